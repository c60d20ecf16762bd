import type { RunningAdvice } from "../screen/screen-levels.ts";

/** Minutes of the three parts of a change-and-see run (data/thresholds: trial-usual-minutes, trial-changed-minutes). */
export const partMinutes = { "usual-first": 5, changed: 3, "usual-again": 3 } as const;

const trialMinutes = 11;

/** Fastest easy pace that is reckoned with when the runner's own is unknown, m/min. By hand: 5 minutes a kilometre. */
const unknownSpeed = 200;

/** Why a change-and-see run may not be begun today, or how far it goes. */
export type MayRun =
  | { readonly kind: "yes"; readonly metres: number; readonly isLimitKnown: boolean }
  | { readonly kind: "no"; readonly why: "stop" | "not-screened" | "coming-back" }
  | { readonly kind: "no"; readonly why: "too-far"; readonly metres: number; readonly limitM: number };

interface Facts {
  /** Running advice of the safety screen; absent when it is not open. */
  readonly advice: RunningAdvice | undefined;
  /** True while the plan brings running back by run and walk: five minutes on end may be more than its step. */
  readonly isComingBack: boolean;
  /** How far the next run may go, metres; absent when it cannot be told. */
  readonly limitM: number | undefined;
  /** Easy speed of the last runs, m/min; absent when unknown. */
  readonly metresPerMin: number | undefined;
}

/** A trial run is a run: not against the safety screen, and not further than the single-run rule lets the next one go. */
export function mayRun({ advice, isComingBack, limitM, metresPerMin = unknownSpeed }: Facts): MayRun {
  if (advice === undefined) return { kind: "no", why: "not-screened" };
  if (advice === "stop") return { kind: "no", why: "stop" };
  if (isComingBack) return { kind: "no", why: "coming-back" };
  const metres = trialMinutes * metresPerMin;
  if (limitM !== undefined && metres > limitM) return { kind: "no", why: "too-far", metres, limitM };
  return { kind: "yes", metres, isLimitKnown: limitM !== undefined };
}
