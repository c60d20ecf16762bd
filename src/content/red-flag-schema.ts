import { z } from "zod";
import { type FlagCondition, type FlagRecord, lockNames } from "#core/screen/flag-record.ts";
import { runningAdvices, screenLevels } from "#core/screen/screen-levels.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/);
const sentence = z.string().regex(/^[A-Z0-9].*[.)]$/s, "wanted a sentence: capital first, full stop last");
const question = z.string().regex(/^[A-Z].*\?$/s, "wanted a question: capital first, question mark last");
const ageYears = z.int().min(1).max(120);

const conditions = z.array(z.lazy(() => conditionSchema)).min(1);

/** When a rule fires. There is no "not", so a further yes never lowers the level. */
const conditionSchema: z.ZodType<FlagCondition> = z.union([
  id,
  z.strictObject({ any: conditions }),
  z.strictObject({ all: conditions }),
  z
    .strictObject({ atLeast: z.int().min(1), of: conditions })
    .refine((counted) => counted.atLeast <= counted.of.length, "More is wanted than can hold"),
  z.strictObject({ ageAtLeast: ageYears }),
  z.strictObject({ ageUnder: ageYears }),
]);

const level = z.enum(screenLevels);

const questionSchema = z.strictObject({
  id,
  text: question,
  help: sentence.exactOptional(),
  askWhen: conditionSchema.exactOptional(),
  repeat: z.enum(["every-time", "once"]),
});

const ruleSchema = z.strictObject({
  id,
  when: conditionSchema,
  level,
  running: z.enum(runningAdvices).exactOptional(),
  locks: z.array(z.enum(lockNames)).min(1).exactOptional(),
  gates: z
    .array(z.enum(["clinician", "parent"]))
    .min(1)
    .exactOptional(),
  crisis: z.literal(true).exactOptional(),
  coveredBy: z.array(id).min(1).exactOptional(),
  reason: sentence,
  action: sentence,
  evidence: z.array(id).min(1),
});

/** A row of the safety screen: its questions, and what their answers mean together. */
export const redFlagSchema = z.strictObject({
  id,
  row: z.string().regex(/^(T[123]-\d+|R-\d+)$/),
  title: z.string().min(8).max(60),
  weight: z.enum(["strong", "moderate", "weak", "gate"]),
  appliesTo: sentence,
  combination: sentence,
  alone: level,
  together: level,
  questions: z.array(questionSchema),
  rules: z.array(ruleSchema).min(1),
  review: z.enum(["awaiting clinician review", "source read"]),
}) satisfies z.ZodType<FlagRecord>;
