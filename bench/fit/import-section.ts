import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ImportFigures } from "./import-once.ts";
import type { BenchSection } from "./parsing-section.ts";
import { plannedRuns, type StravaArchive, stravaArchive } from "./strava-archive.ts";

const run = promisify(execFile);

const files = 3000;

/** Bars of the import half. */
const bars = { newestYearS: 5, totalS: 60, peakMb: 700 };

/** Imports a ten-year export into the embedded database: with an empty database at hand, and on a machine that never made one. */
export async function importSection(): Promise<BenchSection> {
  const archive = await stravaArchive(files);
  const folder = await mkdtemp(join(tmpdir(), "plumbline-import-bench-"));
  try {
    const first = await importOnce(archive, join(folder, "first"), { XDG_CACHE_HOME: join(folder, "cache") });
    const usual = await importOnce(archive, join(folder, "usual"), { XDG_CACHE_HOME: join(folder, "cache") });
    const originalsMb = (await folderBytes(join(folder, "usual", "originals"))) / 1e6;
    const databaseMb = (await folderBytes(join(folder, "usual"))) / 1e6 - originalsMb;
    return { markdown: describe(archive, { first, usual, databaseMb, originalsMb }), misses: missesOf(usual) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function importOnce(
  { path, newestDay }: StravaArchive,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<ImportFigures> {
  const script = fileURLToPath(new URL("./import-once.ts", import.meta.url));
  const words = [script, path, folder, newestDay, String(newestYearFiles(newestDay))];
  const { stdout } = await run(process.execPath, words, { env: { ...process.env, TZ: "UTC", ...environment } });
  return JSON.parse(stdout) as ImportFigures;
}

/** Runs of the archive from a year before its newest day on. */
function newestYearFiles(newestDay: string): number {
  const yearAgoMs = Date.parse(`${Number(newestDay.slice(0, 4)) - 1}${newestDay.slice(4)}`);
  return plannedRuns(files).filter(({ startUtcMs }) => startUtcMs >= yearAgoMs).length;
}

async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface Outcome {
  readonly first: ImportFigures;
  readonly usual: ImportFigures;
  readonly databaseMb: number;
  readonly originalsMb: number;
}

function describe(archive: StravaArchive, { first, usual, databaseMb, originalsMb }: Outcome): string {
  const { rawBytes, zipBytes, records } = archive;
  const row = (title: string, figures: ImportFigures): string =>
    `| ${title} | ${[figures.openS, figures.newestYearS, figures.totalS, figures.processorS]
      .map((seconds) => seconds.toFixed(1))
      .join(" | ")} | ${(figures.peakBytes / 1e6).toFixed(0)} | ${figures.loadAverage.toFixed(1)} |`;
  return `A generated export like Strava's: ${archive.files} gzipped FIT files over ten years in a zip of ${megabytes(zipBytes)}, ${megabytes(rawBytes)}
unpacked, ${(records / 1e6).toFixed(2)} million records of position, pulse and running dynamics, oldest first as the service writes them. Imported into
the embedded database by two reading threads, in a process of its own, and every file kept as it came, encrypted; seconds on the clock from the start of the process. The newest
year is ${usual.newestYearRuns} runs: its story is told from what the database holds.

| | database open, s | newest year's story, s | everything, s | processor, s | peak memory, MB | load average |
|---|---|---|---|---|---|---|
${row("an empty database at hand", usual)}
${row("the first database of a machine", first)}
| to reach | | ${bars.newestYearS} | ${bars.totalS} | | ${bars.peakMb} | |

The load average tells how many processes wanted a core at the end; above the machine's cores, the clock measures the others, too. The first database of
a machine is made by the engine's own set-up in another process of about 500 MB; every later one is a copy. What was imported takes
${databaseMb.toFixed(0)} MB on disk, ${((databaseMb * 1e6) / records).toFixed(1)} bytes a record with indexes and the engine's own files; the kept files take ${originalsMb.toFixed(0)} MB besides.
`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

function missesOf({ newestYearS, totalS, peakBytes }: ImportFigures): readonly string[] {
  const peakMb = peakBytes / 1e6;
  return [
    ...(newestYearS > bars.newestYearS
      ? [`newest year's story after ${newestYearS.toFixed(1)} s, not ${bars.newestYearS}`]
      : []),
    ...(totalS > bars.totalS ? [`everything imported after ${totalS.toFixed(0)} s, not ${bars.totalS}`] : []),
    ...(peakMb > bars.peakMb ? [`peak memory of the import ${peakMb.toFixed(0)} MB, not ${bars.peakMb}`] : []),
  ];
}
