import { z } from "zod";
import type { Plan } from "#core/plan/plan.ts";
import { leaveReasons, sessionKinds } from "#core/plan/session-plan.ts";
import { daySchema } from "../load-api-schema.ts";
import { planWishesEntrySchema } from "./plan-wishes-entry-schema.ts";
import { exerciseIdSchema, sessionIdSchema } from "./session-entry-schema.ts";

const words = z.string().max(2000);
const ids = z.array(z.string().max(80)).max(40).readonly();
const because = { why: words, evidence: ids, rules: ids };
const minutes = z.number().min(0).max(1440);
const kind = z.enum(sessionKinds);

const item = z
  .strictObject({
    ...because,
    exercise: exerciseIdSchema,
    step: z.int().min(1).max(5),
    sets: z.int().min(1).max(10),
    reps: z.int().min(1).max(100).exactOptional(),
    leastReps: z.int().min(1).max(100).exactOptional(),
    holdS: z.number().positive().max(3600).exactOptional(),
    leastHoldS: z.number().positive().max(3600).exactOptional(),
    minutes: minutes.exactOptional(),
    distanceM: z.number().positive().max(1000).exactOptional(),
    restS: z.number().min(0).max(600),
    side: z.enum(["both", "each"]),
    effortTarget: z.number().min(0).max(10).exactOptional(),
    insteadOf: z
      .strictObject({ exercise: exerciseIdSchema, reason: z.enum(leaveReasons) })
      .readonly()
      .exactOptional(),
  })
  .readonly();

const run = z
  .strictObject({
    isLongest: z.boolean(),
    mostKm: z.number().min(0).max(1000).exactOptional(),
    level: z.string().max(4).exactOptional(),
    turns: z
      .strictObject({ runMinutes: minutes, walkMinutes: minutes, repeats: z.int().min(1).max(60) })
      .readonly()
      .exactOptional(),
    ground: z.enum(["any", "flat", "flat-or-uphill"]),
    cadence: z
      .strictObject({
        raisePercent: z.number().min(0).max(10),
        onMinutes: minutes,
        offMinutes: minutes,
        repeats: z.int().min(1).max(60),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();

const session = z
  .strictObject({
    ...because,
    id: sessionIdSchema,
    day: daySchema,
    kind,
    title: words,
    minutes,
    items: z.array(item).max(40).readonly(),
    run: run.exactOptional(),
  })
  .readonly();

const week = z
  .strictObject({
    ...because,
    monday: daySchema,
    number: z.int().min(1),
    isEasy: z.boolean(),
    sessions: z.array(session).max(60).readonly(),
    restDays: z.array(daySchema).max(7).readonly(),
    leftOut: z
      .array(z.strictObject({ ...because, kind, title: words }).readonly())
      .max(40)
      .readonly(),
  })
  .readonly();

const frame = {
  rules: z.string().max(40),
  version: z.int().min(1),
  madeOn: daySchema,
  changes: z.array(words).max(60).readonly(),
};

/** A version of the plan as it was given, so that the record can tell what was advised when. */
export const planEntrySchema = z.discriminatedUnion("kind", [
  z
    .strictObject({
      ...frame,
      kind: z.literal("made"),
      phase: z.enum(["build", "maintain"]),
      startedOn: daySchema,
      weeks: z.array(week).max(8).readonly(),
      running: z
        .strictObject({
          ...because,
          mode: z.enum(["usual", "hold", "step-back", "return", "stop", "none"]),
          level: z.string().max(4).exactOptional(),
          mostKm: z.number().min(0).max(1000).exactOptional(),
          limitFrom: z.enum(["record", "told"]).exactOptional(),
        })
        .readonly(),
      notes: z
        .array(z.strictObject({ ...because, id: z.string().max(80), title: words }).readonly())
        .max(40)
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...frame,
      kind: z.literal("locked"),
      because: z.enum(["not-asked", "unfinished", "ask-again", "level"]),
      words,
      stillFine: z.array(z.strictObject(because).readonly()).max(20).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...frame,
      kind: z.literal("does-not-fit"),
      words,
      options: z
        .array(z.strictObject({ words, wishes: planWishesEntrySchema }).readonly())
        .max(20)
        .readonly(),
    })
    .readonly(),
]) satisfies z.ZodType<Plan>;
