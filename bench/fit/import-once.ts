// One import into an empty data folder, in a process of its own; prints its figures as JSON.
import { loadavg } from "node:os";
import { importIntoStore } from "#app/import-jobs/import-into-store.ts";
import { OriginalShelf } from "#app/originals/original-shelf.ts";
import { loadStory } from "#core/load/load-story.ts";
import { localRunnerId, openStore } from "#store/open-store.ts";

/** What one import took. Seconds count from the start of the process. */
export interface ImportFigures {
  readonly openS: number;
  /** Until the load story of the newest year was told from what the database holds. */
  readonly newestYearS: number;
  readonly totalS: number;
  readonly processorS: number;
  readonly peakBytes: number;
  readonly files: number;
  readonly records: number;
  readonly newestYearRuns: number;
  /** Processes that wanted a core over the last minute. */
  readonly loadAverage: number;
}

const [archive = "", folder = "", newestDay = "", newestYearFiles = "0"] = process.argv.slice(2);
const sinceStartS = (): number => performance.now() / 1000;
const yearAgo = `${Number(newestDay.slice(0, 4)) - 1}${newestDay.slice(4)}`;

const opening = openStore({ kind: "embedded", folder });
const openedS = opening.then(sinceStartS);

let newestYear: Promise<{ readonly seconds: number; readonly runs: number }> | undefined;

async function tellNewestYear(): Promise<{ readonly seconds: number; readonly runs: number }> {
  const { local } = await opening;
  const runs = await local.activities.list({ from: yearAgo, sport: "running" });
  const story = loadStory(runs, { today: newestDay });
  if (story.runs.length !== Number(newestYearFiles)) {
    throw new Error(`Expected ${newestYearFiles} runs in the story of the newest year but found ${story.runs.length}`);
  }
  return { seconds: sinceStartS(), runs: story.runs.length };
}

const report = await importIntoStore([archive], {
  store: opening.then(({ local }) => local),
  // As runners import: the files themselves are kept as well.
  originals: { shelf: new OriginalShelf({ folder }), runnerId: localRunnerId },
  onProgress: ({ filesWritten }) => {
    if (filesWritten >= Number(newestYearFiles)) newestYear ??= tellNewestYear();
  },
});
const totalS = sinceStartS();
newestYear ??= tellNewestYear();
const { seconds: newestYearS, runs: newestYearRuns } = await newestYear;
const { user, system } = process.cpuUsage();
await (await opening).close();

const figures: ImportFigures = {
  openS: await openedS,
  newestYearS,
  totalS,
  processorS: (user + system) / 1e6,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  files: report.totals.files,
  records: report.totals.records,
  newestYearRuns,
  loadAverage: loadavg()[0] ?? Number.NaN,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
