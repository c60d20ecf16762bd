import type { Side } from "../pose/keypoints.ts";
import type { View } from "../pose/pose-track.ts";
import type { Refusal } from "./refusal-codes.ts";

/** Ids of every measure of a form report. Signs and definitions: `data/measures/<id>.json`. */
export const measureIds = [
  "cadence",
  "contactTime",
  "flightTime",
  "dutyFactor",
  "verticalOscillation",
  "trunkLean",
  "headForward",
  "spineLine",
  "overstride",
  "shankAngle",
  "kneeFlexionAtContact",
  "kneeFlexionPeakStance",
  "thighExtensionAtToeOff",
  "footAngle",
  "pelvicDrop",
  "trunkSideLean",
  "stepWidth",
] as const;

export type BaseMeasureId = (typeof measureIds)[number];

/** A measure, or the left-minus-right difference of one. */
export type MeasureId = BaseMeasureId | `asymmetry:${BaseMeasureId}`;

export type MeasureUnit = "steps/min" | "s" | "ratio" | "m" | "% of leg" | "deg";

/** Why one measure is missing from an otherwise usable report. */
export const notMeasurableCodes = [
  "other-view",
  "side-not-seen",
  "height-unknown",
  "too-few-steps",
  "frame-rate-too-low",
  "events-uncertain",
  "points-not-seen",
  "one-side-only",
  "outside-tested-range",
  "not-calibrated",
] as const;

export type NotMeasurableCode = (typeof notMeasurableCodes)[number];

/**
 * A number with its error. `interval` is the 95 % interval of the runner's true value over the clip: spread of the steps,
 * model error and vertical reference together. `smallestRealChange` is the least difference between two clips filmed
 * alike that is more than noise (95 %). `n` counts steps (or strides) behind it.
 */
export interface Measured {
  readonly id: MeasureId;
  readonly side: Side | "both";
  readonly value: number;
  readonly unit: MeasureUnit;
  readonly interval: readonly [number, number];
  readonly n: number;
  readonly smallestRealChange: number;
  readonly quality: "high" | "moderate" | "low";
  /** Only for `footAngle`. */
  readonly class?: "rearfoot" | "midfoot" | "forefoot";
}

/** A measure that could not be made, and why. */
export interface NotMeasured {
  readonly id: MeasureId;
  readonly side: Side | "both";
  /** Present when the same measure exists in several units. */
  readonly unit?: MeasureUnit;
  readonly notMeasurable: { readonly code: NotMeasurableCode; readonly message: string };
}

export type MeasureResult = Measured | NotMeasured;

/** One foot on the ground. Seconds since the first frame or sample. `confidence` 0-1. */
export interface Contact {
  readonly foot: Side;
  readonly initialContactS: number;
  readonly toeOffS: number;
  readonly confidence: number;
}

/** Something seen that is worth a look, in plain words. Not a diagnosis; `contributors` are things to test. */
export interface Finding {
  readonly id: string;
  readonly measure: MeasureId;
  readonly side: Side | "both";
  readonly sentence: string;
  readonly contributors: readonly string[];
  readonly evidence: readonly string[];
  /** Index of the frame that shows it best. */
  readonly frame: number;
}

/** Change of a measure from the first to the last third of the clip. */
export interface Drift {
  readonly id: BaseMeasureId;
  readonly side: Side | "both";
  readonly firstThird: number;
  readonly lastThird: number;
  readonly change: number;
  readonly interval: readonly [number, number];
  readonly unit: MeasureUnit;
  readonly real: boolean;
}

export interface ReportSource {
  readonly file: string;
  readonly kind: "video" | "markers";
  /** The file's own time of the first frame, seconds. */
  readonly startS: number;
  readonly frames: number;
  readonly durationS: number;
  readonly frameRateHz: number;
  /** Day on which it was filmed, YYYY-MM-DD, where the container tells it. */
  readonly filmedOn?: string;
  readonly view?: View;
  readonly facing?: "left" | "right" | "away" | "towards";
  /** Belt or running speed as the user entered it, m/s. */
  readonly speedMPerS?: number;
}

/** The whole outcome of one clip or trial: the document that the CLI prints and every picture is drawn from. */
export interface FormReport {
  readonly schema: "plumbline.form-report/1";
  readonly source: ReportSource;
  readonly verdict: "ok" | "not-usable";
  readonly reasons: readonly Refusal[];
  readonly contacts: readonly Contact[];
  readonly measures: readonly MeasureResult[];
  readonly findings: readonly Finding[];
  readonly drift: readonly Drift[];
  /** What was mended before measuring. */
  readonly repairs: {
    readonly swapsRepaired: number;
    readonly gapsFilledShare: number;
    readonly outliersRemoved: number;
  };
  readonly model: { readonly name: string; readonly version: string };
  /** Day of the analysis, YYYY-MM-DD; the caller fills it in, as core has no clock. Absent in reports made before it was kept. */
  readonly analysedOn?: string;
  readonly timing: {
    /** Seconds by the clock spent decoding and in the model, mean over the workers; what is left of the total is loading and the rest. */
    readonly decodeS: number;
    readonly inferenceS: number;
    readonly totalS: number;
    readonly framesPerS: number;
  };
}

/** True when the measure has a number. */
export function isMeasured(result: MeasureResult): result is Measured {
  return "value" in result;
}
