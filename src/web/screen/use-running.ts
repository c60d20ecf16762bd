import { screenRuleSet } from "#content/red-flags.ts";
import { runPains } from "#core/diary/run-pains.ts";
import { answersFromRuns } from "#core/screen/answers-from-runs.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import type { ScreenReason, ScreenResult } from "#core/screen/screen-result.ts";
import { useEntries } from "../record/record.ts";
import { useSafety } from "./use-safety.ts";

/** Whether Plumbline may say how far to run. */
export type Running =
  /** Not known yet, or not to be known now: nothing is said either way. */
  | { readonly kind: "waiting" }
  | { readonly kind: "not-asked" }
  /** A check-in told of something new since the questions were answered. */
  | { readonly kind: "ask-again" }
  | { readonly kind: "unfinished"; readonly words: string }
  | { readonly kind: "open"; readonly result: ScreenResult }
  | { readonly kind: "locked"; readonly words: string; readonly reasons: readonly ScreenReason[] };

/** The runner's running advice by the newest safety screen and the check-ins since. */
export function useRunning(): Running {
  const safety = useSafety();
  const { entries, state } = useEntries("check-in");
  if (safety.state === "waiting" || safety.state === "closed" || state === "waiting") return { kind: "waiting" };
  const diary = entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, checkIn: body }]));
  const fromRuns = answersFromRuns(runPains(diary));
  const asked = safety.state === "screened" ? safety.entry.body?.request : undefined;
  const result = evaluateScreen(screenRuleSet, {
    answers: { ...asked?.answers, ...fromRuns },
    ...(asked?.ageYears === undefined ? {} : { ageYears: asked.ageYears }),
  });
  const lock = result.locks["run-advice"];
  const rules = new Set([...lock.rules, ...result.running.rules]);
  if (rules.size > 0) {
    const reasons = result.reasons.filter(({ ruleId }) => rules.has(ruleId));
    return { kind: "locked", words: result.running.words, reasons };
  }
  if (safety.state !== "screened") return { kind: "not-asked" };
  const since = entries.some(({ madeAt, body }) => body?.hasNewSymptoms === true && madeAt > safety.entry.madeAt);
  if (since) return { kind: "ask-again" };
  return lock.isLocked ? { kind: "unfinished", words: lock.words } : { kind: "open", result };
}
