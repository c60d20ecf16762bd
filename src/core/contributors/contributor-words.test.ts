import { describe, expect, test } from "vitest";
import { caseRecord } from "#content/case-record-fixture.ts";
import { type CaseRecord, caseSchema } from "#content/case-schema.ts";
import { casesRecords } from "#content/cases.generated.ts";
import { contributorRuleBook as book } from "#content/rule-book.ts";
import { markWords, unmarkedTexts } from "../words/mark-words-fixture.ts";
import { ruleBookWords } from "./contributor-words.ts";
import { findContributors } from "./find-contributors.ts";

const cases: readonly CaseRecord[] = casesRecords.map((record) => caseSchema.parse(record));
const marked = { ...book, words: markWords(ruleBookWords) };

/** Every text anywhere in a value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What the records say, and is translated with them. */
const ofRecords = new Set(textsOf([book.contributors, [...book.thresholds.values()], book.inquiries]));

describe("findContributors() in other words", () => {
  test("says nothing but the words it was given and what stands in the records", () => {
    for (const { id, given } of cases) {
      expect(unmarkedTexts(findContributors(caseRecord(given), marked), ofRecords), id).toEqual([]);
    }
  });

  test("says each way of not being able to tell, and why the ranking waits, in the words it was given", () => {
    const all = cases.map(({ given }) => findContributors(caseRecord(given), marked));
    const standings = all.flatMap(({ patterns, ranked, others }) => [...patterns, ...ranked, ...others]);
    const open = standings.flatMap(({ cannotTell }) => cannotTell);
    expect(open.length).toBeGreaterThan(500);
    expect(open.filter(({ label, words }) => !label.startsWith("«") || !words.startsWith("«"))).toEqual([]);
    const gates = new Set(all.flatMap(({ gate }) => (gate.kind === "closed" ? gate.words : (gate.triesWait ?? []))));
    expect(gates.size).toBeGreaterThan(3);
    expect([...gates].filter((said) => !said.startsWith("«"))).toEqual([]);
  });
});
