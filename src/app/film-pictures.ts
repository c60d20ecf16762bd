import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { openFilm } from "./film.ts";
import { webpPicture } from "./picture-file.ts";

/** Width of a picture in a report, px: twice what it is shown at. */
const pictureWidthPx = 720;

/** The film frames of the findings as data URLs, upright, by frame index. */
export async function findingPictures(analysis: FormAnalysis, filmPath: string): Promise<ReadonlyMap<number, string>> {
  const frames = [...new Set(analysis.report.findings.map(({ frame }) => frame))].sort((a, b) => a - b);
  const pictures = new Map<number, string>();
  if (frames.length === 0) return pictures;
  const film = await openFilm(filmPath);
  try {
    for (const frame of frames) {
      const data = await pictureAt(film, shownAtS(analysis, frame));
      if (data !== undefined) pictures.set(frame, `data:image/webp;base64,${Buffer.from(data).toString("base64")}`);
    }
    return pictures;
  } finally {
    film.close();
  }
}

/** File time inside the frame: its own start may be rounded to just before it. */
function shownAtS({ track, report }: FormAnalysis, frame: number): number {
  const ratio = track.time.captureRateHz === undefined ? 1 : track.time.captureRateHz / track.time.frameRateHz;
  const [now, next] = [track.timesS[frame] ?? 0, track.timesS[frame + 1] ?? Number.NaN];
  const inside = Number.isNaN(next) ? 0 : (next - now) / 2;
  return report.source.startS + (now + inside) * ratio;
}

async function pictureAt({ sink }: Awaited<ReturnType<typeof openFilm>>, timeS: number): Promise<Uint8Array | undefined> {
  const sample = await sink.getSample(timeS);
  if (sample === null) return undefined;
  try {
    return await webpPicture(sample, pictureWidthPx);
  } finally {
    sample.close();
  }
}
