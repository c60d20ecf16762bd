import type { KeypointName, Side } from "../pose/keypoints.ts";
import type { PoseTrack } from "../pose/pose-track.ts";
import { countReps, type Repetition } from "./count-reps.ts";
import { footTravel } from "./foot-travel.ts";
import { columnOf, type FormSignals, formSignals } from "./form-signals.ts";

/** Exercises whose form can be looked at from the side. */
export const formExercises = ["squat", "hinge", "plank", "single-leg-squat"] as const;

export type FormExercise = (typeof formExercises)[number];

/** Why a film tells nothing. */
export type FormRefusal =
  | "nobody-seen"
  | "not-in-view"
  | "not-from-the-side"
  | "not-this-exercise"
  | "wrong-side"
  | "both-feet-down";

/** An angle with its 95 % interval, degrees. */
export interface FormAngle {
  readonly deg: number;
  readonly interval: readonly [low: number, high: number];
}

/** One repetition at its deepest point. */
export interface FormRep {
  readonly startS: number;
  readonly endS: number;
  readonly kneeFlexion: FormAngle;
  readonly hipFlexion: FormAngle;
  readonly trunkLean: FormAngle;
}

/** What a film of an exercise shows. */
export type FormCheck =
  | { readonly verdict: "refused"; readonly because: FormRefusal }
  | {
      readonly verdict: "ok";
      readonly exercise: FormExercise;
      /** The side that was nearer to the camera and measured. */
      readonly side: Side;
      /** Empty for a plank. */
      readonly reps: readonly FormRep[];
      /** Of a plank: how long it was held, s, and how far from one line the body was on average. */
      readonly hold?: { readonly seconds: number; readonly line: FormAngle };
    };

/** Share of frames in which the body must be seen, chosen by hand. */
const leastSeenShare = 0.7;

/** Most distance of left and right shoulder against the length of the trunk: more is not the side. Chosen by hand. */
const mostShoulderShare = 0.35;

/** Least travel of a lifted foot, as a share of the trunk: standing feet go about by up to 0.09 on the films of bench/form-check. */
const leastLiftTravel = 0.15;

/**
 * How far an automatic angle may be off by itself, degrees, as half a 95 % interval (threshold `automatic-angle-noise`). Points
 * measured in a laboratory have none of it. Wider where films of known movement showed more (docs/form-check.md): the light model,
 * and the line of a body that lies.
 */
const modelErrorDeg = { usual: 8, lite: 11, line: 11 } as const;

/** A body lies when its trunk is this far from upright, and stands when it is nearer to it for most of the time, degrees. */
const lyingFromDeg = 55;

/** Most travel of the stiller foot, as a share of the trunk: a step to stand better is less, a walk is 0.6 and more. Chosen by hand. */
const mostFootTravel = 0.4;

/** How far from one line still counts as holding a plank, degrees. Chosen by hand. */
const plankLineDeg = 30;

interface FormOptions {
  readonly exercise: FormExercise;
  /** The leg that is to work, of a single-leg squat; any when left out. */
  readonly side?: Side;
}

/** Looks at the form of an exercise in a film from the side: repetitions, depth, trunk line; or says why it cannot. */
export function checkForm(track: PoseTrack, { exercise, side }: FormOptions): FormCheck {
  const near = nearSignals(track);
  if (near.seenShare < 0.1) return refuse("nobody-seen");
  if (near.seenShare < leastSeenShare) return refuse("not-in-view");
  if (!isFromTheSide(track)) return refuse("not-from-the-side");
  const isLying = Math.abs(middle(near.trunkLeanDeg)) > lyingFromDeg;
  if (isLying !== (exercise === "plank")) return refuse("not-this-exercise");
  if (!isLying && stillerFoot(track) > mostFootTravel) return refuse("not-this-exercise");
  if (exercise === "plank") return plankForm(track, near);
  if (exercise !== "single-leg-squat") return repForm(track, near, exercise);
  const standing = standingLeg(track);
  if (standing === "both") return refuse("both-feet-down");
  if (side !== undefined && standing !== side) return refuse("wrong-side");
  return repForm(track, formSignals(track, standing), exercise);
}

