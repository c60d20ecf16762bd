import { normalQuantile } from "../signal/normal-quantile.ts";

/** A strong trigger: odds of a flare five times as high after it. By hand: weaker ones take years of check-ins to see. */
export const strongOdds = 5;
/** How often a strong trigger shall show. */
const power = 0.8;

/**
 * What is left of a trigger's log odds: pain that only wavers is sometimes taken for a flare, and dilutes what goes before the true
 * ones. From the simulation (odds of 3 and 8 found as about 2.6 and 6.2; docs/inference.md).
 */
const shareLeft = 0.9;

/**
 * A result counts when chance gives one so rare among everything looked at in at most this share of runners. Five in a hundred are
 * promised; runners who rest for many days after flares get half as many again as what is asked for (docs/inference.md), hence less.
 */
export const alarmLevel = 0.035;

interface SoFar {
  /** Variance of the number of exposed flares so far, when nothing goes before flares. */
  readonly information: number;
  /** Days with a check-in so far. */
  readonly toldDays: number;
  /** Exposures and lags compared. */
  readonly compared: number;
}

/**
 * Days with a check-in still wanting until a strong trigger shows four times in five, all else going on as before; 0 when there
 * are enough, undefined when nothing can be reckoned from (no flare, or never a difference in the exposure). By the normal
 * approximation of the score test with the false alarms shared out over what is compared; checked by `npm run bench:inference`.
 */
export function daysStillNeeded({ information, toldDays, compared }: SoFar): number | undefined {
  if (information <= 0 || compared === 0) return undefined;
  const critical = normalQuantile(1 - alarmLevel / compared);
  const needed = ((critical + normalQuantile(power)) / (shareLeft * Math.log(strongOdds))) ** 2;
  return Math.max(0, Math.ceil(toldDays * (needed / information - 1)));
}
