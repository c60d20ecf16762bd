import { describe, expect, test } from "vitest";
import { caseRecord } from "#content/case-record-fixture.ts";
import { contributorRuleBook as book } from "#content/rule-book.ts";
import type { Measured } from "../../report/form-report.ts";
import { readFacts } from "./all-facts.ts";

type Films = NonNullable<Parameters<typeof caseRecord>[0]["films"]>;

const lean = { id: "trunkLean", side: "both", value: 8, unit: "deg", interval: [6, 10], n: 20 } as const;

function leanDrift(films: Films) {
  return readFacts(caseRecord({ ageYears: 40, screenYes: [], films }), book).get("lean-drift");
}

function film(measures: readonly Partial<Measured>[]): Films[number] {
  return { daysAgo: 2, view: "side", measures } as Films[number];
}

describe("the fact lean-drift", () => {
  test("says that the film is too short when its lean has a number but no change", () => {
    expect(leanDrift([film([lean])])).toEqual({ kind: "unknown", why: "film-too-short" });
  });

  test("says that there is no film when there is none from the side", () => {
    expect(leanDrift([])).toEqual({ kind: "unknown", why: "no-film" });
    expect(leanDrift([{ ...film([]), view: "rear" }])).toEqual({ kind: "unknown", why: "no-film" });
  });

  test("has a number when the film is long enough", () => {
    const drift = { change: 3, interval: [1, 5] } as const;
    const long = { ...film([lean]), leanDrift: drift } as unknown as Films[number];
    expect(leanDrift([long])).toMatchObject({ kind: "number", value: 3 });
  });
});
