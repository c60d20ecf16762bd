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

/** Tells whether this runner can be given an exercise: nothing keeps from it, it is not disliked, and what it needs is at hand. */
export function exerciseChooser(wishes: PlanWishes, avoids: Avoids): (exercise: PlanExercise) => boolean {
  const owned = new Set<string>(wishes.equipment);
  const disliked = new Set(wishes.dislikes);
  return (exercise) =>
    !disliked.has(exercise.id) &&
    // What has to be met before these start is not in the record: they are never given unasked.
    exercise.startsWhen === undefined &&
    !isAvoided(exercise, avoids) &&
    highestStep(exercise, owned) > 0;
}
