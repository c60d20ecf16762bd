import type { CycleCurve } from "#core/report/form-analysis.ts";
import { chartWords } from "./chart-words.ts";

/** Measures that are read at the moment of landing: their correction was made there. */
const atLanding: ReadonlySet<string> = new Set(["shankAngle", "footAngle"]);

/** Whether curves of one quantity have the correction of the table's number, in a sentence. */
export function curveNote(curves: readonly Pick<CycleCurve, "correctedAs">[]): string {
  const measure = curves.find(({ correctedAs }) => correctedAs !== undefined)?.correctedAs;
  const { uncorrected, landing, stance } = chartWords.curveNotes;
  if (measure === undefined) return uncorrected;
  return atLanding.has(measure) ? landing : stance;
}
