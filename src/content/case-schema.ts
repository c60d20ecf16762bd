import { z } from "zod";
import { kebabId, sentence } from "./schema-parts.ts";

const daysAgo = z.int().min(0).max(1000);
const told = z.record(z.string(), z.unknown());

/** A row of a form report in short: the rest of a row follows from it. */
const measureSchema = z.strictObject({
  id: z.string().min(4),
  side: z.enum(["left", "right", "both"]),
  value: z.number(),
  interval: z.tuple([z.number(), z.number()]),
  unit: z.enum(["deg", "steps/min", "% of leg"]),
  /** Steps behind it. */
  n: z.int().min(1),
  class: z.enum(["rearfoot", "midfoot", "forefoot"]).exactOptional(),
});

const filmSchema = z.strictObject({
  daysAgo,
  view: z.enum(["side", "rear"]),
  measures: z.array(measureSchema).min(1),
  /** Degrees that the trunk leaned further forward at the end, with the interval. */
  leanDrift: z.strictObject({ change: z.number(), interval: z.tuple([z.number(), z.number()]) }).exactOptional(),
});

const trialSchema = z.strictObject({
  daysAgo,
  change: z.string().min(4),
  /** Pain in the usual, the changed and the usual part, 0 to 10. */
  pains: z.tuple([z.number(), z.number(), z.number()]),
});

/** What is known of the made-up runner. Stories, check-ins and body tests are held against their own schemas by the tests. */
const givenSchema = z.strictObject({
  ageYears: z.int().min(10).max(95),
  /** Questions of the safety screen answered yes; the rest is answered no. Absent when nobody was asked. */
  screenYes: z.array(kebabId).exactOptional(),
  screenNotSure: z.array(kebabId).exactOptional(),
  /** Days before today on which this episode began; it goes into the story. */
  painForDays: daysAgo.exactOptional(),
  story: told.exactOptional(),
  checkIns: z.array(z.strictObject({ daysAgo, checkIn: told })).exactOptional(),
  bodyTests: z.array(z.strictObject({ daysAgo, result: told })).exactOptional(),
  films: z.array(filmSchema).exactOptional(),
  /** Days before today, kilometres, and the hour of the start where it matters. */
  runs: z
    .array(
      z.strictObject({
        daysAgo,
        km: z.number().positive(),
        hour: z.int().exactOptional(),
        shoe: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  /** Change of cadence late in the newest run, steps/min, with its interval. */
  cadenceDrift: z
    .strictObject({ firstThird: z.number(), change: z.number(), interval: z.tuple([z.number(), z.number()]) })
    .exactOptional(),
  trials: z.array(trialSchema).exactOptional(),
});

const expectedSchema = z.strictObject({
  gate: z.enum(["open", "tries-wait", "not-screened", "unfinished", "ask-again", "urgent", "pattern"]),
  /** Patterns that are supported, in their order. */
  patterns: z.array(kebabId),
  /** The head of the ranking, in its order. */
  top: z.array(kebabId),
  /** Contributors that nothing supports. */
  notSupported: z.array(kebabId).exactOptional(),
  /** Checks that support, speak against and cannot tell. */
  supports: z.array(kebabId).exactOptional(),
  against: z.array(kebabId).exactOptional(),
  cannotTell: z.record(kebabId, z.string()).exactOptional(),
  described: z.array(kebabId).exactOptional(),
  /** The next best measurement; null when nothing is worth asking. */
  next: kebabId.nullable(),
});

/** A made-up runner in a few sentences, what is known, and what Plumbline is to say: read by people, run as a test. */
export const caseSchema = z.strictObject({
  id: kebabId,
  title: z.string().min(8).max(90),
  story: sentence,
  /** Why the expected answer is right. */
  because: sentence,
  /** A clinician's name and day replace it once somebody has read it. */
  review: z.literal("awaiting clinician review"),
  given: givenSchema,
  expected: expectedSchema,
});

export type CaseRecord = z.infer<typeof caseSchema>;
