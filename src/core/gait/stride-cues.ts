import type { Side } from "../pose/keypoints.ts";
import type { View } from "../pose/pose-track.ts";
import { type Extreme, findMaxima, firstLastingRise, firstRiseThrough, maximumWithin } from "../signal/extrema.ts";
import { mean, median, quantile, robustSd } from "../signal/statistics.ts";
import type { BodySignals, LegSignals } from "./body-signals.ts";

/**
 * Moments of one stride that carry information about when the foot lands and leaves, each in seconds after the anchor.
 * From the side: the anchor is the heel's furthest point ahead of the hips. From behind: the foot's highest point of swing.
 */
export const cueNames = [
  "strideS",
  "heelBackHalfSpeed",
  "heelLow",
  "kneeStraightAtLanding",
  "hipLow",
  "hipHigh",
  "kneeStraightLate",
  "thighBack",
  "legLong",
  "heelRise",
  "toeRise",
  "toeBack",
  "ankleFall",
  "ankleRise",
] as const;

export type CueName = (typeof cueNames)[number];

/** The cues of one stride of one foot; a cue that could not be found is absent. */
export interface StrideCues {
  readonly foot: Side;
  /** Fractional grid index of the anchor. */
  readonly anchor: number;
  readonly cues: Partial<Readonly<Record<CueName, number>>>;
  /** Mean confidence of the leg's points over the stance-side half of the stride, 0-1. */
  readonly confidence: number;
}

/** Share of the swing-phase height at which a foot point counts as lifted. 15 %: gait.md section 1. */
const liftShare = 0.15;

/** A foot point that has lifted stays up for this share of the stride (about 60 ms); noise around the level does not. */
const liftHoldShare = 0.08;

const negated = (values: Float64Array): Float64Array => values.map((value) => -value);

/**
 * Share `share` of the way from stance to the 95th percentile (swing) of a height. Stance is the 15th percentile: a foot is
 * down for a third of the stride, so that lies in the middle of its stance heights and noise does not pull it down.
 */
function level(heights: Float64Array, share: number): number {
  const low = quantile(heights, 0.15);
  return low + share * (quantile(heights, 0.95) - low);
}

function derivative(values: Float64Array, rateHz: number): Float64Array {
  return values.map((_, i) => (((values[i + 1] ?? Number.NaN) - (values[i - 1] ?? Number.NaN)) * rateHz) / 2);
}

interface LegShapes {
  readonly hipHeight: Float64Array;
  readonly leg: LegSignals;
  readonly heelSpeedBack: Float64Array;
  readonly kneeStraight: Float64Array;
  readonly thighBack: Float64Array;
  readonly toeBack: Float64Array;
  readonly hipLow: Float64Array;
  readonly heelFall: Float64Array;
  readonly ankleFall: Float64Array;
  readonly levels: Readonly<Record<"heel" | "toe" | "ankle", number>>;
}

function legShapes(signals: BodySignals, foot: Side): LegShapes {
  const leg = signals.legs[foot];
  return {
    hipHeight: signals.hipHeight,
    leg,
    heelSpeedBack: negated(derivative(leg.heelAhead, signals.rateHz)),
    kneeStraight: negated(leg.kneeFlexion),
    thighBack: negated(leg.thighAngle),
    toeBack: negated(leg.toeAhead),
    hipLow: negated(signals.hipHeight),
    heelFall: negated(leg.heelHeight),
    ankleFall: negated(leg.ankleHeight),
    levels: {
      heel: level(leg.heelHeight, liftShare),
      toe: level(leg.toeHeight, liftShare),
      ankle: level(leg.ankleHeight, liftShare),
    },
  };
}

/** An extreme that lies strictly inside its window: at the border the true one may be elsewhere. */
function inside(values: Float64Array, from: number, to: number): number | undefined {
  const found: Extreme | undefined = maximumWithin(values, from, to);
  if (found === undefined || found.index - Math.ceil(Math.max(0, from)) < 1 || Math.floor(to) - found.index < 1)
    return undefined;
  return found.index;
}

/** Index at which the heel's backward speed first reaches half of its top speed in the stance that follows. */
function halfSpeed(shapes: LegShapes, anchor: number, stride: number): number | undefined {
  const top = maximumWithin(shapes.heelSpeedBack, anchor, anchor + 0.3 * stride);
  if (top === undefined) return undefined;
  return firstRiseThrough(shapes.heelSpeedBack, 0.5 * top.value, [anchor, top.index]);
}

/** Cues of a stride seen from the side; windows are shares of the stride, wide enough for walking to sprinting. */
function sideCues(shapes: LegShapes, anchor: number, stride: number): Partial<Record<CueName, number | undefined>> {
  const window = (from: number, to: number): readonly [number, number] => [
    anchor + from * stride,
    anchor + to * stride,
  ];
  const best = (values: Float64Array, from: number, to: number): number | undefined =>
    inside(values, ...window(from, to));
  const hipLow = best(shapes.hipLow, -0.02, 0.42);
  const midStance = hipLow ?? anchor + 0.2 * stride;
  const rise = (values: Float64Array, at: number): number | undefined =>
    firstLastingRise(values, at, { from: midStance, to: anchor + 0.75 * stride, hold: liftHoldShare * stride });
  return {
    heelBackHalfSpeed: halfSpeed(shapes, anchor, stride),
    heelLow: firstRiseThrough(shapes.heelFall, -shapes.levels.heel, window(-0.15, 0.2)),
    kneeStraightAtLanding: best(shapes.kneeStraight, -0.12, 0.12),
    hipLow,
    hipHigh: best(shapes.hipHeight, 0.2, 0.7),
    kneeStraightLate: best(shapes.kneeStraight, 0.2, 0.6),
    thighBack: best(shapes.thighBack, 0.2, 0.65),
    legLong: best(shapes.leg.hipToAnkle, 0.18, 0.6),
    heelRise: rise(shapes.leg.heelHeight, shapes.levels.heel),
    toeRise: rise(shapes.leg.toeHeight, shapes.levels.toe),
    toeBack: best(shapes.toeBack, 0.2, 0.7),
  };
}

