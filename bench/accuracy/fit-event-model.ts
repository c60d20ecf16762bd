import type { EventModel } from "#core/gait/calibration-model.ts";
import { type CueName, cueNames, type StrideCues } from "#core/gait/stride-cues.ts";
import { leastSquares } from "#core/signal/linear-fit.ts";
import { mean, standardDeviation } from "#core/signal/statistics.ts";

/** One stride with the true time of an event after its anchor, s. */
export interface EventSample {
  readonly clip: string;
  /** Clips of the same runner and camera. */
  readonly group: string;
  readonly stride: StrideCues;
  readonly eventS: number;
}

/** A cue must be found in this share of the strides to be used. */
const leastCueShare = 0.8;

/** Ridges tried, in units of samples: from nearly none to one that leaves hardly more than the mean. */
const ridges = [1, 3, 10, 30, 100, 300, 1000] as const;

interface Standardised {
  readonly cue: CueName;
  readonly meanS: number;
  readonly sdS: number;
}

function usableCues(samples: readonly EventSample[]): Standardised[] {
  return cueNames.flatMap((cue) => {
    const known = samples.flatMap(({ stride }) => stride.cues[cue] ?? []);
    const sdS = standardDeviation(known);
    return known.length >= leastCueShare * samples.length && sdS > 1e-4 ? [{ cue, meanS: mean(known), sdS }] : [];
  });
}

interface LinearModel {
  readonly meanS: number;
  readonly cues: EventModel["cues"];
}

/** Ridge regression of the event time on standardised cues; every clip weighs the same. */
function fitRidge(samples: readonly EventSample[], ridge: number): LinearModel {
  const cues = usableCues(samples);
  const meanS = mean(samples.map(({ eventS }) => eventS));
  const perClip = new Map<string, number>();
  for (const { clip } of samples) perClip.set(clip, (perClip.get(clip) ?? 0) + 1);
  const weightOf = ({ clip }: EventSample): number =>
    Math.sqrt(samples.length / perClip.size / (perClip.get(clip) ?? 1));
  const rows = samples.map((sample) =>
    cues.map(
      ({ cue, meanS: centre, sdS }) => (weightOf(sample) * ((sample.stride.cues[cue] ?? centre) - centre)) / sdS,
    ),
  );
  const weights =
    leastSquares(
      rows,
      samples.map((sample) => weightOf(sample) * (sample.eventS - meanS)),
      ridge,
    ) ?? cues.map(() => 0);
  return {
    meanS,
    cues: cues.map(({ cue, meanS: centre, sdS }, i) => ({ cue, meanS: centre, weight: (weights[i] ?? 0) / sdS })),
  };
}

function predict(model: LinearModel, stride: StrideCues): number {
  return model.cues.reduce(
    (sum, { cue, meanS, weight }) => sum + weight * ((stride.cues[cue] ?? meanS) - meanS),
    model.meanS,
  );
}

/** Errors (predicted minus true, s) of every stride when all clips of its runner were left out of the fit. */
function leaveOneGroupOut(
  samples: readonly EventSample[],
  ridge: number,
): { readonly clip: string; readonly errorS: number }[] {
  const groups = [...new Set(samples.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const model = fitRidge(
      samples.filter((sample) => sample.group !== group),
      ridge,
    );
    return samples
      .filter((sample) => sample.group === group)
      .map(({ clip, stride, eventS }) => ({ clip, errorS: predict(model, stride) - eventS }));
  });
}

const rms = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => value * value)));

/**
 * Learns when an event happens from the cues of a stride. The ridge is the one whose left-out runners come out best, so
 * that a cue which only fits the runners at hand is kept small; the spreads are those of left-out runners too.
 */
export function fitEventModel(samples: readonly EventSample[]): EventModel {
  if (samples.length === 0) throw new RangeError("Cannot fit an event model to no strides");
  const tried = ridges.map((ridge) => ({ ridge, errors: leaveOneGroupOut(samples, ridge) }));
  const best = tried.toSorted(
    (a, b) => rms(a.errors.map(({ errorS }) => errorS)) - rms(b.errors.map(({ errorS }) => errorS)),
  )[0];
  if (best === undefined) throw new RangeError("Cannot fit an event model without a ridge to try");
  const byClip = Map.groupBy(best.errors, ({ clip }) => clip);
  const clipMeans = [...byClip.values()].map((errors) => mean(errors.map(({ errorS }) => errorS)));
  const within = [...byClip.values()].flatMap((errors) => {
    const centre = mean(errors.map(({ errorS }) => errorS));
    return errors.map(({ errorS }) => errorS - centre);
  });
  return { ...fitRidge(samples, best.ridge), eventSdS: rms(within), clipSdS: rms(clipMeans) };
}
