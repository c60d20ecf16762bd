import { type Agreement, agreement, coverage } from "#bench/scoring/agreement.ts";
import type { ForcePlateRow } from "./force-plate-rows.ts";

/** All trials of one variant together. */
export interface VariantSummary {
  readonly variant: string;
  /** Contacts of the plate away from the ends, and the shares of them missed and found in excess, 0-1. */
  readonly contacts: number;
  readonly missedShare: number;
  readonly extraShare: number;
  readonly initialContactS: Agreement;
  readonly toeOffS: Agreement;
  /** Largest RMSE of a single trial, s. */
  readonly worstTrialS: { readonly initialContact: number; readonly toeOff: number };
  /** Largest error of a trial's median contact time, s, with its sign. */
  readonly worstContactTimeS: number;
  readonly worstCadenceStepsPerMin: number;
  readonly notUsable: number;
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

/** Pools the rows of each variant. */
export function summariseVariants(rows: readonly ForcePlateRow[]): VariantSummary[] {
  return [...Map.groupBy(rows, (row) => row.variant)].map(([variant, own]) => {
    const contacts = sum(own.map(({ initialContact }) => initialContact.n + initialContact.missed));
    return {
      variant,
      contacts,
      missedShare: sum(own.map(({ initialContact }) => initialContact.missed)) / contacts,
      extraShare: sum(own.map(({ initialContact }) => initialContact.extra)) / contacts,
      initialContactS: agreement(own.flatMap(({ initialContact }) => initialContact.errorsS)),
      toeOffS: agreement(own.flatMap(({ toeOff }) => toeOff.errorsS)),
      worstTrialS: {
        initialContact: largest(own.map(({ initialContact }) => initialContact.rmse)),
        toeOff: largest(own.map(({ toeOff }) => toeOff.rmse)),
      },
      worstContactTimeS: largest(own.map(({ contactTimeS }) => contactTimeS.found - contactTimeS.truth)),
      worstCadenceStepsPerMin: largest(own.map(({ cadenceStepsPerMin: c }) => c.found - c.truth)),
      notUsable: own.filter(({ verdict }) => verdict !== "ok").length,
    };
  });
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
