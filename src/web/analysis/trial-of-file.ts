import type { PoseTrack, View } from "#core/pose/pose-track.ts";
import type { FormReport } from "#core/report/form-report.ts";
import { trackFromTrial } from "#formats/marker-set/track-from-trial.ts";
import { markerTrialFormat, readMarkerTrial } from "#formats/read-marker-trial.ts";

/** Bytes looked at to tell a trial from a film. */
const sniffedBytes = 65_536;

/** A marker trial's points, and what they are called in a report. */
export interface TrialPose {
  readonly track: PoseTrack;
  readonly model: FormReport["model"];
}

/** Reads a marker trial (.trc, .c3d, RBDS text), told by its content. Undefined when the file is none; a broken one throws a PlumblineError. */
export async function trialOfFile(file: Blob, name: string, view: View = "side"): Promise<TrialPose | undefined> {
  const head = new Uint8Array(await file.slice(0, sniffedBytes).arrayBuffer());
  if (markerTrialFormat(head) === undefined) return undefined;
  const trial = readMarkerTrial(new Uint8Array(await file.arrayBuffer()), name);
  return { track: trackFromTrial(trial, view), model: { name: `markers (${trial.format})`, version: "1" } };
}
