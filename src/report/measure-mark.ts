import type { Side } from "#core/pose/keypoints.ts";
import type { BaseMeasureId } from "#core/report/form-report.ts";
import type { FramePoints, Point } from "./frame-points.ts";

/** How a measure is shown in a picture: an angle between two rays, or a distance between two points. */
export type MeasureMark =
  | { readonly kind: "angle"; readonly vertex: Point; readonly rays: readonly [Point, Point] }
  | { readonly kind: "span"; readonly ends: readonly [Point, Point] };

const up: Point = [0, -1];
const down: Point = [0, 1];

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];

function angle(
  vertex: Point | undefined,
  reference: Point | undefined,
  end: Point | undefined,
): MeasureMark | undefined {
  if (vertex === undefined || reference === undefined || end === undefined) return undefined;
  return { kind: "angle", vertex, rays: [reference, minus(end, vertex)] };
}

/** The direction from `a` to `b`: a limb drawn on past its end. */
function along(a: Point | undefined, b: Point | undefined): Point | undefined {
  return a === undefined || b === undefined ? undefined : minus(b, a);
}

/** Horizontal, towards `to`. */
function level(from: Point | undefined, to: Point | undefined): Point | undefined {
  return from === undefined || to === undefined ? undefined : [Math.sign(to[0] - from[0]) || 1, 0];
}

type Marker = (points: FramePoints, side: Side) => MeasureMark | undefined;

const kneeBend: Marker = ({ point }, side) => {
  const knee = point(`${side}Knee`);
  return angle(knee, along(point(`${side}Hip`), knee), point(`${side}Ankle`));
};

const markers: Readonly<Partial<Record<BaseMeasureId, Marker>>> = {
  trunkLean: ({ middle }) => angle(middle("Hip"), up, middle("Shoulder")),
  trunkSideLean: ({ middle }) => angle(middle("Hip"), up, middle("Shoulder")),
  headForward: ({ middle }) => angle(middle("Shoulder"), up, middle("Ear")),
  spineLine: ({ middle }) => angle(middle("Shoulder"), along(middle("Hip"), middle("Shoulder")), middle("Ear")),
  shankAngle: ({ point }, side) => angle(point(`${side}Knee`), down, point(`${side}Ankle`)),
  kneeFlexionAtContact: kneeBend,
  kneeFlexionPeakStance: kneeBend,
  thighExtensionAtToeOff: ({ point }, side) => angle(point(`${side}Hip`), down, point(`${side}Knee`)),
  footAngle: ({ point }, side) => {
    const heel = point(`${side}Heel`);
    return angle(heel, level(heel, point(`${side}Toe`)), point(`${side}Toe`));
  },
  pelvicDrop: ({ point }, side) => {
    const stance = point(`${side}Hip`);
    const swing = point(side === "left" ? "rightHip" : "leftHip");
    return angle(stance, level(stance, swing), swing);
  },
  overstride: ({ point, middle }, side) => {
    const ankle = point(`${side}Ankle`);
    const hip = middle("Hip");
    return ankle === undefined || hip === undefined ? undefined : { kind: "span", ends: [[hip[0], ankle[1]], ankle] };
  },
  stepWidth: ({ point }) => {
    const [left, right] = [point("leftAnkle"), point("rightAnkle")];
    if (left === undefined || right === undefined) return undefined;
    const y = Math.max(left[1], right[1]);
    return {
      kind: "span",
      ends: [
        [left[0], y],
        [right[0], y],
      ],
    };
  },
};

/** Where a measure is to be seen in one frame; `undefined` for measures of time, and when its points were not seen. */
export function measureMark(id: BaseMeasureId, points: FramePoints, side: Side | "both"): MeasureMark | undefined {
  return markers[id]?.(points, side === "both" ? points.nearSide : side);
}

/** The arc of an angle as an SVG path, on the shorter way between its rays. */
export function arcPath(vertex: Point, rays: readonly [Point, Point], radius: number): string {
  const [from, to] = rays.map(([x, y]) => Math.atan2(y, x)) as [number, number];
  const turn = Math.atan2(Math.sin(to - from), Math.cos(to - from));
  const at = (radians: number): string =>
    `${(vertex[0] + radius * Math.cos(radians)).toFixed(1)} ${(vertex[1] + radius * Math.sin(radians)).toFixed(1)}`;
  return `M ${at(from)} A ${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 ${turn > 0 ? 1 : 0} ${at(from + turn)}`;
}
