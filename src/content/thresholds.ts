import { type ThresholdRecord, thresholdSchema } from "./threshold-schema.ts";
import { thresholdsRecords } from "./thresholds.generated.ts";

/** Every threshold by id. */
export const thresholdsById: ReadonlyMap<string, ThresholdRecord> = new Map(
  thresholdsRecords.map((record) => [record.id, thresholdSchema.parse(record)]),
);
