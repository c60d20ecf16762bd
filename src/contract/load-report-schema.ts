import { z } from "zod";
import { type FormulaId, formulaVersions } from "#core/load/formulas.ts";
import type { NotEnoughCode } from "#core/load/not-enough.ts";
import { notEnoughWords } from "#core/load/not-enough-words.ts";

const safetyStates = ["not-asked", "ask-again", "unfinished", "locked", "walk-first", "held", "open"] as const;

const count = z.int().min(0);
const amount = z.number().min(0);
const share = z.number().min(0).max(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const formulaId = z.enum(Object.keys(formulaVersions) as [FormulaId]);
const notEnoughCode = z.enum(Object.keys(notEnoughWords.reasons) as [NotEnoughCode]);
const notEnough = z.strictObject({ code: notEnoughCode, message: z.string() });
const interval = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low <= high, "An interval goes from low to high");
const band = z.enum(["within-10", "over-10", "over-30", "over-100"]);
const distanceFrom = z.enum(["device", "foot-pod", "gps", "summary", "entered"]);
const range = z.strictObject({ from: day, to: day });

/** Reasons for the values of a day or week that are null, by the value's name. */
const missing = z.record(z.string(), notEnoughCode);

const nextRun = z.strictObject({
  /** 1.10 x the longest run of today and the 30 days before; null with the reason. */
  limitKm: amount.nullable(),
  notEnough: notEnough.exactOptional(),
  sentence: z.string(),
  basis: z
    .strictObject({
      runId: z.string(),
      day,
      distanceKm: amount,
      title: z.string().exactOptional(),
      ratio: amount.exactOptional(),
    })
    .exactOptional(),
  /** What was told of the longest run of 30 days, where the limit rests on that while all runs were told of by hand. */
  told: z.strictObject({ distanceKm: amount, day }).exactOptional(),
  /** First day on which that run is older than 30 days, and the limit from then on when none is added. */
  dropsOutOn: day.exactOptional(),
  afterwardsKm: amount.nullable(),
  knownDays: z.int().min(0).max(30),
  isAtLeast: z.boolean(),
  daysSinceLastRun: count.exactOptional(),
});

const spike = z.union([
  z.strictObject({
    ratio: amount,
    band,
    longestKm: amount,
    longestRunId: z.string(),
    limitKm: amount,
    knownDays: z.int().min(0).max(30),
    isAtMost: z.boolean(),
  }),
  z.strictObject({ notEnough }),
]);

const run = z.strictObject({
  id: z.string(),
  partIds: z.array(z.string()).min(1),
  /** ISO 8601, UTC; `day` is the local date. */
  start: z.iso.datetime(),
  day,
  title: z.string().exactOptional(),
  distanceKm: amount.exactOptional(),
  distanceFrom: distanceFrom.exactOptional(),
  subSport: z.string().exactOptional(),
  minutes: amount,
  steps: count.exactOptional(),
  descentM: amount.exactOptional(),
  shoe: z.string().exactOptional(),
  /** Told of by hand: with the time of its start, or only its day; `start` is then noon, and says nothing. */
  entered: z.enum(["with-time", "day-only"]).exactOptional(),
  daysSincePrevious: count.exactOptional(),
  spike,
});

const loadDay = z.strictObject({
  day,
  coverage: z.enum(["known", "no-data"]),
  runIds: z.array(z.string()),
  distanceKm: amount.nullable(),
  minutes: amount.nullable(),
  steps: amount.nullable(),
  descentM: amount.nullable(),
  longest30Km: amount.nullable(),
  sum7Km: amount.nullable(),
  change7: z.number().min(-1).nullable(),
  ratio7to21: amount.nullable(),
  ewma7KmPerDay: amount.nullable(),
  ewma28KmPerDay: amount.nullable(),
  monotony7: amount.nullable(),
  strain7Km: amount.nullable(),
  missing,
});

