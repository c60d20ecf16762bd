import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { colours } from "#report/tokens.ts";
import { readFrames } from "#vision/node.ts";
import { type FilmEncoder, startMp4 } from "../film-encoder.ts";
import { writeWhole } from "../output-path.ts";
import { drawContactBar, drawFigure, type OverlayFrame } from "./draw-overlay.ts";
import { colourOf, fillRaster, type Raster } from "./raster.ts";
import { trialStage } from "./trial-stage.ts";

/** Endings of an overlay file. */
export const overlayEndings = [".mp4"] as const;

export interface WriteOverlayOptions {
  /** The film; without it (a marker trial) the figure is drawn on paper. */
  readonly filmPath?: string;
  readonly signal?: AbortSignal;
  /** Share done, 0-1. */
  readonly onProgress?: (share: number) => void;
}

/** Writes an MP4 with the skeleton and the contact marks over the film, upright, frame by frame at the film's own times. */
export async function writeOverlay(
  analysis: FormAnalysis,
  path: string,
  options: WriteOverlayOptions = {},
): Promise<void> {
  await writeWhole(path, async (temporaryPath) => {
    const encoder = await startMp4(temporaryPath);
    try {
      if (options.filmPath === undefined) await encodeTrial(analysis, encoder, options);
      else await encodeFilm(analysis, encoder, { ...options, filmPath: options.filmPath });
      await encoder.finish();
    } catch (error) {
      await encoder.cancel();
      throw error;
    }
  });
}

async function encodeFilm(
  analysis: FormAnalysis,
  encoder: FilmEncoder,
  { filmPath, signal, onProgress }: WriteOverlayOptions & { readonly filmPath: string },
): Promise<void> {
  const { timesS } = analysis.track;
  const slowness = filmSecondsPerSecond(analysis);
  for await (const { index, rgba, widthPx, heightPx } of readFrames(filmPath)) {
    signal?.throwIfAborted();
    const timeS = timesS[index];
    if (timeS === undefined) continue;
    const raster = { pixels: rgba, width: widthPx, height: heightPx };
    const frame = filmFrame(analysis, raster);
    drawFigure(frame, analysis, index);
    drawContactBar(frame, analysis, timeS);
    await encoder.add(raster, timeS * slowness, frameDurationS(timesS, index) * slowness);
    onProgress?.(index / timesS.length);
  }
}

/** Film seconds in a real second: 8 for 240 frames a second played at 30. */
function filmSecondsPerSecond({ track }: FormAnalysis): number {
  return (track.time.captureRateHz ?? track.time.frameRateHz) / track.time.frameRateHz;
}

/** Time to the next frame; the last lasts as long as the one before it. */
function frameDurationS(timesS: Float64Array, index: number): number {
  const last = timesS.length - 1;
  const from = Math.max(0, Math.min(index, last - 1));
  return (timesS[from + 1] ?? 1 / 30) - (timesS[from] ?? 0);
}

function filmFrame({ track }: FormAnalysis, raster: Raster): OverlayFrame {
  const width = track.widthPx ?? raster.width;
  const height = track.heightPx ?? raster.height;
  const [scaleX, scaleY] = [raster.width / width, raster.height / height];
  return {
    raster,
    toRaster: ([x, y]) => [x * scaleX, y * scaleY],
    origin: [0, 0],
    width,
    height,
    px: raster.height / 960,
    isFilm: true,
  };
}

/** A screen shows no more; every nth sample of a faster trial is drawn. */
const mostTrialFramesPerS = 60;

async function encodeTrial(
  analysis: FormAnalysis,
  encoder: FilmEncoder,
  { signal, onProgress }: WriteOverlayOptions,
): Promise<void> {
  const stage = trialStage(analysis.track);
  const { timesS, time } = analysis.track;
  const stride = Math.max(1, Math.ceil(time.frameRateHz / mostTrialFramesPerS));
  for (let index = 0; index < timesS.length; index += stride) {
    signal?.throwIfAborted();
    const timeS = timesS[index] ?? 0;
    fillRaster(stage.raster, colourOf(colours.paper[0]));
    drawFigure(stage, analysis, index);
    drawContactBar(stage, analysis, timeS);
    await encoder.add(stage.raster, timeS, stride / time.frameRateHz);
    onProgress?.(index / timesS.length);
  }
}
