import { z } from "zod";
import type { ImportReport } from "#core/load/import-report.ts";

const count = z.int().min(0);
const positive = z.number().min(0);

const activity = z
  .strictObject({
    id: z.string().min(1),
    sport: z.string().min(1),
    start: z.iso.datetime(),
    durationS: z.number(),
    distanceM: positive.exactOptional(),
    records: count,
    cadenceStepsPerMin: positive.exactOptional(),
  })
  .readonly();

const file = z
  .strictObject({
    path: z.string(),
    member: z.string().exactOptional(),
    status: z.enum(["read", "salvaged", "duplicate", "not-an-activity", "rejected"]),
    code: z.string().exactOptional(),
    message: z.string().exactOptional(),
    records: count,
    distanceM: positive.exactOptional(),
    activities: z.array(activity).readonly(),
  })
  .refine(({ status, code }) => status === "read" || code !== undefined, "Whatever is not simply read says why")
  .refine(({ code, message }) => (code === undefined) === (message === undefined), "A code has its words")
  .readonly();

/** The document `plumbline import --json` prints. Unknown keys are refused. */
export const importReportSchema = z
  .strictObject({
    schema: z.literal("plumbline.import-report/1"),
    files: z.array(file).readonly(),
    totals: z
      .strictObject({
        files: count,
        activities: count,
        runs: count,
        records: count,
        salvaged: count,
        rejected: count,
        duplicates: count,
      })
      .readonly(),
    timing: z.strictObject({ totalS: positive, recordsPerS: positive }).readonly(),
  })
  .readonly() satisfies z.ZodType<ImportReport>;
