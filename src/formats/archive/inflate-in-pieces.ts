import { Inflate } from "fflate";
import { ImportError } from "#core/load/import-codes.ts";
import type { RandomAccess } from "./random-access.ts";

const pieceBytes = 65_536;

/** Unpacks a raw deflate stream of any length piece by piece; throws {@link ImportError} when it goes beyond `mostBytes`. */
export async function* inflateInPieces(packed: RandomAccess, mostBytes: number): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    pieces.push(piece);
  });
  for (let at = 0; at < packed.size; at += pieceBytes) {
    const piece = await packed.read(at, pieceBytes);
    pushWhole(stream, piece, at + pieceBytes >= packed.size);
    if (size > mostBytes) throw new ImportError("archive-bomb", "an archive in it unpacks to more than it says");
    yield* pieces;
    pieces = [];
  }
}

function pushWhole(stream: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    stream.push(piece, isLast);
  } catch (error) {
    throw new ImportError("broken-archive", "the packed bytes of an archive in it are broken", { cause: error });
  }
}
