import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import packageFile from "../../../package.json" with { type: "json" };

/**
 * Makes an empty database in `folder`, which must not exist; it appears whole or not at all. Creating one takes the engine
 * several seconds and a gigabyte, so it happens once a machine, in a process of its own, and is copied from the user's cache.
 */
export async function createEmptyDatabase(folder: string): Promise<void> {
  await wholeOrNot(folder, async (draft) => {
    const template = await ensureTemplate("empty-database", initialise).catch(() => undefined);
    if (template === undefined) await initialise(draft);
    else await copyDatabase(template, draft);
  });
}

/** Copies the folder of a database that nobody has open; no bytes where the file system can share them. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

/** Makes a database in a folder beside, and moves it into place when it is whole. */
export async function wholeOrNot(folder: string, make: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await make(draft);
  await rename(draft, folder);
}

/** A database of this engine's version in the user's cache, made when it is not there. Gives its folder. */
export async function ensureTemplate(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const template = join(cacheFolder(), `${name}-${packageFile.dependencies["@electric-sql/pglite"]}`);
  if (existsSync(template)) return template;
  await mkdir(dirname(template), { recursive: true });
  const draft = `${template}.${randomUUID()}`;
  try {
    await make(draft);
    // Another process may have been faster: theirs is as good.
    await rename(draft, template).catch(() => undefined);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return template;
}

function cacheFolder(): string {
  const xdg = process.env["XDG_CACHE_HOME"];
  return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), ".cache"), "plumbline");
}

/** Runs the engine's own set-up. The quick compiler halves the memory it takes; it runs once. */
async function initialise(folder: string): Promise<void> {
  const program = join(import.meta.dirname, "initialise-main.ts");
  const child = spawn(process.execPath, ["--liftoff-only", program, folder], { stdio: ["ignore", "ignore", "pipe"] });
  const words: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => words.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0)
    throw new Error(`The embedded database could not be created: ${Buffer.concat(words).toString().trim()}`);
}
