import { z } from "zod";
import { planEquipment } from "#core/plan/plan-wishes.ts";
import { kebabId, origin, recordIds, sentence } from "./schema-parts.ts";

/** Codes of `data/programmes/exercise-rules.json`. */
export const doseCodes = ["ISO", "STR", "END", "CTL", "MOB", "WU", "REL"] as const;
export const progressCodes = ["PG1", "PG2"] as const;
export const stopCodes = ["ST1", "ST2"] as const;
export const avoidCodes = ["X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8"] as const;

const doseSchema = z
  .strictObject({
    code: z.enum(doseCodes).exactOptional(),
    /** The dose in words: instead of a code, or what the exercise adds to it. */
    text: sentence.exactOptional(),
    origin,
  })
  .refine(({ code, text }) => code !== undefined || text !== undefined, "A dose has a code, a text or both");

const avoidSchema = z
  .strictObject({
    code: z.enum(avoidCodes).exactOptional(),
    /** What narrows the code, or stands in its place. */
    text: sentence.exactOptional(),
  })
  .refine(({ code, text }) => code !== undefined || text !== undefined, "A reason to avoid has a code, a text or both");

/** An exercise with its ladder from easy to hard. */
export const exerciseSchema = z
  .strictObject({
    id: kebabId,
    row: z.string().regex(/^E\d\d$/),
    title: z.string().min(4).max(60),
    /** True when the clinic articles name it. */
    namedInArticles: z.boolean(),
    /** What it trains. */
    purpose: sentence,
    /** From the easiest on, at most five; fewer where no more are known. */
    ladder: z
      .array(
        z.strictObject({
          level: z.int().min(1).max(5),
          name: z.string().min(3),
          /** What this level needs, where it is not what the exercise needs. */
          needs: z.array(z.enum(planEquipment)).exactOptional(),
        }),
      )
      .min(1)
      .max(5)
      .refine((ladder) => ladder.every(({ level }, index) => level === index + 1), "Levels count 1, 2, 3 ..."),
    ladderOrigin: origin,
    dose: doseSchema,
    /** Absent where no rule is given. */
    progress: z.enum(progressCodes).exactOptional(),
    stop: z.array(z.enum(stopCodes)).min(1),
    avoid: z.array(avoidSchema).min(1),
    /** What must be met before it starts. */
    startsWhen: sentence.exactOptional(),
    /** Ways to do it, each a list of what is needed; an empty list needs nothing. */
    equipment: z.array(z.array(z.enum(planEquipment))).min(1),
    /** Easiest form, step by step, in our own words. */
    steps: z.array(sentence).min(2).max(6),
    stepsOrigin: z.literal("design"),
    /** Contributors that try it. */
    serves: recordIds.exactOptional(),
    /** Programmes that name it. */
    programmes: recordIds.exactOptional(),
  })
  .refine(({ avoid }) => avoid[0]?.code === "X1", "Every exercise is avoided while the screen is open: X1 comes first");

export type ExerciseRecord = z.infer<typeof exerciseSchema>;
