import type { Side } from "#core/pose/keypoints.ts";
import type { CycleCurveId, FormAnalysis, FrameSeries } from "#core/report/form-analysis.ts";
import type { BaseMeasureId, MeasureId } from "#core/report/form-report.ts";
import { baseMeasure, formatNumber, unitText } from "#report/measure-words.ts";

/** The measure whose angle is drawn on the film. */
export interface ShownMeasure {
  readonly id: MeasureId;
  readonly side: Side;
}

/** The curve that shows a measure's angle frame by frame; none for times and distances. */
const curveOfMeasure: Partial<Record<BaseMeasureId, CycleCurveId>> = {
  verticalOscillation: "hipHeight",
  trunkLean: "trunkLean",
  headForward: "headForward",
  shankAngle: "shankAngle",
  kneeFlexionAtContact: "kneeFlexion",
  kneeFlexionPeakStance: "kneeFlexion",
  thighExtensionAtToeOff: "thighAngle",
  footAngle: "footAngle",
  pelvicDrop: "pelvicTilt",
  trunkSideLean: "trunkSideLean",
};

/**
 * The measure's number in one frame, with its unit: "8.2°"; undefined when the frame has none, or only one without the correction of
 * the table's number, which it would contradict.
 */
export function frameLabel(analysis: FormAnalysis, measure: ShownMeasure, frame: number): string | undefined {
  const id = curveOfMeasure[baseMeasure(measure.id)];
  const series = analysis.series.find((candidate) => candidate.id === id && isOfSide(candidate, measure.side));
  const value = series?.values[frame];
  if (!series || value === undefined || !Number.isFinite(value)) return undefined;
  if (series.correctedAs !== baseMeasure(measure.id)) return undefined;
  const number = formatNumber(value, series.unit);
  return series.unit === "deg" ? `${number}°` : `${number} ${unitText(series.unit)}`;
}

/** The leg nearer to the camera in a side view: the right one when the runner faces right. Undefined from the rear. */
export function nearSide(facing: "left" | "right" | "away" | "towards" | undefined): Side | undefined {
  return facing === "left" || facing === "right" ? facing : undefined;
}

function isOfSide(series: FrameSeries, side: Side): boolean {
  return series.side === side || series.side === "both";
}
