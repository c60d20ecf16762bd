import { type ExerciseRecord, exerciseSchema } from "./exercise-schema.ts";
import { exercisesRecords } from "./exercises.generated.ts";

/** Every exercise by id, in the order of its row. */
export const exercisesById: ReadonlyMap<string, ExerciseRecord> = new Map(
  exercisesRecords.map((record) => [record.id, exerciseSchema.parse(record)]),
);
