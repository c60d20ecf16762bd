import { type Avoids, isAvoided } from "./avoid-codes.ts";
import type { PlanExercise } from "./plan-library.ts";
import type { PlanWishes } from "./plan-wishes.ts";

/**
 * Highest level of an exercise that can be done with what is at hand, counted from the first without a gap; 0 when not even the
 * first can.
 */
export function highestStep({ ladder, equipment }: PlanExercise, owned: ReadonlySet<string>): number {
  const isThere = (needs: readonly string[]) => needs.every((need) => owned.has(need));
  const isPossibleAnyhow = equipment.some(isThere);
  const firstMissing = ladder.findIndex(({ needs }) => !(needs === undefined ? isPossibleAnyhow : isThere(needs)));
  return firstMissing === -1 ? ladder.length : firstMissing;
}

/**
 * What keeps a runner from an exercise: a dislike, something that has to be met before it starts (not in the record: such exercises
 * are never given unasked), something told that speaks against it, or something it needs that is not at hand; or rest after red days.
 */
export type ExerciseObstacle = "disliked" | "starts-later" | "avoided" | "not-at-hand" | "rests" | "stopped";

/** Tells what keeps this runner from an exercise; undefined when nothing does. */
export function obstacleFinder(
  wishes: PlanWishes,
  avoids: Avoids,
): (exercise: PlanExercise) => Exclude<ExerciseObstacle, "rests" | "stopped"> | undefined {
  const owned = new Set<string>(wishes.equipment);
  const disliked = new Set(wishes.dislikes);
  return (exercise) => {
    if (disliked.has(exercise.id)) return "disliked";
    if (exercise.startsWhen !== undefined) return "starts-later";
    if (isAvoided(exercise, avoids)) return "avoided";
    return highestStep(exercise, owned) > 0 ? undefined : "not-at-hand";
  };
}
