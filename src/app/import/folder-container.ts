import { opendir, stat } from "node:fs/promises";
import { join } from "node:path";
import { ImportError } from "#core/load/import-codes.ts";
import { archiveBounds } from "#formats/archive/archive-bounds.ts";
import type { ArchiveContainer, ContainerMember } from "#formats/archive/container.ts";
import { openFile } from "./node-access.ts";

/** Folders in folders; links are not followed, so this is only reached by trees built to be deep. */
const mostDepth = 64;

const headBytes = 1024;

/** Makes a container of a folder on disk with all folders in it. What may not be read is left out. */
export async function folderContainer(root: string): Promise<ArchiveContainer> {
  const members: ContainerMember[] = [];
  await collect(root, "", { members, depth: 0 });
  return { members };
}

async function collect(
  root: string,
  below: string,
  { members, depth }: { readonly members: ContainerMember[]; readonly depth: number },
): Promise<void> {
  const folder = await opendir(join(root, below)).catch((error: NodeJS.ErrnoException) => {
    if (below !== "" && (error.code === "EACCES" || error.code === "EPERM" || error.code === "ENOENT"))
      return undefined;
    throw error;
  });
  if (folder === undefined) return;
  for await (const entry of folder) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && depth < mostDepth) await collect(root, name, { members, depth: depth + 1 });
    if (!entry.isFile()) continue;
    if (members.length >= archiveBounds.members) {
      throw new ImportError("archive-too-big", `more than ${archiveBounds.members} files`);
    }
    members.push(await fileMember(join(root, name), name));
  }
}

/** A file on disk as a member. */
export async function fileMember(path: string, name: string): Promise<ContainerMember> {
  const { size } = await stat(path);
  const readStart = async (most: number): Promise<Uint8Array> => {
    const { access, close } = await openFile(path);
    try {
      return await access.read(0, most);
    } finally {
      await close();
    }
  };
  return {
    name,
    packedBytes: size,
    head: () => readStart(headBytes),
    read: () => {
      if (size > archiveBounds.memberBytes) throw new ImportError("too-large", `${Math.round(size / 2 ** 20)} MB`);
      return readStart(size);
    },
    open: () => openFile(path),
  };
}
