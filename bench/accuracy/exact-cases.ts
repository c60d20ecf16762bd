import type { View } from "#core/pose/pose-track.ts";
import { worsenTrack } from "../force-plates/worsen-track.ts";
import type { ClipSpec } from "../synthetic/clip-spec.ts";
import { clipTruth } from "../synthetic/clip-truth.ts";
import { gridClips } from "../synthetic/grid.ts";
import type { ClipCase } from "./clip-case.ts";
import { exactTrack } from "./exact-track.ts";

/** Noise on each coordinate of each point, m: what a good optical laboratory and a careful re-projection leave. */
const noiseM = 0.003;

type RunnerSpec = ClipSpec & { readonly runner: NonNullable<ClipSpec["runner"]> };

function exactCase(spec: RunnerSpec, view: View): ClipCase {
  const durationS = 8;
  const track = exactTrack(spec.runner, { durationS, rateHz: 120, view });
  const truth = clipTruth({ ...spec, durationS, camera: { ...spec.camera, view } });
  return {
    id: `exact-${view}-${spec.id}`,
    split: spec.split,
    profile: "markers",
    view,
    group: spec.id.split("-")[1] ?? spec.id,
    tags: [...spec.tags, "exact"],
    track: worsenTrack(track, { noiseM, seed: 5 }),
    truth,
    heightM: spec.runner.body.heightM,
  };
}

/**
 * The grid's runners as marker trials: their exact points with a laboratory's noise, no camera and no model. A trial needs
 * no film, so every runner is seen from the side and from behind.
 */
export function exactCases(): ClipCase[] {
  const runners = gridClips().flatMap((spec) => (spec.runner === undefined ? [] : [{ ...spec, runner: spec.runner }]));
  return runners.flatMap((spec) => [exactCase(spec, "side"), exactCase(spec, "rear")]);
}
