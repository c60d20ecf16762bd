/** Layouts of pixels we read. 4:2:0 in three planes, 4:2:0 in two, and four bytes a pixel. */
export type PixelLayout = "I420" | "NV12" | "RGBA" | "BGRA";

/** One plane of a picture inside its `bytes`. */
export interface PixelPlane {
  readonly offset: number;
  readonly stride: number;
}

/** Weights from luma and colour difference to red, green and blue. */
export interface ColourRule {
  readonly lumaOffset: number;
  readonly lumaGain: number;
  readonly redFromV: number;
  readonly greenFromU: number;
  readonly greenFromV: number;
  readonly blueFromU: number;
}

/**
 * Maps a place in the picture as shown (px, the first pixel's centre at 0.5) to the same place in the stored pixels:
 * `storedX = xx * x + xy * y + x0`, `storedY = yx * x + yy * y + y0`. Holds rotation, mirroring and pixel shape.
 */
export interface ShownToStored {
  readonly xx: number;
  readonly xy: number;
  readonly x0: number;
  readonly yx: number;
  readonly yy: number;
  readonly y0: number;
}

/** One decoded picture in the pixels the decoder gave; nothing is converted until somebody samples it. */
export interface Picture {
  readonly layout: PixelLayout;
  readonly bytes: Uint8Array;
  readonly planes: readonly PixelPlane[];
  readonly storedWidthPx: number;
  readonly storedHeightPx: number;
  /** Size as shown: after rotation and pixel shape. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly toStored: ShownToStored;
  readonly colour: ColourRule;
}

/** Quarter turns clockwise and mirroring a container asks for. */
export interface Turn {
  readonly rotationDeg: 0 | 90 | 180 | 270;
  readonly isFlipped: boolean;
}

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where a place of the shown picture lies in the stored one: `stored` in stored pixels, `shown` the size after turning. */
export function shownToStored(stored: Size, shown: Size, turn: Turn): ShownToStored {
  const isSideways = turn.rotationDeg === 90 || turn.rotationDeg === 270;
  const scaleX = stored.widthPx / (isSideways ? shown.heightPx : shown.widthPx);
  const scaleY = stored.heightPx / (isSideways ? shown.widthPx : shown.heightPx);
  const sign = turn.isFlipped ? -1 : 1;
  const shift = turn.isFlipped ? shown.widthPx : 0;
  switch (turn.rotationDeg) {
    case 0:
      return { xx: sign * scaleX, xy: 0, x0: shift * scaleX, yx: 0, yy: scaleY, y0: 0 };
    case 180:
      return {
        xx: -sign * scaleX,
        xy: 0,
        x0: stored.widthPx - shift * scaleX,
        yx: 0,
        yy: -scaleY,
        y0: stored.heightPx,
      };
    case 90:
      return { xx: 0, xy: scaleX, x0: 0, yx: -sign * scaleY, yy: 0, y0: stored.heightPx - shift * scaleY };
    case 270:
      return { xx: 0, xy: -scaleX, x0: stored.widthPx, yx: sign * scaleY, yy: 0, y0: shift * scaleY };
  }
}

/** Red and blue weights of luma. Source: ITU-R BT.601, BT.709, BT.2020. */
const lumaWeights = {
  bt601: { red: 0.299, blue: 0.114 },
  bt709: { red: 0.2126, blue: 0.0722 },
  bt2020: { red: 0.2627, blue: 0.0593 },
} as const;

/** Name of a colour matrix. */
export type ColourMatrix = keyof typeof lumaWeights;

/** How stored luma and colour difference become red, green and blue, 0-255. Narrow range is 16-235 and 16-240. */
export function colourRule(matrix: ColourMatrix, isFullRange: boolean): ColourRule {
  const { red, blue } = lumaWeights[matrix];
  const green = 1 - red - blue;
  const chroma = isFullRange ? 1 : 255 / 224;
  return {
    lumaOffset: isFullRange ? 0 : 16,
    lumaGain: isFullRange ? 1 : 255 / 219,
    redFromV: 2 * (1 - red) * chroma,
    greenFromU: ((-2 * (1 - blue) * blue) / green) * chroma,
    greenFromV: ((-2 * (1 - red) * red) / green) * chroma,
    blueFromU: 2 * (1 - blue) * chroma,
  };
}
