import { newSinceScreen } from "../diary/new-since-screen.ts";
import type { ScreenRuleSet } from "../screen/flag-record.ts";
import type { ScreenReason, ScreenResult } from "../screen/screen-result.ts";
import { type ScreenWords, screenWords } from "../screen/screen-words.ts";
import { type PlanWords, planWords } from "./plan-words.ts";
import { screenNow } from "./screen-now.ts";
import { type WalkFirstRecord, walkFirstRule, walksWanting } from "./walk-first.ts";

/** Whether it may be said how far to run, and if not, what holds instead. */
export type RunningNow =
  | { readonly kind: "not-asked" }
  /** A check-in told of something new since the questions were answered. */
  | { readonly kind: "ask-again" }
  | { readonly kind: "unfinished"; readonly words: string }
  /** A rule of the safety screen stops running. */
  | { readonly kind: "locked"; readonly words: string; readonly reasons: readonly ScreenReason[] }
  /** The last run hurt strongly or made the runner limp: walks come first, then the graded return. */
  | { readonly kind: "walk-first"; readonly words: string; readonly reasons: readonly ScreenReason[] }
  /** Running goes on, and no further or one step back. */
  | {
      readonly kind: "held";
      readonly advice: "no-increase" | "step-back";
      readonly words: string;
      readonly reasons: readonly ScreenReason[];
    }
  | { readonly kind: "open"; readonly result: ScreenResult };

/** What is said of running comes from the screen and from the plan. */
export interface RunningNowWords {
  readonly screen: ScreenWords;
  readonly plan: Pick<PlanWords, "returning">;
}

const english: RunningNowWords = { screen: screenWords, plan: planWords };

/** How running stands by the safety screen and everything told since; the plan says the same, from the same rule. */
export function runningNow(
  ruleSet: ScreenRuleSet,
  facts: WalkFirstRecord,
  texts: RunningNowWords = english,
): RunningNow {
  const result = screenNow(ruleSet, facts, texts.screen);
  const lock = result.locks["run-advice"];
  const reasonsOf = (rules: readonly string[]) => result.reasons.filter(({ ruleId }) => rules.includes(ruleId));
  const stops = lock.rules.filter((rule) => rule !== walkFirstRule);
  if (stops.length > 0) return { kind: "locked", words: result.running.words, reasons: reasonsOf(lock.rules) };
  const isNew = newSinceScreen(facts.checkIns, facts.screen) !== undefined;
  if (facts.screen !== undefined && isNew) return { kind: "ask-again" };
  const wanting = walksWanting(facts);
  if (wanting !== undefined) {
    return { kind: "walk-first", words: texts.plan.returning.walkFirst(wanting), reasons: reasonsOf(lock.rules) };
  }
  if (facts.screen === undefined) return { kind: "not-asked" };
  if (lock.isLocked) return { kind: "unfinished", words: lock.words };
  const { advice, words, rules } = result.running;
  return advice === "no-increase" || advice === "step-back"
    ? { kind: "held", advice, words, reasons: reasonsOf(rules) }
    : { kind: "open", result };
}
