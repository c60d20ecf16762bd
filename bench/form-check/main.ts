import { parseArgs } from "node:util";
import { formExercises } from "#core/exercise-form/check-form.ts";
import type { PoseModel } from "#vision/pose-options.ts";
import { cachedTrack, hasTrack } from "../accuracy/clip-cases.ts";
import { makeTracks } from "../accuracy/make-tracks.ts";
import { exerciseClips } from "./exercise-clips.ts";
import { scoreClip } from "./score-clips.ts";
import { writeFormCheck } from "./write-form-check.ts";

/** The model of the page first, so that a broken run has what matters. */
const models: readonly PoseModel[] = ["full", "lite"];

/**
 * The form check on films of figures that exercise, and docs/form-check.md. Part of `npm run bench:accuracy`; alone:
 * `node bench/form-check/main.ts`. `--cached`: only what is filmed and read already; `--quick`: two films of each exercise, printed only.
 */
export async function benchFormCheck(options: {
  readonly isQuick: boolean;
  readonly isCached: boolean;
}): Promise<void> {
  const all = formExercises.map((exercise) => exerciseClips(exercise).slice(0, options.isQuick ? 2 : undefined));
  // The first of every exercise, then the second.
  const clips = (all[0] ?? []).flatMap((_, index) => all.flatMap((own) => own[index] ?? []));
  if (!options.isCached) await makeTracks({ specs: clips.map(({ spec }) => spec), models });
  const scored = models.map((model) => ({
    model,
    clips: clips
      .filter(({ spec }) => hasTrack(spec, model))
      .map((clip) => scoreClip(clip, cachedTrack(clip.spec, model))),
  }));
  writeFormCheck(scored, options);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { quick: { type: "boolean" }, cached: { type: "boolean" } } });
  await benchFormCheck({ isQuick: values.quick === true, isCached: values.cached === true });
}
