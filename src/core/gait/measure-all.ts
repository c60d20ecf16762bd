import type { Side } from "../pose/keypoints.ts";
import {
  type BaseMeasureId,
  isMeasured,
  type Measured,
  type MeasureResult,
  type MeasureUnit,
  type NotMeasurableCode,
  type NotMeasured,
} from "../report/form-report.ts";
import { mean, median, standardDeviation, studentT95 } from "../signal/statistics.ts";
import { calibrationOf, isOneSided, measureKey, measureModel, type Sight } from "./calibration.ts";
import type { MeasureModel } from "./calibration-model.ts";
import type { MeasureContext, MeasureDefinition, StepValue } from "./measure-definition.ts";
import { measureDefinitions } from "./measure-definitions.ts";
import { gradeQuality } from "./measure-quality.ts";
import { notMeasurableWords } from "./measure-words.ts";

/** Fewer steps than this give no number. Film is asked for 7 a side; a short laboratory trial may have fewer. */
const leastSteps = 2;

/** Mean confidence of a leg below which it counts as hidden. Chosen by hand. */
const leastLegConfidence = 0.25;

/** Degrees of freedom of the calibration's own scatter: it rests on about thirty clips. */
const modelFreedom = 30;

/** Measures that are nothing but the time between two events. */
const timed: ReadonlySet<string> = new Set(["contactTime", "flightTime", "dutyFactor"]);

/** Error of a single event, s, above which times between events are not shown: a tenth of a usual contact of 0.24 s. */
const mostEventSdS = 0.024;

function isTimingUncertain(sight: Sight, side: Side | "both"): boolean {
  const calibration = calibrationOf(sight, side);
  const events = calibration === undefined ? [] : [calibration.initialContact, calibration.toeOff];
  return events.some(({ eventSdS, clipSdS }) => Math.hypot(eventSdS, clipSdS) > mostEventSdS);
}

interface Slot {
  readonly id: BaseMeasureId;
  readonly unit: MeasureUnit;
  readonly side: Side | "both";
}

function missing({ id, unit, side }: Slot, code: NotMeasurableCode): NotMeasured {
  return { id, side, unit, notMeasurable: { code, message: notMeasurableWords[code] } };
}

/** Standard error of the median of a set of steps: 1.2533 times that of the mean for normal scatter. */
function medianError(values: readonly number[]): number {
  return values.length < 2 ? Number.NaN : (1.2533 * standardDeviation(values)) / Math.sqrt(values.length);
}

function around(value: number, half: number): readonly [number, number] {
  return [value - half, value + half];
}

/**
 * Least difference of two clips filmed alike, with steps like these in each, that is more than noise (95 %). The steps' scatter is itself
 * estimated from `n` steps, so Student's t widens their part as it does in the interval: from two steps hardly any change is real.
 */
function realChange({ n, stepError, repeatSd }: { n: number; stepError: number; repeatSd: number }): number {
  return Math.SQRT2 * Math.hypot(studentT95(n - 1) * stepError, 1.96 * repeatSd);
}

/** A number with its interval from steps and the calibration's model of what one clip gets wrong. */
function measured(
  slot: Slot,
  values: readonly number[],
  { model, isDoubtful }: { readonly model: MeasureModel; readonly isDoubtful: boolean },
): Measured {
  const value = model.offset + model.slope * median(values);
  const stepError = Math.abs(model.slope) * medianError(values);
  const half = Math.hypot(studentT95(values.length - 1) * stepError, studentT95(modelFreedom) * model.modelSd);
  const isOutside = value < model.range[0] || value > model.range[1];
  return {
    id: slot.id,
    side: slot.side,
    value,
    unit: slot.unit,
    interval: around(value, half),
    n: values.length,
    smallestRealChange: realChange({ n: values.length, stepError, repeatSd: model.repeatSd }),
    quality: gradeQuality(measureKey(slot.id, slot.unit), half, isDoubtful || isOutside),
  };
}

function measureSlot(
  slot: Slot,
  steps: readonly StepValue[],
  { sight, legConfidence }: { readonly sight: Sight; readonly legConfidence: Readonly<Record<Side, number>> },
): MeasureResult {
  const own = slot.side === "both" ? steps : steps.filter(({ foot }) => foot === slot.side);
  const values = own.map(({ value }) => value).filter(Number.isFinite);
  if (slot.side !== "both" && legConfidence[slot.side] < leastLegConfidence) return missing(slot, "side-not-seen");
  if (own.length < leastSteps) return missing(slot, "too-few-steps");
  if (values.length < leastSteps || values.length < 0.5 * own.length) {
    return missing(slot, slot.unit === "m" ? "height-unknown" : "points-not-seen");
  }
  if (timed.has(slot.id) && isTimingUncertain(sight, slot.side)) return missing(slot, "events-uncertain");
  const model = measureModel(sight, slot.side, slot);
  if (model === undefined) return missing(slot, "not-calibrated");
  const confidence = slot.side === "both" ? mean([legConfidence.left, legConfidence.right]) : legConfidence[slot.side];
  return measured(slot, values, { model, isDoubtful: confidence < 0.5 });
}

function sidesOf({ sides }: MeasureDefinition): readonly (Side | "both")[] {
  if (sides === "body") return ["both"];
  return sides === "foot" ? ["left", "right"] : ["both", "left", "right"];
}

