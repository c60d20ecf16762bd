import { z } from "zod";
import { evidenceIds, kebabId, knowledgeUnit, origin, sentence, span } from "./schema-parts.ts";

/** A number that behaviour turns on, with where it comes from. */
export const thresholdSchema = z.strictObject({
  id: kebabId,
  title: z.string().min(4).max(80),
  /** What is compared, and what follows. */
  meaning: sentence,
  /** How the quantity stands to the value for the rule to hold. */
  when: z.enum(["above", "at least", "below", "at most", "outside", "within", "equals"]),
  value: z.union([z.number(), span]),
  unit: knowledgeUnit,
  origin,
  evidence: evidenceIds,
  /** Sex that it holds for; absent for everybody. */
  sex: z.enum(["men", "women"]).exactOptional(),
  note: sentence.exactOptional(),
  /** Why no record uses it, when none does. */
  unusedBecause: sentence.exactOptional(),
});

export type ThresholdRecord = z.infer<typeof thresholdSchema>;
