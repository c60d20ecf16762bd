import { z } from "zod";
import { type EnteredRun, runGrounds } from "#core/load/entered-run.ts";

const metres = z.number().min(0).max(20_000);

/** A run that the runner tells of; its day is the day it was run on. */
export const runEntrySchema = z
  .strictObject({
    minutes: z.number().positive().max(10_080),
    km: z.number().positive().max(1000).exactOptional(),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .exactOptional(),
    utcOffsetMin: z.int().min(-840).max(840).exactOptional(),
    effort: z.int().min(0).max(10).exactOptional(),
    ground: z.enum(runGrounds).exactOptional(),
    climbM: metres.exactOptional(),
    descentM: metres.exactOptional(),
    shoe: z.string().trim().min(1).max(80).exactOptional(),
    note: z.string().max(2000).exactOptional(),
  })
  .readonly() satisfies z.ZodType<EnteredRun>;
