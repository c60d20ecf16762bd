import type { AlarmFigure } from "./alarm-section.ts";
import type { IntervalFigure } from "./interval-section.ts";
import type { Forecast, PowerFigure } from "./power-section.ts";
import type { Share } from "./share.ts";
import type { TrialFigure } from "./trial-section.ts";
import type { IntervalName } from "./trigger-job.ts";

/** Everything the bench found. */
export interface Inference {
  readonly machine: string;
  readonly alarms: { readonly figures: readonly AlarmFigure[]; readonly seconds: number; readonly markdown: string };
  readonly intervals: {
    readonly figures: readonly IntervalFigure[];
    readonly whole: Readonly<Record<IntervalName, Share>>;
    readonly markdown: string;
  };
  readonly power: { readonly figures: readonly PowerFigure[]; readonly forecast: Forecast; readonly markdown: string };
  readonly trials: { readonly figures: readonly TrialFigure[]; readonly markdown: string };
}

const round = (value: number): number => Math.round(1000 * value) / 1000;

/** The figures that the app shows. */
export function inferenceRecord({ alarms, intervals, power, trials }: Inference) {
  return {
    schema: "plumbline.inference/1",
    alarms: alarms.figures.map(({ id, words, days, count, share }) => ({
      id,
      words,
      days,
      runners: count,
      share: round(share),
    })),
    intervals: intervals.figures.map(({ exposure, odds, covers }) => ({
      ...{ exposure, odds },
      runners: covers.penalised.count,
      share: round(covers.penalised.share),
    })),
    power: power.figures.map(({ odds, weeks, count, share }) => ({ odds, weeks, runners: count, share: round(share) })),
    trials: trials.figures.map(({ kind, words, effect, covers, verdicts }) => ({
      ...{ kind, words, effect },
      covers: round(covers.share),
      helped: round(verdicts.helped),
    })),
  };
}
