import type { PoseTrack } from "./pose/pose-track.ts";
import type { AnalyseOptions, FormAnalysis } from "./report/form-analysis.ts";

/**
 * One person's body points over time -> contacts, measures with their error, findings and drift.
 * Pure: the same composition runs in the browser, the server and the command line. A recording that cannot be used gives
 * `verdict: "not-usable"` with its reasons, never an exception. Timing is zero; the caller fills it in.
 */
export function analyse(_track: PoseTrack, _options: AnalyseOptions): FormAnalysis {
  throw new RangeError("Cannot analyse yet");
}
