import { ImportError } from "#core/load/import-codes.ts";
import { memoryAccess, type RandomAccess } from "./random-access.ts";

/** One file of a container. */
export interface ContainerMember {
  /** Its path in the container as it stands there; only ever shown or compared, never used as a path. */
  readonly name: string;
  readonly packedBytes: number;
  /** Its first bytes, enough to tell what it is. */
  readonly head: () => Promise<Uint8Array>;
  /** All of it, unpacked; throws an ImportError when it is damaged or beyond the bounds. */
  readonly read: () => Promise<Uint8Array>;
  /** Random access to it, for an archive in the container. */
  readonly open: (spill: Spill) => Promise<OpenAccess>;
}

/** A zip, a folder, or the files somebody dropped: names that are known at once and contents that are read when asked for. */
export interface ArchiveContainer {
  readonly members: readonly ContainerMember[];
}

/** Random access that holds something which must be given back. */
export interface OpenAccess {
  readonly access: RandomAccess;
  readonly close: () => Promise<void>;
}

/** Keeps the unpacked bytes of an archive in an archive somewhere with random access: in memory, or in a temporary file. */
export type Spill = (pieces: AsyncIterable<Uint8Array>) => Promise<OpenAccess>;

/** Largest archive in an archive kept in memory; the parts of a Garmin export are 10 to 150 MB. */
const mostMemoryBytes = 512 * 2 ** 20;

/** Keeps an archive in memory: for the browser, where there are no temporary files. */
export const spillToMemory: Spill = async (pieces) => {
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > mostMemoryBytes) throw new ImportError("archive-too-big", "an archive in it is larger than 512 MB");
    kept.push(piece.slice());
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of kept) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { access: memoryAccess(bytes), close: () => Promise.resolve() };
};
