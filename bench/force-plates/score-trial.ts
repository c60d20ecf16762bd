import { type Agreement, agreement } from "#bench/scoring/agreement.ts";
import { matchEvents, type TimedEvent } from "#bench/scoring/match-events.ts";
import { legLengths, metresPerUnit } from "#core/gait/body-ruler.ts";
import { bodySignals } from "#core/gait/body-signals.ts";
import { findRhythm } from "#core/gait/cadence.ts";
import { measureSteps } from "#core/gait/measure-all.ts";
import type { PoseTrack, View } from "#core/pose/pose-track.ts";
import { mendTrack } from "#core/pose/uniform-track.ts";
import type { AnalyseOptions, FormAnalysis } from "#core/report/form-analysis.ts";
import { type Contact, isMeasured, type MeasureUnit } from "#core/report/form-report.ts";
import { median } from "#core/signal/statistics.ts";

/** The analysis under test. */
export type Analyse = (track: PoseTrack, options: AnalyseOptions) => FormAnalysis;

/** How well one kind of event was found in one trial. */
export interface EventScore extends Agreement {
  readonly missed: number;
  readonly extra: number;
  readonly errorsS: readonly number[];
}

/** One measure of one trial beside its truth. */
export interface MeasureScore {
  readonly id: string;
  readonly unit: MeasureUnit;
  readonly side: "left" | "right" | "both";
  readonly truth: number;
  readonly value: number;
  readonly interval: readonly [number, number];
}

export interface TrialScore {
  readonly verdict: "ok" | "not-usable";
  readonly reasons: readonly string[];
  readonly initialContact: EventScore;
  readonly toeOff: EventScore;
  /** Median contact time, s: found and by force. */
  readonly contactTimeS: { readonly found: number; readonly truth: number };
  readonly cadenceStepsPerMin: { readonly found: number; readonly truth: number };
  readonly measures: readonly MeasureScore[];
}

/** Events nearer than this to an end of the recording are not counted as missed or extra, s. */
const endMarginS = 0.1;

/** A measure's truth: the same definition read from the clean track at the plate's events, without calibration. */
export interface MeasureTruth {
  readonly id: string;
  readonly unit: MeasureUnit;
  readonly side: "left" | "right" | "both";
  readonly value: number;
}

/** Truth of every measure of a view. */
export function measureTruths(clean: PoseTrack, view: View, contacts: readonly Contact[]): MeasureTruth[] {
  const durationS = clean.timesS.at(-1) ?? 0;
  const whole = contacts.filter((contact) => isWhole(contact, durationS));
  const signals = bodySignals(mendTrack(clean, 1).uniform);
  const rhythm = findRhythm(signals, view);
  if (rhythm === undefined) return [];
  const legLength = legLengths(signals, whole);
  const scale = metresPerUnit(signals, legLength, undefined);
  const steps = measureSteps({ signals, contacts: whole, rhythm, view, legLength, metresPerUnit: scale });
  return [...steps].flatMap(([key, values]) => {
    const id = key.slice(0, key.indexOf(" "));
    const unit = key.slice(key.indexOf(" ") + 1) as MeasureUnit;
    return (["both", "left", "right"] as const).map((side) => {
      const own = values.filter(({ foot }) => side === "both" || foot === side);
      return { id, unit, side, value: median(own.map(({ value }) => value)) };
    });
  });
}

/** A contact that begins or ends this near to an end of the recording may rightly be taken as cut by it, s. */
const cutMarginS = 0.03;

/** True when a contact begins and ends within the recording; a contact that its ends cut cannot be found whole. */
function isWhole({ initialContactS, toeOffS }: Contact, lastS: number, marginS = 0): boolean {
  return initialContactS >= marginS && toeOffS <= lastS - marginS;
}

/** What a track is scored against. */
export interface TrialTruth {
  readonly view: View;
  readonly contacts: readonly Contact[];
  readonly cadenceStepsPerMin: number;
  readonly measures: readonly MeasureTruth[];
}

/** Runs the analysis on a track and scores it against the plate. */
export function scoreTrial(track: PoseTrack, truth: TrialTruth, analyse: Analyse): TrialScore {
  const { report } = analyse(track, {
    file: "force-plates",
    kind: "markers",
    model: { name: "markers", version: "1" },
    view: truth.view,
  });
  const lastS = track.timesS.at(-1) ?? 0;
  const scoredS = [endMarginS, lastS - endMarginS] as const;
  const score = (event: "initialContactS" | "toeOffS"): EventScore => {
    const times = (contacts: readonly Contact[]): TimedEvent[] =>
      contacts.map((contact) => ({
        foot: contact.foot,
        timeS: contact[event],
        isScored: isWhole(contact, lastS, cutMarginS),
      }));
    const { errorsS, missed, extra } = matchEvents(times(truth.contacts), times(report.contacts), { scoredS });
    return { ...agreement(errorsS), errorsS, missed: missed.length, extra: extra.length };
  };
  const cadence = report.measures.find(({ id }) => id === "cadence");
  const contactTimes = (contacts: readonly Contact[]) =>
    median(contacts.filter((c) => isWhole(c, lastS)).map((c) => c.toeOffS - c.initialContactS));
  return {
    verdict: report.verdict,
    reasons: report.reasons.map(({ code }) => code),
    initialContact: score("initialContactS"),
    toeOff: score("toeOffS"),
    contactTimeS: { found: contactTimes(report.contacts), truth: contactTimes(truth.contacts) },
    cadenceStepsPerMin: {
      found: cadence && isMeasured(cadence) ? cadence.value : Number.NaN,
      truth: truth.cadenceStepsPerMin,
    },
    measures: truth.measures.flatMap(({ id, unit, side, value }) => {
      const own = report.measures.find((m) => m.id === id && m.side === side && m.unit === unit);
      const isKnown = own !== undefined && isMeasured(own) && Number.isFinite(value);
      return isKnown ? [{ id, unit, side, truth: value, value: own.value, interval: own.interval }] : [];
    }),
  };
}
