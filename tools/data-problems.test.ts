import { describe, expect, test } from "vitest";
import { recordSchemas } from "../src/content/record-schemas.ts";
import { indexText } from "./data-index.mjs";
import { findDataProblems, idsNamedIn } from "./data-problems.mjs";

const study = {
  id: "doe-2020-study",
  citation: "Doe 2020, Journal",
  finding: "It found something.",
  grade: "C",
  verification: "found",
  secondary: false,
};
const cadence = {
  id: "cadence",
  label: "Cadence",
  description: "Steps in a minute.",
  howMeasured: "By counting.",
  views: ["side"],
  units: [{ unit: "steps/min", decimals: 0 }],
  sign: "More is more.",
  usual: { text: "About this much.", evidence: ["doe-2020-study"] },
  whyItMatters: "It may.",
  evidence: [],
};

function file(kind: string, value: { readonly id: string; readonly [field: string]: unknown }, id = value.id) {
  return { kind, id, path: `data/${kind}/${id}.json`, text: JSON.stringify(value) };
}

const problems = (...files: ReturnType<typeof file>[]) => findDataProblems({ files, schemas: recordSchemas });

describe("findDataProblems()", () => {
  test("finds nothing in records that fit together", () => {
    expect(problems(file("evidence", study), file("measures", cadence))).toEqual([]);
  });

  test("finds a file that is called otherwise, no JSON, of no kind or without a field", () => {
    const broken = { ...file("evidence", study), text: "{" };
    expect(problems(file("evidence", study, "doe-2021-study"))[0]).toContain("its id is doe-2020-study");
    expect(problems(broken)[0]).toContain("data/evidence/doe-2020-study.json: ");
    expect(problems(file("colours", { id: "red" }))).toEqual(["data/colours/red.json: no schema for colours"]);
    const { citation: _citation, ...rest } = study;
    expect(problems(file("evidence", rest))[0]).toContain("citation");
  });

  test("finds evidence that does not exist, and evidence that nothing cites", () => {
    expect(problems(file("measures", cadence))).toEqual([
      "data/measures/cadence.json: evidence/doe-2020-study does not exist",
    ]);
    expect(problems(file("evidence", study))).toEqual(["data/evidence/doe-2020-study.json: nothing cites it"]);
  });

  test("finds code that names what does not exist", () => {
    const uses = [{ kind: "contributors", id: "ca99-none", where: "findings.ts" }];
    expect(findDataProblems({ files: [], schemas: recordSchemas, uses })).toEqual([
      "findings.ts: contributors/ca99-none does not exist",
    ]);
  });

  test("finds a usual value that rests on memory", () => {
    const recalled = file("evidence", { ...study, verification: "memory" });
    expect(problems(recalled, file("measures", cadence))[0]).toContain("which is not verified");
  });

  test("finds a measure without a record, and one in the wrong units", () => {
    const files = [file("evidence", study), file("measures", cadence)];
    const units = new Map([
      ["cadence", new Set(["steps/min", "s"])],
      ["trunkLean", new Set(["deg"])],
    ]);
    expect(findDataProblems({ files, schemas: recordSchemas, units })).toEqual([
      "data/measures/trunkLean.json is missing",
      "data/measures/cadence.json: the core gives it in steps/min and s",
    ]);
  });
});

describe("findDataProblems() on formulas", () => {
  const formula = {
    id: "session-spike",
    version: 2,
    label: "Spike",
    definition: "One over the other.",
    inputs: ["distance"],
    unit: "ratio",
    coverage: "All days.",
    verdict: "adopt",
    trials: "None looked.",
    evidence: [],
  };
  const check = (formulas: Readonly<Record<string, number>>, value: typeof formula = formula) =>
    findDataProblems({ files: [file("formulas", value)], schemas: recordSchemas, formulas });

  test("finds one without a record, one without code, and a version that is not the core's", () => {
    expect(check({ "session-spike": 2 })).toEqual([]);
    expect(check({ "session-spike": 2, "next-run": 1 })).toEqual(["data/formulas/next-run.json is missing"]);
    expect(check({})).toEqual(["data/formulas/session-spike.json: the core has no such formula"]);
    expect(check({ "session-spike": 1 })).toEqual(["data/formulas/session-spike.json: its version is 2, the core's 1"]);
  });

  test("refuses a caveat without evidence", () => {
    expect(check({ "session-spike": 2 }, { ...formula, verdict: "shown with a caveat" })[0]).toContain("evidence");
  });
});

test("idsNamedIn() finds the ids of both kinds, over line ends", () => {
  const text = 'evidence: ["a-1", "b-2"],\n contributors: [\n "c-3",\n],';
  expect(idsNamedIn(text, "x.ts").map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    "evidence/a-1",
    "evidence/b-2",
    "contributors/c-3",
  ]);
});

test("indexText() imports every record and lists it under its kind", () => {
  const text = indexText([file("evidence", study), file("measures", cadence)]);
  expect(text).toContain(
    'import evidence_doe_2020_study from "#data/evidence/doe-2020-study.json" with { type: "json" };',
  );
  expect(text).toContain("  measures: [\n    measures_cadence,\n  ],");
});

describe("findDataProblems() of the safety screen", () => {
  const row = {
    id: "t1-9-test",
    row: "T1-9",
    title: "A row of a test",
    weight: "strong",
    appliesTo: "Everybody.",
    combination: "Yes alone is an emergency.",
    alone: "emergency-now",
    together: "emergency-now",
    questions: [{ id: "is-it-so", text: "Is it so?", repeat: "once" }],
    rules: [
      {
        id: "t1-9-any",
        when: "is-it-so",
        level: "emergency-now",
        reason: "It is so.",
        action: "Call.",
        evidence: ["doe-2020-study"],
      },
    ],
    review: "source read",
  };
  const awaiting = { ...row, review: "awaiting clinician review" };

  test.each(["memory", "design"])("wants a review by a clinician of what rests on %s", (verification) => {
    const unread = file("evidence", { ...study, verification });
    expect(problems(unread, file("red-flags", row))[0]).toContain(
      'wanted "awaiting clinician review" (doe-2020-study)',
    );
    expect(problems(unread, file("red-flags", awaiting))).toEqual([]);
  });

  test("wants none where every source was read, and takes rules for citing it", () => {
    expect(problems(file("evidence", study), file("red-flags", row))).toEqual([]);
    expect(problems(file("evidence", study), file("red-flags", awaiting))[0]).toContain("all of it was read");
    expect(problems(file("red-flags", row))).toEqual([
      "data/red-flags/t1-9-test.json: evidence/doe-2020-study does not exist",
    ]);
  });

  test("refuses a condition that says not, counts more than there are, or is empty, and a question that is none", () => {
    const [rule] = row.rules;
    const wrong = [{ not: "is-it-so" }, { atLeast: 2, of: ["is-it-so"] }, { any: [] }];
    for (const when of wrong) {
      expect(problems(file("evidence", study), file("red-flags", { ...row, rules: [{ ...rule, when }] }))).not.toEqual(
        [],
      );
    }
    const questions = [{ id: "is-it-so", text: "It is so.", repeat: "once" }];
    expect(problems(file("evidence", study), file("red-flags", { ...row, questions }))[0]).toContain(
      "wanted a question",
    );
  });
});
