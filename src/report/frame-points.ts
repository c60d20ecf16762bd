import type { KeypointName, Side } from "#core/pose/keypoints.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";

/** A place in the picture, in the track's unit, y down. */
export type Point = readonly [x: number, y: number];

/** The body points of one frame; a point that was not seen is `undefined`. */
export interface FramePoints {
  readonly point: (name: KeypointName) => Point | undefined;
  /** Middle of the left and right point of that name, or the one that was seen. */
  readonly middle: (name: "Hip" | "Shoulder" | "Ear") => Point | undefined;
  /** Side whose leg was seen better in this frame: the near one, from the side. */
  readonly nearSide: Side;
}

/** Reads one frame of a track. */
export function framePoints(track: PoseTrack, frame: number): FramePoints {
  const column = new Map(track.keypoints.map((name, index) => [name, index]));
  const cell = (name: KeypointName): number | undefined => {
    const index = column.get(name);
    return index === undefined ? undefined : frame * track.keypoints.length + index;
  };
  const point = (name: KeypointName): Point | undefined => {
    const index = cell(name);
    if (index === undefined) return undefined;
    const place = [track.x[index] ?? Number.NaN, track.y[index] ?? Number.NaN] as const;
    return place.every(Number.isFinite) ? place : undefined;
  };
  const middle = (name: "Hip" | "Shoulder" | "Ear"): Point | undefined =>
    between(point(`left${name}`), point(`right${name}`));
  const legConfidence = (side: Side): number =>
    (["Knee", "Ankle"] as const).reduce(
      (sum, joint) => sum + (track.confidence[cell(`${side}${joint}`) ?? -1] ?? 0),
      0,
    );
  return { point, middle, nearSide: legConfidence("left") > legConfidence("right") ? "left" : "right" };
}

function between(a: Point | undefined, b: Point | undefined): Point | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** A stroke of the figure; `side` is `undefined` for the trunk and the head. */
export interface Bone {
  readonly from: Point;
  readonly to: Point;
  readonly side: Side | undefined;
}

const limbs = [
  ["Shoulder", "Elbow"],
  ["Elbow", "Wrist"],
  ["Hip", "Knee"],
  ["Knee", "Ankle"],
  ["Ankle", "Heel"],
  ["Heel", "Toe"],
  ["Ankle", "Toe"],
] as const;

/** Strokes of the line figure of one frame: the far side first, then the trunk, then the near side. */
export function frameBones(points: FramePoints): readonly Bone[] {
  const { point, middle, nearSide } = points;
  const bone = (from: Point | undefined, to: Point | undefined, side: Side | undefined): readonly Bone[] =>
    from === undefined || to === undefined ? [] : [{ from, to, side }];
  const limbsOf = (side: Side): readonly Bone[] =>
    limbs.flatMap(([from, to]) => bone(point(`${side}${from}`), point(`${side}${to}`), side));
  const trunk = [
    ...bone(middle("Hip"), middle("Shoulder"), undefined),
    ...bone(middle("Shoulder"), middle("Ear"), undefined),
    ...bone(point("leftHip"), point("rightHip"), undefined),
    ...bone(point("leftShoulder"), point("rightShoulder"), undefined),
  ];
  return [...limbsOf(nearSide === "left" ? "right" : "left"), ...trunk, ...limbsOf(nearSide)];
}
