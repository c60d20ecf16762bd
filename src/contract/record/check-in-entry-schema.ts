import { z } from "zod";
import { type CheckIn, feelingNames } from "#core/diary/check-in.ts";

/** Whole points from 0 to 10, as they are tapped. */
const points = z.int().min(0).max(10);

/** A day's check-in as it is kept. */
export const checkInEntrySchema = z
  .strictObject({
    painNow: points.exactOptional(),
    painWorst: points.exactOptional(),
    comparedWithYesterday: z.enum(["better", "same", "worse"]).exactOptional(),
    ran: z.boolean().exactOptional(),
    run: z
      .strictObject({
        before: points.exactOptional(),
        during: points.exactOptional(),
        after: points.exactOptional(),
        limped: z.boolean().exactOptional(),
        warmedUp: z.boolean().exactOptional(),
      })
      .readonly()
      .exactOptional(),
    painMorningAfter: points.exactOptional(),
    hasNewSymptoms: z.boolean().exactOptional(),
    feelings: z.partialRecord(z.enum(feelingNames), points).readonly().exactOptional(),
    sleepHours: z.number().min(0).max(24).exactOptional(),
    sittingHours: z.number().min(0).max(24).exactOptional(),
    strength: z.boolean().exactOptional(),
    note: z.string().max(2000).exactOptional(),
  })
  .readonly() satisfies z.ZodType<CheckIn>;
