import { z } from "zod";
import { type BodyTestResult, provocations } from "#core/body-test/body-test.ts";

const side = z
  .strictObject({
    value: z.number().min(-180).max(10_000).exactOptional(),
    provoked: z.enum(provocations).exactOptional(),
    pain: z.int().min(0).max(10).exactOptional(),
    ended: z.enum(["tired", "pain", "longest", "by-choice"]).exactOptional(),
  })
  .readonly();

/** A body test as it is kept. */
export const bodyTestEntrySchema = z
  .strictObject({
    test: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)+$/)
      .max(60),
    left: side.exactOptional(),
    right: side.exactOptional(),
    both: side.exactOptional(),
    note: z.string().max(1000).exactOptional(),
  })
  .readonly() satisfies z.ZodType<BodyTestResult>;
