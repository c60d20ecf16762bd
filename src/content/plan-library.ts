import type { PlanLibrary } from "#core/plan/plan-library.ts";
import { exercisesById } from "./exercises.ts";
import { programmesById } from "./programmes.ts";

/** What plans are made from: the exercises, their doses, and the levels of the graded return. */
export const planLibrary: PlanLibrary = {
  exercises: exercisesById,
  doses: new Map(recordOf("exercise-rules").doses.map((dose) => [dose.code, dose])),
  returnLevels: recordOf("graded-return").levels,
};

function recordOf<K extends "exercise-rules" | "graded-return">(kind: K) {
  for (const record of programmesById.values()) if (isKind(record, kind)) return record;
  throw new RangeError(`There is no programme of kind ${kind}`);
}

type Programme = typeof programmesById extends ReadonlyMap<string, infer R> ? R : never;

function isKind<K extends Programme["kind"]>(record: Programme, kind: K): record is Extract<Programme, { kind: K }> {
  return record.kind === kind;
}
