import { fingerprint } from "../fingerprint.ts";
import { questionsOf } from "./flag-condition.ts";
import type { FlagQuestion, FlagRecord, ScreenRuleSet } from "./flag-record.ts";

/**
 * Evidence record of how the screen counts "not sure": as yes, in every rule. A choice of this product, in favour of a check
 * too many.
 */
export const notSureEvidence = "design-screen-not-sure";

/**
 * Puts records in the order of their rows and gives them their version, which changes with every word and rule in them. Throws
 * a RangeError when two questions or rules share an id or a rule asks for a question that does not exist.
 */
export function makeRuleSet(records: readonly FlagRecord[]): ScreenRuleSet {
  const ordered = [...records].sort((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1));
  const questions = ordered.flatMap((record) => record.questions);
  const rules = ordered.flatMap((record) => record.rules);
  for (const ids of [ordered, questions, rules].map((things) => things.map(({ id }) => id))) {
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) throw new RangeError(`Two parts of the screen are called ${twice}`);
  }
  const known = new Set(questions.map(({ id }) => id));
  const conditions = [...rules.map(({ when }) => when), ...questions.flatMap(({ askWhen }) => askWhen ?? [])];
  const unknown = conditions.flatMap(questionsOf).find((id) => !known.has(id));
  if (unknown !== undefined) throw new RangeError(`The screen has no question ${unknown}`);
  return { version: `screen-1-${fingerprint(JSON.stringify(ordered))}`, records: ordered };
}

/** Every question of a rule set, in the order in which it is asked. */
export function screenQuestions(ruleSet: ScreenRuleSet): readonly FlagQuestion[] {
  return ruleSet.records.flatMap(({ questions }) => questions);
}

/** Rows by their numbers, those that only stop running last. */
function rowKey({ row }: FlagRecord): string {
  const padded = row.replaceAll(/\d+/g, (digits) => digits.padStart(3, "0"));
  return row.startsWith("R") ? `z${padded}` : `a${padded}`;
}
