import { z } from "zod";
import {
  type BodyLimit,
  bodyLimits,
  type PlanWishes,
  planEquipment,
  planGoals,
  planLikes,
} from "#core/plan/plan-wishes.ts";
import { leaveReasons } from "#core/plan/session-plan.ts";
import { daySchema } from "../load-api-schema.ts";
import { exerciseIdSchema, sessionIdSchema } from "./session-entry-schema.ts";

const weekday = z.int().min(0).max(6);
const reason = z.enum(leaveReasons);

const adjustment = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("move"), session: sessionIdSchema, to: daySchema, reason }).readonly(),
  z.strictObject({ kind: z.literal("shorten"), session: sessionIdSchema, reason }).readonly(),
  z
    .strictObject({
      kind: z.literal("swap-session"),
      session: sessionIdSchema,
      swappedFor: z.enum(["non-impact", "walk"]),
      reason,
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal("swap-exercise"),
      session: sessionIdSchema.exactOptional(),
      exercise: exerciseIdSchema,
      swappedFor: exerciseIdSchema,
      reason,
    })
    .readonly(),
  z.strictObject({ kind: z.literal("away"), from: daySchema, to: daySchema, reason }).readonly(),
]);

/** What the runner asks of the plan, as it is kept. */
export const planWishesEntrySchema = z
  .strictObject({
    goal: z.enum(planGoals),
    days: z.array(weekday).max(7).readonly(),
    longestRunDay: weekday.exactOptional(),
    runsAWeek: z.int().min(0).max(6),
    strengthAWeek: z.int().min(0).max(3),
    minutes: z.int().min(5).max(120),
    equipment: z.array(z.enum(planEquipment)).max(planEquipment.length).readonly(),
    limits: z
      .array(z.enum(Object.keys(bodyLimits) as BodyLimit[]))
      .max(20)
      .readonly(),
    likes: z.array(z.enum(planLikes)).max(planLikes.length).readonly(),
    keeps: z.array(exerciseIdSchema).max(100).readonly(),
    dislikes: z.array(exerciseIdSchema).max(100).readonly(),
    dislikeReasons: z
      .record(exerciseIdSchema, reason)
      .refine((reasons) => Object.keys(reasons).length <= 100, "At most 100 reasons")
      .readonly()
      .exactOptional(),
    adjustments: z.array(adjustment).max(500).readonly(),
  })
  .readonly() satisfies z.ZodType<PlanWishes>;
