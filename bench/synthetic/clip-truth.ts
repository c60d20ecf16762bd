import type { KeypointName, Side } from "#core/pose/keypoints.ts";
import { clipFigure } from "./clip-figure.ts";
import type { CameraSpec, ClipSpec } from "./clip-spec.ts";
import { figureMeasures, type TrueMeasure } from "./figure-measures.ts";
import { createFigure, type FigurePose } from "./figure-motion.ts";
import type { RunnerParameters } from "./runner-parameters.ts";
import type { Vector3 } from "./vector.ts";

/** Points of the figure under the names of the pose models: anatomical joint centres, shoe heel and shoe tip. */
export const figurePoints: readonly (readonly [KeypointName, (pose: FigurePose) => Vector3])[] = [
  ["nose", (p) => p.head.nose],
  ["leftEye", (p) => p.head.leftEye],
  ["rightEye", (p) => p.head.rightEye],
  ["leftEar", (p) => p.head.leftEar],
  ["rightEar", (p) => p.head.rightEar],
  ["leftMouth", (p) => p.head.leftMouth],
  ["rightMouth", (p) => p.head.rightMouth],
  ["leftShoulder", (p) => p.leftArm.shoulder],
  ["rightShoulder", (p) => p.rightArm.shoulder],
  ["leftElbow", (p) => p.leftArm.elbow],
  ["rightElbow", (p) => p.rightArm.elbow],
  ["leftWrist", (p) => p.leftArm.wrist],
  ["rightWrist", (p) => p.rightArm.wrist],
  ["leftHip", (p) => p.left.hip],
  ["rightHip", (p) => p.right.hip],
  ["leftKnee", (p) => p.left.knee],
  ["rightKnee", (p) => p.right.knee],
  ["leftAnkle", (p) => p.left.ankle],
  ["rightAnkle", (p) => p.right.ankle],
  ["leftHeel", (p) => p.left.heel],
  ["rightHeel", (p) => p.right.heel],
  ["leftToe", (p) => p.left.toe],
  ["rightToe", (p) => p.right.toe],
];

/** The figure's points frame by frame: row-major, `keypoints.length` values a frame, metres, see `vector` for the axes. */
export interface TruePoints {
  readonly timesS: readonly number[];
  readonly keypoints: readonly KeypointName[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly z: readonly number[];
}

/**
 * What is exactly true of one clip. Seconds since its first frame, in real time also when the clip plays in slow motion.
 * `contacts` holds every contact that overlaps the clip, so that the first may begin before 0 and the last end after it.
 */
export interface ClipTruth {
  readonly schema: "plumbline.clip-truth/1";
  readonly id: string;
  readonly split: "fit" | "report";
  readonly tags: readonly string[];
  readonly view: "side" | "rear";
  readonly facing: "left" | "right" | "away";
  readonly durationS: number;
  readonly frameRateHz: number;
  readonly captureRateHz: number;
  readonly heightM?: number;
  readonly legM?: number;
  readonly contacts: readonly { readonly foot: Side; readonly initialContactS: number; readonly toeOffS: number }[];
  readonly measures: readonly TrueMeasure[];
  readonly runner?: RunnerParameters;
  readonly camera: CameraSpec;
  readonly picture: { readonly widthPx: number; readonly heightPx: number };
  readonly points?: TruePoints;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Derives the truth of a clip from its specification alone: nothing is read from the picture. */
export function clipTruth(spec: ClipSpec): ClipTruth {
  const { camera } = spec;
  const base = {
    schema: "plumbline.clip-truth/1",
    id: spec.id,
    split: spec.split,
    tags: spec.tags,
    view: camera.view,
    facing: camera.view === "rear" ? "away" : camera.facing,
    durationS: spec.durationS,
    frameRateHz: spec.frameRateHz,
    captureRateHz: spec.captureRateHz ?? spec.frameRateHz,
    camera,
    picture: { widthPx: spec.widthPx, heightPx: spec.heightPx },
  } as const;
  const { runner } = spec;
  if (runner === undefined) return { ...base, contacts: [], measures: [] };
  if (spec.exercise !== undefined) {
    return { ...base, runner, contacts: [], measures: [], points: truePoints(spec, clipFigure(spec, runner)) };
  }
  const figure = createFigure(runner, spec.durationS);
  const isStanding = runner.gait.kind === "standing";
  return {
    ...base,
    runner,
    heightM: rounded(runner.body.heightM, 4),
    legM: rounded(runner.body.thighM + runner.body.shankM, 4),
    contacts: figure.contacts
      .filter((c) => !isStanding && c.toeOffS > 0 && c.initialContactS < spec.durationS)
      .map((c) => ({
        foot: c.foot,
        initialContactS: rounded(c.initialContactS, 5),
        toeOffS: rounded(c.toeOffS, 5),
      })),
    measures: figureMeasures(figure, spec.durationS).map((m) => ({ ...m, value: rounded(m.value, 4) })),
    points: truePoints(spec, figure.poseAt),
  };
}

function truePoints(spec: ClipSpec, poseAt: (timeS: number) => FigurePose): TruePoints {
  const rateHz = spec.captureRateHz ?? spec.frameRateHz;
  const timesS = Array.from({ length: Math.round(spec.durationS * rateHz) }, (_, frame) => frame / rateHz);
  const speedMPerS = spec.runner?.gait.speedMPerS ?? 0;
  const rows = timesS.map((timeS) => {
    const pose = poseAt(timeS);
    const alongM = alongAt(spec, timeS, speedMPerS);
    return figurePoints.map(([, pick]) => {
      const [x, y, z] = pick(pose);
      return [x + alongM, y, z] as const;
    });
  });
  const column = (axis: 0 | 1 | 2): number[] => rows.flatMap((row) => row.map((point) => rounded(point[axis], 4)));
  return {
    timesS: timesS.map((timeS) => rounded(timeS, 6)),
    keypoints: figurePoints.map(([name]) => name),
    x: column(0),
    y: column(1),
    z: column(2),
  };
}

/** How far along the ground the figure is: it crosses the picture, in its middle at half time; on a treadmill 0. */
export function alongAt(spec: ClipSpec, timeS: number, speedMPerS: number): number {
  return spec.setting.ground === "ground" ? speedMPerS * (timeS - spec.durationS / 2) : 0;
}
