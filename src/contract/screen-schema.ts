import { z } from "zod";
import type { ScreenAnswer } from "#core/screen/flag-record.ts";
import { runningAdvices, screenLevels } from "#core/screen/screen-levels.ts";
import type { ScreenResult } from "#core/screen/screen-result.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/);
const text = z.string().min(1);
const level = z.enum(screenLevels);
const ids = z.array(id).readonly();

const answer = z.enum(["yes", "no", "not-sure"]) satisfies z.ZodType<ScreenAnswer>;

/**
 * What a runner answered. `ruleSet` is the version whose questions were shown: answers to another version are not weighed,
 * because its questions may have meant something else. What is left out was not answered.
 */
export const screenRequestSchema = z
  .strictObject({
    schema: z.literal("plumbline.screen-request/1"),
    ruleSet: text,
    ageYears: z.int().min(0).max(130).exactOptional(),
    answers: z.record(id, answer).readonly(),
  })
  .readonly();

const reason = z
  .strictObject({
    recordId: id,
    ruleId: id,
    level,
    title: text,
    words: text,
    action: text,
    notSure: ids,
    evidence: ids,
    isAwaitingReview: z.boolean(),
  })
  .readonly();

const lock = z
  .strictObject({ isLocked: z.boolean(), rules: ids, isUnfinished: z.boolean(), words: text })
  .refine(({ isLocked, rules }) => isLocked || rules.length === 0, "What a rule locks is locked")
  .refine(({ isLocked, isUnfinished }) => isLocked || !isUnfinished, "What is unfinished is locked")
  .readonly();

const call = z
  .strictObject({
    who: z.enum(["emergency", "urgent", "crisis", "clinician"]),
    when: z.enum(["now", "if-worse"]),
    words: text,
    number: text.exactOptional(),
  })
  .readonly();

/** What the screen says of them. */
export const screenResultSchema = z
  .strictObject({
    ruleSet: text,
    level,
    title: text,
    words: text,
    levelIfNotSureIsNo: level,
    notSureWords: text.exactOptional(),
    isComplete: z.boolean(),
    unanswered: z.array(z.union([z.literal("age"), id])).readonly(),
    unansweredWords: text.exactOptional(),
    reasons: z.array(reason).readonly(),
    running: z.strictObject({ advice: z.enum(runningAdvices), words: text, rules: ids }).readonly(),
    locks: z.strictObject({ plan: lock, "run-advice": lock, "hop-test": lock, booking: lock }).readonly(),
    gates: z.array(z.enum(["clinician", "parent"])).readonly(),
    calls: z.array(call).readonly(),
    askAgain: z
      .strictObject({
        when: z.array(z.enum(["new-symptom", "check-in", "after-examination"])).readonly(),
        words: text,
        questions: ids,
      })
      .readonly(),
  })
  .refine(({ isComplete, unanswered }) => isComplete === (unanswered.length === 0), "Complete: nothing is unanswered")
  .readonly() satisfies z.ZodType<ScreenResult>;

/** A result with the time at which it was given, as it is stored and sent. */
export const screenResponseSchema = z
  .strictObject({
    schema: z.literal("plumbline.screen/1"),
    screenedAt: z.iso.datetime(),
    result: screenResultSchema,
  })
  .readonly();
