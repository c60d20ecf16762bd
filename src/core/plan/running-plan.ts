import { dayNumber } from "../load/calendar.ts";
import type { RunningPlan } from "./plan.ts";
import { type PlanInput, planWordsOf } from "./plan-input.ts";
import { returnWords } from "./run-session.ts";
import { limitOn, type RunningState } from "./running-state.ts";

/** How running stands, in words, with the limit of today. */
export function runningPlan(input: PlanInput, state: RunningState): RunningPlan {
  const { mode, return: back } = state;
  const limitKm = mode === "stop" || mode === "none" ? undefined : limitOn(dayNumber(input.today), state);
  return {
    mode,
    why: whyOf(input, state),
    evidence: ["silbernagel-2007-monitoring", ...(limitKm === undefined ? [] : ["frandsen-2025-session-spike"])],
    rules: [
      "pain-monitoring",
      ...(limitKm === undefined ? [] : ["single-run-notice"]),
      ...(mode === "return" ? ["graded-return"] : []),
    ],
    ...(mode === "return" && back.level !== undefined ? { level: `R${back.level}` } : {}),
    ...(limitKm === undefined
      ? {}
      : { mostKm: Math.floor(10 * limitKm + 1e-9) / 10, limitFrom: state.toldKm === undefined ? "record" : "told" }),
  };
}

function whyOf(input: PlanInput, state: RunningState): string {
  const { mode } = state;
  const { returning, running } = planWordsOf(input);
  if (mode === "return") return `${returnWords(state, returning)} ${returning.rule}`;
  if (mode === "hold" && input.screen?.result.running.advice === "no-increase") return running.heldByScreen;
  return running[mode];
}
