import { createCipheriv, createDecipheriv } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { Transform } from "node:stream";
import { SealError } from "./seal-error.ts";

/** Bytes of a file in each sealed piece; the last may hold fewer. */
export const pieceBytes = 64 * 1024;

const tagBytes = 16;
const cipherName = "aes-256-gcm";

/** What a file is sealed with. */
export interface FileSeal {
  /** 32 bytes, of this one file alone. */
  readonly key: Uint8Array;
  /** Sealed in with every piece, so that pieces of two files cannot be mixed. */
  readonly fileId: string;
}

/**
 * Seals what goes through it, a piece at a time (AES-256-GCM, NIST SP 800-38D). The number of a piece is its nonce, which never
 * comes twice under one key; that a piece is the last is sealed in, so that a file that was cut off does not open.
 */
export function sealPieces(seal: FileSeal): Transform {
  let waiting = Buffer.alloc(0);
  let index = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      waiting = Buffer.concat([waiting, chunk]);
      // One piece always waits: whether it is the last is known when another comes.
      while (waiting.length > pieceBytes) {
        this.push(sealPiece(seal, { index, isLast: false }, waiting.subarray(0, pieceBytes)));
        waiting = waiting.subarray(pieceBytes);
        index += 1;
      }
      done();
    },
    flush(done) {
      this.push(sealPiece(seal, { index, isLast: true }, waiting));
      done();
    },
  });
}

/** Length of a file on the disk, sealed, whose bytes are so many. */
export function sealedLength(bytes: number): number {
  return bytes + tagBytes * Math.max(1, Math.ceil(bytes / pieceBytes));
}

/** Seals bytes that are all there, as {@link sealPieces} would as they come. */
export function sealWhole(seal: FileSeal, bytes: Uint8Array): Uint8Array {
  const last = Math.max(0, Math.ceil(bytes.length / pieceBytes) - 1);
  return Buffer.concat(
    Array.from({ length: last + 1 }, (_, index) =>
      sealPiece(seal, { index, isLast: index === last }, bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes)),
    ),
  );
}

interface PieceRange {
  readonly seal: FileSeal;
  /** Length of the whole file, opened. */
  readonly bytes: number;
  /** First and last byte wanted. */
  readonly from: number;
  readonly to: number;
}

/** Opens a stretch of a sealed file, a piece at a time. Throws a SealError when the file is not what was sealed. */
export async function* openPieces(path: string, range: PieceRange): AsyncGenerator<Uint8Array> {
  const file = await open(path, "r");
  try {
    yield* piecesOf(file, range);
  } finally {
    await file.close();
  }
}

/**
 * Opens all of a sealed file, a piece at a time, after it was read through once: when the first piece comes, the rest is good, too.
 * Throws a SealError before it when the file is not what was sealed.
 */
export async function* openWhole(
  path: string,
  { seal, bytes }: Pick<PieceRange, "seal" | "bytes">,
): AsyncGenerator<Uint8Array> {
  const all = { seal, bytes, from: 0, to: bytes - 1 };
  // The same file to the end, also when it is erased meanwhile.
  const file = await open(path, "r");
  try {
    for await (const _piece of piecesOf(file, all)) {
      // That it opens is all that is asked.
    }
    yield* piecesOf(file, all);
  } finally {
    await file.close();
  }
}

async function* piecesOf(file: FileHandle, { seal, bytes, from, to }: PieceRange): AsyncGenerator<Uint8Array> {
  const lastIndex = Math.ceil(bytes / pieceBytes) - 1;
  for (let index = Math.floor(from / pieceBytes); index <= Math.floor(to / pieceBytes); index += 1) {
    const start = index * pieceBytes;
    const length = Math.min(pieceBytes, bytes - start) + tagBytes;
    const sealed = Buffer.alloc(length);
    const { bytesRead } = await file.read(sealed, 0, length, index * (pieceBytes + tagBytes));
    if (bytesRead < length) throw new SealError("cut-off", `Piece ${index} of a sealed file is cut off`);
    const plain = openPiece(seal, { index, isLast: index === lastIndex }, sealed);
    yield plain.subarray(Math.max(0, from - start), to - start + 1);
  }
}

interface PiecePlace {
  readonly index: number;
  readonly isLast: boolean;
}

function sealPiece({ key, fileId }: FileSeal, place: PiecePlace, plain: Uint8Array): Buffer {
  const cipher = createCipheriv(cipherName, key, nonceOf(place));
  cipher.setAAD(labelOf(fileId, place));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openPiece({ key, fileId }: FileSeal, place: PiecePlace, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(cipherName, key, nonceOf(place));
  decipher.setAAD(labelOf(fileId, place));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
  } catch (error) {
    throw new SealError("changed", `Piece ${place.index} of a sealed file was changed`, { cause: error });
  }
}

function nonceOf({ index }: PiecePlace): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 4);
  return nonce;
}

function labelOf(fileId: string, { isLast }: PiecePlace): Buffer {
  return Buffer.from(`${fileId} ${isLast ? "last" : "more"}`);
}
