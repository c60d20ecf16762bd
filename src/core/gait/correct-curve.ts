import type { Side } from "../pose/keypoints.ts";
import type { CycleCurveId } from "../report/form-analysis.ts";
import type { BaseMeasureId } from "../report/form-report.ts";
import { measureModel, type Sight } from "./calibration.ts";
import { measureDefinitions } from "./measure-definitions.ts";

/** A quantity over time, in the unit of the measure it belongs to. */
export interface NamedSignal {
  readonly id: CycleCurveId;
  readonly unit: "deg" | "% of leg";
  readonly values: Float64Array;
  /** The measure whose correction the values have; absent where they are as the points of the body lie. */
  readonly correctedAs?: BaseMeasureId;
}

/**
 * A signal with the correction that the measure of the same name, side and sight has in the table, so that the two agree. Angles of
 * which no measure is a plain reading (a knee bends at landing and under load, each corrected by itself) stay as the points lie. A
 * correction is linear, so a mean moves with it and a spread between strides is scaled by its slope.
 */
export function correctCurve(signal: NamedSignal, side: Side | "both", sight: Sight): NamedSignal {
  const definition = measureDefinitions.find(({ id, unit }) => id === signal.id && unit === signal.unit);
  if (definition === undefined) return signal;
  // One signal over both sides cannot have the correction of a single one, whose sign turns with the side.
  if (side === "both" && definition.sides === "foot") return signal;
  const model = measureModel(sight, definition.sides === "body" ? "both" : side, definition);
  if (model === undefined) return signal;
  return {
    ...signal,
    values: signal.values.map((value) => model.offset + model.slope * value),
    correctedAs: definition.id,
  };
}
