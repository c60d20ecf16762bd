import type { CycleCurve } from "#core/report/form-analysis.ts";

/** Measures that are read at the moment of landing: their correction was made there. */
const atLanding: ReadonlySet<string> = new Set(["shankAngle", "footAngle"]);

/** Whether curves of one quantity have the correction of the table's number, in a sentence. */
export function curveNote(curves: readonly Pick<CycleCurve, "correctedAs">[]): string {
  const measure = curves.find(({ correctedAs }) => correctedAs !== undefined)?.correctedAs;
  if (measure === undefined)
    return "As the points of the body lie, without the correction that the table's numbers have.";
  return atLanding.has(measure)
    ? "Corrected like the table's number, which is read at landing; elsewhere in the stride the correction was not tested."
    : "Corrected like the table's number, which is read while a foot is on the ground.";
}
