import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { pictureFrames } from "#report/shown-moments.ts";
import { FilmFrames } from "../film/film-frames.ts";
import { filmIndex } from "../film/film-index.ts";

/** Longest side of a picture in a saved report, px. */
const pictureSidePx = 960;
const jpegQuality = 0.85;

/** The film's frames that a report shows, as data URLs by frame of the track. Empty when the film is not at hand. */
export async function findingPictures(analysis: FormAnalysis, film: Blob | undefined): Promise<Map<number, string>> {
  const pictures = new Map<number, string>();
  if (!film) return pictures;
  const frames = await FilmFrames.open(film, { maxSidePx: pictureSidePx });
  try {
    for (const frame of pictureFrames(analysis)) {
      const picture = await frames.frame(filmIndex(frames, analysis, frame));
      if (picture) pictures.set(frame, await jpegDataUrl(picture));
    }
  } finally {
    frames.close();
  }
  return pictures;
}

async function jpegDataUrl(picture: HTMLCanvasElement | OffscreenCanvas): Promise<string> {
  if (picture instanceof HTMLCanvasElement) return picture.toDataURL("image/jpeg", jpegQuality);
  return dataUrl(await picture.convertToBlob({ type: "image/jpeg", quality: jpegQuality }));
}

/** A file's content as a data URL. */
export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
