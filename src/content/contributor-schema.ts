import { z } from "zod";
import type { ContributorCheck } from "#core/contributors/contributor-rule.ts";
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

const thresholdCondition = z.strictObject({ thresholds: recordIds });
const answerCondition = z.strictObject({ answers: z.array(z.string().min(2)).min(1) });
const turnedCondition = z.strictObject({ not: thresholdCondition });

/** A small check of one fact of `src/core/contributors/facts`; when neither condition holds for sure, it cannot tell. */
const checkSchema = z
  .strictObject({
    id: kebabId,
    fact: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** What it adds: a sign, the timing of the pain, what something tried did to it, or a change-and-see trial. */
    role: z.enum(["sign", "timing", "response", "trial"]),
    grade,
    supportsWhen: z.union([thresholdCondition, answerCondition]),
    againstWhen: z.union([thresholdCondition, answerCondition, turnedCondition]).exactOptional(),
    supports: sentence,
    against: sentence.exactOptional(),
    origin,
    evidence: evidenceIds,
  })
  .refine(
    ({ againstWhen, against }) => (againstWhen === undefined) === (against === undefined),
    "What speaks against has a condition and a sentence, or neither",
  ) satisfies z.ZodType<ContributorCheck>;

/** A fact that is told of and moves no rank, with a sentence an answer. */
const descriptionSchema = z.strictObject({
  fact: z.string().min(3),
  sentences: z.record(z.string(), sentence),
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
  /** How the ranking weighs it; none for what is only described. */
  checks: z.array(checkSchema),
  describes: z.array(descriptionSchema).min(1).exactOptional(),
  /** Set for a pattern that ends the ranking and sends to a clinician. */
  stops: z.literal(true).exactOptional(),
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
