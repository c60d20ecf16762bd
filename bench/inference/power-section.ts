import { markdownTable } from "../accuracy/markdown-table.ts";
import { type Share, shareOf, shareWords } from "./share.ts";
import { plain } from "./simulated-runner.ts";
import type { WorkerPool } from "./worker-pool.ts";

const weeks = [13, 26, 52, 104];
const trueOdds = [3, 5, 10, 20];

export interface PowerFigure extends Share {
  readonly odds: number;
  readonly weeks: number;
}

/** What the product said after half a year about how long it would take, and what that gave. */
export interface Forecast {
  readonly odds: number;
  /** Median days of check-ins from the first, as forecast after half a year. */
  readonly days: number;
  readonly found: Share;
}

/** How often a true trigger stands out, by its strength and the length of the diary. */
export async function powerSection(
  pool: WorkerPool,
  runners: number,
): Promise<{ readonly figures: readonly PowerFigure[]; readonly forecast: Forecast; readonly markdown: string }> {
  const figures: PowerFigure[] = [];
  for (const odds of trueOdds) {
    for (const length of weeks) {
      const results = await pool.alarms(scenarioOf(odds, 7 * length), runners);
      figures.push({ odds, weeks: length, ...shareOf(results, ({ isFound }) => isFound) });
    }
  }
  const rows = trueOdds.map((odds) => [
    String(odds),
    ...weeks.map((length) => {
      const figure = figures.find((one) => one.odds === odds && one.weeks === length);
      return figure === undefined ? "-" : shareWords(figure);
    }),
  ]);
  const head = ["odds of a flare after it", ...weeks.map((length) => `${length} weeks`)];
  return { figures, forecast: await forecastOf(pool, runners), markdown: markdownTable(head, rows) };
}

function scenarioOf(odds: number, days: number) {
  return { ...plain, days, trigger: { exposure: "strength", lag: 1, odds } } as const;
}

/** The forecast is of days with a check-in; the calendar has a little more. */
async function forecastOf(pool: WorkerPool, runners: number): Promise<Forecast> {
  const odds = 5;
  const first = await pool.alarms(scenarioOf(odds, 180), runners);
  const totals = first
    .flatMap(({ daysNeeded, toldDays }) =>
      daysNeeded === undefined ? [] : [((toldDays + daysNeeded) * 180) / toldDays],
    )
    .toSorted((a, b) => a - b);
  const days = Math.round(totals[Math.floor(totals.length / 2)] ?? 0);
  const later = await pool.alarms(scenarioOf(odds, days), runners);
  return { odds, days, found: shareOf(later, ({ isFound }) => isFound) };
}
