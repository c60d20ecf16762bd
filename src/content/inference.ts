import { z } from "zod";
import { exposureIds } from "#core/triggers/exposure-columns.ts";
import measured from "./inference.generated.json" with { type: "json" };

const share = z.number().min(0).max(1);
const count = z.int().positive();

const inferenceSchema = z.strictObject({
  schema: z.literal("plumbline.inference/1"),
  /** Runners in whom something stood out though nothing went before their flares. */
  alarms: z.array(z.strictObject({ id: z.string(), words: z.string(), days: count, runners: count, share })),
  /** Runners whose 95 % interval held the true odds. */
  intervals: z.array(
    z.strictObject({ exposure: z.enum(exposureIds), odds: z.number().positive(), runners: count, share }),
  ),
  /** Runners in whom a true trigger stood out. */
  power: z.array(z.strictObject({ odds: z.number().positive(), weeks: count, runners: count, share })),
  /** Simulated trials: how often the interval held the true effect, and how often they said that it helped. */
  trials: z.array(
    z.strictObject({
      kind: z.enum(["run", "weeks"]),
      words: z.string(),
      effect: z.number(),
      covers: share,
      helped: share,
    }),
  ),
});

/** What the simulations of own triggers and trials found. Written by `npm run bench:inference`. */
export const inference = inferenceSchema.parse(measured);
