import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenAccess, Spill } from "#formats/archive/container.ts";
import { memoryAccess, type RandomAccess } from "#formats/archive/random-access.ts";

/** Random access to a file on disk, until it is closed. */
export async function openFile(path: string): Promise<OpenAccess> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    return { access: handleAccess(handle, size), close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function handleAccess(handle: FileHandle, size: number): RandomAccess {
  return {
    size,
    read: async (offset, length) => {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const bytes = new Uint8Array(wanted);
      let got = 0;
      while (got < wanted) {
        const { bytesRead } = await handle.read(bytes, got, wanted - got, offset + got);
        if (bytesRead === 0) break;
        got += bytesRead;
      }
      return bytes.subarray(0, got);
    },
  };
}

/** Archives in archives up to this size stay in memory. */
const mostMemoryBytes = 32 * 2 ** 20;

/** Keeps an unpacked archive in memory while it is small and in a temporary file beyond; the file is gone when it is closed. */
export const spillToFile: Spill = async (pieces) => {
  const kept: Uint8Array[] = [];
  let size = 0;
  let file: TemporaryFile | undefined;
  try {
    for await (const piece of pieces) {
      size += piece.length;
      if (file === undefined && size > mostMemoryBytes) file = await openTemporary(kept);
      if (file === undefined) kept.push(piece);
      else await file.handle.writeFile(piece);
    }
  } catch (error) {
    await file?.close();
    throw error;
  }
  if (file === undefined) return { access: memoryAccess(Buffer.concat(kept)), close: () => Promise.resolve() };
  return { access: handleAccess(file.handle, size), close: file.close };
};

interface TemporaryFile {
  readonly handle: FileHandle;
  readonly close: () => Promise<void>;
}

async function openTemporary(begin: readonly Uint8Array[]): Promise<TemporaryFile> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-import-"));
  const handle = await open(join(folder, "archive"), "wx+", 0o600);
  // Where the system allows it the name goes at once: a program that is killed then leaves nothing behind.
  if (process.platform !== "win32") await rm(folder, { recursive: true, force: true });
  for (const piece of begin) await handle.writeFile(piece);
  const close = async (): Promise<void> => {
    await handle.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { handle, close };
}