/** Cadence from the rhythm; its scatter from the difference between the clip's halves (a quarter of it: half-clip fits scatter 2.8 times as much as the whole). */
function measureCadence(context: MeasureContext, sight: Sight): MeasureResult {
  const slot: Slot = { id: "cadence", unit: "steps/min", side: "both" };
  const model = calibrationOf(sight, "both")?.measures[measureKey("cadence", "steps/min")];
  if (model === undefined) return missing(slot, "not-calibrated");
  const { cadenceStepsPerMin, halfDifferenceStepsPerMin } = context.rhythm;
  const value = model.offset + model.slope * cadenceStepsPerMin;
  const half = 1.96 * Math.hypot(0.25 * halfDifferenceStepsPerMin, model.modelSd);
  const counted = countedCadence(context);
  const isDoubtful = Number.isFinite(counted) && Math.abs(counted / cadenceStepsPerMin - 1) > 0.03;
  return {
    ...slot,
    value,
    interval: around(value, half),
    n: context.contacts.length,
    smallestRealChange: 1.96 * Math.SQRT2 * Math.hypot(0.25 * halfDifferenceStepsPerMin, model.repeatSd),
    quality: gradeQuality("cadence steps/min", half, isDoubtful),
  };
}

/** Cadence by counting contacts, steps/min: only a check of the rhythm, since one missed contact moves it. */
function countedCadence({ contacts, rhythm }: MeasureContext): number {
  const gaps = contacts
    .slice(1)
    .map((contact, i) => contact.initialContactS - (contacts[i]?.initialContactS ?? Number.NaN));
  return 60 / median(gaps.filter((gap) => gap < 0.8 * rhythm.stridePeriodS));
}

/** Left minus right of a measure. Only where both legs are seen alike: markers, or film from behind. */
function asymmetryOf(
  results: readonly MeasureResult[],
  { id, unit }: MeasureDefinition,
  isFair: boolean,
): MeasureResult {
  const slot = { id: `asymmetry:${id}`, side: "both", unit } as const;
  const sideOf = (side: Side): MeasureResult | undefined =>
    results.find((result) => result.id === id && result.side === side && result.unit === unit);
  const [left, right] = [sideOf("left"), sideOf("right")];
  if (left !== undefined && !isMeasured(left)) return { ...slot, notMeasurable: left.notMeasurable };
  if (right !== undefined && !isMeasured(right)) return { ...slot, notMeasurable: right.notMeasurable };
  if (!isFair || left === undefined || right === undefined)
    return { ...slot, notMeasurable: { code: "one-side-only", message: notMeasurableWords["one-side-only"] } };
  const value = left.value - right.value;
  const half = Math.hypot((left.interval[1] - left.interval[0]) / 2, (right.interval[1] - right.interval[0]) / 2);
  const quality: Measured["quality"] = left.quality === "low" || right.quality === "low" ? "low" : "moderate";
  const smallestRealChange = Math.hypot(left.smallestRealChange, right.smallestRealChange);
  return { ...slot, value, interval: around(value, half), n: Math.min(left.n, right.n), smallestRealChange, quality };
}

/** Class of a landing by the angle of the foot, deg: 8 and -1.6 deg, Altman & Davis 2012 (foot strike angle against standing). */
function landingClass(footAngleDeg: number): NonNullable<Measured["class"]> {
  if (footAngleDeg > 8) return "rearfoot";
  return footAngleDeg < -1.6 ? "forefoot" : "midfoot";
}

function withLandingClass(result: MeasureResult): MeasureResult {
  if (result.id !== "footAngle" || !isMeasured(result)) return result;
  return { ...result, class: landingClass(result.value) };
}

/** Steps of every measure, by its key ("id unit"), for drift, findings and calibration. */
export type StepsByMeasure = ReadonlyMap<string, readonly StepValue[]>;

/** Values of every measure that this view shows, step by step. */
export function measureSteps(context: MeasureContext): StepsByMeasure {
  const shown = measureDefinitions.filter(({ views }) => views.includes(context.view));
  return new Map(shown.map((definition) => [measureKey(definition.id, definition.unit), definition.steps(context)]));
}

/**
 * Every measure of the design's table with its error, or the reason why not. A value is the median over its steps,
 * corrected by the calibration of this kind of track; the interval joins the steps' scatter with what one clip gets
 * wrong as a whole (model, camera, body).
 */
export function measureAll(context: MeasureContext, steps: StepsByMeasure, sight: Sight): MeasureResult[] {
  const legConfidence = { left: meanConfidence(context, "left"), right: meanConfidence(context, "right") };
  const results: MeasureResult[] = [measureCadence(context, sight)];
  for (const definition of measureDefinitions) {
    const own = steps.get(measureKey(definition.id, definition.unit));
    for (const side of sidesOf(definition)) {
      const slot = { id: definition.id, unit: definition.unit, side };
      const result = own === undefined ? missing(slot, "other-view") : measureSlot(slot, own, { sight, legConfidence });
      results.push(withLandingClass(result));
    }
  }
  const isFair = !isOneSided(sight);
  const paired = measureDefinitions.filter(({ sides, unit }) => sides !== "body" && unit !== "m");
  return [
    ...results,
    ...paired
      .filter(({ views }) => views.includes(context.view))
      .map((definition) => asymmetryOf(results, definition, isFair)),
  ];
}

function meanConfidence({ signals }: MeasureContext, side: Side): number {
  return mean(signals.legs[side].confidence);
}
