import type { PoseTrack } from "#core/pose/pose-track.ts";
import type { FormReport } from "#core/report/form-report.ts";
import { poseModelVersion } from "#vision/assets.ts";
import { poseFromBlob } from "#vision/browser.ts";
import type { PoseProgress } from "#vision/pose-options.ts";
import { words } from "./analysis-words.ts";
import type { AnalysisProgress, FilmOptions } from "./film-session.ts";

interface PoseOfFilmOptions {
  readonly options: FilmOptions;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: AnalysisProgress) => void;
}

/** The runner's points through the film, how long it took, and the model that found them. */
export interface FilmPose {
  readonly track: PoseTrack;
  readonly timing: FormReport["timing"];
  readonly model: FormReport["model"];
}

/** Folder of the models and of LiteRT; its name holds their versions, so that it may be cached for good. */
const engineUrl: string = import.meta.env["VITE_ENGINE_URL"];

/** Finds the runner's points in every frame, on this device. Rejects with a PlumblineError when the film cannot be used. */
export async function poseOfFilm(blob: Blob, { options, signal, onProgress }: PoseOfFilmOptions): Promise<FilmPose> {
  const { model, captureRateHz } = options;
  const { track, timing } = await poseFromBlob(blob, {
    model,
    signal,
    onProgress: (progress) => onProgress(progressWords(progress)),
    assets: { modelBaseUrl: `${engineUrl}models/`, wasmBaseUrl: `${engineUrl}litert/` },
    ...(captureRateHz === undefined ? {} : { captureRateHz }),
  });
  return { track, timing, model: { name: track.profile, version: poseModelVersion } };
}

function progressWords({ stage, framesDone, framesTotal, secondsLeft }: PoseProgress): AnalysisProgress {
  if (stage === "opening") return { words: words.progress.opening };
  if (stage === "loading-model") return { words: words.progress.loading };
  return {
    words: words.progress.frame(framesDone, framesTotal),
    ...(framesTotal > 0 ? { share: framesDone / framesTotal } : {}),
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
  };
}
