import { z } from "zod";
import { measureIds } from "#core/report/form-report.ts";
import {
  evidenceIds,
  grade,
  grades,
  kebabId,
  origin,
  question,
  recordIds,
  sentence,
  span,
  statementSchema,
} from "./schema-parts.ts";

/** One way to see it: a question, a test of the body, film, watch, a trial on a run, or a clinician. */
const measurementSchema = z.strictObject({
  by: z.enum(["question", "body-test", "film", "watch", "trial", "clinician"]),
  text: sentence,
  /** How well it repeats, and how large its error is. */
  reliability: sentence.exactOptional(),
  origin,
  evidence: evidenceIds,
  measures: z.array(z.enum(measureIds)).min(1).exactOptional(),
  norms: recordIds.exactOptional(),
  thresholds: recordIds.exactOptional(),
});

const unknownSchema = z.strictObject({
  what: sentence,
  why: sentence,
  origin,
  evidence: evidenceIds,
});

const trySchema = z.strictObject({
  text: sentence,
  origin,
  evidence: evidenceIds,
  exercises: recordIds.exactOptional(),
  programmes: recordIds.exactOptional(),
  thresholds: recordIds.exactOptional(),
});

const timeToJudgeSchema = z.strictObject({
  text: sentence,
  weeks: span.exactOptional(),
  origin,
  evidence: evidenceIds,
});

/** What the form report shows of a contributor. */
export const contributorBriefSchema = z.strictObject({
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

/** Something that may contribute to pain and can be tested; never a cause. */
export const contributorSchema = z.strictObject({
  ...contributorBriefSchema.shape,
  row: z.string().regex(/^CA\d\d$/),
  /** A pattern is another kind of trouble, looked for first; it can end the ranking and send to a clinician. */
  kind: z.enum(["contributor", "pattern"]),
  /** Whether clinic articles name it, or research added it. */
  namedBy: z.enum(["articles", "research", "both"]),
  grades,
  questions: z.array(z.strictObject({ id: kebabId, text: question, origin, evidence: evidenceIds })),
  supports: z.array(statementSchema).min(1),
  speaksAgainst: z.array(statementSchema),
  cannotTell: z.array(unknownSchema),
  measurements: z.array(measurementSchema).min(1),
  tries: z.array(trySchema).min(1),
  /** Absent where no time is known. */
  timeToJudge: timeToJudgeSchema.exactOptional(),
  /** Rows of the safety screen that speak first. */
  redFlags: recordIds.exactOptional(),
  /** Claims that it answers. */
  claims: z.array(kebabId),
});

/** What the form report shows of a contributor. */
export type ContributorBrief = z.infer<typeof contributorBriefSchema>;
export type ContributorRecord = z.infer<typeof contributorSchema>;
