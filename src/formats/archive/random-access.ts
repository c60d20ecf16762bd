/** Bytes that can be read anywhere: a file on disk, a file dropped into the browser, a part of either. */
export interface RandomAccess {
  readonly size: number;
  /** The bytes from `offset` on; fewer than `length` only at the end. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
}

/** Random access to bytes in memory. */
export function memoryAccess(bytes: Uint8Array): RandomAccess {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}

/** Random access to a file of the browser, or any other blob; nothing is read before it is asked for. */
export function blobAccess(blob: Blob): RandomAccess {
  return {
    size: blob.size,
    read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  };
}

/** A part of something with random access; reads never leave the part. */
export function partAccess(whole: RandomAccess, from: number, size: number): RandomAccess {
  return {
    size,
    read: (offset, length) => whole.read(from + offset, Math.max(0, Math.min(length, size - offset))),
  };
}
