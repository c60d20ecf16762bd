import { createCipheriv, createDecipheriv } from "node:crypto";
import { open } from "node:fs/promises";
import { Transform } from "node:stream";

/** Bytes of a film in each sealed piece; the last may hold fewer. */
export const pieceBytes = 64 * 1024;

const tagBytes = 16;
const cipherName = "aes-256-gcm";

/** What a film is sealed with. */
export interface ClipSeal {
  /** 32 bytes, of this one file alone. */
  readonly key: Uint8Array;
  /** Sealed in with every piece, so that pieces of two films cannot be mixed. */
  readonly fileId: string;
}

/**
 * Seals what goes through it, a piece at a time (AES-256-GCM, NIST SP 800-38D). The number of a piece is its nonce, which never
 * comes twice under one key; that a piece is the last is sealed in, so that a file that was cut off does not open.
 */
export function sealPieces(seal: ClipSeal): Transform {
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

interface PieceRange {
  readonly seal: ClipSeal;
  /** Length of the whole film. */
  readonly bytes: number;
  /** First and last byte wanted. */
  readonly from: number;
  readonly to: number;
}

/** Opens a stretch of a sealed file, a piece at a time. Throws when the file is not what was sealed. */
export async function* openPieces(path: string, { seal, bytes, from, to }: PieceRange): AsyncGenerator<Uint8Array> {
  const lastIndex = Math.ceil(bytes / pieceBytes) - 1;
  const file = await open(path, "r");
  try {
    for (let index = Math.floor(from / pieceBytes); index <= Math.floor(to / pieceBytes); index += 1) {
      const start = index * pieceBytes;
      const length = Math.min(pieceBytes, bytes - start) + tagBytes;
      const sealed = Buffer.alloc(length);
      const { bytesRead } = await file.read(sealed, 0, length, index * (pieceBytes + tagBytes));
      const plain = openPiece(seal, { index, isLast: index === lastIndex }, sealed.subarray(0, bytesRead));
      yield plain.subarray(Math.max(0, from - start), to - start + 1);
    }
  } finally {
    await file.close();
  }
}

interface PiecePlace {
  readonly index: number;
  readonly isLast: boolean;
}

function sealPiece({ key, fileId }: ClipSeal, place: PiecePlace, plain: Uint8Array): Buffer {
  const cipher = createCipheriv(cipherName, key, nonceOf(place));
  cipher.setAAD(labelOf(fileId, place));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openPiece({ key, fileId }: ClipSeal, place: PiecePlace, sealed: Buffer): Buffer {
  if (sealed.length < tagBytes) throw new RangeError(`Piece ${place.index} of a sealed film is cut off`);
  const decipher = createDecipheriv(cipherName, key, nonceOf(place));
  decipher.setAAD(labelOf(fileId, place));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
}

function nonceOf({ index }: PiecePlace): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 4);
  return nonce;
}

function labelOf(fileId: string, { isLast }: PiecePlace): Buffer {
  return Buffer.from(`${fileId} ${isLast ? "last" : "more"}`);
}
