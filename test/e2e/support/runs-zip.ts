import { strToU8, zipSync } from "fflate";
import { encodeRun } from "../../../src/formats/fit/fit-fixture.ts";

const dayMs = 86_400_000;

/** A run of the export: so many days before today, that long. */
interface ZippedRun {
  readonly daysAgo: number;
  readonly durationS: number;
}

/** Ten weeks of three runs, and one run last week far beyond the month before. */
export const usualRuns: readonly ZippedRun[] = [
  ...Array.from({ length: 30 }, (_, index) => ({
    daysAgo: 75 - Math.floor((index * 7) / 3),
    durationS: index % 3 === 2 ? 2700 : 1500,
  })),
  { daysAgo: 4, durationS: 5400 },
];

/** Start of a run so many days before today, 09:00 UTC. */
export function startOf(daysAgo: number): number {
  return Math.floor(Date.now() / dayMs) * dayMs - daysAgo * dayMs + 9 * 3_600_000;
}

/** An export like Strava's, made by the tests' own writer of FIT files: a damaged file and one that is no activity are in it. */
export function runsZip(runs: readonly ZippedRun[] = usualRuns): Buffer {
  const files = runs.map(({ daysAgo, durationS }, index) => [
    `activities/${9_000_000 + index}.fit`,
    encodeRun({ startUtcMs: startOf(daysAgo), durationS, seed: index + 1, utcOffsetS: 0 }),
  ]);
  const cutOff = encodeRun({ startUtcMs: startOf(100), durationS: 1800, seed: 99, utcOffsetS: 0 }).subarray(0, 40_000);
  return Buffer.from(
    zipSync({
      ...Object.fromEntries(files),
      "activities/8000000.fit": cutOff,
      "activities/7000000.gpx": strToU8("this is no GPX"),
    }),
  );
}
