import type { ExerciseRecord } from "#content/exercise-schema.ts";

/** What the groups of the library are called, in their order. */
export const exerciseGroups = ["trunk", "back", "thighs", "hips", "mobility", "whole"] as const;

export type ExerciseGroup = (typeof exerciseGroups)[number];

/** The last row of each group; the trunk has three rows after the bridges. */
const lastRows: readonly (readonly [ExerciseGroup, number])[] = [
  ["trunk", 5],
  ["back", 7],
  ["trunk", 10],
  ["back", 16],
  ["thighs", 23],
  ["hips", 32],
  ["mobility", 39],
  ["whole", 99],
];

/** The group of an exercise, by its row in the library. */
export function groupOf({ row }: Pick<ExerciseRecord, "row">): ExerciseGroup {
  const number = Number(row.slice(1));
  return lastRows.find(([, last]) => number <= last)?.[0] ?? "whole";
}
