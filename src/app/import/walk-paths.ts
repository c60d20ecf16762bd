import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type ImportCode, ImportError, importRemark } from "#core/load/import-codes.ts";
import { archiveBudget } from "#formats/archive/archive-bounds.ts";
import type { ArchiveContainer } from "#formats/archive/container.ts";
import { isZip } from "#formats/archive/is-zip.ts";
import { type FoundItem, remarkOf, type WalkTools, walkContainer } from "#formats/archive/walk-container.ts";
import { zipContainer } from "#formats/archive/zip-container.ts";
import type { FileNames } from "./activity-sink.ts";
import { fileMember, folderContainer } from "./folder-container.ts";
import { openFile, spillToFile } from "./node-access.ts";
import { nodeUnpacker } from "./node-unpacker.ts";

/** Something found below the paths a user named, with its names as the user knows them. */
export type FoundInPaths =
  | Exclude<FoundItem, { readonly member: string }>
  | (NamedItem & { readonly names: FileNames });

type NamedItem = Extract<FoundItem, { readonly member: string }>;

/** Walks files, folders and export archives in the order named; goes on past whatever cannot be read. */
export async function* walkPaths(paths: readonly string[], signal?: AbortSignal): AsyncGenerator<FoundInPaths> {
  for (const path of paths) {
    const tools = { unpacker: nodeUnpacker, spill: spillToFile, budget: archiveBudget() };
    try {
      yield* walkPath(path, signal === undefined ? tools : { ...tools, signal });
      if (tools.budget.bombsLeft <= 0) throw new ImportError("archive-bomb", "the rest of it was left out");
    } catch (error) {
      signal?.throwIfAborted();
      yield refused(path, error);
    }
  }
}

function refused(path: string, error: unknown): FoundInPaths {
  const code = errorCode(error);
  const remark = code === undefined ? remarkOf(error) : importRemark(code, path);
  return { kind: "refused", member: "", names: { path }, packedBytes: 0, remark };
}

function errorCode(error: unknown): ImportCode | undefined {
  if (!(error instanceof Error && "code" in error) || error instanceof ImportError) return undefined;
  return error.code === "ENOENT" || error.code === "ENOTDIR" ? "file-not-found" : "unreadable-file";
}

async function* walkPath(path: string, tools: WalkTools): AsyncGenerator<FoundInPaths> {
  const facts = await stat(path);
  if (facts.isDirectory()) {
    yield* walkFolder(path, tools);
    return;
  }
  if (!facts.isFile()) throw new ImportError("unknown-format", `${path} is a device`);
  const file = await fileMember(path, path);
  if (isZip(await file.head())) {
    yield* walkZip(path, tools);
    return;
  }
  yield { kind: "content", files: 1, packedBytes: file.packedBytes };
  yield {
    kind: "file",
    member: "",
    names: { path },
    packedBytes: file.packedBytes,
    notes: {},
    read: file.read,
    wasBomb,
  };
}

/** A file of its own spoils no archive. */
const wasBomb = (): void => undefined;

async function* walkZip(path: string, tools: WalkTools): AsyncGenerator<FoundInPaths> {
  const { access, close } = await openFile(path);
  try {
    const container = await zipContainer(access, tools.unpacker);
    yield* filled(
      named(container, tools, (member) => ({ path, member })),
      new ImportError("empty-archive", path),
    );
  } finally {
    await close();
  }
}

async function* walkFolder(path: string, tools: WalkTools): AsyncGenerator<FoundInPaths> {
  const items = named(await folderContainer(path), tools, (member) => namesInFolder(path, member));
  yield* filled(items, new ImportError("empty-folder", path));
}

/** Hands items on, and throws `empty` in the end when there was nothing that could be read or refused. */
async function* filled(items: AsyncIterable<FoundInPaths>, empty: ImportError): AsyncGenerator<FoundInPaths> {
  let isEmpty = true;
  for await (const item of items) {
    isEmpty &&= item.kind === "content" || item.kind === "shoes";
    yield item;
  }
  if (isEmpty) throw empty;
}

/** In a folder only what lies in an archive is a member; the rest are files of their own. */
function namesInFolder(folder: string, member: string): FileNames {
  const border = member.indexOf("!/");
  if (border === -1) return { path: join(folder, member) };
  return { path: join(folder, member.slice(0, border)), member: member.slice(border + 2) };
}

async function* named(
  container: ArchiveContainer,
  tools: WalkTools,
  namesOf: (member: string) => FileNames,
): AsyncGenerator<FoundInPaths> {
  for await (const item of walkContainer(container, tools)) {
    yield "member" in item ? { ...item, names: namesOf(item.member) } : item;
  }
}
