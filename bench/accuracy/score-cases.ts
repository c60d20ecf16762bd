import type { CalibrationTable } from "#core/gait/calibration-model.ts";
import { isMeasured } from "#core/report/form-report.ts";
import { type Agreement, agreement, coverage, type IntervalCase } from "../scoring/agreement.ts";
import { matchEvents, type TimedEvent } from "../scoring/match-events.ts";
import type { ClipCase } from "./clip-case.ts";
import { analyseCase, sightOfResult, truthOf } from "./fit-calibrations.ts";

/** One measured value of one clip beside the truth. */
export interface ScoredValue {
  readonly clip: string;
  readonly profile: string;
  readonly view: string;
  readonly sight: string;
  readonly id: string;
  readonly unit: string;
  readonly tags: readonly string[];
  readonly value: number;
  readonly truth: number;
  readonly interval: readonly [number, number];
}

/** One clip's events against the truth. */
export interface ScoredEvents {
  readonly clip: string;
  readonly profile: string;
  readonly view: string;
  readonly sight: string;
  readonly tags: readonly string[];
  readonly event: "initialContact" | "toeOff";
  readonly errorsS: readonly number[];
  readonly missed: number;
  readonly extra: number;
}

export interface Scores {
  readonly values: readonly ScoredValue[];
  readonly events: readonly ScoredEvents[];
  /** Clips that were refused, with the reason. */
  readonly refused: readonly { readonly clip: string; readonly profile: string; readonly codes: readonly string[] }[];
}

/** Events this near to an end of the clip are not held against the analysis: part of the step lies outside. */
const endMarginS = 0.45;

function scoreEvents(clip: ClipCase, report: ReturnType<typeof analyseCase>): ScoredEvents[] {
  const endS = (clip.track.timesS.at(-1) ?? 0) - endMarginS;
  return (["left", "right"] as const).flatMap((foot) =>
    (["initialContact", "toeOff"] as const).map((event) => {
      const timed = (
        contacts: readonly {
          readonly foot: "left" | "right";
          readonly initialContactS: number;
          readonly toeOffS: number;
        }[],
      ): TimedEvent[] =>
        contacts
          .filter((contact) => contact.foot === foot)
          .map((contact) => ({ foot, timeS: event === "toeOff" ? contact.toeOffS : contact.initialContactS }));
      const matches = matchEvents(timed(clip.truth.contacts), timed(report.contacts), { scoredS: [endMarginS, endS] });
      return {
        clip: clip.id,
        profile: clip.profile,
        view: clip.view,
        sight: sightOfResult(clip, foot, report.source.facing),
        tags: clip.tags,
        event,
        errorsS: matches.errorsS,
        missed: matches.missed.length,
        extra: matches.extra.length,
      };
    }),
  );
}

/** Runs the analysis on every clip, as shipped or by another calibration, and sets it against the truth. */
export function scoreCases(cases: readonly ClipCase[], calibrations?: CalibrationTable): Scores {
  const values: ScoredValue[] = [];
  const events: ScoredEvents[] = [];
  const refused: Scores["refused"][number][] = [];
  for (const clip of cases) {
    const report = analyseCase(clip, calibrations);
    if (report.verdict === "not-usable") {
      refused.push({ clip: clip.id, profile: clip.profile, codes: report.reasons.map(({ code }) => code) });
      continue;
    }
    events.push(...scoreEvents(clip, report));
    for (const result of report.measures.filter(isMeasured)) {
      const truth = truthOf(clip, result);
      if (truth === undefined) continue;
      const sight = result.side === "both" ? "both" : sightOfResult(clip, result.side, report.source.facing);
      const { id, unit, value, interval } = result;
      values.push({
        clip: clip.id,
        profile: clip.profile,
        view: clip.view,
        sight,
        id,
        unit,
        tags: clip.tags,
        value,
        truth,
        interval,
      });
    }
  }
  return { values, events, refused };
}

/** Agreement and interval coverage of one measure over clips. */
export interface MeasureSummary extends Agreement {
  readonly coverage: number;
}

/** Sums values up; errors are measured minus true. */
export function summariseValues(values: readonly ScoredValue[]): MeasureSummary {
  const cases: IntervalCase[] = values.map(({ interval, truth }) => ({ interval, truth }));
  return { ...agreement(values.map(({ value, truth }) => value - truth)), coverage: coverage(cases) };
}
