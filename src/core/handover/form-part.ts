import type { FormReportOfDay } from "../record/runner-record.ts";
import { compareReports } from "../report/compare-reports.ts";
import { isMeasured, type Measured } from "../report/form-report.ts";
import type { HandoverForm, HandoverMeasure } from "./handover.ts";

/** Measures that a page has room for, in their order, each in the unit that needs no height. */
const shown: readonly (readonly [Measured["id"], Measured["unit"]])[] = [
  ["cadence", "steps/min"],
  ["contactTime", "s"],
  ["verticalOscillation", "% of leg"],
  ["trunkLean", "deg"],
  ["headForward", "deg"],
  ["overstride", "% of leg"],
  ["shankAngle", "deg"],
  ["kneeFlexionAtContact", "deg"],
  ["kneeFlexionPeakStance", "deg"],
  ["thighExtensionAtToeOff", "deg"],
  ["pelvicDrop", "deg"],
  ["trunkSideLean", "deg"],
];

/** The newest report that could be measured, against the one before it of the same view. */
export function formPart(reports: readonly FormReportOfDay[]): HandoverForm | undefined {
  const usable = reports.filter(({ report }) => report.verdict === "ok");
  const newest = usable.at(-1);
  if (newest === undefined) return undefined;
  const { day, report } = newest;
  const { view } = report.source;
  const before = usable.slice(0, -1).findLast((one) => one.report.source.view === view);
  const changes = before === undefined ? [] : compareReports(before.report, report);
  const measures = shown.flatMap(([id, unit]) =>
    report.measures
      .filter(isMeasured)
      .filter((one) => one.id === id && one.unit === unit)
      .map((one) =>
        measureOf(
          one,
          changes.find((change) => change.id === one.id && change.side === one.side && change.unit === one.unit)
            ?.verdict,
        ),
      ),
  );
  return {
    ...{ day, view: view ?? "unknown", model: report.model.name, steps: report.contacts.length, measures },
    ...(before === undefined ? {} : { comparedWith: before.day }),
  };
}

function measureOf(measured: Measured, change: HandoverMeasure["change"]): HandoverMeasure {
  const { id, side, value, unit, interval, smallestRealChange } = measured;
  return { id, side, value, unit, interval, smallestRealChange, ...(change === undefined ? {} : { change }) };
}
