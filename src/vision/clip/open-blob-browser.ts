import { ALL_FORMATS, BlobSource, Input } from "mediabunny";
import type { ByteSource } from "./byte-source.ts";

/** Opens a film for reading its packets; the browser's WebCodecs decode. */
export function openBlob(blob: Blob): Input {
  return new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
}

/** A blob's bytes. */
export function blobBytes(blob: Blob): ByteSource {
  return {
    sizeBytes: blob.size,
    async read(start, length) {
      return new Uint8Array(await blob.slice(start, start + length).arrayBuffer());
    },
  };
}
