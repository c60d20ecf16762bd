import { z } from "zod";
import { type MeasureUnit, measureIds } from "#core/report/form-report.ts";
import { redFlagSchema } from "./red-flag-schema.ts";

/** Ids of records are their file names: kebab-case, but for measures, which keep the id that reports use. */
const kebabId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/);

const sentence = z.string().regex(/^[A-Z0-9].*[.?)]$/s, "wanted a sentence: capital first, full stop last");

const units = ["steps/min", "s", "ratio", "m", "% of leg", "deg"] as const satisfies readonly MeasureUnit[];

/**
 * Evidence grade. A: several good trials, large cohorts or agreement of guidelines, of runners' backs. B: good but indirect
 * (not runners, or not the back), or one good direct trial. C: small, measured once, or mechanics only. D: weak, contested
 * or contradicted. A sign says that it leans to the next grade.
 */
const grade = z.string().regex(/^[ABCD][+-]?$/);

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
});

/** What a measure is, for whoever reads its number. */
export const measureSchema = z.strictObject({
  id: z.enum(measureIds),
  label: z.string().min(3).max(32),
  description: sentence,
  howMeasured: sentence,
  views: z.array(z.enum(["side", "rear"])).min(1),
  /** Units in which it is given, the first one first, each with the decimals that its error supports. */
  units: z.array(z.strictObject({ unit: z.enum(units), decimals: z.number().int().min(0).max(3) })).min(1),
  sign: sentence,
  /** What is usual, at which speed; evidence is empty when no usual range is known. */
  usual: z.strictObject({ text: sentence, evidence: z.array(kebabId) }),
  whyItMatters: sentence,
  evidence: z.array(kebabId),
});

/** Something that may contribute to pain and can be tested; never a cause. */
export const contributorSchema = z.strictObject({
  id: kebabId,
  title: z.string().min(8).max(60),
  grade,
  summary: sentence,
  /** What would speak for it. */
  lookFor: sentence,
  /** The cheapest test of it. */
  tryThis: sentence,
  evidence: z.array(kebabId).min(1),
});

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

export type EvidenceRecord = z.infer<typeof evidenceSchema>;
export type MeasureRecord = z.infer<typeof measureSchema>;
export type ContributorRecord = z.infer<typeof contributorSchema>;
export type FormulaRecord = z.infer<typeof formulaSchema>;

/** Schema of each folder of `data`. */
export const recordSchemas = {
  contributors: contributorSchema,
  evidence: evidenceSchema,
  formulas: formulaSchema,
  measures: measureSchema,
  "red-flags": redFlagSchema,
} as const;
