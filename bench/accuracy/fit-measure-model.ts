import type { MeasureModel } from "#core/gait/calibration-model.ts";
import { mean, median, studentT95 } from "#core/signal/statistics.ts";

/** One clip's raw value of a measure beside the truth. */
export interface MeasurePair {
  readonly group: string;
  readonly raw: number;
  readonly truth: number;
  /** Standard error of the raw value from the scatter of its steps. */
  readonly stepError: number;
  /** Half of the 95 % interval that the steps alone give. */
  readonly stepHalf: number;
}

/** Degrees of freedom that the product assumes of every model; smaller fits have their spread widened to match. */
const assumedFreedom = 30;

/** Half of a 95 % interval in units of the model's spread, as the product reckons. */
const modelHalf = studentT95(assumedFreedom);

/** A slope other than 1 must better left-out clips by this share, and must not stretch errors much: a few bodies can ask for any. */
const leastGain = 0.05;
const slopeRange = [0.4, 1.4] as const;

interface Line {
  readonly offset: number;
  readonly slope: number;
}

function fitLine(pairs: readonly MeasurePair[], hasSlope: boolean): Line {
  const [rawMean, truthMean] = [mean(pairs.map(({ raw }) => raw)), mean(pairs.map(({ truth }) => truth))];
  if (!hasSlope) return { offset: truthMean - rawMean, slope: 1 };
  const spread = pairs.reduce((sum, { raw }) => sum + (raw - rawMean) ** 2, 0);
  const shared = pairs.reduce((sum, { raw, truth }) => sum + (raw - rawMean) * (truth - truthMean), 0);
  const slope = spread > 0 ? Math.min(slopeRange[1], Math.max(slopeRange[0], shared / spread)) : 1;
  return { offset: truthMean - slope * rawMean, slope };
}

/** What the line gets wrong on each pair when the pair's group was left out of the fit. */
function leftOutErrors(pairs: readonly MeasurePair[], hasSlope: boolean): number[] {
  return pairs.map(({ group, raw, truth }) => {
    const line = fitLine(
      pairs.filter((pair) => pair.group !== group),
      hasSlope,
    );
    return line.offset + line.slope * raw - truth;
  });
}

const rms = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => value * value)));

interface GroupSquares {
  readonly groups: number;
  /** Mean squares between and within groups of the same runner and camera; within is NaN when no group has two clips. */
  readonly between: number;
  readonly within: number;
  /** Degrees of freedom of `within`. */
  readonly freedom: number;
  /** Clips of a group, the larger groups weighing more. */
  readonly usualSize: number;
}

/** One-way analysis of variance of the errors by group. */
function groupSquares(pairs: readonly MeasurePair[], errors: readonly number[]): GroupSquares {
  const all = pairs.map(({ group }, i) => ({ group, error: errors[i] ?? Number.NaN }));
  const groups = [...Map.groupBy(all, ({ group }) => group).values()].map((own) => own.map(({ error }) => error));
  const centre = mean(errors);
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const between = sumOf(groups.map((own) => own.length * (mean(own) - centre) ** 2)) / (groups.length - 1);
  const freedom = errors.length - groups.length;
  const within = sumOf(groups.flatMap((own) => own.map((error) => (error - mean(own)) ** 2))) / freedom;
  const usualSize = sumOf(groups.map((own) => own.length ** 2)) / errors.length;
  return { groups: groups.length, between, within, freedom, usualSize };
}

/**
 * How many independent clips these are worth: clips of one runner that err alike count for less (design effect by the
 * correlation within groups; Kish, Survey Sampling, 1965). At least the number of groups, at most the number of clips.
 */
function independentClips({ groups, between, within, freedom, usualSize }: GroupSquares): number {
  const clips = groups + freedom;
  if (!(freedom > 0)) return groups;
  const alike = Math.min(1, Math.max(0, (between - within) / (between + (usualSize - 1) * within)));
  return clips / (1 + (usualSize - 1) * alike);
}

/** Fewest degrees of freedom from which a spread within groups is taken. */
const leastFreedom = 4;

/** Takes the part that the steps' own scatter explains in a typical clip out of a spread, never all of it. */
function withoutStepError(spread: number, stepErrors: readonly number[]): number {
  const steps = median(stepErrors.map((error) => (Number.isFinite(error) ? error * error : 0)));
  return Math.sqrt(Math.max(spread * spread - steps, 0.1 * spread * spread));
}

/**
 * Learns the correction and error of one measure from clips with known truth. Spreads come from left-out groups; they are
 * widened by Student's t when few independent clips stand behind them.
 */
export function fitMeasureModel(pairs: readonly MeasurePair[]): MeasureModel {
  const [plain, sloped] = [leftOutErrors(pairs, false), leftOutErrors(pairs, true)];
  const groups = new Set(pairs.map(({ group }) => group)).size;
  const hasSlope = groups >= 6 && rms(sloped) < (1 - leastGain) * rms(plain);
  const errors = hasSlope ? sloped : plain;
  const squares = groupSquares(pairs, errors);
  const freedom = independentClips(squares) - (hasSlope ? 2 : 1);
  const widen = studentT95(Math.max(1, freedom)) / modelHalf;
  const stepErrors = pairs.map(({ stepError }) => stepError);
  const modelSd = widen * withoutStepError(rms(errors), stepErrors);
  const repeatSd =
    squares.freedom < leastFreedom
      ? modelSd
      : Math.min(modelSd, withoutStepError(Math.sqrt(squares.within), stepErrors));
  const truths = pairs.map(({ truth }) => truth);
  const margin = 0.15 * (Math.max(...truths) - Math.min(...truths));
  return {
    ...fitLine(pairs, hasSlope),
    modelSd,
    repeatSd,
    range: [Math.min(...truths) - margin, Math.max(...truths) + margin],
  };
}

/** Fewest groups of which one can be left out and the rest still be fitted. */
const leastGroups = 4;

/**
 * How far off each clip was when everything, spread and correction, was learned without its group: the error as a share
 * of the half of the 95 % interval that was given. An honest interval has 95 % of them below 1. Empty of fewer than four groups.
 * @param leastSd spread that the product will assume at the least
 */
export function leftOutMisses(pairs: readonly MeasurePair[], leastSd: number): number[] {
  const groups = [...Map.groupBy(pairs, ({ group }) => group).entries()];
  if (groups.length < leastGroups) return [];
  return groups.flatMap(([name, own]) => {
    const { offset, slope, modelSd } = fitMeasureModel(pairs.filter(({ group }) => group !== name));
    const spread = modelHalf * Math.max(modelSd, leastSd);
    return own.map(
      ({ raw, truth, stepHalf }) =>
        Math.abs(offset + slope * raw - truth) / Math.hypot(Math.abs(slope) * stepHalf, spread),
    );
  });
}