const week = z.strictObject({
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  monday: day,
  knownDays: z.int().min(0).max(7),
  /** Over, wholly on record, a distance for every run: only then are weeks compared. */
  isWhole: z.boolean(),
  runs: count,
  runsWithoutDistance: count,
  distanceKm: amount,
  minutes: amount,
  steps: amount.nullable(),
  descentM: amount.nullable(),
  longestRunKm: amount.nullable(),
  change: z.number().min(-1).nullable(),
  longestRunShare: share.nullable(),
  largestDayShare: share.nullable(),
  weekendShare: share.nullable(),
  gini: share.nullable(),
  monotony: amount.nullable(),
  strainKm: amount.nullable(),
  missing,
});

/** A quantity beside the spike, for display only, with what trials found. */
const comparison = z.strictObject({
  formula: formulaId,
  label: z.string(),
  value: z.number().nullable(),
  notEnough: notEnough.exactOptional(),
  unit: z.string(),
  verdict: z.string(),
  trials: z.string(),
  evidence: z.array(z.string()),
});

const trendPoint = z.strictObject({
  runId: z.string(),
  day,
  mean: z.number(),
  seconds: amount,
  sensor: z.string(),
  speedMps: amount.exactOptional(),
});

const trend = z.strictObject({
  metric: z.enum(["cadence", "contactTime", "verticalOscillation"]),
  unit: z.enum(["steps/min", "ms", "mm"]),
  points: z.array(trendPoint),
  changes: z.array(z.strictObject({ day, from: z.string(), to: z.string() })),
  recent: z.union([
    z.strictObject({
      sensor: z.string(),
      changePer30Days: z.number(),
      interval,
      isReal: z.boolean(),
      runs: count,
      days: count,
    }),
    z.strictObject({ notEnough }),
  ]),
});

const shoe = z.strictObject({
  name: z.string(),
  distanceKm: amount,
  startKm: amount,
  runs: count,
  runsWithoutDistance: count,
  last30Km: amount,
  firstDay: day.exactOptional(),
  lastDay: day.exactOptional(),
  retiredOn: day.exactOptional(),
  remindAtKm: amount.exactOptional(),
  untilReminderKm: z.number().exactOptional(),
});

const study = z.strictObject({
  evidence: z.string(),
  runners: count,
  sessions: count,
  injured: count,
  population: z.string(),
  limits: z.string(),
  bands: z.array(
    z.strictObject({
      id: band,
      label: z.string(),
      above: amount,
      /** Null in the last band, which has no upper end. */
      upTo: amount.nullable(),
      hazardRatio: z.strictObject({ value: amount, interval }).exactOptional(),
    }),
  ),
});

/**
 * What `plumbline load --json` prints. Kilometres and minutes; null is "not enough data", never 0, with its reason beside it.
 * Strict: an unknown key is an error. No figure of it is a score of risk.
 */
export const loadReportSchema = z.strictObject({
  schema: z.literal("plumbline.load-report/1"),
  today: day,
  coverage: z.strictObject({
    from: day.exactOptional(),
    knownDays: count,
    noDataDays: count,
    noData: z.array(range).readonly(),
    runs: count,
    mergeGapMin: amount.exactOptional(),
    uncounted: z.array(
      z.strictObject({
        id: z.string(),
        day,
        why: z.enum(["quarantine", "duplicate", "after-today"]),
        message: z.string(),
      }),
    ),
  }),
  nextRun,
  /**
   * How running stands by the safety questions and what was told since. The limit of `nextRun` knows nothing of pain or warning
   * signs: only with `open` is it advice. Absent where whoever asks knows it already.
   */
  safety: z.enum(safetyStates).exactOptional(),
  study,
  runs: z.array(run),
  days: z.array(loadDay),
  weeks: z.array(week),
  comparisons: z.array(comparison),
  breaks: z.array(
    z.strictObject({
      from: day,
      to: day,
      days: count,
      isOngoing: z.boolean(),
      returnRun: z.strictObject({ runId: z.string(), day, distanceKm: amount.exactOptional() }).exactOptional(),
    }),
  ),
  trends: z.array(trend),
  shoes: z.array(shoe),
  withoutShoe: z.strictObject({ runs: count, distanceKm: amount }),
  formulas: z.array(z.strictObject({ id: formulaId, version: z.int().min(1), label: z.string() })),
});

export type LoadReport = z.output<typeof loadReportSchema>;
