import type { Picture } from "./picture.ts";

/**
 * The whole picture as shown (turned upright), four bytes a pixel: red, green, blue, 255. For drawing over; the pose
 * networks never need it.
 */
export function pictureToRgba(picture: Picture): Uint8Array {
  const { widthPx, heightPx, toStored } = picture;
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  const isPlanar = picture.layout === "I420" || picture.layout === "NV12";
  const write = isPlanar ? convertPixel : copyPixel;
  const lastX = picture.storedWidthPx - 1;
  const lastY = picture.storedHeightPx - 1;
  let at = 0;
  for (let y = 0.5; y < heightPx; y++) {
    for (let x = 0.5; x < widthPx; x++, at += 4) {
      const storedX = clamp(Math.floor(toStored.xx * x + toStored.xy * y + toStored.x0), 0, lastX);
      const storedY = clamp(Math.floor(toStored.yx * x + toStored.yy * y + toStored.y0), 0, lastY);
      write(picture, storedY * picture.storedWidthPx + storedX, { rgba, at });
      rgba[at + 3] = 255;
    }
  }
  return rgba;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

interface Pixel {
  readonly rgba: Uint8Array;
  readonly at: number;
}

function toByte(value: number): number {
  return clamp(Math.round(value), 0, 255);
}

function convertPixel(picture: Picture, stored: number, { rgba, at }: Pixel): void {
  const { bytes, colour, planes } = picture;
  const y = Math.floor(stored / picture.storedWidthPx);
  const x = stored - y * picture.storedWidthPx;
  const luma = planes[0] ?? { offset: 0, stride: 0 };
  const u = planes[1] ?? luma;
  const isInterleaved = picture.layout === "NV12";
  const v = isInterleaved ? { offset: u.offset + 1, stride: u.stride } : (planes[2] ?? u);
  const chromaX = isInterleaved ? (x >> 1) << 1 : x >> 1;
  const light = ((bytes[luma.offset + y * luma.stride + x] ?? 0) - colour.lumaOffset) * colour.lumaGain;
  const du = (bytes[u.offset + (y >> 1) * u.stride + chromaX] ?? 128) - 128;
  const dv = (bytes[v.offset + (y >> 1) * v.stride + chromaX] ?? 128) - 128;
  rgba[at] = toByte(light + colour.redFromV * dv);
  rgba[at + 1] = toByte(light + colour.greenFromU * du + colour.greenFromV * dv);
  rgba[at + 2] = toByte(light + colour.blueFromU * du);
}

function copyPixel(picture: Picture, stored: number, { rgba, at }: Pixel): void {
  const { bytes } = picture;
  const plane = picture.planes[0] ?? { offset: 0, stride: 0 };
  const y = Math.floor(stored / picture.storedWidthPx);
  const from = plane.offset + y * plane.stride + (stored - y * picture.storedWidthPx) * 4;
  const redAt = picture.layout === "RGBA" ? 0 : 2;
  rgba[at] = bytes[from + redAt] ?? 0;
  rgba[at + 1] = bytes[from + 1] ?? 0;
  rgba[at + 2] = bytes[from + 2 - redAt] ?? 0;
}
