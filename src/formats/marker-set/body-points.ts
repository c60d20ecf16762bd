import { type KeypointName, keypointNames, type Side } from "#core/pose/keypoints.ts";
import type { MarkerTrial } from "#core/pose/marker-trial.ts";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { quoted } from "../broken-trial.ts";
import { canonicalMarkerName, type MarkerSet, markerSets } from "./marker-sets.ts";

/** One point over time: x y z of each frame in turn, metres; NaN where not seen. */
export type PointPath = Float64Array;

/** Names of a trial's markers, and how to get at their paths. */
export interface MarkerPaths {
  readonly has: (canonicalName: string) => boolean;
  readonly path: (canonicalName: string) => PointPath;
}

/** A trial's markers by canonical name; where two share a name the first counts. */
export function markerPaths(trial: MarkerTrial): MarkerPaths {
  const columns = new Map<string, number>();
  for (const [column, name] of trial.markers.entries()) {
    const canonical = canonicalMarkerName(name);
    if (!columns.has(canonical)) columns.set(canonical, column);
  }
  const width = trial.markers.length * 3;
  const path = (name: string) => {
    const column = columns.get(name);
    if (column === undefined) throw new RangeError(`No marker ${name}`);
    const out = new Float64Array(trial.timesS.length * 3);
    for (let frame = 0; frame < trial.timesS.length; frame++) {
      const at = frame * width + column * 3;
      out.set(trial.positionsM.subarray(at, at + 3), frame * 3);
    }
    return out;
  };
  return { has: (name) => columns.has(name), path };
}

/** Points of both sides without which a trial shows no runner: the hips, and something of each foot. */
const neededPoints = [
  ["leftHip"],
  ["rightHip"],
  ["leftHeel", "leftAnkle"],
  ["rightHeel", "rightAnkle"],
] as const satisfies readonly (readonly KeypointName[])[];

/**
 * The set whose names a trial uses: of the sets whose required names are all there and that show both hips and both
 * feet, the one that gives most body points. Throws "unknown-markers" with the first names found.
 */
export function recogniseMarkerSet(trial: MarkerTrial): MarkerSet {
  const paths = markerPaths(trial);
  const fitting = markerSets.filter((set) => {
    const named = new Set(namedPoints(set, paths));
    return set.required.every(paths.has) && neededPoints.every((any) => any.some((point) => named.has(point)));
  });
  const [best] = fitting.toSorted((a, b) => namedPoints(b, paths).length - namedPoints(a, paths).length);
  if (!best) throw new PlumblineError("unknown-markers", quoted(trial.markers.slice(0, 6).join(", ")));
  return best;
}

function namedPoints(set: MarkerSet, paths: MarkerPaths): KeypointName[] {
  return keypointNames.filter((point) => set.points[point]?.some((markers) => markers.every(paths.has)));
}

/** Body points that markers show directly, in the trial's own axes. */
export function directPoints(set: MarkerSet, paths: MarkerPaths): Map<KeypointName, PointPath> {
  const points = new Map<KeypointName, PointPath>();
  for (const point of keypointNames) {
    const markers = set.points[point]?.find((names) => names.every(paths.has));
    if (markers) points.set(point, meanPath(markers.map(paths.path)));
  }
  return points;
}

/** Mean of several paths, frame by frame; NaN where any is. */
export function meanPath(paths: readonly PointPath[]): PointPath {
  const [first] = paths;
  if (!first) throw new RangeError("Mean of no paths");
  return first.map((_, i) => paths.reduce((sum, path) => sum + (path[i] ?? Number.NaN), 0) / paths.length);
}

/** Both sides, in the order used everywhere. */
export const sides = ["left", "right"] as const satisfies readonly Side[];
