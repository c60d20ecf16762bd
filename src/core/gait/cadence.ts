import { fitPeriod } from "../signal/periodicity.ts";
import type { BodySignals } from "./body-signals.ts";

/** Rhythm of the clip, from the motion as a whole and not from counted events. */
export interface Rhythm {
  /** Steps of both feet a minute. */
  readonly cadenceStepsPerMin: number;
  /** Duration of one stride, s. */
  readonly stridePeriodS: number;
  /** Share of the legs' opposite swing that the stride rhythm explains, 0-1. */
  readonly legsExplained: number;
  /** Share of the hip's bounce that steps of this rhythm explain, 0-1. */
  readonly bounceExplained: number;
  /**
   * Share of the hip's bounce explained by one bounce a swing of the legs, 0-1. Runners bounce twice a stride; once means
   * that the legs were taken for one another at every step, so that half a stride looks like a whole one.
   */
  readonly onceASwingExplained: number;
  /** Half the difference between the rhythm of the first and second half of the clip, steps/min; the basis of its error. */
  readonly halfDifferenceStepsPerMin: number;
}

/** Stride rates from a very slow walk (or 8x slow motion) to a speeded-up sprint, or the steps of one whose legs are mixed up, Hz. */
const strideSearch = { fromHz: 0.12, toHz: 3.6 };

/** Least share of the legs' swing that one rhythm must explain before the clip counts as periodic. Chosen by hand. */
const leastExplained = 0.3;

/** Left foot's motion minus the right's: one clean wave a stride, from the side fore and aft, from behind up and down. */
function legsOpposed({ legs, length }: BodySignals, view: "side" | "rear"): Float64Array {
  const key = view === "side" ? "ankleAhead" : "ankleHeight";
  return Float64Array.from(
    { length },
    (_, i) => (legs.left[key][i] ?? Number.NaN) - (legs.right[key][i] ?? Number.NaN),
  );
}

function thin(values: Float64Array, rateHz: number): { readonly values: Float64Array; readonly rateHz: number } {
  const every = Math.max(1, Math.floor(rateHz / 40));
  return { values: values.filter((_, i) => i % every === 0), rateHz: rateHz / every };
}

function refine(bounce: Float64Array, rateHz: number, stepHz: number): number | undefined {
  const slim = thin(bounce, rateHz);
  return fitPeriod(slim.values, { rateHz: slim.rateHz, fromHz: 0.94 * stepHz, toHz: 1.06 * stepHz, harmonics: [1, 2] })
    ?.frequencyHz;
}

/**
 * Stride rhythm from the legs' opposite swing, then cadence from the period of the hip's bounce near twice that rate.
 * Undefined when nothing periodic is there. Counted gaps between events inflate cadence when one is missed; a fit to
 * the whole clip does not (gait.md, lesson 2).
 */
export function findRhythm(signals: BodySignals, view: "side" | "rear"): Rhythm | undefined {
  const { rateHz, hipHeight } = signals;
  const swing = thin(legsOpposed(signals, view), rateHz);
  const durationS = signals.length / rateHz;
  const fromHz = Math.max(strideSearch.fromHz, 0.8 / durationS);
  const stride = fitPeriod(swing.values, { ...strideSearch, fromHz, rateHz: swing.rateHz, harmonics: [1] });
  if (stride === undefined || stride.explained < leastExplained) return undefined;
  const bounce = thin(hipHeight, rateHz);
  const near = (times: number) => ({
    rateHz: bounce.rateHz,
    fromHz: 0.95 * times * stride.frequencyHz,
    toHz: 1.05 * times * stride.frequencyHz,
    harmonics: [1, 2],
  });
  const steps = fitPeriod(bounce.values, near(2));
  const bounceExplained = steps?.explained ?? 0;
  const stepHz = steps !== undefined && bounceExplained >= leastExplained ? steps.frequencyHz : 2 * stride.frequencyHz;
  const middle = Math.floor(hipHeight.length / 2);
  const first = refine(hipHeight.slice(0, middle), rateHz, stepHz) ?? stepHz;
  const second = refine(hipHeight.slice(middle), rateHz, stepHz) ?? stepHz;
  return {
    cadenceStepsPerMin: 60 * stepHz,
    stridePeriodS: 2 / stepHz,
    legsExplained: stride.explained,
    bounceExplained,
    onceASwingExplained: fitPeriod(bounce.values, near(1))?.explained ?? 0,
    halfDifferenceStepsPerMin: 30 * Math.abs(first - second),
  };
}
