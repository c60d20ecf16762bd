import { type InstrumentRecord, instrumentSchema } from "./instrument-schema.ts";
import { instrumentsRecords } from "./instruments.generated.ts";

/** Every instrument by id. */
export const instrumentsById: ReadonlyMap<string, InstrumentRecord> = new Map(
  instrumentsRecords.map((record) => [record.id, instrumentSchema.parse(record)]),
);
