import { z } from "zod";
import type { Handover } from "#core/handover/handover.ts";
import { measureIds } from "#core/report/form-report.ts";
import { screenLevels } from "#core/screen/screen-levels.ts";
import { daySchema } from "./load-api-schema.ts";
import { storyEntrySchema } from "./record/story-entry-schema.ts";

/** Bounds of what a document may hold, so that typesetting it stays short. */
const most = { days: 400, runs: 1500, rows: 80, words: 2000, questions: 20 } as const;

const text = z.string().max(most.words);
const side = z.enum(["left", "right", "both"]);
const interval = z.tuple([z.number(), z.number()]).readonly();
const change = z.enum(["really-better", "about-the-same", "really-worse", "unknown"]);
const value = z.strictObject({ day: daySchema, value: z.number() }).readonly();
const list = <T extends z.ZodType>(of: T, length: number) => z.array(of).max(length).readonly();

const baseMeasure = z.enum(measureIds);

const safety = z
  .strictObject({
    day: daySchema,
    ruleSet: text,
    level: z.enum(screenLevels),
    title: text,
    isComplete: z.boolean(),
    asked: z.int().min(0),
    yes: list(text, most.rows),
    notSure: list(text, most.rows),
  })
  .readonly();

const pain = z
  .strictObject({
    days: list(z.strictObject({ day: daySchema, worst: z.number().min(0).max(10) }).readonly(), most.days),
    change: z.strictObject({ first: z.number(), last: z.number(), word: change }).readonly().exactOptional(),
    realChange: z.number(),
  })
  .readonly();

const score = z
  .strictObject({
    id: text,
    title: text,
    scale: interval,
    first: value,
    last: value,
    word: change,
    realChange: z.number().exactOptional(),
  })
  .readonly();

const bodyTest = z
  .strictObject({
    id: text,
    title: text,
    side,
    unit: text,
    first: value,
    last: value,
    word: change,
    realChange: z.number().exactOptional(),
  })
  .readonly();

const run = z
  .strictObject({
    day: daySchema,
    km: z.number().min(0),
    limitKm: z.number().min(0).exactOptional(),
    ratio: z.number().min(0).exactOptional(),
  })
  .readonly();

const load = z
  .strictObject({
    runs: list(run, most.runs),
    beyond: z.int().min(0),
    compared: z.int().min(0),
    kmAWeek: z.number().min(0).exactOptional(),
    nextRunKm: z.number().min(0).exactOptional(),
    noNextRun: text.exactOptional(),
  })
  .readonly();

const measure = z
  .strictObject({
    id: z.union([baseMeasure, z.templateLiteral(["asymmetry:", baseMeasure])]),
    side,
    value: z.number(),
    unit: z.enum(["steps/min", "s", "ratio", "m", "% of leg", "deg"]),
    interval,
    smallestRealChange: z.number(),
    change: z.enum(["about the same", "really higher", "really lower"]).exactOptional(),
  })
  .readonly();

const form = z
  .strictObject({
    day: daySchema,
    view: text,
    model: text,
    steps: z.int().min(0),
    measures: list(measure, most.rows),
    comparedWith: daySchema.exactOptional(),
  })
  .readonly();

const contributor = z
  .strictObject({ title: text, grade: text, supports: list(text, most.rows), against: list(text, most.rows) })
  .readonly();

const trial = z
  .strictObject({
    day: daySchema,
    what: text,
    verdict: z.enum(["helped", "no-difference", "worse", "cannot-tell"]),
    effect: z.strictObject({ value: z.number(), interval }).readonly().exactOptional(),
  })
  .readonly();

/** The page for a clinician as a document: what the command line prints and a browser sends to be typeset. */
export const handoverSchema = z
  .strictObject({
    schema: z.literal("plumbline.handover/1"),
    today: daySchema,
    from: daySchema,
    story: storyEntrySchema.exactOptional(),
    safety: safety.exactOptional(),
    newSymptoms: z
      .strictObject({ day: daySchema, answered: daySchema.exactOptional(), note: text.exactOptional() })
      .readonly()
      .exactOptional(),
    contradictions: list(text, most.rows).exactOptional(),
    pain,
    scores: list(score, most.rows),
    bodyTests: list(bodyTest, most.rows),
    load: load.exactOptional(),
    form: form.exactOptional(),
    rankingClosed: text.exactOptional(),
    contributors: list(contributor, 5),
    trials: list(trial, most.rows),
    events: list(z.strictObject({ day: daySchema, what: text, words: text.exactOptional() }).readonly(), most.rows),
    questions: list(text, most.questions),
  })
  .readonly() satisfies z.ZodType<Handover>;
