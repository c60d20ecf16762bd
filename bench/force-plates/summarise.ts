import { type Agreement, agreement, coverage } from "#bench/scoring/agreement.ts";
import { median } from "#core/signal/statistics.ts";
import type { ForcePlateRow } from "./force-plate-rows.ts";

/** One kind of event over several rows. */
export interface EventSummary {
  readonly errorS: Agreement;
  readonly missed: number;
  readonly extra: number;
}

/** Rows that belong together: one trial of one variant with all its draws, or a whole variant. */
export interface RowsSummary {
  readonly variant: string;
  readonly trial: string;
  readonly initialContact: EventSummary;
  readonly toeOff: EventSummary;
  /** Found minus force, s: the middle of the draws' errors of the median contact time. */
  readonly contactTimeErrorS: number;
  /** Found minus counted from force, steps/min: the middle of the draws' errors. */
  readonly cadenceErrorStepsPerMin: number;
  /** Why rows were refused, without repeats. */
  readonly reasons: readonly string[];
}

/** A variant, and its worst trial in each respect. */
export interface VariantSummary extends RowsSummary {
  readonly worst: {
    readonly initialContactRmseS: number;
    readonly toeOffRmseS: number;
    readonly contactTimeErrorS: number;
    readonly cadenceErrorStepsPerMin: number;
  };
}

/** One measure over all trials of one variant. */
export interface MeasureSummary {
  readonly variant: string;
  /** Id and unit. */
  readonly measure: string;
  readonly error: Agreement;
  /** Share of the 95 % intervals that hold the truth, 0-1. */
  readonly coverage: number;
}

/** Pools the draws of each trial in each variant. */
export function summariseTrials(rows: readonly ForcePlateRow[]): RowsSummary[] {
  return [...Map.groupBy(rows, ({ variant, trial }) => `${variant} ${trial}`).values()].map(pooled);
}

/** Pools the rows of each variant. */
export function summariseVariants(rows: readonly ForcePlateRow[]): VariantSummary[] {
  return [...Map.groupBy(rows, ({ variant }) => variant).values()].map((own) => {
    const trials = summariseTrials(own);
    return {
      ...pooled(own),
      trial: "all",
      worst: {
        initialContactRmseS: largest(trials.map(({ initialContact }) => initialContact.errorS.rmse)),
        toeOffRmseS: largest(trials.map(({ toeOff }) => toeOff.errorS.rmse)),
        contactTimeErrorS: largest(trials.map(({ contactTimeErrorS }) => contactTimeErrorS)),
        cadenceErrorStepsPerMin: largest(trials.map(({ cadenceErrorStepsPerMin }) => cadenceErrorStepsPerMin)),
      },
    };
  });
}

function pooled(rows: readonly ForcePlateRow[]): RowsSummary {
  const event = (name: "initialContact" | "toeOff"): EventSummary => ({
    errorS: agreement(rows.flatMap((row) => row[name].errorsS)),
    missed: sum(rows.map((row) => row[name].missed)),
    extra: sum(rows.map((row) => row[name].extra)),
  });
  return {
    variant: rows[0]?.variant ?? "",
    trial: rows[0]?.trial ?? "",
    initialContact: event("initialContact"),
    toeOff: event("toeOff"),
    contactTimeErrorS: median(rows.map(({ contactTimeS: { found, truth } }) => found - truth)),
    cadenceErrorStepsPerMin: median(rows.map(({ cadenceStepsPerMin: { found, truth } }) => found - truth)),
    reasons: [...new Set(rows.flatMap(({ reasons }) => reasons))],
  };
}

/** Pools the measures of each variant. */
export function summariseMeasures(rows: readonly ForcePlateRow[]): MeasureSummary[] {
  const all = rows.flatMap((row) => row.measures.map((measure) => ({ variant: row.variant, ...measure })));
  const groups = Map.groupBy(all, ({ variant, id, unit }) => `${variant}|${id} ${unit}`);
  return [...groups].map(([key, own]) => ({
    variant: key.slice(0, key.indexOf("|")),
    measure: key.slice(key.indexOf("|") + 1),
    error: agreement(own.map(({ value, truth }) => value - truth)),
    coverage: coverage(own),
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The value furthest from zero, with its sign; NaN of none. Values that are not numbers do not count. */
function largest(values: readonly number[]): number {
  const known = values.filter(Number.isFinite);
  return known.reduce((top, value) => (Math.abs(value) > Math.abs(top) ? value : top), known[0] ?? Number.NaN);
}
