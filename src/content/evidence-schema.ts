import { z } from "zod";
import { grade, kebabId, sentence } from "./schema-parts.ts";

/**
 * Where a finding of research was seen. `found`: read in a source; `measured`: our own analysis of published data;
 * `memory`: recalled and not verified; `design`: a choice of this product without a source.
 */
export const evidenceSchema = z.strictObject({
  id: kebabId,
  citation: z.string().min(8),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/)
    .optional(),
  /** What it found, in our own words, with its size and its limits. */
  finding: sentence,
  grade,
  verification: z.enum(["found", "measured", "memory", "design"]),
  /** True when it was seen through somebody else's account, not in the study itself. */
  secondary: z.boolean(),
  /** What is still to be checked. */
  note: sentence.optional(),
  /** Where it was read: an address or an archive's number. */
  seenAt: z.string().min(3).optional(),
});

export type EvidenceRecord = z.infer<typeof evidenceSchema>;
