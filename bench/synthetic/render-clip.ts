import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { ClipSpec } from "./clip-spec.ts";
import { clipTruth } from "./clip-truth.ts";
import { type FilmStudio, openFilmStudio } from "./film-studio.ts";

/** Raise it whenever a change to figure or scene changes pictures or truth: every cached clip is then made anew. */
export const generatorVersion = 1;

/** Where clips are kept, outside the repository; `PLUMBLINE_CACHE` overrides its root. */
export const defaultCacheDir = join(
  process.env["PLUMBLINE_CACHE"] ?? join(homedir(), ".cache", "plumbline"),
  "synthetic",
);

/** A clip and its truth on disk. */
export interface RenderedClip {
  readonly clipPath: string;
  readonly truthPath: string;
  /** False when the clip was there already. */
  readonly isNew: boolean;
}

export interface RenderOptions {
  readonly cacheDir?: string;
  /** An open studio; without one a browser is started for this clip alone. */
  readonly studio?: FilmStudio;
}

/** Where a clip's files are or will be: named by its id and by a hash of its specification and the generator's version. */
export function clipPaths(
  spec: ClipSpec,
  cacheDir = defaultCacheDir,
): { readonly clipPath: string; readonly truthPath: string } {
  const hash = createHash("sha256")
    .update(JSON.stringify([generatorVersion, spec]))
    .digest("hex")
    .slice(0, 16);
  const stem = join(cacheDir, `${spec.id}-${hash}`);
  return { clipPath: `${stem}.mp4`, truthPath: `${stem}.truth.json` };
}

/** Films a clip unless the cache has it. Files appear under their names only when complete, so that a broken run can go on. */
export async function renderClip(spec: ClipSpec, options: RenderOptions = {}): Promise<RenderedClip> {
  const cacheDir = options.cacheDir ?? defaultCacheDir;
  const paths = clipPaths(spec, cacheDir);
  if (existsSync(paths.clipPath) && existsSync(paths.truthPath)) return { ...paths, isNew: false };
  await mkdir(cacheDir, { recursive: true });
  const truth = JSON.stringify(clipTruth(spec));
  const studio = options.studio ?? (await openFilmStudio());
  try {
    const { mp4 } = await studio.film(spec);
    await writeWhole(paths.truthPath, truth);
    await writeWhole(paths.clipPath, mp4);
  } finally {
    if (options.studio === undefined) await studio.close();
  }
  return { ...paths, isNew: true };
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.part`;
  await writeFile(partial, content);
  await rename(partial, path);
}
