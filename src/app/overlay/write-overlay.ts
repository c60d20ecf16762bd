import { FilePathTarget, Mp4OutputFormat, Output, QUALITY_HIGH, type Rotation, VideoSample, VideoSampleSource } from "mediabunny";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { colours } from "#report/tokens.ts";
import { openFilm } from "../film.ts";
import { writeWhole } from "../output-path.ts";
import { drawContactBar, drawFigure, type OverlayFrame } from "./draw-overlay.ts";
import { colourOf, fillRaster, type Place, type Raster } from "./raster.ts";
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

/** Writes an MP4 with the skeleton and the contact marks over the film, frame by frame at the film's own times. */
export async function writeOverlay(analysis: FormAnalysis, path: string, options: WriteOverlayOptions = {}): Promise<void> {
  const { filmPath } = options;
  await writeWhole(path, (temporaryPath) =>
    filmPath === undefined
      ? writeTrialOverlay(analysis, temporaryPath, options)
      : writeFilmOverlay(analysis, temporaryPath, { ...options, filmPath }),
  );
}

interface Encoder {
  readonly add: (raster: Raster, timeS: number, durationS: number) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

async function startEncoder(path: string, rotation: Rotation): Promise<Encoder> {
  const output = new Output({ format: new Mp4OutputFormat(), target: new FilePathTarget(path) });
  const source = new VideoSampleSource({ codec: "avc", quality: QUALITY_HIGH });
  output.addVideoTrack(source, { rotation });
  await output.start();
  return {
    add: async ({ pixels, width, height }, timestamp, duration) => {
      const init = { format: "RGBA", codedWidth: width, codedHeight: height, timestamp, duration } as const;
      const sample = new VideoSample(pixels, init);
      await source.add(sample);
      sample.close();
    },
    finish: () => output.finalize(),
    cancel: () => output.cancel(),
  };
}

async function writeFilmOverlay(
  analysis: FormAnalysis,
  path: string,
  { filmPath, signal, onProgress }: WriteOverlayOptions & { readonly filmPath: string },
): Promise<void> {
  const film = await openFilm(filmPath);
  const encoder = await startEncoder(path, await film.track.getRotation());
  const frames = analysis.track.timesS.length;
  try {
    for await (const sample of film.sink.samples(film.startS)) {
      signal?.throwIfAborted();
      const raster = await rasterOf(sample);
      const timeS = (sample.timestamp - film.startS) / slowness(analysis);
      const index = frameAt(analysis.track.timesS, timeS);
      const frame = filmFrame(analysis, raster, sample.rotation);
      if (index !== undefined) drawFigure(frame, analysis, index);
      drawContactBar(frame, analysis, timeS);
      await encoder.add(raster, sample.timestamp - film.startS, sample.duration);
      sample.close();
      onProgress?.(Math.min(1, (index ?? 0) / frames));
    }
    await encoder.finish();
  } catch (error) {
    await encoder.cancel();
    throw error;
  } finally {
    film.close();
  }
}

/** Film seconds in a real second: 8 for 240 frames a second played at 30. */
function slowness({ track }: FormAnalysis): number {
  return (track.time.captureRateHz ?? track.time.frameRateHz) / track.time.frameRateHz;
}

async function rasterOf(sample: VideoSample): Promise<Raster> {
  const { width, height } = sample.visibleRect;
  const pixels = new Uint8Array(width * height * 4);
  await sample.copyTo(pixels, { format: "RGBA" });
  return { pixels, width, height };
}

/** Index of the analysed frame shown at a time; `undefined` when none is within half a frame. */
export function frameAt(timesS: Float64Array, timeS: number): number | undefined {
  const after = timesS.findIndex((time) => time >= timeS);
  const upper = after < 0 ? timesS.length - 1 : after;
  const candidates = [Math.max(0, upper - 1), upper];
  const gap = (index: number): number => Math.abs((timesS[index] ?? Number.POSITIVE_INFINITY) - timeS);
  const best = candidates.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  const spacing = (timesS.at(-1) ?? 0) / Math.max(1, timesS.length - 1);
  return gap(best) <= spacing / 2 + 1e-6 ? best : undefined;
}

/** Upright places to places of the stored picture, which players turn clockwise by `rotation`. */
export function uprightToStored(rotation: Rotation, { width, height }: Pick<Raster, "width" | "height">) {
  return ([u, v]: Place): Place => {
    if (rotation === 90) return [v, height - u];
    if (rotation === 180) return [width - u, height - v];
    if (rotation === 270) return [width - v, u];
    return [u, v];
  };
}

function filmFrame({ track }: FormAnalysis, raster: Raster, rotation: Rotation): OverlayFrame {
  const isTurned = rotation === 90 || rotation === 270;
  const upright = isTurned ? { width: raster.height, height: raster.width } : raster;
  const width = track.widthPx ?? upright.width;
  const height = track.heightPx ?? upright.height;
  const turn = uprightToStored(rotation, raster);
  const toRaster = ([x, y]: Place): Place => turn([(x * upright.width) / width, (y * upright.height) / height]);
  return { raster, toRaster, origin: [0, 0], width, height, px: upright.height / 960, isFilm: true };
}

async function writeTrialOverlay(
  analysis: FormAnalysis,
  path: string,
  { signal, onProgress }: WriteOverlayOptions,
): Promise<void> {
  const stage = trialStage(analysis.track);
  const encoder = await startEncoder(path, 0);
  const { timesS } = analysis.track;
  const stride = Math.max(1, Math.ceil(analysis.track.time.frameRateHz / mostTrialFramesPerS));
  try {
    for (let index = 0; index < timesS.length; index += stride) {
      signal?.throwIfAborted();
      const timeS = timesS[index] ?? 0;
      fillRaster(stage.raster, colourOf(colours.paper[0]));
      drawFigure(stage, analysis, index);
      drawContactBar(stage, analysis, timeS);
      await encoder.add(stage.raster, timeS, stride / analysis.track.time.frameRateHz);
      onProgress?.(index / timesS.length);
    }
    await encoder.finish();
  } catch (error) {
    await encoder.cancel();
    throw error;
  }
}

/** A screen shows no more; every nth sample of a faster trial is drawn. */
const mostTrialFramesPerS = 60;
