import type { Side } from "../pose/keypoints.ts";
import type { View } from "../pose/pose-track.ts";
import type { CycleCurve, FrameSeries, KeyMoment } from "../report/form-analysis.ts";
import type { Contact } from "../report/form-report.ts";
import { nearestIndex } from "../signal/interpolate.ts";
import { mean, median, standardDeviation } from "../signal/statistics.ts";
import type { BodySignals } from "./body-signals.ts";
import type { Sight } from "./calibration.ts";
import { correctCurve, type NamedSignal } from "./correct-curve.ts";
import { type MeasureContext, signalAt } from "./measure-definition.ts";

/** Signals of the whole body that a view shows; `foot` sets the sign of the sideways ones: + towards that foot's side. */
function bodyCurves(context: MeasureContext, foot: Side): NamedSignal[] {
  const { signals, view, legLength } = context;
  const leg = (legLength.left + legLength.right) / 2;
  const level = mean(signals.hipHeight);
  const hipHeight: NamedSignal = {
    id: "hipHeight",
    unit: "% of leg",
    values: signals.hipHeight.map((y) => (100 * (y - level)) / leg),
  };
  if (view === "side") {
    return [
      { id: "trunkLean", unit: "deg", values: signals.trunkLean },
      { id: "headForward", unit: "deg", values: signals.headForward },
      hipHeight,
    ];
  }
  const outward = foot === "right" ? 1 : -1;
  return [
    { id: "pelvicTilt", unit: "deg", values: signals.pelvicTilt.map((tilt) => -outward * tilt) },
    { id: "trunkSideLean", unit: "deg", values: signals.trunkLean.map((lean) => outward * lean) },
    hipHeight,
  ];
}

function legCurves(signals: BodySignals, foot: Side, view: View): NamedSignal[] {
  if (view === "rear") return [];
  const leg = signals.legs[foot];
  return [
    { id: "thighAngle", unit: "deg", values: leg.thighAngle },
    { id: "kneeFlexion", unit: "deg", values: leg.kneeFlexion },
    { id: "shankAngle", unit: "deg", values: leg.shankAngle },
    { id: "footAngle", unit: "deg", values: leg.footAngle },
  ];
}

/** Strides of one foot: contact to next contact of the same foot, with none missed between. */
function strides(contacts: readonly Contact[], foot: Side, periodS: number): (readonly [Contact, Contact])[] {
  const own = contacts.filter((contact) => contact.foot === foot);
  return own.flatMap((contact, i) => {
    const next = own[i + 1];
    const share = ((next?.initialContactS ?? 0) - contact.initialContactS) / periodS;
    return next !== undefined && share > 0.85 && share < 1.15 ? [[contact, next] as const] : [];
  });
}

/** Whether a signal has the correction of a measure, as its curve or series says it. */
function correctionOf({ correctedAs }: NamedSignal): Pick<CycleCurve, "correctedAs"> {
  return correctedAs === undefined ? {} : { correctedAs };
}

/**
 * Mean and spread of every angle over the stride, 0 to 100 % from initial contact to the next of the same foot, corrected as the
 * measure of the same name where there is one. Empty for a foot with fewer than two strides.
 */
export function cycleCurves(context: MeasureContext, sight: Sight): CycleCurve[] {
  const { signals, contacts, rhythm, view } = context;
  return (["left", "right"] as const).flatMap((side) => {
    const own = strides(contacts, side, rhythm.stridePeriodS);
    if (own.length < 2) return [];
    const toeOffPercent =
      100 *
      median(
        own.map(([from, to]) => (from.toeOffS - from.initialContactS) / (to.initialContactS - from.initialContactS)),
      );
    return [...bodyCurves(context, side), ...legCurves(signals, side, view)].map((raw) => {
      const signal = correctCurve(raw, side, sight);
      const { id, unit, values } = signal;
      const columns = Array.from({ length: 101 }, (_, percent) =>
        own.map(([from, to]) =>
          signalAt(
            values,
            from.initialContactS + (percent / 100) * (to.initialContactS - from.initialContactS),
            signals.rateHz,
          ),
        ),
      );
      return {
        id,
        side,
        unit,
        mean: columns.map(mean),
        sd: columns.map(standardDeviation),
        toeOffPercent,
        strides: own.length,
        ...correctionOf(signal),
      };
    });
  });
}

/** The angles frame by frame, for read-outs beside the film; corrected like the curves. */
export function frameSeries(context: MeasureContext, timesS: Float64Array, sight: Sight): FrameSeries[] {
  const { signals, view } = context;
  const series = (raw: NamedSignal, side: Side | "both"): FrameSeries => {
    const signal = correctCurve(raw, side, sight);
    const values = timesS.map((t) => signalAt(signal.values, t, signals.rateHz));
    return { id: signal.id, side, unit: signal.unit, values, ...correctionOf(signal) };
  };
  return [
    ...bodyCurves(context, "right").map((raw) => series(raw, "both")),
    ...(["left", "right"] as const).flatMap((side) => legCurves(signals, side, view).map((raw) => series(raw, side))),
  ];
}

/** One landing, mid-stance and toe-off of each foot to show: those of the contact nearest to the middle of the clip that is seen best. */
export function keyMoments(contacts: readonly Contact[], timesS: Float64Array): KeyMoment[] {
  const middleS = (timesS.at(-1) ?? 0) / 2;
  return (["left", "right"] as const).flatMap((foot) => {
    const own = contacts.filter((contact) => contact.foot === foot);
    const least = median(own.map(({ confidence }) => confidence));
    const seen = own.filter(({ confidence }) => confidence >= least);
    const best = [...seen].sort(
      (a, b) => Math.abs(a.initialContactS - middleS) - Math.abs(b.initialContactS - middleS),
    )[0];
    if (best === undefined) return [];
    const moment = (id: KeyMoment["id"], timeS: number): KeyMoment => ({
      id,
      foot,
      timeS,
      frame: nearestIndex(timesS, timeS),
    });
    return [
      moment("initialContact", best.initialContactS),
      moment("midStance", (best.initialContactS + best.toeOffS) / 2),
      moment("toeOff", best.toeOffS),
    ];
  });
}
