import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { pictureFrames } from "#report/shown-moments.ts";
import { readFrames } from "#vision/node.ts";
import { shrunkPicture, webpPicture } from "./webp-picture.ts";

/** Least width that a picture is shrunk to, px: about twice what it is shown at. */
const pictureWidthPx = 540;

/** The film frames that a report shows as data URLs, upright, by frame index. */
export async function reportPictures(analysis: FormAnalysis, filmPath: string): Promise<ReadonlyMap<number, string>> {
  const pictures = new Map<number, string>();
  for (const frame of pictureFrames(analysis)) {
    for await (const { rgba, widthPx, heightPx } of readFrames(filmPath, { first: frame, end: frame + 1 })) {
      const picture = shrunkPicture({ pixels: rgba, width: widthPx, height: heightPx }, pictureWidthPx);
      const data = Buffer.from(await webpPicture(picture)).toString("base64");
      pictures.set(frame, `data:image/webp;base64,${data}`);
    }
  }
  return pictures;
}
