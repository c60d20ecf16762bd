import type { PlanDose, PlanExercise, PlanLibrary } from "./plan-library.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { ExerciseDose } from "./session-plan.ts";
import { firstEffort, heldRepetitionS, oneSidedFrom, writtenDoses } from "./written-doses.table.ts";

/** Rest between sets where a dose names none, s; one repetition, s; walking or carrying, m/s. By hand, for the estimate of time. */
const plainRestS = 45;
const repetitionS = 4;
const carryMps = 1;
/** Time to change to the next exercise, s. */
const changeOverS = 30;
/** Most sets of a dose that spans a range: the plan begins at its least and goes to its least plus one where there is time. */
const mostSets = 3;

/** The dose of an exercise at a level: sets at the least of the range, repetitions and holds at its top with the least beside. */
export function doseOf(library: PlanLibrary, exercise: PlanExercise, step: number): ExerciseDose {
  const side = sideOf(exercise, step);
  const written = writtenDoses[exercise.id];
  const own = written?.[Math.min(step, written.length) - 1];
  if (own !== undefined) return { ...own, side };
  const dose = library.doses.get(exercise.dose.code ?? "");
  if (dose === undefined) throw new RangeError(`The library has no dose for ${exercise.id}`);
  return { ...numbersOf(dose), ...effortOf(exercise, step), side };
}

function numbersOf({ sets, reps, holdS, minutes, restS }: PlanDose): Omit<ExerciseDose, "side"> {
  return {
    sets: sets?.[0] ?? 1,
    ...(reps === undefined ? {} : { leastReps: reps[0], reps: reps[1] }),
    ...(holdS === undefined ? {} : { leastHoldS: holdS[0], holdS: holdS[1] }),
    ...(minutes === undefined ? {} : { minutes: minutes[0] }),
    restS: restS ?? plainRestS,
  };
}

/** Strength is done up to the effort that still lets a level count as mastered. */
function effortOf({ id, dose }: PlanExercise, step: number): { readonly effortTarget?: number } {
  if (dose.code === "MOB" || dose.code === "WU" || dose.code === "REL") return {};
  const first = step === 1 ? firstEffort[id] : undefined;
  return { effortTarget: first ?? planNumbers["progress-effort"] };
}

function sideOf({ id, dose }: PlanExercise, step: number): "both" | "each" {
  const from = oneSidedFrom[id] ?? (dose.code === "CTL" || dose.code === "WU" ? 1 : 0);
  return from > 0 && step >= from ? "each" : "both";
}

/** One more set, up to three; the dose itself when there is no more. */
export function withOneMoreSet(dose: ExerciseDose): ExerciseDose {
  return dose.minutes === undefined && dose.sets < mostSets ? { ...dose, sets: dose.sets + 1 } : dose;
}

/** About how long an exercise takes, s: work and rest of all sets, and the change to the next. */
export function secondsOf(
  exercise: string,
  { sets, reps, holdS, minutes, distanceM, restS, side }: ExerciseDose,
): number {
  if (minutes !== undefined) return 60 * minutes;
  const perRepS = heldRepetitionS[exercise] ?? repetitionS;
  const workS = holdS ?? (reps === undefined ? (distanceM ?? 0) / carryMps : reps * perRepS);
  return sets * (workS * (side === "each" ? 2 : 1) + restS) - restS + changeOverS;
}
