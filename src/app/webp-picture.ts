import { BufferTarget, WebMOutputFormat } from "mediabunny";
import { type RgbaPicture, startEncoder } from "./film-encoder.ts";

/**
 * A picture as WebP: a VP8 key frame in a RIFF envelope.
 * Source: WebP container specification, simple file format (lossy).
 */
export async function webpPicture(picture: RgbaPicture): Promise<Uint8Array> {
  const packets: Uint8Array[] = [];
  const encoder = await startEncoder({
    codec: "vp8",
    format: new WebMOutputFormat(),
    target: new BufferTarget(),
    onPacket: (data) => packets.push(data),
  });
  await encoder.add(picture, 0, 1);
  await encoder.finish();
  const [keyFrame] = packets;
  if (keyFrame === undefined) throw new Error("Cannot make a picture of a frame: the encoder gave nothing");
  return riff(keyFrame);
}

function riff(keyFrame: Uint8Array): Uint8Array {
  const padding = keyFrame.length % 2;
  const file = Buffer.alloc(20 + keyFrame.length + padding);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(file.length - 8, 4);
  file.write("WEBPVP8 ", 8, "latin1");
  file.writeUInt32LE(keyFrame.length, 16);
  file.set(keyFrame, 20);
  return file;
}

/** Makes a picture smaller by a whole number, each new pixel the mean of a block; untouched when already small enough. */
export function shrunkPicture(picture: RgbaPicture, mostWidth: number): RgbaPicture {
  const factor = Math.floor(picture.width / mostWidth);
  if (factor < 2) return picture;
  const [width, height] = [Math.floor(picture.width / factor), Math.floor(picture.height / factor)];
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width * 4; x++) {
      pixels[y * width * 4 + x] = blockMean(picture, { x: (x >> 2) * factor, y: y * factor, factor, channel: x & 3 });
    }
  }
  return { pixels, width, height };
}

interface Block {
  readonly x: number;
  readonly y: number;
  readonly factor: number;
  readonly channel: number;
}

function blockMean({ pixels, width }: RgbaPicture, { x, y, factor, channel }: Block): number {
  let sum = 0;
  for (let row = y; row < y + factor; row++) {
    for (let column = x; column < x + factor; column++) sum += pixels[(row * width + column) * 4 + channel] ?? 0;
  }
  return sum / factor ** 2;
}
