import type { View } from "#core/pose/pose-track.ts";
import { type ForceTrial, loadForceTrials } from "./load-trials.ts";
import { type Analyse, measureTruths, scoreTrial, type TrialScore } from "./score-trial.ts";
import { type Worsening, worsenTrack } from "./worsen-track.ts";

/** A way in which the trials are worsened before they are analysed. */
export interface Variant {
  readonly id: string;
  readonly view: View;
  readonly worsening: Worsening;
}

const noiseM = 0.008;

/** Every variant; noise is 8 mm on each coordinate, about what a pose model has near the camera. */
export const variants: readonly Variant[] = [
  { id: "side", view: "side", worsening: { seed: 1 } },
  { id: "side-120-noise", view: "side", worsening: { rateHz: 120, noiseM, seed: 2 } },
  { id: "side-60-noise", view: "side", worsening: { rateHz: 60, noiseM, seed: 3 } },
  { id: "side-30-noise", view: "side", worsening: { rateHz: 30, noiseM, seed: 4 } },
  { id: "side-60-dropped-10", view: "side", worsening: { rateHz: 60, noiseM, droppedShare: 0.1, seed: 5 } },
  { id: "side-60-swapped-10", view: "side", worsening: { rateHz: 60, noiseM, swappedShare: 0.1, seed: 6 } },
  { id: "side-60-mirrored", view: "side", worsening: { rateHz: 60, noiseM, isMirrored: true, seed: 7 } },
  { id: "side-60-roll-3", view: "side", worsening: { rateHz: 60, noiseM, rollDeg: 3, seed: 8 } },
  { id: "rear", view: "rear", worsening: { seed: 9 } },
  { id: "rear-60-noise", view: "rear", worsening: { rateHz: 60, noiseM, seed: 10 } },
];

/** A trial shorter than this has so few contacts that one draw of the noise decides its score, s. */
const shortTrialS = 5;

/** Draws of the noise for a short trial. */
const shortTrialDraws = 5;

/** One trial in one variant, with one draw of its noise. */
export interface ForcePlateRow extends TrialScore {
  readonly draw: number;
  readonly trial: string;
  readonly speedMPerS: number;
  readonly variant: string;
  readonly view: View;
}

/** Scores the analysis on every trial in every variant asked for. */
export function forcePlateRows(analyse: Analyse, asked: readonly Variant[] = variants): ForcePlateRow[] {
  return loadForceTrials().flatMap((trial) => trialRows(trial, analyse, asked));
}

function trialRows(trial: ForceTrial, analyse: Analyse, asked: readonly Variant[]): ForcePlateRow[] {
  const { id, speedMPerS, contacts, cadenceStepsPerMin } = trial;
  const truths = {
    side: measureTruths(trial.side, "side", contacts),
    rear: measureTruths(trial.rear, "rear", contacts),
  };
  const isShort = (trial.side.timesS.at(-1) ?? 0) < shortTrialS;
  return asked.flatMap(({ id: variant, view, worsening }) => {
    const draws = isShort && worsening.noiseM ? shortTrialDraws : 1;
    return Array.from({ length: draws }, (_, draw) => {
      const track = worsenTrack(trial[view], { ...worsening, seed: worsening.seed + 1000 * draw });
      const score = scoreTrial(track, { view, contacts, cadenceStepsPerMin, measures: truths[view] }, analyse);
      return { trial: id, speedMPerS, variant, view, draw, ...score };
    });
  });
}
