import { seededRandom } from "#bench/synthetic/seeded-random.ts";
import type { KeypointName } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";

/** How a clean marker track is made as bad as film. All effects are off by default. */
export interface Worsening {
  /** Frames a second, Hz; positions between the trial's own frames by straight lines (below 2 mm off at 100 Hz). */
  readonly rateHz?: number;
  /** Standard deviation of normal noise on each coordinate of each point, m. */
  readonly noiseM?: number;
  /** Share of frames that are missing, 0-1. */
  readonly droppedShare?: number;
  /** Share of frames in which the legs' points are exchanged, 0-1, in bursts of up to 4 frames. */
  readonly swappedShare?: number;
  /** Picture mirrored: the runner faces left. */
  readonly isMirrored?: boolean;
  /** Camera turned clockwise, deg; nobody tells the analysis. */
  readonly rollDeg?: number;
  readonly seed: number;
}

/** The same movement as a worse recording of it would show. Never changes its input. */
export function worsenTrack(track: PoseTrack, worsening: Worsening): PoseTrack {
  const random = seededRandom(worsening.seed);
  let worse = worsening.rateHz === undefined ? track : resampled(track, worsening.rateHz);
  if (worsening.isMirrored) worse = { ...worse, x: worse.x.map((value) => -value) };
  if (worsening.rollDeg) worse = rolled(worse, worsening.rollDeg);
  if (worsening.noiseM) {
    const { noiseM } = worsening;
    worse = {
      ...worse,
      x: worse.x.map((v) => v + noiseM * random.bell()),
      y: worse.y.map((v) => v + noiseM * random.bell()),
    };
  }
  if (worsening.swappedShare) worse = swapped(worse, worsening.swappedShare, random.next);
  if (worsening.droppedShare) worse = dropped(worse, worsening.droppedShare, random.next);
  return worse;
}

/** The track at the given frames, its columns taken from `pick` (frame, column of the result -> index into the source). */
function rebuilt(
  track: PoseTrack,
  timesS: Float64Array,
  value: (values: Float64Array, frame: number, column: number) => number,
): PoseTrack {
  const count = track.keypoints.length;
  const build = (values: Float64Array) =>
    Float64Array.from({ length: timesS.length * count }, (_, i) => value(values, Math.floor(i / count), i % count));
  return { ...track, timesS, x: build(track.x), y: build(track.y), confidence: build(track.confidence) };
}

function resampled(track: PoseTrack, rateHz: number): PoseTrack {
  const count = track.keypoints.length;
  const lastS = track.timesS.at(-1) ?? 0;
  const timesS = Float64Array.from({ length: Math.floor(lastS * rateHz + 1e-9) + 1 }, (_, i) => i / rateHz);
  const own = track.time.frameRateHz;
  const worse = rebuilt(track, timesS, (values, frame, column) => {
    const position = Math.min((timesS[frame] ?? 0) * own, track.timesS.length - 1);
    const before = Math.floor(position);
    const after = Math.min(before + 1, track.timesS.length - 1);
    const low = values[before * count + column] ?? Number.NaN;
    const high = values[after * count + column] ?? Number.NaN;
    return position === before ? low : low + (high - low) * (position - before);
  });
  return { ...worse, time: { ...track.time, frameRateHz: rateHz } };
}

function rolled(track: PoseTrack, degrees: number): PoseTrack {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const at = (values: Float64Array, i: number) => values[i] ?? Number.NaN;
  return {
    ...track,
    x: track.x.map((value, i) => cos * value + sin * at(track.y, i)),
    y: track.y.map((value, i) => cos * value - sin * at(track.x, i)),
  };
}

function dropped(track: PoseTrack, share: number, next: () => number): PoseTrack {
  const last = track.timesS.length - 1;
  const kept = Array.from(track.timesS.keys()).filter((frame) => frame === 0 || frame === last || next() >= share);
  const timesS = Float64Array.from(kept, (frame) => track.timesS[frame] ?? Number.NaN);
  const count = track.keypoints.length;
  const worse = rebuilt(
    track,
    timesS,
    (values, frame, column) => values[(kept[frame] ?? 0) * count + column] ?? Number.NaN,
  );
  const spanS = (timesS.at(-1) ?? 0) - (timesS[0] ?? 0);
  return { ...worse, time: { ...track.time, frameRateHz: (kept.length - 1) / spanS } };
}

/** Points a pose model exchanges when it takes one leg for the other. */
const legParts = ["Knee", "Ankle", "Heel", "Toe"];

function swapped(track: PoseTrack, share: number, next: () => number): PoseTrack {
  const isSwapped = new Array<boolean>(track.timesS.length).fill(false);
  const burst = 4;
  for (let frame = 0; frame < isSwapped.length; frame++) {
    if (next() < (share * 2) / (burst + 1)) isSwapped.fill(true, frame, frame + 1 + Math.floor(next() * burst));
  }
  const columns = track.keypoints.map((name) => track.keypoints.indexOf(otherLeg(name)));
  const count = track.keypoints.length;
  return rebuilt(track, track.timesS, (values, frame, column) => {
    const other = columns[column] ?? -1;
    const from = isSwapped[frame] && other >= 0 ? other : column;
    return values[frame * count + from] ?? Number.NaN;
  });
}

function otherLeg(name: KeypointName): KeypointName {
  if (!legParts.some((part) => name.endsWith(part))) return name;
  const other = name.startsWith("left") ? name.replace("left", "right") : name.replace("right", "left");
  return other as KeypointName;
}
