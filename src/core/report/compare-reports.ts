import type { Side } from "../pose/keypoints.ts";
import { type BaseMeasureId, type FormReport, isMeasured, type Measured, type MeasureUnit } from "./form-report.ts";

/** What is said of one measure of two clips. */
export type ChangeVerdict = "about the same" | "really higher" | "really lower";

/** One measure of two clips beside each other. */
export interface MeasureChange {
  readonly id: BaseMeasureId;
  readonly side: Side | "both";
  readonly unit: MeasureUnit;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly interval: readonly [number, number];
  readonly smallestRealChange: number;
  readonly verdict: ChangeVerdict;
}

function isBase(result: Measured): result is Measured & { id: BaseMeasureId } {
  return !result.id.startsWith("asymmetry:");
}

/**
 * Sets two reports of the same runner side by side. A measure "really" changed when it moved by more than the larger of the
 * two clips' smallest real changes; a difference below that is "about the same", however it looks. Measures missing from
 * either clip are left out, and so are clips of different views, which share only what both directions show.
 */
export function compareReports(before: FormReport, after: FormReport): MeasureChange[] {
  const measured = after.measures.filter(isMeasured);
  return before.measures.filter(isMeasured).flatMap((old) => {
    const now = measured.find(({ id, side, unit }) => id === old.id && side === old.side && unit === old.unit);
    if (now === undefined || !isBase(old)) return [];
    const smallestRealChange = Math.max(old.smallestRealChange, now.smallestRealChange);
    const change = now.value - old.value;
    const isReal = Math.abs(change) > smallestRealChange;
    return [
      {
        id: old.id,
        side: old.side,
        unit: old.unit,
        before: old.value,
        after: now.value,
        change,
        interval: [change - smallestRealChange, change + smallestRealChange] as const,
        smallestRealChange,
        verdict: verdictOf(change, isReal),
      },
    ];
  });
}

function verdictOf(change: number, isReal: boolean): ChangeVerdict {
  if (!isReal) return "about the same";
  return change > 0 ? "really higher" : "really lower";
}
