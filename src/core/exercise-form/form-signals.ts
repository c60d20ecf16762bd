import type { KeypointName, Side } from "../pose/keypoints.ts";
import type { PoseTrack } from "../pose/pose-track.ts";

/** Confidence from which a point counts as seen; below it the model mostly guesses. Chosen by hand. */
const seenFrom = 0.5;

/** Longest gap that is bridged, s: half of the time of a quick repetition's turn. Chosen by hand. */
const longestGapS = 0.4;

/** Width of the smoothing, s: a slow repetition moves by a few degrees in it. Chosen by hand. */
const smoothS = 0.25;

/** Angles of the near side of a body, frame by frame, degrees; NaN where they cannot be told. */
export interface FormSignals {
  readonly side: Side;
  readonly timesS: Float64Array;
  /** 0 is straight. */
  readonly kneeFlexionDeg: Float64Array;
  /** Thigh against trunk, 0 is straight. */
  readonly hipFlexionDeg: Float64Array;
  /** Trunk against the vertical, + forward. */
  readonly trunkLeanDeg: Float64Array;
  /** Bend of the line from shoulder over hip to ankle: 0 is one line, + the hip sinks, - the hip is high. */
  readonly lineDeg: Float64Array;
  /** Share of frames in which shoulder, hip, knee and ankle of this side were seen, 0 to 1. */
  readonly seenShare: number;
  /** Spread of a single frame's knee angle, degrees: what smoothing took away. */
  readonly noiseDeg: number;
}

type Axis = "x" | "y";

/** Reads columns of a track. */
export function columnOf(track: PoseTrack, keypoint: KeypointName, axis: Axis): Float64Array {
  const index = track.keypoints.indexOf(keypoint);
  const [values, width] = [track[axis], track.keypoints.length];
  return Float64Array.from(track.timesS, (_, frame) => {
    const at = frame * width + index;
    return index < 0 || (track.confidence[at] ?? 0) < seenFrom ? Number.NaN : (values[at] ?? Number.NaN);
  });
}

/** The angles of one side of the body through a film from the side. */
export function formSignals(track: PoseTrack, side: Side): FormSignals {
  const xy = (name: "Shoulder" | "Hip" | "Knee" | "Ankle") =>
    ({ x: columnOf(track, `${side}${name}`, "x"), y: columnOf(track, `${side}${name}`, "y") }) as const;
  const [shoulder, hip, knee, ankle] = [xy("Shoulder"), xy("Hip"), xy("Knee"), xy("Ankle")];
  const frames = track.timesS.length;
  const each = (angle: (frame: number) => number) => Float64Array.from({ length: frames }, (_, frame) => angle(frame));
  const turn = (from: typeof hip, over: typeof hip, to: typeof hip) => (frame: number) => {
    const [ax, ay] = [at(over.x, frame) - at(from.x, frame), at(over.y, frame) - at(from.y, frame)];
    const [bx, by] = [at(to.x, frame) - at(over.x, frame), at(to.y, frame) - at(over.y, frame)];
    return degrees(Math.atan2(ax * by - ay * bx, ax * bx + ay * by));
  };
  const facing = facingOf(track, side);
  const raw = each((frame) => Math.abs(turn(hip, knee, ankle)(frame)));
  const kneeFlexionDeg = smoothed(bridged(raw, track.timesS), track.timesS);
  const lean = each((frame) =>
    degrees(Math.atan2(facing * (at(shoulder.x, frame) - at(hip.x, frame)), at(hip.y, frame) - at(shoulder.y, frame))),
  );
  // Lying with the head to the right of the picture the belly is below: a sinking hip turns the line one way only.
  const headward = each((frame) => at(shoulder.x, frame) - at(ankle.x, frame));
  const line = each((frame) => Math.sign(at(headward, frame)) * turn(shoulder, hip, ankle)(frame));
  const clean = (values: Float64Array) => smoothed(bridged(values, track.timesS), track.timesS);
  const seen = raw.reduce(
    (sum, value, frame) => sum + Number(!Number.isNaN(value) && !Number.isNaN(lean[frame] ?? Number.NaN)),
    0,
  );
  return {
    side,
    timesS: track.timesS,
    kneeFlexionDeg,
    hipFlexionDeg: clean(each((frame) => Math.abs(turn(shoulder, hip, knee)(frame)))),
    trunkLeanDeg: clean(lean),
    lineDeg: clean(line),
    seenShare: frames === 0 ? 0 : seen / frames,
    noiseDeg: spread(raw, kneeFlexionDeg),
  };
}

