import { ImportError } from "#core/load/import-codes.ts";
import { archiveBounds, mostUnpackedBytes } from "./archive-bounds.ts";
import { portableUnpacker, TooMuchUnpacked, type Unpacker } from "./unpacker.ts";

/** Gzip in gzip happens when somebody packs an export's files once more; deeper is nothing we know. */
const mostLayers = 2;

/**
 * The content of a file that may be gzipped, told by its first bytes. A cut gzip gives what comes before the cut. Throws
 * {@link ImportError} when it would unpack to more than any activity.
 */
export function withoutGzip(bytes: Uint8Array, unpacker: Unpacker = portableUnpacker): Uint8Array {
  let content = bytes;
  for (let layer = 0; layer < mostLayers && isGzip(content); layer += 1) content = oneLayerLess(content, unpacker);
  return content;
}

/** Whether bytes begin like a gzip file with deflate in it, the only kind there is. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

function oneLayerLess(packed: Uint8Array, unpacker: Unpacker): Uint8Array {
  const mostBytes = mostUnpackedBytes(packed.length);
  try {
    return unpacker.gunzip(packed, mostBytes);
  } catch (error) {
    if (!(error instanceof TooMuchUnpacked)) throw error;
    const found = `${packed.length} bytes become more than ${Math.round(mostBytes / 2 ** 20)} MB`;
    throw new ImportError(mostBytes === archiveBounds.memberBytes ? "too-large" : "archive-bomb", found, {
      cause: error,
    });
  }
}
