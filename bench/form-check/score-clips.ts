import { checkForm, type FormAngle } from "#core/exercise-form/check-form.ts";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import type { ExerciseClip } from "./exercise-clips.ts";

export const formAngles = ["kneeFlexion", "hipFlexion", "trunkLean", "line"] as const;

export type FormAngleId = (typeof formAngles)[number];

/** One angle that was measured beside the true one, degrees. */
export interface ScoredAngle {
  readonly clip: string;
  readonly id: FormAngleId;
  readonly error: number;
  readonly isHeld: boolean;
}

/** What the form check says of one film, beside the truth. */
export interface ScoredClip {
  readonly clip: ExerciseClip;
  readonly refused?: string;
  readonly trueReps: number;
  readonly countedReps: number;
  readonly angles: readonly ScoredAngle[];
  /** Of a plank: seconds measured less seconds held. */
  readonly holdErrorS?: number;
}

/** Runs the form check as shipped on a film's track. */
export function scoreClip(clip: ExerciseClip, track: PoseTrack): ScoredClip {
  const { exercise, side, reps: truth } = clip;
  const found = checkForm(track, side === undefined ? { exercise } : { exercise, side });
  if (found.verdict === "refused") {
    return { clip, refused: found.because, trueReps: truth.length, countedReps: 0, angles: [] };
  }
  const scored = (id: FormAngleId, { deg, interval: [low, high] }: FormAngle, exact: number): ScoredAngle => ({
    clip: clip.spec.id,
    id,
    error: deg - exact,
    isHeld: low <= exact && exact <= high,
  });
  const ofReps = found.reps.flatMap((rep) => {
    const exact = truth.find(({ deepestS }) => deepestS > rep.startS && deepestS < rep.endS);
    if (exact === undefined) return [];
    return (["kneeFlexion", "hipFlexion", "trunkLean"] as const).map((id) => scored(id, rep[id], exact[id]));
  });
  const { hold } = found;
  const heldTruly = clip.hold;
  if (hold === undefined || heldTruly === undefined) {
    return { clip, trueReps: truth.length, countedReps: found.reps.length, angles: ofReps };
  }
  return {
    ...{ clip, trueReps: 0, countedReps: 0 },
    angles: [scored("line", hold.line, heldTruly.line)],
    holdErrorS: hold.seconds - heldTruly.seconds,
  };
}
