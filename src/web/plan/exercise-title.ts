import { exercisesById } from "#content/exercises.ts";

/** Title of an exercise; its id where the library does not have it. */
export function titleOf(exercise: string): string {
  return exercisesById.get(exercise)?.title ?? exercise;
}
