import type { CueName } from "./stride-cues.ts";

/** A leg as the camera has it; markers and rear views see both legs alike. */
export type LegSight = "near" | "far" | "alike";

/**
 * Time of an event after a stride's anchor: `meanS` plus each cue's deviation from its own mean times a weight, learned
 * on tracks with known events. A cue that is missing counts as its mean.
 */
export interface EventModel {
  readonly meanS: number;
  readonly cues: readonly { readonly cue: CueName; readonly meanS: number; readonly weight: number }[];
  /** Standard deviation of one event about its clip's mean error, s. */
  readonly eventSdS: number;
  /** Standard deviation of a clip's mean error between runners and cameras, s. */
  readonly clipSdS: number;
}

/** Correction and error of one measure: true = offset + slope * measured. */
export interface MeasureModel {
  readonly offset: number;
  readonly slope: number;
  /** Standard deviation of what is left between runners and cameras, unit of the measure. */
  readonly modelSd: number;
  /** The part of it that changes between two clips of the same runner filmed alike. */
  readonly repeatSd: number;
  /** Range of corrected values over which it was tested. */
  readonly range: readonly [number, number];
}

/** Everything learned for one kind of track, view and leg. */
export interface Calibration {
  readonly initialContact: EventModel;
  readonly toeOff: EventModel;
  readonly measures: Readonly<Record<string, MeasureModel>>;
}

/** Calibrations by "profile/view/leg", see CalibrationKey. */
export type CalibrationTable = Readonly<Record<string, Calibration>>;
