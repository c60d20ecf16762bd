import type { ExposureId } from "#core/triggers/exposure-columns.ts";
import { markdownTable } from "../accuracy/markdown-table.ts";
import { type Share, shareOf, shareWords } from "./share.ts";
import { plain } from "./simulated-runner.ts";
import { type IntervalName, type IntervalResult, intervalNames } from "./trigger-job.ts";
import type { WorkerPool } from "./worker-pool.ts";

/** Triggers with exactly the product's definition, and one (`long-run`) that the product can only see roughly. */
const triggers: readonly ExposureId[] = ["run", "strength", "other-shoes", "runs-in-a-row", "long-run"];
const trueOdds = [1, 3, 8];

export interface IntervalFigure {
  readonly exposure: ExposureId;
  readonly odds: number;
  readonly medianOdds: number;
  readonly flares: number;
  readonly covers: Readonly<Record<IntervalName, Share>>;
}

/** How often each of three kinds of 95 % interval holds the true odds, the day after the trigger, 180 days. */
export async function intervalSection(
  pool: WorkerPool,
  runners: number,
): Promise<{
  readonly figures: readonly IntervalFigure[];
  readonly whole: Readonly<Record<IntervalName, Share>>;
  readonly markdown: string;
}> {
  const figures: IntervalFigure[] = [];
  const exact: IntervalResult[] = [];
  for (const exposure of triggers) {
    for (const odds of trueOdds) {
      const results = await pool.intervals({ ...plain, trigger: { exposure, lag: 1, odds } }, runners);
      if (exposure !== "long-run") exact.push(...results);
      const sorted = results.map(({ logOdds }) => logOdds).toSorted((a, b) => a - b);
      figures.push({
        ...{ exposure, odds },
        medianOdds: Math.exp(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN),
        flares: results.reduce((sum, { flares }) => sum + flares, 0) / results.length,
        covers: coverage(results),
      });
    }
  }
  const rows = figures.map(({ exposure, odds, medianOdds, flares, covers }) => [
    exposure,
    String(odds),
    medianOdds.toFixed(2),
    flares.toFixed(1),
    ...intervalNames.map((name) => shareWords(covers[name])),
  ]);
  const whole = coverage(exact);
  const all = ["all but long-run", "", "", "", ...intervalNames.map((name) => shareWords(whole[name]))];
  const head = [
    "trigger",
    "true odds",
    "median found",
    "flares each",
    ...intervalNames.map((name) => `${name} holds it`),
  ];
  return { figures, whole, markdown: markdownTable(head, [...rows, all]) };
}

function coverage(results: readonly IntervalResult[]): Readonly<Record<IntervalName, Share>> {
  return Object.fromEntries(
    intervalNames.map((name) => [name, shareOf(results, ({ covers }) => covers[name])]),
  ) as Record<IntervalName, Share>;
}
