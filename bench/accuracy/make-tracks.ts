import type { PoseModel } from "#vision/pose-options.ts";
import type { ClipSpec } from "../synthetic/clip-spec.ts";
import { renderClips } from "../synthetic/render-grid.ts";
import { hasTrack, readClipTrack } from "./clip-cases.ts";

export interface WantedTracks {
  readonly specs: readonly ClipSpec[];
  readonly models: readonly PoseModel[];
}

/** Films what is missing and reads its tracks, telling how far it is. Whatever is in the cache is only looked up. */
export async function makeTracks({ specs, models }: WantedTracks): Promise<void> {
  console.error(`Clips: ${specs.length}, filmed where the cache lacks them`);
  await renderClips(specs, { onClip: (spec, { isNew }) => (isNew ? console.error(`  filmed ${spec.id}`) : undefined) });
  const missing = models.flatMap((model) =>
    specs.filter((spec) => !hasTrack(spec, model)).map((spec) => ({ spec, model })),
  );
  console.error(`Tracks to read: ${missing.length}`);
  const begun = performance.now();
  for (const [i, { spec, model }] of missing.entries()) {
    await readClipTrack(spec, model);
    const leftS = ((performance.now() - begun) / 1000 / (i + 1)) * (missing.length - i - 1);
    console.error(`  ${i + 1}/${missing.length} ${spec.id} ${model}, about ${Math.round(leftS)} s left`);
  }
}
