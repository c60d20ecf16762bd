import { z } from "zod";
import { preferences, runChanges, runParts, type Trial, weekChanges, weekOutcomes } from "#core/trial/trial.ts";
import { daySchema } from "../load-api-schema.ts";

const points = z.int().min(0).max(10);
const criterion = z.number().min(1).max(10);
const stepsPerMin = z.number().min(100).max(300);
const ownWords = z.string().max(300).exactOptional();
const preference = z.enum(preferences).exactOptional();
const why = z.enum(["hurts-more", "other"]);

const block = z
  .strictObject({ part: z.enum(runParts), seconds: z.number().min(0).max(7200), pain: points.exactOptional() })
  .readonly();

const runTrial = z.strictObject({
  kind: z.literal("run"),
  change: z.enum(runChanges),
  criterionPoints: criterion,
  cadence: z.strictObject({ own: stepsPerMin, target: stepsPerMin }).readonly().exactOptional(),
  words: ownWords,
  blocks: z
    .array(block)
    .max(runParts.length)
    .refine((blocks) => blocks.every(({ part }, index) => part === runParts[index]), "Parts come in their order")
    .readonly(),
  preference,
  stopped: z
    .strictObject({ part: z.enum(runParts), why })
    .readonly()
    .exactOptional(),
});

const weeksTrial = z.strictObject({
  kind: z.literal("weeks"),
  change: z.enum(weekChanges),
  words: ownWords,
  weeks: z.union([z.literal(2), z.literal(4)]),
  outcome: z.enum(weekOutcomes),
  criterionPoints: criterion,
  baselineDays: z.int().min(7).max(28),
  preference,
  stopped: z.strictObject({ day: daySchema, why }).readonly().exactOptional(),
});

/** A trial as it is kept: what is tried, by what it is judged, what was told of it, and how it ended. */
export const trialEntrySchema = z
  .discriminatedUnion("kind", [runTrial, weeksTrial])
  .readonly() satisfies z.ZodType<Trial>;
