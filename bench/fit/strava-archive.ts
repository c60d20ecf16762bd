import { createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Zip, ZipPassThrough } from "fflate";
import { encodeRun } from "#formats/fit/fit-fixture.ts";

/** A generated export, and what is in it. */
export interface StravaArchive {
  readonly path: string;
  readonly files: number;
  /** FIT bytes, unpacked. */
  readonly rawBytes: number;
  readonly zipBytes: number;
  /** Running seconds written; a record each, and one more a file. */
  readonly records: number;
  /** Day of the newest run. */
  readonly newestDay: string;
}

/** Changes when what is generated changes: an archive of another recipe is not used. */
const recipe = 1;

const dayMs = 86_400_000;
const firstDay = Date.UTC(2016, 0, 1);
const years = 10;

/** Upload ids of a runner who has been with the service for ten years rise with time. */
const firstUpload = 520_000_000;

/** A run of the archive. */
export interface PlannedRun {
  readonly upload: number;
  readonly startUtcMs: number;
  readonly durationS: number;
  readonly seed: number;
}

/**
 * An export like Strava's, `files` runs over ten years, oldest first as the service writes them: gzipped FIT of 1 Hz with position,
 * pulse and running dynamics, and `activities.csv`. Made once and kept in the user's cache.
 */
export async function stravaArchive(files: number): Promise<StravaArchive> {
  const path = join(homedir(), ".cache", "plumbline", "fit-archives", `strava-${files}-recipe-${recipe}.zip`);
  const facts = `${path}.json`;
  if (!existsSync(facts)) {
    await mkdir(dirname(path), { recursive: true });
    const made = await writeArchive(path, files);
    await writeFile(facts, JSON.stringify(made));
  }
  return JSON.parse(await readFile(facts, "utf8")) as StravaArchive;
}

async function writeArchive(path: string, files: number): Promise<StravaArchive> {
  const runs = plannedRuns(files);
  const draft = `${path}.draft`;
  const output = createWriteStream(draft);
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    output.write(chunk);
  });
  const add = (name: string, bytes: Uint8Array): void => {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(bytes, true);
  };
  add("activities.csv", Buffer.from(activitiesCsv(runs)));
  let rawBytes = 0;
  let records = 0;
  for (const run of runs) {
    const { upload, startUtcMs, durationS, seed } = run;
    const fit = encodeRun({ startUtcMs, durationS, seed, speedMps: 2.8 + (seed % 9) / 20 });
    rawBytes += fit.length;
    records += durationS + 1;
    add(`activities/${upload}.fit.gz`, gzipSync(fit));
    if (output.writableNeedDrain) await new Promise<void>((resolve) => output.once("drain", () => resolve()));
  }
  zip.end();
  await new Promise<void>((resolve) => output.end(() => resolve()));
  await rename(draft, path);
  const newest = Math.max(...runs.map(({ startUtcMs }) => startUtcMs));
  const newestDay = new Date(newest).toISOString().slice(0, 10);
  return { path, files, rawBytes, zipBytes: (await stat(path)).size, records, newestDay };
}

/** The runs of an archive of so many files, oldest first. */
export function plannedRuns(files: number): readonly PlannedRun[] {
  return Array.from({ length: files }, (_, index) => plannedRun(index, files));
}

/** Easy runs of 36 to 69 minutes, every sixth one of one and a half to two and a half hours: 63 minutes on average. */
function plannedRun(index: number, files: number): PlannedRun {
  const spread = ((index * 7919) % 1000) / 1000;
  const durationS = Math.round(index % 6 === 5 ? 5400 + 3600 * spread : 2130 + 2000 * spread);
  const days = Math.floor((index * years * 365.25) / files);
  const hour = index % 3 === 0 ? 17 : 6;
  const startUtcMs = firstDay + days * dayMs + hour * 3_600_000 + (index % 60) * 60_000;
  return { upload: firstUpload + index * 4_511_117, startUtcMs, durationS, seed: index + 1 };
}

const csvHeader = [
  "Activity ID",
  "Activity Date",
  "Activity Name",
  "Activity Type",
  "Activity Description",
  "Elapsed Time",
  "Distance",
  "Max Heart Rate",
  "Relative Effort",
  "Commute",
  "Activity Private Note",
  "Activity Gear",
  "Filename",
  "Athlete Weight",
  "Bike Weight",
  "Elapsed Time",
  "Moving Time",
  "Distance",
];

function activitiesCsv(runs: readonly PlannedRun[]): string {
  const rows = runs.map(({ upload, startUtcMs, durationS }) => [
    String(upload + 77),
    `"${stravaDate(startUtcMs)}"`,
    "Run",
    "Run",
    "",
    String(durationS),
    (durationS * 0.003).toFixed(2),
    ...["", "", "false", "", "", `activities/${upload}.fit.gz`, "", ""],
    `${durationS}.0`,
    `${durationS}.0`,
    (durationS * 3).toFixed(1),
  ]);
  return [csvHeader, ...rows].map((row) => row.join(",")).join("\n");
}

/** `Jan 5, 2024, 6:12:03 AM`, UTC. */
function stravaDate(utcMs: number): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" }).format(utcMs);
}
