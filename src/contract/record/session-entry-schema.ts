import { z } from "zod";
import { leaveReasons, type SessionLog, sessionKinds } from "#core/plan/session-plan.ts";

/** Whole points from 0 to 10, as they are tapped. */
const points = z.int().min(0).max(10);

/** Id of a record in `data/exercises`. */
export const exerciseIdSchema = z
  .string()
  .regex(/^e\d\d(-[a-z0-9]+)+$/)
  .max(60);

/** Id of a planned session, or "free". */
export const sessionIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

const item = z
  .strictObject({
    exercise: exerciseIdSchema,
    step: z.int().min(1).max(5),
    setsDone: z.int().min(0).max(20),
    reps: z.int().min(0).max(1000).exactOptional(),
    holdS: z.number().min(0).max(3600).exactOptional(),
    side: z.enum(["both", "each", "left", "right"]),
    effort: points.exactOptional(),
    pain: points.exactOptional(),
    skipped: z.enum(leaveReasons).exactOptional(),
    swappedFor: exerciseIdSchema.exactOptional(),
  })
  .readonly();

/** A session of the plan as it was done; its day is the day it was done on. */
export const sessionEntrySchema = z
  .strictObject({
    session: sessionIdSchema,
    kind: z.enum(sessionKinds),
    items: z.array(item).max(40).readonly(),
    skipped: z.enum(leaveReasons).exactOptional(),
    painDuring: points.exactOptional(),
    painAfter: points.exactOptional(),
    minutes: z.number().min(0).max(1440).exactOptional(),
    km: z.number().min(0).max(1000).exactOptional(),
    note: z.string().max(2000).exactOptional(),
  })
  .readonly() satisfies z.ZodType<SessionLog>;
