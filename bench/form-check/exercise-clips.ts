import type { FormExercise } from "#core/exercise-form/check-form.ts";
import type { CameraSpec, ClipSpec } from "../synthetic/clip-spec.ts";
import { type ExerciseMovement, exercisePoseAt } from "../synthetic/exercise-motion.ts";
import { sampleOutfit } from "../synthetic/grid-recipe.ts";
import { type BodyParameters, type RunnerParameters, sampleBody, usualGait } from "../synthetic/runner-parameters.ts";
import { type SeededRandom, seededRandom } from "../synthetic/seeded-random.ts";
import { degrees } from "../synthetic/vector.ts";
import {
  type ArmPlace,
  type Bend,
  hipFlexionOf,
  lineOf,
  onBothFeet,
  onOneFoot,
  plankPose,
  upright,
} from "./exercise-poses.ts";

/** One repetition's exact angles at its deepest point, degrees, and when that is. */
export interface TrueRep {
  readonly deepestS: number;
  readonly kneeFlexion: number;
  readonly hipFlexion: number;
  readonly trunkLean: number;
}

/** A film of an exercise with all that is exactly true of it. */
export interface ExerciseClip {
  readonly spec: ClipSpec;
  readonly exercise: FormExercise;
  /** The leg that works, of a single-leg squat. */
  readonly side?: "left" | "right";
  readonly reps: readonly TrueRep[];
  /** Of a plank: how long it was held, s, and its mean bend meanwhile, degrees. */
  readonly hold?: { readonly seconds: number; readonly line: number };
}

const clipsPerExercise = 4;

/** Steeper than this at the hips is no plank any more: as in `core/exercise-form`. */
const plankLineDeg = 30;

interface Drawn {
  readonly random: SeededRandom;
  readonly body: BodyParameters;
  readonly side: "left" | "right";
}

type Movement = Omit<ExerciseClip, "spec" | "exercise"> & {
  readonly movement: ExerciseMovement;
  readonly durationS: number;
};

/** Films of one exercise: bodies, clothes, rooms, cameras, tempo and depth all differ; odd ones are for the report. */
export function exerciseClips(exercise: FormExercise): readonly ExerciseClip[] {
  return Array.from({ length: clipsPerExercise }, (_, index) => exerciseClip(exercise, index));
}

/** A small film of three squats, kept in the project for the end-to-end test. */
export function formCheckFixture(): ExerciseClip {
  const { spec, ...truth } = exerciseClip("squat", 10);
  return { spec: { ...spec, id: "form-check-squat", widthPx: 270, heightPx: 480, bitrateKbps: 380 }, ...truth };
}

const seeds = { squat: 4100, hinge: 4200, plank: 4300, "single-leg-squat": 4400 } as const;

function exerciseClip(exercise: FormExercise, index: number): ExerciseClip {
  const random = seededRandom(seeds[exercise] + index);
  const body = sampleBody(seededRandom(4000 + index));
  const side = index % 4 < 2 ? "left" : "right";
  const { movement, durationS, ...truth } = movements[exercise]({ random, body, side });
  const isLying = exercise === "plank";
  const camera = exerciseCamera(random, { body, facing: index % 2 === 0 ? "right" : "left", isLying });
  const backdrop = random.pick(["gym", "studio", "hall"] as const);
  const light = random.pick(["indoor", "window"] as const);
  const setting = { ground: "ground", backdrop, light, seed: 400 + 10 * index, bystander: "none" } as const;
  const spec: ClipSpec = {
    id: `${exercise}-${index}`,
    split: index % 2 === 0 ? "fit" : "report",
    tags: ["side", exercise],
    runner: stillRunner(body),
    exercise: movement,
    durationS,
    frameRateHz: 30,
    widthPx: isLying ? 960 : 540,
    heightPx: isLying ? 540 : 960,
    bitrateKbps: random.pick([900, 1600, 2800]),
    blurSamples: 1,
    camera,
    outfit: sampleOutfit(random),
    setting: { ...setting, exposure: random.between(0.6, 1.1) },
  };
  return { spec, exercise, ...truth };
}

/** Who exercises: the gait only says that nobody moves along. */
export function stillRunner(body: BodyParameters): RunnerParameters {
  const gait = { ...usualGait, kind: "standing", speedMPerS: 0, roundingDeg: 8 } as const;
  return {
    seed: 1,
    body,
    gait,
    asymmetry: {},
    stepTimeAsymmetryS: 0,
    drift: {},
    driftOverS: 5,
    firstFoot: "left",
  };
}

