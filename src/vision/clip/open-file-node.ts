import { open } from "node:fs/promises";
import { ALL_FORMATS, FilePathSource, Input, type VideoSinkDecoderOptions } from "mediabunny";
import type { ByteSource } from "./byte-source.ts";
import { registerSoftwareCodecs } from "./software-codecs-node.ts";

/** Software decoding: the same pictures on every machine, and no search for graphics cards. */
export const nodeDecoding: VideoSinkDecoderOptions = { hardwareAcceleration: "prefer-software" };

/** Opens a film file for reading its packets, with decoders for Node. */
export function openFile(path: string): Input {
  registerSoftwareCodecs();
  return new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
}

/** Runs `use` on the file's bytes and closes it again. */
export async function withFileBytes<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    return await use({
      sizeBytes: size,
      async read(start, length) {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - start)));
        const { bytesRead } = await file.read(bytes, 0, bytes.byteLength, start);
        return bytes.subarray(0, bytesRead);
      },
    });
  } finally {
    await file.close();
  }
}
