import { type BaseMeasureId, isMeasured, type MeasureResult } from "#core/report/form-report.ts";
import { words } from "./results-words.ts";

/** Every result of one measure: both sides together, left, right, then left minus right where it could be made. */
export interface MeasureGroup {
  readonly id: BaseMeasureId;
  readonly results: readonly MeasureResult[];
}

/** A block of the table, in the order a reader looks: the rhythm first, then from the feet up. */
export interface MeasureBlock {
  readonly title: string;
  readonly ids: readonly BaseMeasureId[];
}

export const measureBlocks: readonly MeasureBlock[] = [
  {
    title: words.measures.groups.rhythm,
    ids: ["cadence", "contactTime", "flightTime", "dutyFactor", "verticalOscillation"],
  },
  {
    title: words.measures.groups.legs,
    ids: [
      "overstride",
      "shankAngle",
      "kneeFlexionAtContact",
      "kneeFlexionPeakStance",
      "thighExtensionAtToeOff",
      "footAngle",
      "stepWidth",
    ],
  },
  { title: words.measures.groups.trunk, ids: ["trunkLean", "headForward", "spineLine", "trunkSideLean", "pelvicDrop"] },
];

const sideOrder = ["both", "left", "right"];

/** Gathers the results of a measure, numbers first. A side difference that could not be made is left out: its sides say why. */
export function groupOf(id: BaseMeasureId, measures: readonly MeasureResult[]): MeasureGroup {
  const own = measures
    .filter((measure) => measure.id === id)
    .toSorted((first, second) => sideOrder.indexOf(first.side) - sideOrder.indexOf(second.side));
  const difference = measures.filter((measure) => measure.id === `asymmetry:${id}`);
  const results = [...own, ...difference];
  const missing = results.filter((result) => !isMeasured(result));
  return { id, results: [...results.filter(isMeasured), ...onePerReason(own, missing)] };
}

/** Sides of one measure that are missing for the same reason are one row. */
function onePerReason(own: readonly MeasureResult[], missing: readonly MeasureResult[]): readonly MeasureResult[] {
  const byReason = Map.groupBy(
    missing.filter((result) => own.includes(result) && !isMeasured(result)),
    (result) => (isMeasured(result) ? "" : `${result.notMeasurable.code} ${result.unit === "m"}`),
  );
  return [...byReason.values()].flatMap(([first, ...same]) => {
    if (!first) return [];
    return same.length === 0 ? [first] : [{ ...first, side: "both" as const }];
  });
}
