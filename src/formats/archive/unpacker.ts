import { Gunzip, Inflate } from "fflate";

/** Thrown by an unpacker when the result would be larger than allowed. */
export class TooMuchUnpacked extends Error {}

/** Unpacks deflate and gzip streams. The bounds hold while unpacking: no more than a block beyond them is ever in memory. */
export interface Unpacker {
  /** Whole raw deflate stream; throws {@link TooMuchUnpacked}, or another error when it is damaged. */
  readonly inflate: (packed: Uint8Array, mostBytes: number) => Uint8Array;
  /** What the first bytes of a raw deflate stream give, as far as they go. */
  readonly inflateHead: (packed: Uint8Array) => Uint8Array;
  /** A gzip file, cut or damaged ones as far as they go; throws {@link TooMuchUnpacked}. */
  readonly gunzip: (packed: Uint8Array, mostBytes: number) => Uint8Array;
}

/** Packed bytes handed on at once: 16 kB become 16 MB at most. */
const pieceBytes = 16_384;

/** Unpacks with fflate, in the browser and everywhere else. */
export const portableUnpacker: Unpacker = {
  inflate: (packed, mostBytes) => {
    const { bytes, error } = unpackInPieces((ondata) => new Inflate(ondata), packed, mostBytes);
    if (error !== undefined) throw error;
    return bytes;
  },
  inflateHead: (packed) => unpackInPieces((ondata) => new Inflate(ondata), packed, Number.POSITIVE_INFINITY).bytes,
  gunzip: (packed, mostBytes) => unpackInPieces((ondata) => new Gunzip(ondata), packed, mostBytes).bytes,
};

interface Stream {
  readonly push: (piece: Uint8Array, isLast: boolean) => void;
}

interface Unpacked {
  readonly bytes: Uint8Array;
  /** What was wrong with the stream; the bytes are those before it. */
  readonly error?: Error;
}

function unpackInPieces(
  open: (ondata: (piece: Uint8Array) => void) => Stream,
  packed: Uint8Array,
  mostBytes: number,
): Unpacked {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = open((piece) => {
    size += piece.length;
    if (size > mostBytes) throw new TooMuchUnpacked();
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += pieceBytes) stream.push(packed.subarray(at, at + pieceBytes), false);
    stream.push(new Uint8Array(), true);
  } catch (error) {
    if (error instanceof TooMuchUnpacked) throw error;
    return { bytes: joined(pieces), error: error instanceof Error ? error : new Error(String(error)) };
  }
  return { bytes: joined(pieces) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
