import type { Rhythm } from "../gait/cadence.ts";
import type { CameraView } from "../pose/camera-view.ts";
import type { Side } from "../pose/keypoints.ts";
import type { TimeFacts, View } from "../pose/pose-track.ts";
import type { Contact } from "./form-report.ts";
import type { Doubt } from "./refusal-codes.ts";

/** Runners' cadence, steps/min: below the first a running pattern is taken for slow motion, above the second for a speeded-up film. */
const plausibleCadence = [130, 235] as const;

/**
 * Correlation of hip height and leg spread below which the clip is walking (see runningPattern). Runners of the synthetic
 * grid: from the side 0.2 to 0.9, from behind -0.2 to 0.6; walkers -0.5 and below.
 */
const leastRunningPattern = { side: 0, rear: -0.3 } as const;

/** Fewest contacts of each foot in a film. A laboratory trial may have fewer, and its report then says how uncertain that makes it. */
export const leastContactsPerSide = 7;

/** What the movement as a whole says. */
export interface Movement {
  readonly rhythm: Rhythm;
  /** See runningPattern, -1 to 1. */
  readonly pattern: number;
  readonly view: View;
  /** Length of the film in real time, s. */
  readonly durationS: number;
}

/** Whether the view is one we can measure, and the one that was asked for. */
export function checkView({ view }: CameraView, asked: View | undefined): Doubt[] {
  if (view === "oblique") return [{ code: "oblique-view" }];
  if (asked === undefined || asked === view) return [];
  return [{ code: asked === "side" ? "rear-view" : "side-view" }];
}

/**
 * Whether this is running, at its true speed. A clip whose capture rate the user or the file stated is believed. Time is
 * never rescaled here: a wrong guess would look like a right answer.
 */
export function checkMovement({ rhythm, pattern, view, durationS }: Movement, time: TimeFacts): Doubt[] {
  const cadence = rhythm.cadenceStepsPerMin;
  const whole = Math.round(cadence);
  if (pattern < leastRunningPattern[view]) return [{ code: "walking" }];
  if (cadence < plausibleCadence[0] && time.captureRateFrom !== "user")
    return [{ code: "slow-motion-suspected", found: (words) => words.cadenceTooLow(whole) }];
  if (cadence > plausibleCadence[1] && areLegsMixedUp(rhythm)) return mixedUpLegs(rhythm, durationS);
  if (cadence > plausibleCadence[1])
    return [{ code: "fast-motion-suspected", found: (words) => words.cadenceTooHigh(whole) }];
  return [];
}

/** Least share of the bounce that one bounce a swing must explain, and by how much more than two do. Chosen by hand. */
const leastOnceASwing = 0.3;
const onceOverTwice = 0.1;

/** A speeded-up runner still bounces twice a stride; one whose legs are exchanged at every step seems to bounce once. */
function areLegsMixedUp({ bounceExplained, onceASwingExplained }: Rhythm): boolean {
  return onceASwingExplained >= leastOnceASwing && onceASwingExplained > bounceExplained + onceOverTwice;
}

/** In a film of few steps the rhythm itself is in doubt: a longer one is asked for first. */
function mixedUpLegs({ stridePeriodS }: Rhythm, durationS: number): Doubt[] {
  // What looks like a stride of mixed-up legs is a step.
  const steps = Math.floor(durationS / stridePeriodS);
  if (steps >= 2 * leastContactsPerSide) return [{ code: "legs-not-told-apart" }];
  return [{ code: "too-short", found: (words) => words.aboutSteps(steps, durationS.toFixed(1)) }];
}

/** Whether enough steps of both feet were seen; `leastPerSide` is lower for a laboratory trial than for film. */
export function checkLength(
  contacts: readonly Contact[],
  durationS: number,
  leastPerSide = leastContactsPerSide,
): Doubt[] {
  const stepsOf = (side: Side): number => contacts.filter(({ foot }) => foot === side).length;
  const [left, right] = [stepsOf("left"), stepsOf("right")];
  if (Math.min(left, right) >= leastPerSide) return [];
  return [{ code: "too-short", found: (words) => words.stepsOfEach(left, right, durationS.toFixed(1)) }];
}
