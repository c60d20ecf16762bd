import { z } from "zod";
import { impactNames, type WeekCheck } from "#core/diary/week.ts";

const points = z.int().min(0).max(10);

/** A weekly check-in as it is kept. */
export const weekEntrySchema = z
  .strictObject({
    usualDistance: points.exactOptional(),
    activities: z
      .array(z.strictObject({ name: z.string().trim().min(1).max(80), score: points.exactOptional() }).readonly())
      .max(2)
      .readonly()
      .exactOptional(),
    globalChange: z.int().min(-3).max(3).exactOptional(),
    impact: z.partialRecord(z.enum(impactNames), z.int().min(0).max(3)).readonly().exactOptional(),
    rolandMorris: z.int().min(0).max(24).exactOptional(),
    oswestry: z.number().min(0).max(100).exactOptional(),
  })
  .readonly() satisfies z.ZodType<WeekCheck>;
