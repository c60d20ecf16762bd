import { type NormRecord, normSchema } from "./norm-schema.ts";
import { normsRecords } from "./norms.generated.ts";

/** Every norm by id. */
export const normsById: ReadonlyMap<string, NormRecord> = new Map(
  normsRecords.map((record) => [record.id, normSchema.parse(record)]),
);
