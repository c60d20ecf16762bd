import { parseArgs } from "node:util";
import type { ClipSpec } from "./clip-spec.ts";
import { openFilmStudio } from "./film-studio.ts";
import { gridClips, quickGridClips } from "./grid.ts";
import { defaultCacheDir, type RenderedClip, renderClip } from "./render-clip.ts";

/** Two browsers keep two cores busy: drawing is threaded, encoding and posing are not. */
const studioCount = 2;

/** Films clips with two browsers, in order; those in the cache are only looked up. */
export async function renderClips(
  specs: readonly ClipSpec[],
  {
    cacheDir = defaultCacheDir,
    onClip,
  }: {
    readonly cacheDir?: string;
    readonly onClip?: (spec: ClipSpec, clip: RenderedClip) => void;
  } = {},
): Promise<void> {
  const waiting = [...specs];
  const work = async (): Promise<void> => {
    const studio = await openFilmStudio();
    try {
      for (let spec = waiting.shift(); spec !== undefined; spec = waiting.shift()) {
        onClip?.(spec, await renderClip(spec, { cacheDir, studio }));
      }
    } finally {
      await studio.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(studioCount, specs.length) }, work));
}

const framesOf = (spec: ClipSpec): number =>
  spec.durationS * (spec.captureRateHz ?? spec.frameRateHz) * spec.blurSamples;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: "boolean" }, only: { type: "string" }, cache: { type: "string" } },
  });
  const quick = quickGridClips();
  const rest = values.quick ? [] : gridClips().filter((spec) => !quick.includes(spec));
  const chosen = [...quick, ...rest].filter((spec) => values.only === undefined || spec.id.includes(values.only));
  const cacheDir = values.cache ?? defaultCacheDir;
  const total = chosen.reduce((sum, spec) => sum + framesOf(spec), 0);
  const begun = performance.now();
  let done = 0;
  let drawn = 0;
  let clips = 0;
  console.error(`${chosen.length} clips, ${Math.round(total)} pictures, into ${cacheDir}`);
  await renderClips(chosen, {
    cacheDir,
    onClip: (spec, clip) => {
      done += framesOf(spec);
      if (clip.isNew) drawn += framesOf(spec);
      clips += 1;
      const elapsedS = (performance.now() - begun) / 1000;
      const leftS = drawn === 0 ? 0 : (elapsedS / drawn) * (total - done);
      console.error(
        `${clips}/${chosen.length} ${spec.id} ${clip.isNew ? "filmed" : "cached"}, ${Math.round(elapsedS)} s, about ${Math.round(leftS)} s left`,
      );
      console.log(`${clip.clipPath}\t${clip.truthPath}`);
    },
  });
}

if (import.meta.main) await main();
