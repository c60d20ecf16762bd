import { markdownTable } from "../accuracy/markdown-table.ts";
import { type Share, shareOf, shareWords } from "./share.ts";
import { plain, type Scenario } from "./simulated-runner.ts";
import type { WorkerPool } from "./worker-pool.ts";

/** Runners for whom nothing goes before flares, each group made hard in another way. */
const nullScenarios: readonly { readonly id: string; readonly words: string; readonly scenario: Scenario }[] = [
  {
    id: "plain",
    words: "ordinary: weekly habits, two days of rest after a flare, 1 check-in in 10 missed",
    scenario: plain,
  },
  { id: "trend", words: "flares become four times as likely while runs grow longer", scenario: { ...plain, trend: 4 } },
  {
    id: "mondays",
    words: "flares four times as likely on Mondays, after the long run",
    scenario: { ...plain, mondays: 4 },
  },
  { id: "rests", words: "six days of rest after a flare", scenario: { ...plain, restDays: 6 } },
  { id: "skips", words: "runs skipped when it hurts more", scenario: { ...plain, skipsInPain: 2 } },
  {
    id: "missed",
    words: "3 check-ins in 10 missed, more on good days and days of rest",
    scenario: { ...plain, missed: 0.3 },
  },
  {
    id: "memory",
    words: "pain that lasts (correlation 0.85 from day to day), few true flares",
    scenario: { ...plain, memory: 0.85, noise: 1, flareChance: 0.03 },
  },
  { id: "often", words: "a flare in five days", scenario: { ...plain, flareChance: 0.2 } },
  { id: "year", words: "ordinary, a year", scenario: { ...plain, days: 365 } },
];

/** Most false alarms a runner that we hold ourselves to. */
export const alarmBar = 0.05;

export interface AlarmFigure extends Share {
  readonly id: string;
  readonly words: string;
  readonly days: number;
  readonly flares: number;
  readonly compared: number;
}

/** How often anything stands out when nothing should. `seconds`: of the ordinary runners alone. */
export async function alarmSection(
  pool: WorkerPool,
  runners: number,
): Promise<{ readonly figures: readonly AlarmFigure[]; readonly seconds: number; readonly markdown: string }> {
  const figures: AlarmFigure[] = [];
  let seconds = 0;
  for (const { id, words, scenario } of nullScenarios) {
    const start = performance.now();
    const results = await pool.alarms(scenario, runners);
    if (id === "plain") seconds = (performance.now() - start) / 1000;
    const average = (of: (result: (typeof results)[number]) => number) =>
      results.reduce((sum, result) => sum + of(result), 0) / results.length;
    figures.push({
      ...{ id, words, days: scenario.days, ...shareOf(results, ({ others }) => others > 0) },
      flares: average(({ flares }) => flares),
      compared: average(({ compared }) => compared),
    });
  }
  const rows = figures.map((figure) => [
    figure.words,
    String(figure.days),
    String(figure.count),
    figure.flares.toFixed(1),
    figure.compared.toFixed(0),
    shareWords(figure),
    figure.share <= alarmBar
      ? "held"
      : figure.interval[0] <= alarmBar
        ? `${(100 * (figure.share - alarmBar)).toFixed(1)} points above, within chance`
        : `missed by ${(100 * (figure.share - alarmBar)).toFixed(1)} points`,
  ]);
  const head = ["runners", "days", "simulated", "flares each", "compared", "with a false alarm (95 %)", "at most 5 %"];
  return { figures, seconds, markdown: markdownTable(head, rows) };
}
