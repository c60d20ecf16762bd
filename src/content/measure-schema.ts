import { z } from "zod";
import { type MeasureUnit, measureIds } from "#core/report/form-report.ts";
import { kebabId, sentence } from "./schema-parts.ts";

const units = ["steps/min", "s", "ratio", "m", "% of leg", "deg"] as const satisfies readonly MeasureUnit[];

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

export type MeasureRecord = z.infer<typeof measureSchema>;
