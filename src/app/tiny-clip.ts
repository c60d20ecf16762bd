import { registerMediabunnyServer } from "@mediabunny/server";
import { FilePathTarget, Mp4OutputFormat, Output, QUALITY_HIGH, VideoSample, VideoSampleSource } from "mediabunny";
import { openFilm } from "./film.ts";

const sizePx = 64;
const frameS = 1 / 30;

/** Writes a film of a few grey frames, to see whether film can be made here. */
export async function writeTinyClip(path: string, frames: number): Promise<void> {
  registerMediabunnyServer({ hardwareContext: null });
  const output = new Output({ format: new Mp4OutputFormat(), target: new FilePathTarget(path) });
  const source = new VideoSampleSource({ codec: "avc", quality: QUALITY_HIGH });
  output.addVideoTrack(source);
  await output.start();
  for (let frame = 0; frame < frames; frame++) {
    const pixels = new Uint8Array(sizePx * sizePx * 4).fill(16 * frame);
    const init = { format: "RGBA", codedWidth: sizePx, codedHeight: sizePx, timestamp: frame * frameS, duration: frameS } as const;
    const sample = new VideoSample(pixels, init);
    await source.add(sample);
    sample.close();
  }
  await output.finalize();
}

/** Number of frames that can be decoded from a film. */
export async function decodedFrames(path: string): Promise<number> {
  const film = await openFilm(path);
  try {
    let frames = 0;
    for await (const sample of film.sink.samples()) {
      sample.close();
      frames += 1;
    }
    return frames;
  } finally {
    film.close();
  }
}
