import { z } from "zod";
import { kebabId, sentence } from "./schema-parts.ts";

/**
 * One quantity of the load story: what it is, what it needs and what trials found, so that nobody takes a number for more than
 * it is. `adopt`: told as it stands; `shown with a caveat`: people know it, so it is shown with what speaks against it.
 */
export const formulaSchema = z
  .strictObject({
    id: kebabId,
    /** Rises when the definition changes, so that numbers can be told apart. */
    version: z.int().min(1),
    label: z.string().min(3).max(48),
    definition: sentence,
    inputs: z.array(z.string().min(3)).min(1),
    unit: z.string().min(1),
    /** What is said about missing days and values. */
    coverage: sentence,
    verdict: z.enum(["adopt", "shown with a caveat"]),
    /** What trials and cohorts found, or that none looked. */
    trials: sentence,
    evidence: z.array(kebabId),
  })
  .refine(({ verdict, evidence }) => verdict === "adopt" || evidence.length > 0, "A caveat needs evidence");

export type FormulaRecord = z.infer<typeof formulaSchema>;
