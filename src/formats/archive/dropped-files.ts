import { ImportError } from "#core/load/import-codes.ts";
import { archiveBounds } from "./archive-bounds.ts";
import type { ArchiveContainer, ContainerMember } from "./container.ts";
import { isZip } from "./is-zip.ts";
import { blobAccess } from "./random-access.ts";
import { portableUnpacker } from "./unpacker.ts";
import { zipContainer } from "./zip-container.ts";

/** A file somebody dropped into the browser or chose there. */
export interface DroppedFile {
  /** Its name, or its path below the folder that was dropped. */
  readonly path: string;
  readonly blob: Blob;
}

const headBytes = 1024;

/** Makes a container of dropped files: of one zip its content, of several files or a folder the files. Nothing is read yet. */
export async function droppedContainer(files: readonly DroppedFile[]): Promise<ArchiveContainer> {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) {
    const access = blobAccess(only.blob);
    if (isZip(await access.read(0, 4))) return await zipContainer(access, portableUnpacker);
  }
  return { members: files.map(droppedMember) };
}

function droppedMember({ path, blob }: DroppedFile): ContainerMember {
  const access = blobAccess(blob);
  return {
    name: path,
    packedBytes: blob.size,
    head: () => access.read(0, headBytes),
    read: () => {
      if (blob.size > archiveBounds.memberBytes) {
        throw new ImportError("too-large", `${Math.round(blob.size / 2 ** 20)} MB`);
      }
      return access.read(0, blob.size);
    },
    open: () => Promise.resolve({ access, close: () => Promise.resolve() }),
  };
}
