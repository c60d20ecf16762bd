import { hasForceTrials, loadForceTrials } from "../force-plates/load-trials.ts";
import { clipTruth } from "./clip-truth.ts";
import { gridClips } from "./grid.ts";
import { trackInPlane } from "./projected-points.ts";
import { type TrackLags, trackLags } from "./track-lags.ts";

/** One line of the comparison: a force-plate trial, or the grid's figures in a range of speeds. */
export interface ComparedRun {
  readonly name: string;
  readonly lags: readonly TrackLags[];
}

/**
 * The figures' shape, read from their exact points at 150 Hz. Their `toe` is the shoe's tip, the trials' a marker on the
 * toe joints, 7 cm behind it, so that the tip's rise comes later.
 */
export function figureRuns(): readonly ComparedRun[] {
  const lags = gridClips()
    .filter((spec) => spec.setting.ground === "treadmill")
    .map((spec) => {
      const { captureRateHz: _, ...rest } = spec;
      const truth = clipTruth({ ...rest, frameRateHz: 150, camera: { ...spec.camera, view: "side" } });
      return { speedMPerS: spec.runner?.gait.speedMPerS ?? 0, lags: trackLags(trackInPlane(truth), truth.contacts) };
    });
  const between = (low: number, high: number): ComparedRun => ({
    name: `figures ${low} to ${high} m/s`,
    lags: lags.filter((l) => l.speedMPerS >= low && l.speedMPerS < high).map((l) => l.lags),
  });
  return [between(2, 3), between(3, 4), between(4, 5)];
}

const columns: readonly (readonly [keyof TrackLags, string])[] = [
  ["heelLeadMs", "heel lead ms"],
  ["toeRiseLagMs", "toe rise ms"],
  ["kneeExtensionLagMs", "knee ext. ms"],
  ["thighExtensionLagMs", "thigh ext. ms"],
  ["thighExtensionDeg", "thigh ext. deg"],
  ["kneeAtContactDeg", "knee IC deg"],
  ["kneePeakStanceDeg", "knee stance deg"],
  ["kneeAtToeOffDeg", "knee TO deg"],
  ["kneePeakSwingDeg", "knee swing deg"],
];

function cell(run: ComparedRun, key: keyof TrackLags): string {
  const values = run.lags.map((l) => l[key]).sort((a, b) => a - b);
  const at = (share: number): string => (values[Math.round(share * (values.length - 1))] ?? Number.NaN).toFixed(0);
  return values.length === 1 ? at(0) : `${at(0.5)} (${at(0.05)} to ${at(0.95)})`;
}

/** The comparison as a Markdown table: trials one by one, figures as median and 5 to 95 %. */
export function comparisonTable(runs: readonly ComparedRun[]): string {
  const header = ["run", ...columns.map(([, title]) => title)];
  const rows = runs.map((run) => [run.name, ...columns.map(([key]) => cell(run, key))]);
  return [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

if (import.meta.main) {
  const trials = hasForceTrials()
    ? loadForceTrials().map((t) => ({ name: t.id, lags: [trackLags(t.side, t.contacts)] }))
    : [];
  if (trials.length === 0) console.error("The force-plate trials are not on this machine: only the figures are shown");
  console.log(comparisonTable([...trials, ...figureRuns()]));
}
