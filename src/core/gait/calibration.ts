import type { Side } from "../pose/keypoints.ts";
import type { TrackProfile, View } from "../pose/pose-track.ts";
import type { BaseMeasureId, MeasureUnit } from "../report/form-report.ts";
import type { Calibration, EventModel, LegSight } from "./calibration-model.ts";
import { calibrationTable } from "./calibration-table.ts";
import type { StrideCues } from "./stride-cues.ts";

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
