import type { ColourRule, Picture, PixelPlane } from "./picture.ts";

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
  return Math.min(high, Math.max(low, value));
}

/** Writes one sampled pixel into a patch. `x` and `y` are stored places, the first pixel's centre at 0. */
interface PixelSampler {
  sample(x: number, y: number, at: number): void;
}

interface Scale {
  readonly black: number;
  readonly gain: number;
}

/** Reads a luma plane bilinearly and colour difference planes at the nearest sample. */
class LumaChromaSampler implements PixelSampler {
  readonly #bytes: Uint8Array;
  readonly #patch: Float32Array;
  readonly #lastX: number;
  readonly #lastY: number;
  readonly #luma: PixelPlane;
  readonly #u: PixelPlane;
  readonly #v: PixelPlane;
  /** 1 when u and v lie in one plane by turns, else 0. */
  readonly #pairShift: number;
  readonly #colour: ColourRule;
  readonly #scale: Scale;

  constructor(picture: Picture, patch: Float32Array, scale: Scale) {
    const [luma, u, v] = picture.planes;
    if (luma === undefined || u === undefined) throw new RangeError("Picture lacks a plane");
    const isPaired = picture.layout === "NV12";
    this.#bytes = picture.bytes;
    this.#patch = patch;
    this.#lastX = picture.storedWidthPx - 1;
    this.#lastY = picture.storedHeightPx - 1;
    this.#luma = luma;
    this.#u = u;
    this.#v = isPaired ? { offset: u.offset + 1, stride: u.stride } : (v ?? u);
    this.#pairShift = isPaired ? 1 : 0;
    this.#colour = picture.colour;
    this.#scale = scale;
  }

  sample(x: number, y: number, at: number): void {
    const bytes = this.#bytes;
    const left = x | 0;
    const top = y | 0;
    const shareX = x - left;
    const shareY = y - top;
    const above = this.#luma.offset + top * this.#luma.stride + left;
    const below = top < this.#lastY ? above + this.#luma.stride : above;
    const next = left < this.#lastX ? 1 : 0;
    const aboveLuma = (bytes[above] ?? 0) * (1 - shareX) + (bytes[above + next] ?? 0) * shareX;
    const belowLuma = (bytes[below] ?? 0) * (1 - shareX) + (bytes[below + next] ?? 0) * shareX;
    const colour = this.#colour;
    const light = (aboveLuma * (1 - shareY) + belowLuma * shareY - colour.lumaOffset) * colour.lumaGain;
    const chromaX = ((x + 0.5) >> 1) << this.#pairShift;
    const chromaY = (y + 0.5) >> 1;
    const du = (bytes[this.#u.offset + chromaY * this.#u.stride + chromaX] ?? 128) - 128;
    const dv = (bytes[this.#v.offset + chromaY * this.#v.stride + chromaX] ?? 128) - 128;
    const patch = this.#patch;
    const { black, gain } = this.#scale;
    patch[at] = black + gain * clamp(light + colour.redFromV * dv, 0, 255);
    patch[at + 1] = black + gain * clamp(light + colour.greenFromU * du + colour.greenFromV * dv, 0, 255);
    patch[at + 2] = black + gain * clamp(light + colour.blueFromU * du, 0, 255);
  }
}

/** Reads four bytes a pixel bilinearly. */
class InterleavedSampler implements PixelSampler {
  readonly #bytes: Uint8Array;
  readonly #patch: Float32Array;
  readonly #lastX: number;
  readonly #lastY: number;
  readonly #plane: PixelPlane;
  readonly #redAt: number;
  readonly #scale: Scale;

  constructor(picture: Picture, patch: Float32Array, scale: Scale) {
    const [plane] = picture.planes;
    if (plane === undefined) throw new RangeError("Picture lacks a plane");
    this.#bytes = picture.bytes;
    this.#patch = patch;
    this.#lastX = picture.storedWidthPx - 1;
    this.#lastY = picture.storedHeightPx - 1;
    this.#plane = plane;
    this.#redAt = picture.layout === "RGBA" ? 0 : 2;
    this.#scale = scale;
  }

  sample(x: number, y: number, at: number): void {
    const left = x | 0;
    const top = y | 0;
    const above = this.#plane.offset + top * this.#plane.stride + left * 4;
    const below = top < this.#lastY ? above + this.#plane.stride : above;
    const next = left < this.#lastX ? 4 : 0;
    const blend = (channel: number) => {
      const bytes = this.#bytes;
      const upper = (bytes[above + channel] ?? 0) * (1 - x + left) + (bytes[above + next + channel] ?? 0) * (x - left);
      const lower = (bytes[below + channel] ?? 0) * (1 - x + left) + (bytes[below + next + channel] ?? 0) * (x - left);
      return this.#scale.black + this.#scale.gain * (upper * (1 - y + top) + lower * (y - top));
    };
    this.#patch[at] = blend(this.#redAt);
    this.#patch[at + 1] = blend(1);
    this.#patch[at + 2] = blend(2 - this.#redAt);
  }
}

/**
 * Samples a turned rectangle of a picture bilinearly into red, green, blue rows, as BlazePose's networks want them.
 * Colour difference planes are read at the nearest sample; only the pixels asked for are ever converted.
 */
export function samplePatch(picture: Picture, region: Region, options: PatchOptions): Float32Array {
  const { sizePx, black, white } = options;
  const patch = new Float32Array(sizePx * sizePx * 3);
  const scale = { black, gain: (white - black) / 255 };
  const isPlanar = picture.layout === "I420" || picture.layout === "NV12";
  const sampler = new (isPlanar ? LumaChromaSampler : InterleavedSampler)(picture, patch, scale);
  const walk = walkOver(picture, region, sizePx);
  const lastX = picture.storedWidthPx - 1;
  const lastY = picture.storedHeightPx - 1;
  const margin = options.border === "edge" ? Number.POSITIVE_INFINITY : 0.5;
  let at = 0;
  for (let row = 0; row < sizePx; row++) {
    let x = walk.x + row * walk.downX;
    let y = walk.y + row * walk.downY;
    for (let column = 0; column < sizePx; column++, at += 3, x += walk.rightX, y += walk.rightY) {
      const isInside = x >= -margin && y >= -margin && x <= lastX + margin && y <= lastY + margin;
      if (isInside) sampler.sample(clamp(x, 0, lastX), clamp(y, 0, lastY), at);
      else patch.fill(black, at, at + 3);
    }
  }
  return patch;
}
