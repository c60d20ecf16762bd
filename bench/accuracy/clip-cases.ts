import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import { poseFromFile } from "#vision/node.ts";
import type { PoseModel } from "#vision/pose-options.ts";
import type { ClipSpec } from "../synthetic/clip-spec.ts";
import { clipPaths } from "../synthetic/render-clip.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { ClipCase, ClipTruth } from "./clip-case.ts";
import { readTrackFile, writeTrackFile } from "./track-file.ts";

/** Raise it whenever a change to decoding or pose estimation moves points: every cached track is then made anew. */
const trackVersion = 1;

/** Where the track of a clip by a model is or will be: named by what is in the clip, not by where it lies. */
function trackPath(clipPath: string, model: PoseModel): string {
  const hash = createHash("sha256")
    .update(readFileSync(clipPath))
    .update(`${model} ${trackVersion}`)
    .digest("hex")
    .slice(0, 20);
  return join(cacheFolder("tracks"), `${hash}.track`);
}

/** True when the clip is filmed and its track read already. */
export function hasTrack(spec: ClipSpec, model: PoseModel): boolean {
  const { clipPath } = clipPaths(spec);
  return existsSync(clipPath) && existsSync(trackPath(clipPath, model));
}

/** Reads the pose track of a filmed clip, or takes it from the cache. */
export async function readClipTrack(spec: ClipSpec, model: PoseModel): Promise<void> {
  const { clipPath } = clipPaths(spec);
  const path = trackPath(clipPath, model);
  if (existsSync(path)) return;
  const { track } = await poseFromFile(clipPath, { model });
  writeTrackFile(path, track);
}

/** The track of a filmed clip; it must be in the cache. */
export function cachedTrack(spec: ClipSpec, model: PoseModel): PoseTrack {
  return readTrackFile(trackPath(clipPaths(spec).clipPath, model));
}

/** One filmed clip with its track and truth; the track must be in the cache. Clips of one body are one group. */
export function clipCase(spec: ClipSpec, model: PoseModel): ClipCase {
  const { truthPath } = clipPaths(spec);
  const truth = JSON.parse(readFileSync(truthPath, "utf8")) as ClipTruth & { readonly heightM: number };
  return {
    id: spec.id,
    split: spec.split,
    profile: `blazepose-${model}`,
    view: spec.camera.view,
    group: spec.id.split("-")[1] ?? spec.id,
    tags: spec.tags,
    track: cachedTrack(spec, model),
    truth,
    heightM: truth.heightM,
  };
}
