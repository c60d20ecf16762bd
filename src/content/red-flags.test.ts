import { describe, expect, test } from "vitest";
import { screenQuestions } from "#core/screen/rule-set.ts";
import { evidenceOf } from "./content.ts";
import { rowsAwaitingReview, screenRuleSet } from "./red-flags.ts";

const rows = screenRuleSet.records.map(({ row }) => row);
/** Rows of the table of flags whose rules all rest on sources that were read. Every other waits for a clinician. */
const readRows = ["T1-1", "T1-2"];

describe("screenRuleSet", () => {
  test("screenRuleSet holds every row of the table of flags, and the four rules that stop running by themselves", () => {
    const numbered = (tier: number, count: number) =>
      Array.from({ length: count }, (_, index) => `T${tier}-${index + 1}`);
    expect(rows).toEqual([...numbered(1, 7), ...numbered(2, 6), ...numbered(3, 10), "R-3", "R-4", "R-5", "R-6"]);
  });

  test("screenRuleSet cites records of evidence that exist, at each rule", () => {
    for (const { rules } of screenRuleSet.records) {
      for (const { id, evidence } of rules)
        expect(
          evidenceOf(evidence).map((own) => own.id),
          id,
        ).toEqual(evidence);
    }
  });

  test("screenRuleSet asks in questions of at most 160 characters, each once", () => {
    const texts = screenQuestions(screenRuleSet).map(({ text }) => text);
    expect(texts.filter((text) => text.length > 160)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("screenRuleSet says of weak signs alone that a check is sensible and most turn out fine", () => {
    const weak = screenRuleSet.records.filter(({ weight }) => weight === "weak").flatMap(({ rules }) => rules);
    const single = screenRuleSet.records.flatMap(({ rules }) => rules).filter(({ id }) => id === "t2-6-one");
    for (const { id, reason } of [...weak, ...single]) expect(reason, id).toMatch(/most turn out fine/i);
  });
});

describe("rowsAwaitingReview()", () => {
  test("rowsAwaitingReview() lists every row with something recalled or chosen, and what that is", () => {
    const awaiting = rowsAwaitingReview();
    const listed = awaiting.map(({ record }) => record.row);
    expect(listed).toEqual(rows.filter((row) => listed.includes(row)));
    for (const { record, rules } of awaiting) {
      expect(rules.length, record.row).toBeGreaterThan(0);
      for (const { unread } of rules) {
        for (const { verification } of unread) expect(["memory", "design"]).toContain(verification);
      }
    }
  });

  test("rowsAwaitingReview() leaves out only rows whose sources were read", () => {
    const listed = rowsAwaitingReview().map(({ record }) => record.row);
    expect(rows.filter((row) => !listed.includes(row))).toEqual(readRows);
  });
});
