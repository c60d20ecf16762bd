import type { Activity } from "./activity.ts";

/** The way of a run as a mere shape: metres east and north of its middle. It says nothing of where on Earth it lies. */
export interface RunShape {
  readonly eastM: readonly number[];
  readonly northM: readonly number[];
}

/** More points than this no small picture can show. */
const mostPoints = 600;

/** Metres of one degree of latitude: a 40,007.9 km meridian / 360 (WGS 84). */
const metresPerDegree = 111_133;

/** The shape of the way of an activity; undefined when the file holds fewer than two positions. */
export function runShape({ channels, timesS }: Activity): RunShape | undefined {
  const latitude = channels.latitudeDeg?.values;
  const longitude = channels.longitudeDeg?.values;
  if (latitude === undefined || longitude === undefined) return undefined;
  const found = Array.from(timesS.keys()).filter((index) =>
    Number.isFinite((latitude[index] ?? Number.NaN) + (longitude[index] ?? Number.NaN)),
  );
  if (found.length < 2) return undefined;
  const every = Math.ceil(found.length / mostPoints);
  const kept = found.filter((_, position) => position % every === 0 || position === found.length - 1);
  const degrees = kept.map((index) => [longitude[index] ?? 0, latitude[index] ?? 0] as const);
  const [east, north] = [middle(degrees.map(([value]) => value)), middle(degrees.map(([, value]) => value))];
  const shrink = Math.cos((north * Math.PI) / 180);
  return {
    eastM: degrees.map(([value]) => Math.round((value - east) * metresPerDegree * shrink)),
    northM: degrees.map(([, value]) => Math.round((value - north) * metresPerDegree)),
  };
}

function middle(values: readonly number[]): number {
  const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);
  return (low + high) / 2;
}
