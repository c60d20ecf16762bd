import { type ProgrammeRecord, programmeSchema } from "./programme-schema.ts";
import { programmesRecords } from "./programmes.generated.ts";

/** Every programme by id. */
export const programmesById: ReadonlyMap<string, ProgrammeRecord> = new Map(
  programmesRecords.map((record) => [record.id, programmeSchema.parse(record)]),
);
