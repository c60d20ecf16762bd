import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";

export interface OutputPathRules {
  /** The recording, which must never be written over. */
  readonly inputPath: string;
  /** Endings the file may have, with the dot. */
  readonly endings: readonly string[];
}

/**
 * Why a file cannot be written to a path, in one sentence, or `undefined` when it can: asked before minutes of work.
 */
export async function outputPathProblem(path: string, rules: OutputPathRules): Promise<string | undefined> {
  const ending = extname(path).toLowerCase();
  if (!rules.endings.includes(ending)) {
    return `Cannot write ${path}: its name must end in ${rules.endings.join(" or ")}`;
  }
  const [target, input, folder] = await Promise.all([path, rules.inputPath, dirname(resolve(path))].map(fileFacts));
  if (target !== undefined && input !== undefined && target.dev === input.dev && target.ino === input.ino) {
    return `Cannot write ${path}: it is the recording itself`;
  }
  if (target?.isDirectory() === true) return `Cannot write ${path}: there is a folder of that name`;
  if (folder?.isDirectory() !== true) return `Cannot write ${path}: there is no folder ${dirname(resolve(path))}`;
  const canWrite = await access(dirname(resolve(path)), constants.W_OK).then(
    () => true,
    () => false,
  );
  return canWrite ? undefined : `Cannot write ${path}: you may not write into ${dirname(resolve(path))}`;
}

async function fileFacts(path: string) {
  return await stat(path).catch(() => undefined);
}

/**
 * Writes a file whole or not at all: `write` fills a file beside the wanted one, which then takes its name. What stood
 * there before stays when anything fails.
 */
export async function writeWhole(path: string, write: (temporaryPath: string) => Promise<void>): Promise<void> {
  const ending = extname(path);
  const name = `.${basename(path, ending)}-${randomBytes(6).toString("hex")}.part${ending}`;
  const temporaryPath = join(dirname(resolve(path)), name);
  try {
    await write(temporaryPath);
    await rename(temporaryPath, path);
  } catch (error) {
    await rm(temporaryPath, { force: true });
    throw error;
  }
}

/** Writes text or bytes, whole or not at all. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeWhole(path, (temporaryPath) => writeFile(temporaryPath, content));
}
