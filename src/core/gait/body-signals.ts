import type { KeypointName, Side } from "../pose/keypoints.ts";
import type { UniformTrack } from "../pose/uniform-track.ts";

/** Angles and positions of one leg on the track's even grid; NaN where a point is missing. Signs as in the design table. */
export interface LegSignals {
  /** Ankle, heel and toe ahead of the hip midpoint, unit of the track, + forward. */
  readonly ankleAhead: Float64Array;
  readonly heelAhead: Float64Array;
  readonly toeAhead: Float64Array;
  /** Heights in the picture, up, unit of the track. */
  readonly ankleHeight: Float64Array;
  readonly heelHeight: Float64Array;
  readonly toeHeight: Float64Array;
  /** Hip-knee against the vertical, deg, + knee ahead. */
  readonly thighAngle: Float64Array;
  /** Knee-ankle against the vertical, deg, + ankle ahead. */
  readonly shankAngle: Float64Array;
  /** 0 = straight, deg. */
  readonly kneeFlexion: Float64Array;
  /** Heel-toe against the horizontal, deg, + toes up. */
  readonly footAngle: Float64Array;
  /** Distance hip midpoint to ankle, unit of the track. */
  readonly hipToAnkle: Float64Array;
  /** Hip-knee plus knee-ankle, unit of the track. */
  readonly legLength: Float64Array;
  /** Mean confidence of knee, ankle, heel and toe, 0-1. */
  readonly confidence: Float64Array;
  /** Mean x of the foot (ankle, heel, toe), to the runner's front (side) or right (rear). */
  readonly footX: Float64Array;
}

/** Everything that contacts and measures are read from. */
export interface BodySignals {
  readonly rateHz: number;
  readonly length: number;
  readonly unit: "px" | "m";
  readonly hipX: Float64Array;
  readonly hipHeight: Float64Array;
  /** Hip midpoint to shoulder midpoint against the vertical, deg, + forward (side) or to the runner's right (rear). */
  readonly trunkLean: Float64Array;
  /** Shoulder midpoint to ear midpoint against the vertical, deg, + forward. */
  readonly headForward: Float64Array;
  /** Hip midpoint to shoulder midpoint, unit of the track. */
  readonly trunkLength: Float64Array;
  /** Tilt of the hip line, deg, + when the left hip is higher. */
  readonly pelvicTilt: Float64Array;
  readonly legs: Readonly<Record<Side, LegSignals>>;
}

interface Point {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly confidence: Float64Array;
}

const degrees = 180 / Math.PI;

function pointOf(track: UniformTrack, name: KeypointName): Point {
  const missing = (): Float64Array => new Float64Array(track.length).fill(Number.NaN);
  return track.paths.get(name) ?? { x: missing(), y: missing(), confidence: new Float64Array(track.length) };
}

function combine(length: number, value: (i: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, i) => value(i));
}

const at = (values: Float64Array, i: number): number => values[i] ?? Number.NaN;

/** Midpoint of two points where both are seen; `fallback` (one point, e.g. a pelvis or neck marker) where either is not. */
function midpoint(a: Point, b: Point, fallback: Point): Point {
  const mix = (key: "x" | "y"): Float64Array =>
    a[key].map((value, i) => {
      const middle = (value + at(b[key], i)) / 2;
      return Number.isFinite(middle) ? middle : at(fallback[key], i);
    });
  return { x: mix("x"), y: mix("y"), confidence: a.confidence.map((value, i) => (value + at(b.confidence, i)) / 2) };
}

/** Angle of the line from `from` up to `to` against the vertical, deg, + to larger x. */
function tiltUp(from: Point, to: Point, length: number): Float64Array {
  return combine(length, (i) => Math.atan2(at(to.x, i) - at(from.x, i), at(to.y, i) - at(from.y, i)) * degrees);
}

/** Angle of the line from `from` down to `to` against the vertical, deg, + to larger x. */
function tiltDown(from: Point, to: Point, length: number): Float64Array {
  return combine(length, (i) => Math.atan2(at(to.x, i) - at(from.x, i), at(from.y, i) - at(to.y, i)) * degrees);
}

function legSignals(track: UniformTrack, side: Side, hip: Point): LegSignals {
  const { length } = track;
  const [ownHip, knee, ankle, heel, toe] = (["Hip", "Knee", "Ankle", "Heel", "Toe"] as const).map((part) =>
    pointOf(track, `${side}${part}`),
  ) as [Point, Point, Point, Point, Point];
  const thighAngle = tiltDown(ownHip, knee, length);
  const shankAngle = tiltDown(knee, ankle, length);
  const distance = (a: Point, b: Point, i: number): number =>
    Math.hypot(at(a.x, i) - at(b.x, i), at(a.y, i) - at(b.y, i));
  const ahead = (point: Point): Float64Array => combine(length, (i) => at(point.x, i) - at(hip.x, i));
  return {
    ankleAhead: ahead(ankle),
    heelAhead: ahead(heel),
    toeAhead: ahead(toe),
    ankleHeight: ankle.y,
    heelHeight: heel.y,
    toeHeight: toe.y,
    thighAngle,
    shankAngle,
    kneeFlexion: combine(length, (i) => at(thighAngle, i) - at(shankAngle, i)),
    footAngle: combine(length, (i) => Math.atan2(at(toe.y, i) - at(heel.y, i), at(toe.x, i) - at(heel.x, i)) * degrees),
    hipToAnkle: combine(length, (i) => distance(hip, ankle, i)),
    legLength: combine(length, (i) => distance(ownHip, knee, i) + distance(knee, ankle, i)),
    confidence: combine(
      length,
      (i) => [knee, ankle, heel, toe].reduce((sum, point) => sum + at(point.confidence, i), 0) / 4,
    ),
    footX: combine(length, (i) => (at(ankle.x, i) + at(heel.x, i) + at(toe.x, i)) / 3),
  };
}

/** Derives every angle and position that gait analysis reads from a mended track. */
export function bodySignals(track: UniformTrack): BodySignals {
  const { length } = track;
  const [leftHip, rightHip] = [pointOf(track, "leftHip"), pointOf(track, "rightHip")];
  const hip = midpoint(leftHip, rightHip, pointOf(track, "pelvis"));
  const shoulder = midpoint(pointOf(track, "leftShoulder"), pointOf(track, "rightShoulder"), pointOf(track, "neck"));
  const ear = midpoint(pointOf(track, "leftEar"), pointOf(track, "rightEar"), pointOf(track, "headTop"));
  return {
    rateHz: track.rateHz,
    length,
    unit: track.unit,
    hipX: hip.x,
    hipHeight: hip.y,
    trunkLean: tiltUp(hip, shoulder, length),
    headForward: tiltUp(shoulder, ear, length),
    trunkLength: combine(length, (i) => Math.hypot(at(shoulder.x, i) - at(hip.x, i), at(shoulder.y, i) - at(hip.y, i))),
    pelvicTilt: combine(
      length,
      (i) => Math.atan2(at(leftHip.y, i) - at(rightHip.y, i), at(rightHip.x, i) - at(leftHip.x, i)) * degrees,
    ),
    legs: { left: legSignals(track, "left", hip), right: legSignals(track, "right", hip) },
  };
}
