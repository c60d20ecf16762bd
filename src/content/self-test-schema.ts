import { z } from "zod";
import { evidenceIds, kebabId, origin, recordIds, sentence } from "./schema-parts.ts";

const realChange = z.union([
  z.strictObject({
    value: z.number().positive(),
    origin,
    evidence: evidenceIds,
    note: sentence.exactOptional(),
  }),
  /** Why no change can be called real. */
  z.strictObject({ unknown: sentence }),
]);

/** A body test that a runner does at home. */
export const selfTestSchema = z
  .strictObject({
    id: kebabId,
    title: z.string().min(4).max(60),
    asks: sentence,
    kind: z.enum(["hold", "repetitions", "distance", "angle", "provocation", "quality"]),
    unit: z.enum(["s", "reps", "cm", "deg"]).exactOptional(),
    sides: z.enum(["both", "left-right"]),
    /** Which way is better; `none` where the result is not a quantity. */
    better: z.enum(["higher", "lower", "none"]),
    /** Longest time, most repetitions or farthest distance that is taken down. */
    longest: z.number().positive().exactOptional(),
    steps: z.array(sentence).min(2).max(6),
    stopWhen: z.array(sentence).min(1),
    /** What of the safety screen keeps from it; absent where only an emergency does. */
    lock: z.enum(["plan", "hop-test"]).exactOptional(),
    needs: z.array(z.string().min(3)),
    /** Norm records; absent exactly when `noReference` says why. */
    norms: recordIds.exactOptional(),
    noReference: sentence.exactOptional(),
    realChange,
    /** Difference between the sides that is looked at: in per cent of the better side, or in the unit. */
    sideRule: z
      .union([
        z.strictObject({ percent: z.number().positive(), origin, evidence: evidenceIds }),
        z.strictObject({ absolute: z.number().positive(), origin, evidence: evidenceIds }),
      ])
      .exactOptional(),
    /** Points tapped in a photo, and what the angle is taken against. */
    photo: z
      .strictObject({
        points: z
          .array(z.enum(["hip", "knee", "ankle"]))
          .min(2)
          .max(3),
        against: z.enum(["horizontal", "straight"]),
      })
      .exactOptional(),
    /** What is read from a film of it. */
    filmed: z.literal("knee-line").exactOptional(),
  })
  .refine(({ norms, noReference }) => (norms === undefined) !== (noReference === undefined), {
    message: "Either a norm or the reason why there is none",
  })
  .refine(({ unit, kind }) => (unit === undefined) === (kind === "quality") || kind === "provocation", {
    message: "A quantity has a unit",
  });

export type SelfTestRecord = z.infer<typeof selfTestSchema>;
