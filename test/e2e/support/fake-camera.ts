import { createWriteStream } from "node:fs";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { clipFactsOfFile, readFrames } from "#vision/node.ts";

/** Writes a film as Chromium's fake camera reads it (YUV4MPEG2, 4:2:0) and gives the path. It is played over and over. */
export async function filmForFakeCamera(film: string, folder: string): Promise<string> {
  const { widthPx, heightPx, frameRateHz } = await clipFactsOfFile(film);
  const path = join(folder, `${basename(film)}.y4m`);
  const size = { widthPx: widthPx - (widthPx % 2), heightPx: heightPx - (heightPx % 2) };
  const pieces = async function* () {
    yield Buffer.from(`YUV4MPEG2 W${size.widthPx} H${size.heightPx} F${Math.round(frameRateHz)}:1 Ip A1:1 C420jpeg\n`);
    for await (const { rgba } of readFrames(film)) {
      yield Buffer.from("FRAME\n");
      yield planesOf(rgba, widthPx, size);
    }
  };
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return path;
}

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Luma of every pixel, then both colours of every other in both directions (BT.601, full range). */
function planesOf(rgba: Uint8Array, stridePx: number, { widthPx, heightPx }: Size): Uint8Array {
  const [luma, quarter] = [widthPx * heightPx, (widthPx * heightPx) / 4];
  const planes = new Uint8Array(luma + 2 * quarter);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const from = 4 * (y * stridePx + x);
      const [r, g, b] = [rgba[from] ?? 0, rgba[from + 1] ?? 0, rgba[from + 2] ?? 0];
      planes[y * widthPx + x] = 0.299 * r + 0.587 * g + 0.114 * b;
      if (x % 2 === 1 || y % 2 === 1) continue;
      const at = luma + ((y / 2) * widthPx) / 2 + x / 2;
      planes[at] = 128 - 0.168_736 * r - 0.331_264 * g + 0.5 * b;
      planes[at + quarter] = 128 + 0.5 * r - 0.418_688 * g - 0.081_312 * b;
    }
  }
  return planes;
}
