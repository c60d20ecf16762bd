import type { Picture } from "./picture.ts";

/** A turned rectangle in the picture as shown, px. `turnRad` turns it clockwise as seen on the screen. */
export interface Region {
  readonly centreX: number;
  readonly centreY: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly turnRad: number;
}

/** What a patch should look like. */
export interface PatchOptions {
  /** Patch width and height in its own pixels. */
  readonly sizePx: number;
  /** Values that black and white become, e.g. 0 and 1. */
  readonly black: number;
  readonly white: number;
  /** Outside the picture: black, or the nearest edge pixel. */
  readonly border: "black" | "edge";
}

interface Walk {
  readonly x: number;
  readonly y: number;
  readonly rightX: number;
  readonly rightY: number;
  readonly downX: number;
  readonly downY: number;
}

/** Stored place of the patch's first pixel centre and the steps to its right and lower neighbour. */
function walkOver(picture: Picture, region: Region, sizePx: number): Walk {
  const cos = Math.cos(region.turnRad);
  const sin = Math.sin(region.turnRad);
  const stepX = region.widthPx / sizePx;
  const stepY = region.heightPx / sizePx;
  const half = (sizePx - 1) / 2;
  const shownRight = [cos * stepX, sin * stepX] as const;
  const shownDown = [-sin * stepY, cos * stepY] as const;
  const firstX = region.centreX - half * (shownRight[0] + shownDown[0]);
  const firstY = region.centreY - half * (shownRight[1] + shownDown[1]);
  const { xx, xy, x0, yx, yy, y0 } = picture.toStored;
  return {
    x: xx * firstX + xy * firstY + x0 - 0.5,
    y: yx * firstX + yy * firstY + y0 - 0.5,
    rightX: xx * shownRight[0] + xy * shownRight[1],
    rightY: yx * shownRight[0] + yy * shownRight[1],
    downX: xx * shownDown[0] + xy * shownDown[1],
    downY: yx * shownDown[0] + yy * shownDown[1],
  };
}

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/**
 * Samples a turned rectangle of a picture bilinearly into red, green, blue rows, as BlazePose's networks want them.
 * Colour difference planes are read at the nearest sample; only the pixels asked for are ever converted.
 */
export function samplePatch(picture: Picture, region: Region, options: PatchOptions): Float32Array {
  const patch = new Float32Array(options.sizePx * options.sizePx * 3);
  if (picture.layout === "I420" || picture.layout === "NV12") {
    sampleLumaChroma(picture, walkOver(picture, region, options.sizePx), { ...options, patch });
  } else {
    sampleInterleaved(picture, walkOver(picture, region, options.sizePx), { ...options, patch });
  }
  return patch;
}

interface Target extends PatchOptions {
  readonly patch: Float32Array;
}

function sampleLumaChroma(picture: Picture, walk: Walk, target: Target): void {
  const { bytes, storedWidthPx: width, storedHeightPx: height, colour } = picture;
  const isInterleaved = picture.layout === "NV12";
  const luma = picture.planes[0] ?? { offset: 0, stride: width };
  const u = picture.planes[1] ?? luma;
  const v = isInterleaved ? { offset: u.offset + 1, stride: u.stride } : (picture.planes[2] ?? u);
  const chromaShift = isInterleaved ? 1 : 0;
  const { sizePx, black, patch } = target;
  const gain = (target.white - black) / 255;
  const isEdge = target.border === "edge";
  const lastX = width - 1;
  const lastY = height - 1;
  let at = 0;
  for (let row = 0; row < sizePx; row++) {
    let x = walk.x + row * walk.downX;
    let y = walk.y + row * walk.downY;
    for (let column = 0; column < sizePx; column++, at += 3, x += walk.rightX, y += walk.rightY) {
      if (!isEdge && (x < -0.5 || y < -0.5 || x > lastX + 0.5 || y > lastY + 0.5)) {
        patch[at] = black;
        patch[at + 1] = black;
        patch[at + 2] = black;
        continue;
      }
      const inX = clamp(x, 0, lastX);
      const inY = clamp(y, 0, lastY);
      const left = inX | 0;
      const top = inY | 0;
      const shareX = inX - left;
      const shareY = inY - top;
      const above = luma.offset + top * luma.stride + left;
      const below = top < lastY ? above + luma.stride : above;
      const next = left < lastX ? 1 : 0;
      const aboveLuma = (bytes[above] ?? 0) * (1 - shareX) + (bytes[above + next] ?? 0) * shareX;
      const belowLuma = (bytes[below] ?? 0) * (1 - shareX) + (bytes[below + next] ?? 0) * shareX;
      const light = (aboveLuma * (1 - shareY) + belowLuma * shareY - colour.lumaOffset) * colour.lumaGain;
      const chromaX = ((inX + 0.5) >> 1) << chromaShift;
      const chromaY = (inY + 0.5) >> 1;
      const du = (bytes[u.offset + chromaY * u.stride + chromaX] ?? 128) - 128;
      const dv = (bytes[v.offset + chromaY * v.stride + chromaX] ?? 128) - 128;
      patch[at] = black + gain * clamp(light + colour.redFromV * dv, 0, 255);
      patch[at + 1] = black + gain * clamp(light + colour.greenFromU * du + colour.greenFromV * dv, 0, 255);
      patch[at + 2] = black + gain * clamp(light + colour.blueFromU * du, 0, 255);
    }
  }
}

function sampleInterleaved(picture: Picture, walk: Walk, target: Target): void {
  const { bytes, storedWidthPx: width, storedHeightPx: height } = picture;
  const plane = picture.planes[0] ?? { offset: 0, stride: width * 4 };
  const { sizePx, black, patch } = target;
  const gain = (target.white - black) / 255;
  const lastX = width - 1;
  const lastY = height - 1;
  const redAt = picture.layout === "RGBA" ? 0 : 2;
  for (let at = 0; at < sizePx * sizePx; at++) {
    const row = Math.floor(at / sizePx);
    const column = at - row * sizePx;
    const x = walk.x + row * walk.downX + column * walk.rightX;
    const y = walk.y + row * walk.downY + column * walk.rightY;
    const isOutside = x < -0.5 || y < -0.5 || x > lastX + 0.5 || y > lastY + 0.5;
    const inX = clamp(x, 0, lastX);
    const inY = clamp(y, 0, lastY);
    const left = Math.floor(inX);
    const top = Math.floor(inY);
    const shareX = inX - left;
    const shareY = inY - top;
    const above = plane.offset + top * plane.stride + left * 4;
    const below = top < lastY ? above + plane.stride : above;
    const next = left < lastX ? 4 : 0;
    for (let channel = 0; channel < 3; channel++) {
      const byte = channel === 1 ? 1 : channel === 0 ? redAt : 2 - redAt;
      const upper = (bytes[above + byte] ?? 0) * (1 - shareX) + (bytes[above + next + byte] ?? 0) * shareX;
      const lower = (bytes[below + byte] ?? 0) * (1 - shareX) + (bytes[below + next + byte] ?? 0) * shareX;
      const value = isOutside && target.border === "black" ? 0 : upper * (1 - shareY) + lower * shareY;
      patch[at * 3 + channel] = black + gain * value;
    }
  }
}
