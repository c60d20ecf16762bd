import { z } from "zod";
import { avoidCodes, doseCodes, progressCodes, stopCodes } from "./exercise-schema.ts";
import { evidenceIds, kebabId, origin, recordIds, sentence, span, statementSchema } from "./schema-parts.ts";

const common = {
  id: kebabId,
  title: z.string().min(4).max(60),
  summary: sentence,
  thresholds: recordIds.exactOptional(),
  exercises: recordIds.exactOptional(),
  /** What is not known, or was tested elsewhere than on backs. */
  limits: z.array(statementSchema),
};

/** What trials support about any programme. */
const frame = z.strictObject({
  ...common,
  kind: z.literal("frame"),
  parameters: z
    .array(
      z.strictObject({
        id: kebabId,
        title: z.string().min(3),
        text: sentence,
        value: z.union([z.number(), span]).exactOptional(),
        unit: z.enum(["sessions a week", "min", "weeks"]).exactOptional(),
        origin,
        evidence: evidenceIds,
      }),
    )
    .min(1),
});

/** Doses, and rules of progress, stopping and avoiding, by the codes that exercises name. */
const exerciseRules = z.strictObject({
  ...common,
  kind: z.literal("exercise-rules"),
  origin,
  doses: z.array(
    z.strictObject({
      code: z.enum(doseCodes),
      title: z.string().min(3),
      sets: span.exactOptional(),
      reps: span.exactOptional(),
      holdS: span.exactOptional(),
      minutes: span.exactOptional(),
      repsInReserve: span.exactOptional(),
      effortOf10: span.exactOptional(),
      restS: z.number().positive().exactOptional(),
      daysAWeek: z.int().min(1).max(7).exactOptional(),
      isEachSide: z.literal(true).exactOptional(),
      isSlow: z.literal(true).exactOptional(),
    }),
  ),
  progress: z.array(z.strictObject({ code: z.enum(progressCodes), text: sentence })),
  stop: z.array(z.strictObject({ code: z.enum(stopCodes), text: sentence })),
  avoid: z.array(z.strictObject({ code: z.enum(avoidCodes), text: sentence })),
});

const weeklyTemplate = z.strictObject({
  ...common,
  kind: z.literal("weekly-template"),
  origin,
  days: z
    .array(
      z.strictObject({
        day: z.enum(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]),
        what: sentence,
        /** One of each list is done. */
        exercises: z.array(recordIds).min(1).exactOptional(),
      }),
    )
    .length(7),
  rules: z.array(statementSchema),
});

const painMonitoring = z.strictObject({
  ...common,
  kind: z.literal("pain-monitoring"),
  origin,
  evidence: evidenceIds,
  colours: z
    .array(
      z.strictObject({
        colour: z.enum(["green", "amber", "red", "stop"]),
        /** Pain during or after, of 10; absent where a sign and not a number decides. */
        painOf10: span.exactOptional(),
        /** True when pain above the least of the span is meant, without the least itself. */
        isAboveLeast: z.literal(true).exactOptional(),
        during: sentence,
        nextMorning: sentence.exactOptional(),
        action: sentence,
      }),
    )
    .length(4),
});

const gradedReturn = z.strictObject({
  ...common,
  kind: z.literal("graded-return"),
  origin,
  entry: z.array(statementSchema).min(1),
  levels: z
    .array(
      z.strictObject({
        code: z.string().regex(/^R\d+$/),
        text: sentence,
        runMinutes: z.number().nonnegative().exactOptional(),
        walkMinutes: z.number().nonnegative().exactOptional(),
        repeats: z.int().min(1).exactOptional(),
      }),
    )
    .min(1)
    .refine((levels) => levels.every(({ code }, index) => code === `R${index}`), "Levels count R0, R1, R2 ..."),
  rules: z.array(statementSchema).min(1),
});

/** Steps one after another, with when it is used and when it ends. */
const stepwise = z.strictObject({
  ...common,
  kind: z.literal("stepwise"),
  useWhen: z.array(statementSchema).min(1),
  steps: z.array(statementSchema).min(1),
  endsWhen: z.array(statementSchema).min(1),
});

const recovery = z.strictObject({
  ...common,
  kind: z.literal("recovery"),
  rules: z.array(statementSchema).min(1),
  /** What a runner is told about how long things take. */
  timeCourse: z.array(statementSchema).min(1),
});

/** What is done over days and weeks. */
export const programmeSchema = z.discriminatedUnion("kind", [
  frame,
  exerciseRules,
  weeklyTemplate,
  painMonitoring,
  gradedReturn,
  stepwise,
  recovery,
]);

export type ProgrammeRecord = z.infer<typeof programmeSchema>;
