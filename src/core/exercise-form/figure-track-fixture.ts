import type { BodyJoint } from "../figure/body.ts";
import { type BodyMovement, bodyAt } from "../figure/body-movement.ts";
import { seededRandom } from "../load/sample/seeded-random.ts";
import type { KeypointName } from "../pose/keypoints.ts";
import type { PoseTrack } from "../pose/pose-track.ts";

/** How an exercise figure is filmed. */
export interface FigureFilm {
  readonly loops: number;
  /** Frames a second, and how far each stands from its due time, as a share of the step. */
  readonly frameRateHz: number;
  readonly jitterShare: number;
  /** Standard deviation of each point, as a share of the body's height. */
  readonly noiseShare: number;
  /** Share of frames that are lost. */
  readonly lostShare: number;
  /** Camera round the body, degrees from its right side. */
  readonly roundDeg: number;
  readonly seed: number;
  /** Points that are never seen. */
  readonly hidden?: readonly KeypointName[];
  readonly profile?: PoseTrack["profile"];
}

/** A body of 164 units is drawn 656 px high: a person that fills most of a picture of 720 px. */
const pxPerUnit = 4;
const bodyHeightPx = 164 * pxPerUnit;

const joints: Readonly<Partial<Record<KeypointName, BodyJoint>>> = Object.fromEntries(
  (["left", "right"] as const).flatMap((side) => [
    ...(["Shoulder", "Elbow", "Hip", "Knee", "Ankle", "Toe"] as const).map((name) => [
      `${side}${name}`,
      `${side}${name}`,
    ]),
    [`${side}Wrist`, `${side}Hand`],
  ]),
);
const keypoints = Object.keys(joints) as KeypointName[];

/** The points of an exercise figure as a film of it would give them: projected, with noise, uneven times and lost frames. */
export function figureTrack(movement: BodyMovement, film: FigureFilm): PoseTrack {
  const random = seededRandom(film.seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const frames = Math.round(film.loops * movement.seconds * film.frameRateHz);
  const times = Array.from(
    { length: frames },
    (_, frame) => (frame + film.jitterShare * (random() - 0.5)) / film.frameRateHz,
  ).filter(() => random() >= film.lostShare);
  const [cos, sin] = [Math.cos((film.roundDeg * Math.PI) / 180), Math.sin((film.roundDeg * Math.PI) / 180)];
  const rows = times.map((time) => {
    const share = (time / movement.seconds) % 1;
    const points = bodyAt(movement, share);
    // The camera goes with who walks, as beside a treadmill.
    const travelled = (movement.travel ?? 0) * share;
    return keypoints.map((keypoint) => {
      const [along, y, z] = points[joints[keypoint] ?? "hip"];
      const x = along - travelled;
      const away = () => film.noiseShare * bodyHeightPx * normal();
      const isHidden = film.hidden?.includes(keypoint) === true;
      return {
        x: 640 + pxPerUnit * (x * cos - z * sin) + away(),
        y: 690 - pxPerUnit * y + away(),
        seen: isHidden ? 0.1 : 0.95,
      };
    });
  });
  const start = times[0] ?? 0;
  const flat = (value: (point: (typeof rows)[number][number]) => number) => Float64Array.from(rows.flat(), value);
  return {
    profile: film.profile ?? "blazepose-full",
    timesS: Float64Array.from(times, (time) => time - start),
    keypoints,
    x: flat(({ x }) => x),
    y: flat(({ y }) => y),
    confidence: flat(({ seen }) => seen),
    unit: "px",
    widthPx: 1280,
    heightPx: 720,
    time: { startS: 0, frameRateHz: film.frameRateHz },
    scene: {},
  };
}

/** A film as a phone on a chair takes it. */
export const usualFilm: FigureFilm = {
  loops: 6,
  frameRateHz: 30,
  jitterShare: 0.3,
  noiseShare: 0.008,
  lostShare: 0.1,
  roundDeg: 0,
  seed: 1,
};
