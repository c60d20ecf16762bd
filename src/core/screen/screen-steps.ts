import { questionsAsked } from "./evaluate-screen.ts";
import type { ScreenFacts } from "./flag-condition.ts";
import type { FlagQuestion, FlagRecord, ScreenRuleSet } from "./flag-record.ts";

/** Names of the pages on which the screen is asked, the most urgent first: who is in danger is told after the first. */
export const screenStepNames = ["now", "today", "legs-and-bones", "the-back", "you"] as const;

export type ScreenStepName = (typeof screenStepNames)[number];

/** Questions of one row that are asked of this runner. */
export interface AskedRow {
  readonly record: FlagRecord;
  readonly questions: readonly FlagQuestion[];
}

/** One page of the screen. */
export interface ScreenStep {
  readonly name: ScreenStepName;
  readonly rows: readonly AskedRow[];
}

/** Rows about the course of the pain; the other rows of the third tier stand by their own names. */
const legRows: ReadonlySet<string> = new Set(["T3-1", "T3-5", "R-3", "R-4", "R-5", "R-6"]);
const backRows: ReadonlySet<string> = new Set(["T3-2", "T3-3", "T3-4", "T3-6"]);

function stepOf({ row }: FlagRecord): ScreenStepName {
  if (row.startsWith("T1-")) return "now";
  if (row.startsWith("T2-")) return "today";
  if (legRows.has(row)) return "legs-and-bones";
  return backRows.has(row) ? "the-back" : "you";
}

/** The screen's pages with what this runner is asked, given what is known so far; rows without a question are left out. */
export function screenSteps(ruleSet: ScreenRuleSet, facts: ScreenFacts): readonly ScreenStep[] {
  const asked = new Set(questionsAsked(ruleSet, facts));
  return screenStepNames.map((name) => ({
    name,
    rows: ruleSet.records
      .filter((record) => stepOf(record) === name)
      .map((record) => ({ record, questions: record.questions.filter((question) => asked.has(question)) }))
      .filter(({ questions }) => questions.length > 0),
  }));
}

/** Questions of a page without an answer. */
export function openQuestions({ rows }: ScreenStep, { answers }: ScreenFacts): readonly FlagQuestion[] {
  return rows.flatMap(({ questions }) => questions).filter(({ id }) => !Object.hasOwn(answers, id));
}