/** Cues of a stride seen from behind: heights only; the anchor is the top of the swing. */
function rearCues(shapes: LegShapes, anchor: number, stride: number): Partial<Record<CueName, number | undefined>> {
  const fall = firstRiseThrough(shapes.ankleFall, -shapes.levels.ankle, [anchor, anchor + 0.6 * stride]);
  const landed = fall ?? anchor + 0.35 * stride;
  const hipLow = inside(shapes.hipLow, landed - 0.08 * stride, landed + 0.36 * stride);
  return {
    ankleFall: fall,
    hipLow,
    hipHigh: inside(shapes.hipHeight, landed + 0.15 * stride, landed + 0.65 * stride),
    ankleRise: firstLastingRise(shapes.leg.ankleHeight, shapes.levels.ankle, {
      from: hipLow ?? landed + 0.1 * stride,
      to: landed + 0.7 * stride,
      hold: liftHoldShare * stride,
    }),
    heelLow: firstRiseThrough(shapes.heelFall, -shapes.levels.heel, [anchor, anchor + 0.6 * stride]),
    heelRise: firstLastingRise(shapes.leg.heelHeight, shapes.levels.heel, {
      from: hipLow ?? landed,
      to: landed + 0.7 * stride,
      hold: liftHoldShare * stride,
    }),
    toeRise: firstLastingRise(shapes.leg.toeHeight, shapes.levels.toe, {
      from: hipLow ?? landed,
      to: landed + 0.7 * stride,
      hold: liftHoldShare * stride,
    }),
  };
}

/** The wave whose maxima, one a stride, anchor everything else. */
function anchorWave(leg: LegSignals, view: View): Float64Array {
  return view === "side" ? leg.heelAhead : leg.ankleHeight;
}

/**
 * Cues of every stride of one foot, in order of time. A maximum counts as an anchor only in the upper third of the
 * wave's range, so that ripples of a badly seen leg do not add strides.
 */
export function strideCues(
  signals: BodySignals,
  foot: Side,
  { view, stridePeriodS }: { readonly view: View; readonly stridePeriodS: number },
): StrideCues[] {
  const shapes = legShapes(signals, foot);
  const stride = stridePeriodS * signals.rateHz;
  const wave = anchorWave(shapes.leg, view);
  const least = quantile(wave, 0.02) + 0.66 * (quantile(wave, 0.98) - quantile(wave, 0.02));
  const find = view === "side" ? sideCues : rearCues;
  const strides = findMaxima(wave, 0.6 * stride)
    .filter(({ value }) => value >= least)
    .map(({ index: anchor }) => {
      const found = find(shapes, anchor, stride);
      const cues: Partial<Record<CueName, number>> = { strideS: stridePeriodS };
      for (const name of cueNames) {
        const at = found[name];
        if (at !== undefined) cues[name] = (at - anchor) / signals.rateHz;
      }
      const confidence = mean(shapes.leg.confidence.slice(Math.floor(anchor), Math.ceil(anchor + stride / 2)));
      return { foot, anchor, cues, confidence };
    });
  return withTypicalCues(strides);
}

/** How much a cue truly varies from stride to stride, s: chosen by hand, about the error of a single event. */
const trueCueSdS = 0.008;

/** A cue's habit in one clip, and how far to trust a single stride that departs from it, 0-1. */
interface Habit {
  readonly typical: number;
  readonly trust: number;
}

function habitOf(strides: readonly StrideCues[], name: CueName): Habit | undefined {
  const values = strides.map(({ cues }) => cues[name] ?? Number.NaN);
  const typical = median(values);
  if (!Number.isFinite(typical)) return undefined;
  const spread = robustSd(values);
  return { typical, trust: spread > 0 ? Math.min(1, (trueCueSdS / spread) ** 2) : 1 };
}

/**
 * Pulls each cue towards the foot's own median in the clip, the more the noisier the cue is (James-Stein shrinkage), and
 * gives a stride that lacks a cue that median: a runner's own habit is the best guess.
 */
function withTypicalCues(strides: readonly StrideCues[]): StrideCues[] {
  const habits = cueNames.map((name) => [name, habitOf(strides, name)] as const);
  return strides.map((stride) => {
    const cues: Partial<Record<CueName, number>> = {};
    for (const [name, habit] of habits) {
      if (habit !== undefined)
        cues[name] = habit.typical + habit.trust * ((stride.cues[name] ?? habit.typical) - habit.typical);
    }
    return { ...stride, cues };
  });
}
