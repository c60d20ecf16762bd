import type { CalibrationTable } from "../gait/calibration-model.ts";
import type { Side } from "../pose/keypoints.ts";
import type { PoseTrack, View } from "../pose/pose-track.ts";
import type { BaseMeasureId, FormReport, MeasureUnit } from "./form-report.ts";
import type { DoubtWords } from "./refusal-codes.ts";

/** Ids of the curves over one stride. Angles as in the measures of the same name; `hipHeight` is % of leg about its mean, up. */
export const cycleCurveIds = [
  "trunkLean",
  "headForward",
  "thighAngle",
  "kneeFlexion",
  "shankAngle",
  "footAngle",
  "hipHeight",
  "pelvicTilt",
  "trunkSideLean",
] as const;

export type CycleCurveId = (typeof cycleCurveIds)[number];

/** A quantity over one stride (initial contact to the next of the same foot), averaged over the clip's strides. */
export interface CycleCurve {
  readonly id: CycleCurveId;
  /** The foot whose strides are averaged. */
  readonly side: Side;
  readonly unit: MeasureUnit;
  /** 101 values at 0, 1 ... 100 % of the stride. */
  readonly mean: readonly number[];
  /** One standard deviation between strides, 101 values. */
  readonly sd: readonly number[];
  /** Mean share of the stride at which the foot leaves the ground, %. */
  readonly toeOffPercent: number;
  readonly strides: number;
  /**
   * The measure whose correction the values have, so that they agree with its row of the table; absent where they are as the points of
   * the body lie. Made for the measure's own moment (landing, stance): elsewhere in the stride it was not tested.
   */
  readonly correctedAs?: BaseMeasureId;
}

/** A frame worth showing for one stride of one foot. */
export interface KeyMoment {
  readonly id: "initialContact" | "midStance" | "toeOff";
  readonly foot: Side;
  readonly timeS: number;
  readonly frame: number;
}

/** One number frame by frame, for read-outs beside the film; NaN where it could not be had. Same length as the track. */
export interface FrameSeries {
  readonly id: CycleCurveId;
  readonly side: Side | "both";
  readonly unit: MeasureUnit;
  readonly values: Float64Array;
  /** As in {@link CycleCurve}. */
  readonly correctedAs?: BaseMeasureId;
}

/** Everything a report, a page or a picture is drawn from. */
export interface FormAnalysis {
  readonly report: FormReport;
  /** The track after gap filling, outlier removal, left-right repair and filtering, at the original frame times. */
  readonly track: PoseTrack;
  readonly series: readonly FrameSeries[];
  readonly curves: readonly CycleCurve[];
  readonly moments: readonly KeyMoment[];
  /** Size of one pixel at the runner, m; only for film of a runner whose height is known. */
  readonly metresPerPx?: number;
}

/** What the caller knows and the recording does not say. */
export interface AnalyseOptions {
  readonly file: string;
  readonly kind: "video" | "markers";
  readonly model: { readonly name: string; readonly version: string };
  /** Asked for by the user; otherwise found from the track. */
  readonly view?: View;
  /** The runner's standing height, m; needed for metres from film. */
  readonly heightM?: number;
  /** Belt or running speed, m/s; only shown beside the numbers. */
  readonly speedMPerS?: number;
  /** Fewest contacts of each foot that are accepted, instead of 7 in film: for benchmarks on short clips. */
  readonly leastContactsPerSide?: number;
  /** Another calibration than the shipped one: for calibrating anew. */
  readonly calibrations?: CalibrationTable;
  /** Words for what can be said against the recording; English without. */
  readonly words?: DoubtWords;
}
