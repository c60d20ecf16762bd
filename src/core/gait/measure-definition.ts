import type { Side } from "../pose/keypoints.ts";
import type { View } from "../pose/pose-track.ts";
import type { BaseMeasureId, Contact, MeasureUnit } from "../report/form-report.ts";
import type { BodySignals } from "./body-signals.ts";
import type { Rhythm } from "./cadence.ts";

/** One step's (or stride's) value of a measure. */
export interface StepValue {
  /** Time it belongs to, s since the first frame: the initial contact of its step. */
  readonly timeS: number;
  /** Foot on the ground. */
  readonly foot: Side;
  /** NaN where it could not be read; in the unit of the definition, or in track units for lengths. */
  readonly value: number;
}

/** What a measure may read. */
export interface MeasureContext {
  readonly signals: BodySignals;
  readonly contacts: readonly Contact[];
  readonly rhythm: Rhythm;
  readonly view: View;
  /** Leg length of each foot in track units (hip-knee plus knee-ankle, median over stance). */
  readonly legLength: Readonly<Record<Side, number>>;
  /** Metres in one track unit; NaN when neither height nor a length is known. */
  readonly metresPerUnit: number;
}

/** One measure: from which view, in which unit, for which sides, and its value step by step. */
export interface MeasureDefinition {
  readonly id: BaseMeasureId;
  readonly unit: MeasureUnit;
  readonly views: readonly View[];
  /** `foot`: one result a foot; `body`: one result over both; `both`: all three. */
  readonly sides: "foot" | "body" | "both";
  /** Value of every step it could be read from. */
  readonly steps: (context: MeasureContext) => readonly StepValue[];
}

/** Value of a grid signal at a time, straight line between grid points. */
export function signalAt(values: Float64Array, timeS: number, rateHz: number): number {
  const position = timeS * rateHz;
  const low = Math.floor(position);
  const before = values[low] ?? Number.NaN;
  const after = values[low + 1] ?? before;
  return before + (after - before) * (position - low);
}

/** The part of a grid signal between two times, ends included. */
export function signalBetween(
  values: Float64Array,
  [fromS, toS]: readonly [number, number],
  rateHz: number,
): Float64Array {
  return values.subarray(Math.max(0, Math.round(fromS * rateHz)), Math.round(toS * rateHz) + 1);
}

/** One value a contact. */
export function perContact(context: MeasureContext, value: (contact: Contact) => number): StepValue[] {
  return context.contacts.map((contact) => ({
    timeS: contact.initialContactS,
    foot: contact.foot,
    value: value(contact),
  }));
}

/** One value a pair of successive contacts of opposite feet with nothing missed between them (40 to 60 % of a stride apart). */
export function perStep(context: MeasureContext, value: (contact: Contact, next: Contact) => number): StepValue[] {
  return context.contacts.flatMap((contact, i) => {
    const next = context.contacts[i + 1];
    if (next === undefined || next.foot === contact.foot) return [];
    const share = (next.initialContactS - contact.initialContactS) / context.rhythm.stridePeriodS;
    if (share < 0.38 || share > 0.62) return [];
    return [{ timeS: contact.initialContactS, foot: contact.foot, value: value(contact, next) }];
  });
}

/** Mean of the finite values of a stretch; NaN when fewer than half are finite. */
export function stretchMean(values: Float64Array): number {
  let sum = 0;
  let known = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    sum += value;
    known++;
  }
  return known * 2 < values.length || known === 0 ? Number.NaN : sum / known;
}

/** Largest finite value of a stretch; NaN when fewer than half are finite. */
export function stretchMax(values: Float64Array): number {
  const known = values.filter(Number.isFinite);
  return known.length * 2 < values.length || known.length === 0
    ? Number.NaN
    : known.reduce((top, value) => Math.max(top, value), Number.NEGATIVE_INFINITY);
}
