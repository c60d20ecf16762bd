import type { OutputFormat } from "mediabunny";
import {
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  type Target,
  type VideoCodec,
  VideoSample,
  VideoSampleSource,
} from "mediabunny";
import { registerSoftwareCodecs } from "#vision/clip/software-codecs-node.ts";
import { wholeFileTarget } from "./whole-file-target.ts";

/** A picture of four bytes a pixel: red, green, blue, 255. */
export interface RgbaPicture {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A film being written, frame by frame. */
export interface FilmEncoder {
  readonly add: (picture: RgbaPicture, timeS: number, durationS: number) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

interface EncoderParts {
  readonly codec: VideoCodec;
  readonly format: OutputFormat;
  readonly target: Target;
  readonly onPacket?: (data: Uint8Array) => void;
}

/** Starts a film in memory or in a file. Software encoding: the same everywhere. */
export async function startEncoder({ codec, format, target, onPacket }: EncoderParts): Promise<FilmEncoder> {
  registerSoftwareCodecs();
  const output = new Output({ format, target });
  const onEncodedPacket = ({ data }: { readonly data: Uint8Array }): void => onPacket?.(data);
  const source = new VideoSampleSource({ codec, quality: QUALITY_HIGH, onEncodedPacket });
  output.addVideoTrack(source);
  await output.start();
  return {
    add: async (picture, timestamp, duration) => {
      const { pixels, width, height } = evenPicture(picture);
      const init = { format: "RGBA", codedWidth: width, codedHeight: height, timestamp, duration } as const;
      const sample = new VideoSample(pixels, init);
      await source.add(sample);
      sample.close();
    },
    finish: () => output.finalize(),
    cancel: () => output.cancel(),
  };
}

/** Starts an H.264 film in an MP4 file. */
export async function startMp4(path: string): Promise<FilmEncoder> {
  return startEncoder({ codec: "avc", format: new Mp4OutputFormat(), target: await wholeFileTarget(path) });
}

/** Drops the last column or row of a picture with an odd side: colour is stored for blocks of two by two. */
function evenPicture(picture: RgbaPicture): RgbaPicture {
  const [width, height] = [picture.width & ~1, picture.height & ~1];
  if (width === picture.width) return { ...picture, height };
  const pixels = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const start = row * picture.width * 4;
    pixels.set(picture.pixels.subarray(start, start + width * 4), row * width * 4);
  }
  return { pixels, width, height };
}
