import { readFrames } from "#vision/node.ts";
import { startMp4 } from "./film-encoder.ts";

const sizePx = 64;
const frameS = 1 / 30;

/** Writes a film of a few grey frames, to see whether film can be made here. */
export async function writeTinyClip(path: string, frames: number): Promise<void> {
  const encoder = await startMp4(path);
  for (let frame = 0; frame < frames; frame++) {
    const pixels = new Uint8Array(sizePx * sizePx * 4).fill(16 * frame);
    await encoder.add({ pixels, width: sizePx, height: sizePx }, frame * frameS, frameS);
  }
  await encoder.finish();
}

/** Number of frames that can be decoded from a film. */
export async function decodedFrames(path: string): Promise<number> {
  let frames = 0;
  for await (const { index } of readFrames(path)) frames = Math.max(frames, index + 1);
  return frames;
}
