import { z } from "zod";
import { measureIds } from "#core/report/form-report.ts";
import { evidenceIds, kebabId, knowledgeUnit, origin, sentence, span } from "./schema-parts.ts";

/** One group that was measured. */
const groupSchema = z.strictObject({
  who: z.string().min(3),
  people: z.int().positive().exactOptional(),
  /** Speed or circumstances of the measurement. */
  at: z.string().min(3).exactOptional(),
  mean: z.number().exactOptional(),
  standardDeviation: z.number().positive().exactOptional(),
  range: span.exactOptional(),
  /** 25th, 50th and 75th percentile. */
  quartiles: z.tuple([z.number(), z.number(), z.number()]).exactOptional(),
  /** What was found in words: a slope, a share, an odd. */
  text: sentence.exactOptional(),
  /** True when computed from what the source gives. */
  derived: z.literal(true).exactOptional(),
  origin,
  evidence: evidenceIds,
});

/** How far two measurements of the same runner differ by themselves. */
const errorSchema = z.strictObject({
  method: z.string().min(3),
  reliability: z.string().min(3).exactOptional(),
  /** Error in `unit`: smallest detectable difference, or what `kind` says. */
  size: z.union([z.number(), span]).exactOptional(),
  unit: knowledgeUnit.exactOptional(),
  kind: z
    .enum([
      "smallest detectable difference",
      "standard error",
      "root mean square error",
      "95 % prediction interval",
      "typical error",
      "bias",
    ])
    .exactOptional(),
  text: sentence.exactOptional(),
  origin,
  evidence: evidenceIds,
});

/** What is known of a measure or a test: reference groups and measurement error. */
export const normSchema = z
  .strictObject({
    id: kebabId,
    about: z.enum(["running", "body-test", "instrument"]),
    title: z.string().min(4).max(60),
    unit: knowledgeUnit.exactOptional(),
    /** Measure of reports that it belongs to. */
    measure: z.enum(measureIds).exactOptional(),
    groups: z.array(groupSchema),
    errors: z.array(errorSchema),
    /** "No reference available" with the reason, exactly when there is no group. Instruments have none to have. */
    noReference: sentence.exactOptional(),
    /**
     * Whether a runner may be placed by standard deviations: only with a mean and spread that were read in the study itself.
     * Absent means no.
     */
    placing: z.enum(["standard deviations", "quartiles"]).exactOptional(),
    /** How it may be used, and how not. */
    use: sentence,
  })
  .refine(
    ({ about, groups, noReference }) => about === "instrument" || (groups.length === 0) === (noReference !== undefined),
    "Say in noReference why there is no group, and only then",
  );

export type NormRecord = z.infer<typeof normSchema>;
