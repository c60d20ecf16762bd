import { describe, expect, test } from "vitest";
import type { FlagRecord } from "./flag-record.ts";
import { makeRuleSet, screenQuestions } from "./rule-set.ts";

function record(row: string, ...questions: string[]): FlagRecord {
  return {
    id: `row-${row.toLowerCase()}`,
    row,
    title: "A row",
    weight: "weak",
    appliesTo: "Everybody.",
    combination: "Any.",
    alone: "see-clinician-soon",
    together: "see-clinician-soon",
    questions: questions.map((id) => ({ id, text: "Is it?", repeat: "once" })),
    rules: [
      {
        id: `rule-${row.toLowerCase()}`,
        when: { any: questions },
        level: "see-clinician-soon",
        reason: "It is.",
        action: "Do.",
        evidence: ["some-study"],
      },
    ],
    review: "source read",
  };
}

describe("makeRuleSet()", () => {
  test("makeRuleSet() orders rows by their numbers, those that only stop running last", () => {
    const rows = ["R-3", "T3-10", "T3-2", "T1-1"].map((row) => record(row, `question-${row.toLowerCase()}`));
    expect(makeRuleSet(rows).records.map(({ row }) => row)).toEqual(["T1-1", "T3-2", "T3-10", "R-3"]);
    expect(screenQuestions(makeRuleSet(rows))[0]?.id).toBe("question-t1-1");
  });

  test("makeRuleSet() gives a version that does not depend on the order and changes with every word", () => {
    const [first, second] = [record("T1-1", "a-b"), record("T1-2", "c-d")];
    const { version } = makeRuleSet([first, second]);
    expect(version).toMatch(/^screen-1-[0-9a-f]{8}$/);
    expect(makeRuleSet([second, first]).version).toBe(version);
    expect(makeRuleSet([{ ...first, title: "A raw" }, second]).version).not.toBe(version);
  });

  test("makeRuleSet() refuses ids that stand twice and questions that do not exist", () => {
    expect(() => makeRuleSet([record("T1-1", "a-b"), record("T1-2", "a-b")])).toThrow(
      "Two parts of the screen are called a-b",
    );
    expect(() => makeRuleSet([record("T1-1", "a-b"), record("T1-1", "c-d")])).toThrow(RangeError);
    const lost = { ...record("T1-1", "a-b"), questions: [] };
    expect(() => makeRuleSet([lost])).toThrow("The screen has no question a-b");
  });
});
