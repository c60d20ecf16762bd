import { z } from "zod";
import { type DriftSilence, driftSilences } from "#core/load/drift-words.ts";

const count = z.int().min(0);
const amount = z.number().min(0);
const text = z.string();

/** A calendar date `YYYY-MM-DD` that exists. */
export const daySchema = z.iso.date();

/** Whose runs: the person's own, or those of the generated sample runner. The two are never mixed. */
export const runnerNameSchema = z.enum(["own", "sample"]);

export type RunnerName = z.output<typeof runnerNameSchema>;

/** Whether the store could be opened, and what is in it. */
export const storeStateSchema = z.union([
  z.strictObject({ isOpen: z.literal(true), ownRuns: count, sampleRuns: count }),
  z.strictObject({ isOpen: z.literal(false), message: text, fix: text }),
]);

export type StoreState = z.output<typeof storeStateSchema>;

/** A file that was sent and waits for its import. */
export const uploadSchema = z.strictObject({ uploadId: z.uuid(), bytes: count });

/** `POST imports`: which uploads are imported together. */
export const importRequestSchema = z.strictObject({ uploadIds: z.array(z.uuid()).min(1).max(20_000) });

/** Something about one file of an import that its owner should know. */
const remark = z.strictObject({
  name: text,
  status: z.enum(["salvaged", "rejected"]),
  message: text,
});

/** How far an import has come, or how it ended. */
export const importStateSchema = z.strictObject({
  id: text,
  state: z.enum(["running", "done", "stopped", "failed"]),
  names: z.array(text),
  filesDone: count,
  filesTotal: count,
  bytesDone: count,
  bytesTotal: count,
  activities: count,
  runs: count,
  salvaged: count,
  rejected: count,
  duplicates: count,
  notActivities: count,
  secondsLeft: amount.exactOptional(),
  /** True once the runs of the newest twelve months are in the store: the story can be told. */
  isNewestYearIn: z.boolean(),
  /** Why it failed. */
  message: text.exactOptional(),
  /** At most the first two hundred. */
  remarks: z.array(remark),
});

export type ImportState = z.output<typeof importStateSchema>;

export const importStatesSchema = z.strictObject({ imports: z.array(importStateSchema) });

/** A pair of shoes as entered. */
export const shoeRequestSchema = z.strictObject({
  name: text.trim().min(1).max(80),
  startKm: z.number().min(0).max(100_000),
  retiredOn: daySchema.exactOptional(),
  remindAtKm: z.number().positive().max(100_000).exactOptional(),
});

export type ShoeRequest = z.output<typeof shoeRequestSchema>;

/** From a day on, runs that name no shoe were run in this one. */
export const shoeChangeSchema = z.strictObject({ day: daySchema, shoeId: z.uuid() });

export const shoesSchema = z.strictObject({
  shoes: z.array(z.strictObject({ ...shoeRequestSchema.shape, id: z.uuid() })),
  changes: z.array(shoeChangeSchema),
});

export type Shoes = z.output<typeof shoesSchema>;

/** Days of which the record is incomplete: unknown, not rest. At most ten years at once. */
export const noDataRequestSchema = z
  .strictObject({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, "The first day must not come after the last")
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < 3660 * 86_400_000, "At most ten years at once");

const sensorMean = z.strictObject({ mean: z.number(), seconds: amount, sensor: text });
const interval = z.tuple([z.number(), z.number()]);

const drift = z.union([
  z.strictObject({
    kind: z.literal("value"),
    metric: z.enum(["cadence", "contactTime", "verticalOscillation", "contactBalance"]),
    unit: z.enum(["steps/min", "ms", "mm", "% left"]),
    sensor: text,
    firstThird: z.number(),
    lastThird: z.number(),
    change: z.number(),
    interval,
    smallestRealChange: z.number(),
    isReal: z.boolean(),
    secondsFirst: amount,
    secondsLast: amount,
    speedMps: amount,
  }),
  z.strictObject({
    kind: z.literal("silent"),
    metric: z.enum(["cadence", "contactTime", "verticalOscillation", "contactBalance"]),
    code: z.enum(Object.keys(driftSilences) as [DriftSilence]),
    message: text,
  }),
]);

const lap = z.strictObject({
  fromS: z.number(),
  toS: z.number(),
  movingS: amount.exactOptional(),
  distanceM: amount.exactOptional(),
  cadenceStepsPerMin: amount.exactOptional(),
  contactTimeMs: amount.exactOptional(),
  heartRateBpm: amount.exactOptional(),
});

/** One run: its numbers, laps, drift, shape and the files it came from. Its samples come apart, in binary. */
export const runDetailSchema = z.strictObject({
  id: text,
  day: text,
  start: z.iso.datetime(),
  dayFrom: z.enum(["file", "zone"]),
  sport: text,
  subSport: text.exactOptional(),
  title: text.exactOptional(),
  elapsedS: z.number(),
  timerS: z.number(),
  movingS: amount.exactOptional(),
  distanceM: amount.exactOptional(),
  distanceFrom: text.exactOptional(),
  steps: amount.exactOptional(),
  ascentM: amount.exactOptional(),
  descentM: amount.exactOptional(),
  cadence: sensorMean.exactOptional(),
  contactTime: sensorMean.exactOptional(),
  verticalOscillation: sensorMean.exactOptional(),
  heartRate: sensorMean.exactOptional(),
  rpe: amount.exactOptional(),
  shoe: text.exactOptional(),
  entered: z.enum(["with-time", "day-only"]).exactOptional(),
  /** Id of the measured run that counts in place of this one. */
  duplicateOf: text.exactOptional(),
  quarantine: z.strictObject({ code: text, message: text }).exactOptional(),
  devices: z.array(text),
  laps: z.array(lap),
  drift: z.array(drift),
  /** Metres east and north of the middle: a shape, not a place. */
  shape: z.strictObject({ eastM: z.array(z.number()), northM: z.array(z.number()) }).exactOptional(),
  sources: z.array(
    z.strictObject({
      path: text,
      member: text.exactOptional(),
      status: z.enum(["read", "salvaged", "not-an-activity", "rejected"]),
      isKept: z.boolean(),
    }),
  ),
});

export type RunDetail = z.output<typeof runDetailSchema>;

/** What every refusal of the server says. */
export const refusalSchema = z.object({ code: text, message: text, fix: text });

export type Refusal = z.output<typeof refusalSchema>;
