import { type KeypointName, keypointNames } from "#core/pose/keypoints.ts";
import type { MarkerTrial } from "#core/pose/marker-trial.ts";
import type { PoseTrack, View } from "#core/pose/pose-track.ts";
import { brokenTrial } from "../broken-trial.ts";
import { alongBodyAxes, type BodyAxes, findBodyAxes } from "./body-axes.ts";
import {
  directPoints,
  type MarkerPaths,
  markerPaths,
  type PointPath,
  recogniseMarkerSet,
  sides,
} from "./body-points.ts";
import { functionalJoint, malleolarAnkle } from "./functional-joint.ts";
import type { MarkerSet } from "./marker-sets.ts";

/**
 * Projects a marker trial to what a camera at right angles would see, in metres. Side: x is the way the runner runs, so
 * the runner faces right. Rear: x is the runner's right. y is down in both. A flat trial (one camera's export) keeps its
 * own picture. Points the markers do not give are left out. Knee and ankle come from markers on the joint, else from how
 * the segments turn ({@link functionalJoint}). A trial whose scale is unknown
 * comes out in pixels. Throws "unknown-markers" or "broken-trial".
 */
export function trackFromTrial(trial: MarkerTrial, view: View): PoseTrack {
  const set = recogniseMarkerSet(trial);
  const paths = markerPaths(trial);
  const direct = directPoints(set, paths);
  const axes = findBodyAxes(trial, direct);
  const points = new Map([...direct].map(([name, path]) => [name, alongBodyAxes(path, axes)]));
  for (const [name, path] of jointsFromSegments(set, paths, axes)) if (!points.has(name)) points.set(name, path);
  if (!axes.isFlat) refuseBackwardToes(points);

  const keypoints = keypointNames.filter((name) => points.has(name));
  const frames = trial.timesS.length;
  const across = view === "rear" && !axes.isFlat ? 2 : 0;
  const x = new Float64Array(frames * keypoints.length);
  const y = new Float64Array(frames * keypoints.length);
  for (const [column, name] of keypoints.entries()) {
    const path = points.get(name);
    for (let frame = 0; frame < frames; frame++) {
      x[frame * keypoints.length + column] = path?.[frame * 3 + across] ?? Number.NaN;
      y[frame * keypoints.length + column] = -(path?.[frame * 3 + 1] ?? Number.NaN);
    }
  }
  const startS = trial.timesS[0] ?? 0;
  const scale = trial.isScaleUnknown ? 1000 : 1;
  return {
    profile: "markers",
    timesS: trial.timesS.map((t) => t - startS),
    keypoints,
    x: x.map((value) => value * scale),
    y: y.map((value) => value * scale),
    confidence: x.map((value) => (Number.isNaN(value) ? 0 : 1)),
    unit: trial.isScaleUnknown ? "px" : "m",
    time: { startS, frameRateHz: trial.rateHz },
    scene: {},
  };
}

function jointsFromSegments(set: MarkerSet, paths: MarkerPaths, axes: BodyAxes): Map<KeypointName, PointPath> {
  const joints = new Map<KeypointName, PointPath>();
  if (axes.isFlat) return joints;
  for (const side of sides) {
    const segments = set.segments?.[side];
    if (!segments) continue;
    const cluster = (names: readonly string[]) =>
      names.filter(paths.has).map((name) => alongBodyAxes(paths.path(name), axes));
    const shank = cluster(segments.shank);
    const knee = functionalJoint(cluster(segments.thigh), shank);
    const ankle = functionalJoint(shank, cluster(segments.foot));
    if (knee) joints.set(`${side}Knee`, knee);
    if (ankle && knee) joints.set(`${side}Ankle`, malleolarAnkle(ankle, knee));
  }
  return joints;
}

/** Refuses a trial whose toes point against the way found as forward: its left and right names are then exchanged. */
function refuseBackwardToes(points: ReadonlyMap<KeypointName, PointPath>): void {
  for (const side of sides) {
    const heel = points.get(`${side}Heel`);
    const toe = points.get(`${side}Toe`);
    if (!heel || !toe) continue;
    let sum = 0;
    for (let i = 0; i < heel.length; i += 3) {
      const length = (toe[i] ?? Number.NaN) - (heel[i] ?? Number.NaN);
      if (!Number.isNaN(length)) sum += length;
    }
    if (sum < 0) throw brokenTrial(`its ${side} toes point backwards, so left and right names may be exchanged`);
  }
}
