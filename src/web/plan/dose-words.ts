import type { PlannedItem, PlannedRun } from "#core/plan/session-plan.ts";
import { words } from "./plan-words.ts";

/** An exercise's dose in words: 3 x 8 to 12, each side. */
export function doseWords({ sets, reps, leastReps, holdS, leastHoldS, minutes, distanceM, side }: PlannedItem): string {
  const texts = words.dose;
  const each = side === "each" ? texts.each : "";
  if (minutes !== undefined) return texts.minutes(minutes);
  const span = (least: number | undefined, most: number) => (least === undefined ? `${most}` : texts.span(least, most));
  if (holdS !== undefined) return texts.hold(sets, span(leastHoldS, holdS)) + each;
  if (reps !== undefined) return texts.repetitions(sets, span(leastReps, reps)) + each;
  return distanceM === undefined ? `${sets} x` : texts.metres(sets, distanceM) + each;
}

/** What a run is, in one line. */
export function runWords({ mostKm, turns }: PlannedRun): string {
  if (turns === undefined) return mostKm === undefined ? "" : words.km(mostKm);
  const { runMinutes, walkMinutes, repeats } = turns;
  return walkMinutes === 0 ? words.dose.minutes(runMinutes) : words.turns(runMinutes, walkMinutes, repeats);
}
