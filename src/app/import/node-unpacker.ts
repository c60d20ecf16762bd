import { constants, gunzipSync, inflateRawSync } from "node:zlib";
import { portableUnpacker, TooMuchUnpacked, type Unpacker } from "#formats/archive/unpacker.ts";

/** Unpacks with Node's own zlib, twice as fast as the portable one. */
export const nodeUnpacker: Unpacker = {
  inflate: (packed, mostBytes) => bounded(() => inflateRawSync(packed, { maxOutputLength: Math.max(1, mostBytes) })),
  inflateHead: (packed) => {
    try {
      return plain(inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // A stream that breaks in its first bytes: the portable one tells what comes before the break.
      return portableUnpacker.inflateHead(packed);
    }
  },
  gunzip: (packed, mostBytes) => {
    try {
      const options = { maxOutputLength: mostBytes, finishFlush: constants.Z_SYNC_FLUSH };
      return bounded(() => gunzipSync(packed, options));
    } catch (error) {
      if (error instanceof TooMuchUnpacked) throw error;
      return portableUnpacker.gunzip(packed, mostBytes);
    }
  },
};

/** Node's own kind of bytes is not the plain kind everywhere. */
const plain = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

function bounded(unpack: () => Uint8Array): Uint8Array {
  try {
    return plain(unpack());
  } catch (error) {
    const isTooMuch = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isTooMuch ? new TooMuchUnpacked() : error;
  }
}
