import type { VideoSample } from "mediabunny";
import { type ColourMatrix, colourRule, type Picture, type PixelLayout, shownToStored } from "../picture/picture.ts";

/** Decoder layouts we sample as they are; all others are asked for as RGBA. */
const directLayouts: ReadonlyMap<string, PixelLayout> = new Map([
  ["I420", "I420"],
  ["NV12", "NV12"],
  ["RGBA", "RGBA"],
  ["RGBX", "RGBA"],
  ["BGRA", "BGRA"],
  ["BGRX", "BGRA"],
]);

function matrixOf(sample: VideoSample): ColourMatrix {
  const matrix: string | null = sample.colorSpace.matrix;
  if (matrix === "bt709") return "bt709";
  if (matrix === "bt2020-ncl") return "bt2020";
  if (matrix === "bt470bg" || matrix === "smpte170m") return "bt601";
  return sample.codedHeight >= 720 || sample.codedWidth >= 1280 ? "bt709" : "bt601";
}

/** Copies a decoded sample's pixels out. `reuse` is taken when it is large enough, to spare allocations. */
export async function sampleToPicture(sample: VideoSample, reuse?: Uint8Array): Promise<Picture> {
  const direct = sample.format === null ? undefined : directLayouts.get(sample.format);
  const options = direct === undefined ? ({ format: "RGBA" } as const) : {};
  const needed =
    direct === undefined && sample.format === null
      ? sample.codedWidth * sample.codedHeight * 4
      : sample.allocationSize(options);
  const bytes = reuse !== undefined && reuse.byteLength >= needed ? reuse : new Uint8Array(needed);
  const planes = await sample.copyTo(bytes, options);
  const stored = { widthPx: sample.visibleRect.width, heightPx: sample.visibleRect.height };
  const shown = { widthPx: sample.displayWidth, heightPx: sample.displayHeight };
  return {
    layout: direct ?? "RGBA",
    bytes,
    planes,
    storedWidthPx: stored.widthPx,
    storedHeightPx: stored.heightPx,
    widthPx: shown.widthPx,
    heightPx: shown.heightPx,
    toStored: shownToStored(stored, shown, { rotationDeg: sample.rotation, isFlipped: sample.flip }),
    colour: colourRule(matrixOf(sample), sample.colorSpace.fullRange === true),
  };
}
