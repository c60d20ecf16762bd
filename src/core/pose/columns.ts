import type { KeypointName } from "./keypoints.ts";
import type { PoseTrack } from "./pose-track.ts";

/** One body point over time: two coordinates and the confidence, one value a frame. */
export interface PointColumns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly confidence: Float64Array;
}

/** Copies one body point out of a track; undefined when the track does not carry it. */
export function pointColumns(track: PoseTrack, name: KeypointName): PointColumns | undefined {
  const column = track.keypoints.indexOf(name);
  if (column < 0) return undefined;
  const width = track.keypoints.length;
  const take = (from: Float64Array): Float64Array =>
    Float64Array.from(track.timesS, (_, frame) => from[frame * width + column] ?? Number.NaN);
  return { x: take(track.x), y: take(track.y), confidence: take(track.confidence) };
}

/** The track's columns put back together from `columns`, in the order of `track.keypoints`. */
export function withColumns(track: PoseTrack, columns: ReadonlyMap<KeypointName, PointColumns>): PoseTrack {
  const width = track.keypoints.length;
  const x = new Float64Array(track.x.length);
  const y = new Float64Array(track.y.length);
  const confidence = new Float64Array(track.confidence.length);
  track.keypoints.forEach((name, column) => {
    const point = columns.get(name) ?? pointColumns(track, name);
    if (point === undefined) return;
    track.timesS.forEach((_, frame) => {
      x[frame * width + column] = point.x[frame] ?? Number.NaN;
      y[frame * width + column] = point.y[frame] ?? Number.NaN;
      confidence[frame * width + column] = point.confidence[frame] ?? 0;
    });
  });
  return { ...track, x, y, confidence };
}
