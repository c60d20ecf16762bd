import type { Picture, PixelPlane } from "./picture.ts";

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
  /** Array of `sizePx * sizePx * 3` to write into, to spare an allocation for each frame. */
  readonly into?: Float32Array;
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

/** `value` kept between 0 and `last`. */
function within(value: number, last: number): number {
  return value < 0 ? 0 : Math.min(value, last);
}

function mix(from: number | undefined, to: number | undefined, share: number): number {
  const start = from ?? 0;
  return start + ((to ?? 0) - start) * share;
}

/** Writes rows of a patch. `x` and `y` are stored places, the first pixel's centre at 0. */
interface RowSampler {
  /** Writes `count` pixels from `at` on, starting at `x`, `y` and walking on by `walk`'s step to the right. */
  sampleRow(row: Row): void;
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly count: number;
  readonly at: number;
}

interface Scale {
  readonly black: number;
  readonly gain: number;
}

/**
 * Reads a luma plane bilinearly and colour difference planes at the nearest sample. Most of a frame's own code runs in
 * the loop, so it keeps what it needs in local numbers and clamps by comparison.
 */
class LumaChromaSampler implements RowSampler {
  readonly #picture: Picture;
  readonly #patch: Float32Array;
  readonly #luma: PixelPlane;
  readonly #u: PixelPlane;
  readonly #v: PixelPlane;
  readonly #scale: Scale;

  constructor(picture: Picture, patch: Float32Array, scale: Scale) {
    const [luma, u, v] = picture.planes;
    if (luma === undefined || u === undefined) throw new RangeError("Picture lacks a plane");
    this.#picture = picture;
    this.#patch = patch;
    this.#luma = luma;
    this.#u = u;
    this.#v = picture.layout === "NV12" ? { offset: u.offset + 1, stride: u.stride } : (v ?? u);
    this.#scale = scale;
  }

  sampleRow({ x: firstX, y: firstY, stepX, stepY, count, at: firstAt }: Row): void {
    const { bytes, colour } = this.#picture;
    const lastX = this.#picture.storedWidthPx - 1;
    const lastY = this.#picture.storedHeightPx - 1;
    const pairShift = this.#picture.layout === "NV12" ? 1 : 0;
    const patch = this.#patch;
    const { offset, stride } = this.#luma;
    const { offset: offsetU, stride: strideU } = this.#u;
    const { offset: offsetV, stride: strideV } = this.#v;
    const { lumaOffset, lumaGain, redFromV, greenFromU, greenFromV, blueFromU } = colour;
    const { black, gain } = this.#scale;
    for (let column = 0, at = firstAt; column < count; column++, at += 3) {
      const x = within(firstX + column * stepX, lastX);
      const y = within(firstY + column * stepY, lastY);
      const left = x | 0;
      const top = y | 0;
      const above = offset + top * stride + left;
      const below = top < lastY ? above + stride : above;
      const next = left < lastX ? 1 : 0;
      const upper = mix(bytes[above], bytes[above + next], x - left);
      const lower = mix(bytes[below], bytes[below + next], x - left);
      const light = (mix(upper, lower, y - top) - lumaOffset) * lumaGain;
      const chromaX = ((x + 0.5) >> 1) << pairShift;
      const chromaY = (y + 0.5) >> 1;
      const du = (bytes[offsetU + chromaY * strideU + chromaX] ?? 128) - 128;
      const dv = (bytes[offsetV + chromaY * strideV + chromaX] ?? 128) - 128;
      patch[at] = black + gain * within(light + redFromV * dv, 255);
      patch[at + 1] = black + gain * within(light + greenFromU * du + greenFromV * dv, 255);
      patch[at + 2] = black + gain * within(light + blueFromU * du, 255);
    }
  }
}

/** Reads four bytes a pixel bilinearly. */
class InterleavedSampler implements RowSampler {
  readonly #picture: Picture;
  readonly #patch: Float32Array;
  readonly #plane: PixelPlane;
  readonly #scale: Scale;

  constructor(picture: Picture, patch: Float32Array, scale: Scale) {
    const [plane] = picture.planes;
    if (plane === undefined) throw new RangeError("Picture lacks a plane");
    this.#picture = picture;
    this.#patch = patch;
    this.#plane = plane;
    this.#scale = scale;
  }

  sampleRow({ x: firstX, y: firstY, stepX, stepY, count, at: firstAt }: Row): void {
    const { bytes, storedWidthPx, storedHeightPx, layout } = this.#picture;
    const patch = this.#patch;
    const { offset, stride } = this.#plane;
    const { black, gain } = this.#scale;
    const lastX = storedWidthPx - 1;
    const lastY = storedHeightPx - 1;
    const redAt = layout === "RGBA" ? 0 : 2;
    for (let column = 0, at = firstAt; column < count; column++, at += 3) {
      const x = within(firstX + column * stepX, lastX);
      const y = within(firstY + column * stepY, lastY);
      const left = x | 0;
      const top = y | 0;
      const above = offset + top * stride + left * 4;
      const below = top < lastY ? above + stride : above;
      const next = left < lastX ? 4 : 0;
      for (let colour = 0; colour < 3; colour++) {
        const channel = colour === 1 ? 1 : Math.abs(colour - redAt);
        const upper = mix(bytes[above + channel], bytes[above + next + channel], x - left);
        const lower = mix(bytes[below + channel], bytes[below + next + channel], x - left);
        patch[at + colour] = black + gain * mix(upper, lower, y - top);
      }
    }
  }
}

/** Blackens what lies more than half a pixel outside the picture; sampling went on with its edge there. */
function blackenOutside(
  patch: Float32Array,
  walk: Walk,
  { picture, sizePx, black }: { readonly picture: Picture; readonly sizePx: number; readonly black: number },
): void {
  const lastX = picture.storedWidthPx - 0.5;
  const lastY = picture.storedHeightPx - 0.5;
  for (let row = 0, at = 0; row < sizePx; row++) {
    for (let column = 0; column < sizePx; column++, at += 3) {
      const x = walk.x + row * walk.downX + column * walk.rightX;
      const y = walk.y + row * walk.downY + column * walk.rightY;
      if (x < -0.5 || y < -0.5 || x > lastX || y > lastY) patch.fill(black, at, at + 3);
    }
  }
}

/**
 * Samples a turned rectangle of a picture bilinearly into red, green, blue rows, as BlazePose's networks want them.
 * Colour difference planes are read at the nearest sample; only the pixels asked for are ever converted.
 */
export function samplePatch(picture: Picture, region: Region, options: PatchOptions): Float32Array {
  const { sizePx, black, white } = options;
  const patch = options.into ?? new Float32Array(sizePx * sizePx * 3);
  const scale = { black, gain: (white - black) / 255 };
  const isPlanar = picture.layout === "I420" || picture.layout === "NV12";
  const sampler = new (isPlanar ? LumaChromaSampler : InterleavedSampler)(picture, patch, scale);
  const walk = walkOver(picture, region, sizePx);
  for (let row = 0; row < sizePx; row++) {
    const x = walk.x + row * walk.downX;
    const y = walk.y + row * walk.downY;
    sampler.sampleRow({ x, y, stepX: walk.rightX, stepY: walk.rightY, count: sizePx, at: row * sizePx * 3 });
  }
  if (options.border === "black") blackenOutside(patch, walk, { picture, sizePx, black });
  return patch;
}
