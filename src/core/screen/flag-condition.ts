import type { FlagCondition, ScreenAnswer } from "./flag-record.ts";

/** What a runner said, by id of question, and the age in whole years. What is missing was not answered. */
export interface ScreenFacts {
  readonly answers: Readonly<Record<string, ScreenAnswer>>;
  readonly ageYears?: number;
}

/** How surely a condition holds: `maybe` when it rests on an answer "not sure". */
export type Certainty = "no" | "maybe" | "yes";

const ranks: readonly Certainty[] = ["no", "maybe", "yes"];

const certaintyOf = { no: "no", "not-sure": "maybe", yes: "yes" } as const satisfies Record<ScreenAnswer, Certainty>;

/** Whether a condition holds. What was not answered, age included, counts as no: it invents no flag. */
export function weighCondition(condition: FlagCondition, facts: ScreenFacts): Certainty {
  if (typeof condition === "string") return certaintyOfAnswer(facts.answers, condition);
  if ("ageAtLeast" in condition) return sure((facts.ageYears ?? Number.NEGATIVE_INFINITY) >= condition.ageAtLeast);
  if ("ageUnder" in condition) return sure((facts.ageYears ?? Number.POSITIVE_INFINITY) < condition.ageUnder);
  if ("any" in condition) return nthSurest(condition.any, 1, facts);
  if ("all" in condition) return nthSurest(condition.all, condition.all.length, facts);
  return nthSurest(condition.of, condition.atLeast, facts);
}

/** Ids of the questions that a condition names, each once, in the order of the condition. */
export function questionsOf(condition: FlagCondition): readonly string[] {
  if (typeof condition === "string") return [condition];
  const parts = partsOf(condition);
  return [...new Set(parts.flatMap(questionsOf))];
}

/** Whether a condition looks at age anywhere. */
export function looksAtAge(condition: FlagCondition): boolean {
  if (typeof condition === "string") return false;
  if ("ageAtLeast" in condition || "ageUnder" in condition) return true;
  return partsOf(condition).some(looksAtAge);
}

function partsOf(condition: Exclude<FlagCondition, string>): readonly FlagCondition[] {
  if ("any" in condition) return condition.any;
  if ("all" in condition) return condition.all;
  return "of" in condition ? condition.of : [];
}

function certaintyOfAnswer(answers: ScreenFacts["answers"], id: string): Certainty {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return answer === undefined ? "no" : certaintyOf[answer];
}

function sure(holds: boolean): Certainty {
  return holds ? "yes" : "no";
}

/** How surely at least `count` of the conditions hold: the certainty of the one that ranks so. */
function nthSurest(conditions: readonly FlagCondition[], count: number, facts: ScreenFacts): Certainty {
  const weighed = conditions.map((condition) => ranks.indexOf(weighCondition(condition, facts)));
  weighed.sort((a, b) => b - a);
  return ranks[weighed[count - 1] ?? 0] ?? "no";
}
