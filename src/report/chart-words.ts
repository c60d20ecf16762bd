import type { Side } from "#core/pose/keypoints.ts";
import type { Drift } from "#core/report/form-report.ts";
import { inLanguage } from "./words/in-language.ts";

/** How many feet of each side landed within a part of a recording, s. */
interface Landings {
  readonly fromS: string;
  readonly toS: string;
  readonly left: number;
  readonly right: number;
  /** Of both, those we are less sure of. */
  readonly unsure: number;
}

/** Where a curve is lowest and highest: values with their unit at the end, and whole per cent of the stride. */
interface CurveEnds {
  readonly low: string;
  readonly lowAt: number;
  readonly high: string;
  readonly highAt: number;
}

/** Texts in and below the drawings of a form report. */
export const chartWords = inLanguage("report-chart", {
  landings: ({ fromS, toS, left, right, unsure }: Landings) =>
    `Feet on the ground from ${fromS} to ${toS} s: ${left} landings of the left foot and ${right} of the right${
      unsure === 0 ? "" : `, ${unsure} of them less sure`
    }.`,
  strideAxis: "% of the stride",
  toeOff: "toe-off",
  curveTitle: (curve: string) => `${curve}.`,
  curveEnds: (side: Side, { low, lowAt, high, highAt }: CurveEnds) =>
    `${sideBegins[side]}: from ${low} at ${lowAt} % of the stride to ${high} at ${highAt} %.`,
  noCurve: "Not enough strides for a curve.",
  curveNotes: {
    uncorrected: "As the points of the body lie, without the correction that the table's numbers have.",
    landing:
      "Corrected like the table's number, which is read at landing; elsewhere in the stride the correction was not tested.",
    stance: "Corrected like the table's number, which is read while a foot is on the ground.",
  },
  drift: ({ name, word, change, interval, from }: Record<"name" | "word" | "change" | "interval" | "from", string>) =>
    `${name}: ${word}, ${change} (${interval}) from ${from}`,
});

const sideBegins: Readonly<Record<Side, string>> = { left: "Left", right: "Right" };

/** What a change within a recording or from one to the next is called, by its English name, which documents hold. */
export const driftWords = inLanguage("report-chart/changes", {
  "about the same": "about the same",
  "really higher": "really higher",
  "really lower": "really lower",
});

/** Name of a change: word first, then figures. */
export function driftWord({ real, change }: Pick<Drift, "real" | "change">): string {
  if (!real) return driftWords["about the same"];
  return change > 0 ? driftWords["really higher"] : driftWords["really lower"];
}