function repForm(track: PoseTrack, signals: FormSignals, exercise: FormExercise): FormCheck {
  const signal = exercise === "hinge" ? signals.hipFlexionDeg : signals.kneeFlexionDeg;
  const angle = angleWith(track, signals);
  const reps = countReps(signal, signals.timesS).map(
    ({ startS, endS, frame }: Repetition): FormRep => ({
      startS,
      endS,
      kneeFlexion: angle(signals.kneeFlexionDeg[frame] ?? 0),
      hipFlexion: angle(signals.hipFlexionDeg[frame] ?? 0),
      trunkLean: angle(signals.trunkLeanDeg[frame] ?? 0),
    }),
  );
  return { verdict: "ok", exercise, side: signals.side, reps };
}

/** The longest stretch in which the body is lifted and near to one line. */
function plankForm(track: PoseTrack, signals: FormSignals): FormCheck {
  const { timesS, lineDeg } = signals;
  let best: readonly [from: number, to: number] = [0, 0];
  let from: number | undefined;
  for (const [frame, line] of [...lineDeg, Number.NaN].entries()) {
    if (Math.abs(line) <= plankLineDeg) {
      from ??= frame;
      continue;
    }
    if (
      from !== undefined &&
      (timesS[frame - 1] ?? 0) - (timesS[from] ?? 0) > (timesS[best[1]] ?? 0) - (timesS[best[0]] ?? 0)
    ) {
      best = [from, frame - 1];
    }
    from = undefined;
  }
  const held = lineDeg.slice(best[0], best[1] + 1);
  const seconds = (timesS[best[1]] ?? 0) - (timesS[best[0]] ?? 0);
  const line = angleWith(track, signals, true)(held.reduce((sum, value) => sum + value, 0) / Math.max(1, held.length));
  return { verdict: "ok", exercise: "plank", side: signals.side, reps: [], hold: { seconds, line } };
}

/** An angle with an interval of the model's own error and of what is left of the noise of single frames after smoothing. */
function angleWith({ profile }: PoseTrack, { noiseDeg }: FormSignals, isLine = false): (deg: number) => FormAngle {
  const own = isLine ? modelErrorDeg.line : profile === "blazepose-lite" ? modelErrorDeg.lite : modelErrorDeg.usual;
  const model = profile === "markers" ? 0 : own;
  // A parabola through about half a second of frames keeps about a third of the noise of one; 1.96 for 95 %.
  const half = Math.hypot(model, (1.96 * noiseDeg) / 3);
  return (deg) => ({ deg, interval: [deg - half, deg + half] });
}

/** The side that is seen better; where both are seen alike, either will do. */
function nearSignals(track: PoseTrack): FormSignals {
  const [left, right] = [formSignals(track, "left"), formSignals(track, "right")];
  return left.seenShare >= right.seenShare ? left : right;
}

/** Whether left and right shoulder nearly cover each other. With the far one hidden throughout, the film is from the side. */
function isFromTheSide(track: PoseTrack): boolean {
  const read = (name: KeypointName) => ({ x: columnOf(track, name, "x"), y: columnOf(track, name, "y") });
  const [ls, rs, lh, rh] = [read("leftShoulder"), read("rightShoulder"), read("leftHip"), read("rightHip")];
  const shares = track.timesS.map((_, frame) => {
    const sum = (axis: "x" | "y") =>
      at(ls[axis], frame) + at(rs[axis], frame) - at(lh[axis], frame) - at(rh[axis], frame);
    const trunk = Math.hypot(sum("x"), sum("y")) / 2;
    return Math.hypot(at(ls.x, frame) - at(rs.x, frame), at(ls.y, frame) - at(rs.y, frame)) / trunk;
  });
  const share = middle(shares);
  return Number.isNaN(share) || share <= mostShoulderShare;
}

/**
 * The leg whose foot stays where it is while the other one moves: with bent knees a lifted foot cannot keep its place. How high a foot
 * is in the picture would not do: the far one stands higher there, by up to a tenth of the body.
 */
function standingLeg(track: PoseTrack): Side | "both" {
  const { left, right } = footTravel(track);
  // Where one foot is never seen nobody can say on which the runner stands.
  if (!(Math.max(left, right) >= leastLiftTravel)) return "both";
  return left < right ? "left" : "right";
}

/** Travel of the foot that goes about less; who walks or runs moves both. 0 when neither is seen. */
function stillerFoot(track: PoseTrack): number {
  const seen = Object.values(footTravel(track)).filter((travel) => !Number.isNaN(travel));
  return seen.length === 0 ? 0 : Math.min(...seen);
}

function middle(values: Float64Array): number {
  const known = [...values].filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? Number.NaN;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}

function refuse(because: FormRefusal): FormCheck {
  return { verdict: "refused", because };
}
