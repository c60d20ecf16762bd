import type { FormAnalysis } from "#core/report/form-analysis.ts";
import type { FilmFrames } from "./film-frames.ts";
import { nearestIndex } from "./frame-times.ts";

/**
 * Index in the film of a frame of the track, by the file's own times: slow motion is stretched back, frames that the film
 * holds before or after what was analysed are skipped.
 */
export function filmIndex(frames: Pick<FilmFrames, "timesS">, { track, report }: FormAnalysis, frame: number): number {
  const { captureRateHz, frameRateHz } = track.time;
  const stretch = captureRateHz === undefined ? 1 : captureRateHz / frameRateHz;
  return nearestIndex(frames.timesS, report.source.startS + (track.timesS[frame] ?? 0) * stretch);
}
