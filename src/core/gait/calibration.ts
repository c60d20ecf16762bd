import type { Side } from "../pose/keypoints.ts";
import type { TrackProfile, View } from "../pose/pose-track.ts";
import type { BaseMeasureId, MeasureUnit } from "../report/form-report.ts";
import type { Calibration, CalibrationTable, EventModel, LegSight, MeasureModel } from "./calibration-model.ts";
import { calibrationTable } from "./calibration-table.generated.ts";
import type { StrideCues } from "./stride-cues.ts";

/** Names one entry of a calibration table. */
export type CalibrationKey = `${TrackProfile}/${View}/${LegSight}`;

/** How a track is seen, and the table that says what such tracks get wrong. */
export interface Sight {
  readonly profile: TrackProfile;
  readonly view: View;
  /** Only for film from the side. */
  readonly nearSide?: Side | undefined;
  /** Another table than the shipped one: for calibrating anew. */
  readonly calibrations?: CalibrationTable | undefined;
}

/** Whether the two legs are seen differently: film from the side. */
export function isOneSided(sight: Sight): boolean {
  return sight.profile !== "markers" && sight.view === "side";
}

/** The calibration for one leg, or for both together; undefined where none was ever made. */
export function calibrationOf(sight: Sight, side: Side | "both"): Calibration | undefined {
  const legSight = isOneSided(sight) && side !== "both" ? sightOf(side, sight.nearSide) : "alike";
  const key: CalibrationKey = `${sight.profile}/${sight.view}/${legSight}`;
  return (sight.calibrations ?? calibrationTable)[key];
}

/** Key of a measure in {@link Calibration.measures}: one measure may exist in several units. */
export function measureKey(id: BaseMeasureId, unit: MeasureUnit): string {
  return `${id} ${unit}`;
}

/** The correction and error of a measure for one leg, or for both together; undefined where none was ever made. */
export function measureModel(
  sight: Sight,
  side: Side | "both",
  { id, unit }: { readonly id: BaseMeasureId; readonly unit: MeasureUnit },
): MeasureModel | undefined {
  const key = measureKey(id, unit);
  return calibrationOf(sight, side)?.measures[key] ?? calibrationOf(sight, "both")?.measures[key];
}

/** How the camera sees one leg. */
function sightOf(side: Side, nearSide: Side | undefined): LegSight {
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
