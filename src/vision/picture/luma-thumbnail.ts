import type { Picture } from "./picture.ts";

/** Width of a thumbnail, px. Wide enough to see a slow pan, small enough to cost nothing; chosen by hand. */
export const thumbnailWidthPx = 160;

/** A small grey picture, as shown, brightness 0-255. */
export interface LumaThumbnail {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly luma: Float32Array;
}

/** Samples per side averaged into one thumbnail pixel. */
const samplesPerSide = 3;

function brightness(picture: Picture, storedX: number, storedY: number): number {
  const { bytes, layout, colour } = picture;
  const plane = picture.planes[0] ?? { offset: 0, stride: 0 };
  const x = Math.min(picture.storedWidthPx - 1, Math.max(0, Math.floor(storedX)));
  const y = Math.min(picture.storedHeightPx - 1, Math.max(0, Math.floor(storedY)));
  if (layout === "I420" || layout === "NV12") {
    return ((bytes[plane.offset + y * plane.stride + x] ?? 0) - colour.lumaOffset) * colour.lumaGain;
  }
  const at = plane.offset + y * plane.stride + x * 4;
  return ((bytes[at] ?? 0) + 2 * (bytes[at + 1] ?? 0) + (bytes[at + 2] ?? 0)) / 4;
}

/** Shrinks a picture to a grey thumbnail {@link thumbnailWidthPx} wide; each pixel is the mean of a few samples. */
export function lumaThumbnail(picture: Picture): LumaThumbnail {
  const widthPx = thumbnailWidthPx;
  const step = picture.widthPx / widthPx;
  const heightPx = Math.max(1, Math.round(picture.heightPx / step));
  const { xx, xy, x0, yx, yy, y0 } = picture.toStored;
  const luma = new Float32Array(widthPx * heightPx);
  for (let at = 0; at < luma.length; at++) {
    const row = Math.floor(at / widthPx);
    const column = at - row * widthPx;
    let sum = 0;
    for (let sample = 0; sample < samplesPerSide * samplesPerSide; sample++) {
      const x = (column + ((sample % samplesPerSide) + 0.5) / samplesPerSide) * step;
      const y = (row + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide) * step;
      sum += brightness(picture, xx * x + xy * y + x0, yx * x + yy * y + y0);
    }
    luma[at] = Math.min(255, Math.max(0, sum / (samplesPerSide * samplesPerSide)));
  }
  return { widthPx, heightPx, luma };
}

/** Mean brightness, 0 (black) to 1 (white). */
export function meanLuma(thumbnail: LumaThumbnail): number {
  let sum = 0;
  for (const value of thumbnail.luma) sum += value;
  return sum / thumbnail.luma.length / 255;
}