/** A phone on a chair or shelf: 0.4 to 1.2 m high, often a little askew, the body filling most of the picture. */
function exerciseCamera(
  random: SeededRandom,
  {
    body,
    facing,
    isLying,
  }: { readonly body: BodyParameters; readonly facing: "left" | "right"; readonly isLying: boolean },
): CameraSpec {
  const distanceM = random.between(2.2, 3.8);
  const fill = random.between(0.62, 0.86);
  const isAskew = random.next() < 0.5;
  // Lying, the body's length fills the width of a picture of 16 to 9.
  const seenHeightM = isLying ? (1.06 * body.heightM * 9) / 16 : 1.06 * body.heightM;
  return {
    view: "side",
    facing,
    distanceM,
    heightM: isLying ? random.between(0.2, 0.9) : random.between(0.4, 1.2),
    yawDeg: isAskew ? random.between(-12, 12) : random.between(-1, 1),
    rollDeg: random.next() < 0.5 ? random.between(-2.5, 2.5) : random.between(-0.3, 0.3),
    verticalFovDeg: 2 * degrees(Math.atan(seenHeightM / fill / 2 / distanceM)),
    aimHeightM: isLying ? 0.35 : body.heightM * random.between(0.47, 0.53),
  };
}

const movements: Readonly<Record<FormExercise, (drawn: Drawn) => Movement>> = {
  squat: (drawn) => {
    const arms = drawn.random.pick<ArmPlace>(["ahead", "ahead", "folded"]);
    return repeated(drawn, (random) => onBothFeet(squatBend(random, [55, 120]), arms), onBothFeet(upright, arms));
  },
  hinge: (drawn) => {
    const arms = drawn.random.pick<ArmPlace>(["hanging", "hanging", "folded"]);
    return repeated(drawn, (random) => onBothFeet(hingeBend(random), arms), onBothFeet(upright, arms));
  },
  "single-leg-squat": (drawn) => {
    const legs = { side: drawn.side, free: drawn.random.pick(["behind", "ahead"] as const) };
    const top = onOneFoot({ ...upright, kneeDeg: 8, shankDeg: 4 }, legs);
    return { ...repeated(drawn, (random) => onOneFoot(squatBend(random, [40, 80]), legs), top), side: drawn.side };
  },
  plank: held,
};

function squatBend(random: SeededRandom, [least, most]: readonly [number, number]): Bend {
  const kneeDeg = random.between(least, most);
  const shankDeg = Math.min(38, kneeDeg * random.between(0.27, 0.37));
  return { kneeDeg, shankDeg, trunkLeanDeg: 6 + kneeDeg * random.between(0.2, 0.36) };
}

function hingeBend(random: SeededRandom): Bend {
  return {
    kneeDeg: random.between(12, 28),
    shankDeg: random.between(-3, 4),
    trunkLeanDeg: random.between(45, 82),
  };
}

/** Three or four repetitions, each of its own depth and tempo, between stands of half a second and more. */
function repeated(
  { random, side }: Drawn,
  deepest: (random: SeededRandom) => ReturnType<typeof onBothFeet>,
  top: ReturnType<typeof onBothFeet>,
): Movement {
  const count = random.pick([3, 3, 4]);
  const keys = [{ atS: random.between(0.5, 0.9), pose: top }];
  const reps: TrueRep[] = [];
  for (let rep = 0; rep < count; rep++) {
    const pose = deepest(random);
    const downS = (keys.at(-1)?.atS ?? 0) + random.between(0.7, 1.2);
    const upS = downS + random.between(0.05, 0.3);
    const topS = upS + random.between(0.6, 1);
    keys.push({ atS: downS, pose }, { atS: upS, pose }, { atS: topS, pose: top });
    keys.push({ atS: topS + random.between(0.05, 0.3), pose: top });
    reps.push({
      deepestS: (downS + upS) / 2,
      kneeFlexion: pose[side].kneeDeg,
      hipFlexion: hipFlexionOf(pose, side),
      trunkLean: pose.trunkLeanDeg,
    });
  }
  const durationS = Math.ceil(30 * ((keys.at(-1)?.atS ?? 0) + 0.5)) / 30;
  return { movement: { keys, standsOn: side, atM: 0 }, durationS, reps };
}

/** From hips held high into a plank, which changes a little while it is held, and up again. */
function held({ random, body }: Drawn): Movement {
  const [first, last] = [random.between(-12, 16), random.between(-12, 16)];
  const durationS = 8;
  const keys = [
    { atS: 0.4, pose: plankPose(body, -55) },
    { atS: random.between(1.2, 1.7), pose: plankPose(body, first) },
    { atS: random.between(6.2, 6.8), pose: plankPose(body, last) },
    { atS: 7.6, pose: plankPose(body, -55) },
  ];
  const movement: ExerciseMovement = { keys, standsOn: "right", atM: -0.45 * body.heightM };
  const sampleRateHz = 200;
  const lines = Array.from({ length: durationS * sampleRateHz }, (_, index) =>
    lineOf(exercisePoseAt(movement, index / sampleRateHz)),
  ).filter((line) => Math.abs(line) <= plankLineDeg);
  const line = lines.reduce((sum, value) => sum + value, 0) / lines.length;
  return { movement, durationS, reps: [], hold: { seconds: lines.length / sampleRateHz, line } };
}
