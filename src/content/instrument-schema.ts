import { z } from "zod";
import type { Instrument } from "#core/diary/instrument.ts";
import { evidenceIds, kebabId, origin, sentence, span } from "./schema-parts.ts";

/** Something that runners answer in numbers: its scale, how it is scored and which change counts as real. */
export const instrumentSchema = z.strictObject({
  id: kebabId,
  title: z.string().min(4).max(60),
  domain: z.enum(["pain", "function", "change"]),
  scale: span,
  step: z.number().positive(),
  /** Which way is better. */
  better: z.enum(["higher", "lower"]),
  scoring: sentence,
  /** Smallest difference, in points of the scale, that counts as a change. */
  realChange: z.number().positive(),
  /** Where that difference comes from. */
  origin,
  evidence: evidenceIds,
  /** Whose texts are shown. */
  texts: sentence,
  note: sentence.exactOptional(),
}) satisfies z.ZodType<Instrument>;

export type InstrumentRecord = z.infer<typeof instrumentSchema>;
