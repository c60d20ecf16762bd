import { z } from "zod";
import { evidenceIds, kebabId, origin, question } from "./schema-parts.ts";

/** Where an answer goes in the story: a part and its field, and within a list of effects the name of one. */
const storyPlace = z.strictObject({
  part: z.enum(["pain", "pattern", "running", "life", "tried"]),
  field: z.string().min(2),
  name: z.string().min(2).exactOptional(),
  /** Answers by their value, in the words that are shown; left out where the story's own page asks. */
  answers: z.record(z.string(), z.string().min(2)).exactOptional(),
});

/** One question, test or clip: what it tells, how long it takes and where it is done. */
export const inquirySchema = z.strictObject({
  id: kebabId,
  title: z.string().min(4).max(70),
  /** What is asked, in words for the runner; absent where there is more than one question. */
  asks: question.exactOptional(),
  by: z.enum(["screen", "question", "check-in", "body-test", "film", "watch", "trial"]),
  /** Minutes of the runner's time. */
  minutes: z.number().positive().max(600),
  /** Of the minutes. */
  origin,
  evidence: evidenceIds,
  /** Facts of `src/core/contributors/facts` that it tells. */
  facts: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).min(1),
  /** Page of the app on which it is done. */
  to: z.string().startsWith("/"),
  story: storyPlace.exactOptional(),
  /** What of the safety screen keeps from it. */
  lock: z.enum(["plan", "run-advice", "hop-test"]).exactOptional(),
});

export type InquiryRecord = z.infer<typeof inquirySchema>;
