import type { Side } from "../pose/keypoints.ts";
import type { TrackProfile, View } from "../pose/pose-track.ts";
import type { BaseMeasureId, MeasureUnit } from "../report/form-report.ts";
import { calibrationTable } from "./calibration-table.ts";
import type { CueName, StrideCues } from "./stride-cues.ts";

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

export type CalibrationKey = `${TrackProfile}/${View}/${LegSight}`;

/** The calibration of one kind of track, view and leg; undefined where none was ever made. */
export function calibrationOf(profile: TrackProfile, view: View, sight: LegSight): Calibration | undefined {
  return calibrationTable[`${profile}/${view}/${sight}`];
}

/** Key of a measure in {@link Calibration.measures}: one measure may exist in several units. */
export function measureKey(id: BaseMeasureId, unit: MeasureUnit): string {
  return `${id} ${unit}`;
}

/** How the camera sees one leg. */
export function sightOf(side: Side, nearSide: Side | undefined): LegSight {
  if (nearSide === undefined) return "alike";
  return side === nearSide ? "near" : "far";
}

/** Seconds after the anchor at which the event happens in this stride, by the model. */
export function predictEvent(model: EventModel, stride: StrideCues): number {
  return model.cues.reduce(
    (sum, { cue, meanS, weight }) => sum + weight * ((stride.cues[cue] ?? meanS) - meanS),
    model.meanS,
  );
}