/** 1 when the toes point to the right of the picture, -1 when to the left. */
function facingOf(track: PoseTrack, side: Side): 1 | -1 {
  const [toe, heel] = [columnOf(track, `${side}Toe`, "x"), columnOf(track, `${side}Heel`, "x")];
  const ankle = columnOf(track, `${side}Ankle`, "x");
  const ahead = Array.from(
    toe,
    (x, frame) => x - (Number.isNaN(heel[frame] ?? Number.NaN) ? at(ankle, frame) : at(heel, frame)),
  );
  const known = ahead.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  return (known[Math.floor(known.length / 2)] ?? 1) >= 0 ? 1 : -1;
}

/** Gaps bridged by a straight line, unless they are too long. */
function bridged(values: Float64Array, timesS: Float64Array): Float64Array {
  const filled = values.slice();
  let last = -1;
  for (let frame = 0; frame < values.length; frame += 1) {
    if (Number.isNaN(at(values, frame))) continue;
    if (last >= 0 && frame - last > 1 && at(timesS, frame) - at(timesS, last) <= longestGapS) {
      for (let gap = last + 1; gap < frame; gap += 1) {
        const share = (at(timesS, gap) - at(timesS, last)) / (at(timesS, frame) - at(timesS, last));
        filled[gap] = at(values, last) + share * (at(values, frame) - at(values, last));
      }
    }
    last = frame;
  }
  return filled;
}

/**
 * Each value replaced by that of a parabola through its neighbours in time (Savitzky and Golay's idea with true frame times):
 * unlike a mean it does not cut the lowest point of a movement off.
 */
function smoothed(values: Float64Array, timesS: Float64Array): Float64Array {
  return values.map((value, frame) => {
    const near = neighbours(values, timesS, frame);
    return Number.isNaN(value) || near.length < 5 ? value : parabolaAtZero(near);
  });
}

type TimedValue = readonly [awayS: number, value: number];

/** What is known within the smoothing's width of a frame, with its distance in time. */
function neighbours(values: Float64Array, timesS: Float64Array, frame: number): readonly TimedValue[] {
  const isNear = (other: number) => Math.abs(at(timesS, other) - at(timesS, frame)) <= smoothS;
  let [first, last] = [frame, frame];
  while (isNear(first - 1)) first -= 1;
  while (isNear(last + 1)) last += 1;
  return Array.from(
    { length: last - first + 1 },
    (_, index) => [at(timesS, first + index) - at(timesS, frame), at(values, first + index)] as const,
  ).filter(([, value]) => !Number.isNaN(value));
}

/** The height at 0 of the parabola that fits points best, by least squares; their mean when they cannot carry one. */
function parabolaAtZero(points: readonly TimedValue[]): number {
  const sums = [0, 1, 2, 3, 4].map((power) => points.reduce((sum, [time]) => sum + time ** power, 0));
  const moments = [0, 1, 2].map((power) => points.reduce((sum, [time, value]) => sum + value * time ** power, 0));
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0] = sums;
  const [m0 = 0, m1 = 0, m2 = 0] = moments;
  const whole = s0 * (s2 * s4 - s3 * s3) - s1 * (s1 * s4 - s3 * s2) + s2 * (s1 * s3 - s2 * s2);
  if (Math.abs(whole) < 1e-12) return m0 / s0;
  return (m0 * (s2 * s4 - s3 * s3) - s1 * (m1 * s4 - s3 * m2) + s2 * (m1 * s3 - s2 * m2)) / whole;
}

/** Spread about a smooth line as one standard deviation, from the middle of the distances (they are not swayed by strays). */
function spread(raw: Float64Array, smooth: Float64Array): number {
  const away = Array.from(raw, (value, frame) => Math.abs(value - at(smooth, frame)))
    .filter((value) => !Number.isNaN(value))
    .toSorted((a, b) => a - b);
  // 1.4826 turns the median distance of a normal spread into its standard deviation.
  return 1.4826 * (away[Math.floor(away.length / 2)] ?? 0);
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
