import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formCheckFixture } from "../form-check/exercise-clips.ts";
import type { ClipSpec } from "./clip-spec.ts";
import { clipTruth } from "./clip-truth.ts";
import { openFilmStudio } from "./film-studio.ts";
import { endToEndClip, refusalClips, sampleClip } from "./fixture-clips.ts";

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** A clip, where it goes in the project, how large it may be, and whether its truth is kept beside it. */
interface KeptClip {
  readonly path: string;
  readonly spec: ClipSpec;
  readonly mostBytes: number;
  readonly hasTruth: boolean;
}

/** Every clip that is kept in the project. */
export function keptClips(): readonly KeptClip[] {
  return [
    { path: "src/web/public/sample/runner-side.mp4", spec: sampleClip(), mostBytes: 3_000_000, hasTruth: true },
    { path: "test/fixtures/synthetic-side.mp4", spec: endToEndClip(), mostBytes: 600_000, hasTruth: true },
    { path: "test/fixtures/form-check/squat.mp4", spec: formCheckFixture().spec, mostBytes: 500_000, hasTruth: false },
    ...Object.entries(refusalClips()).map(([name, spec]) => ({
      path: `test/fixtures/refusals/${name}.mp4`,
      spec,
      mostBytes: 300_000,
      hasTruth: false,
    })),
  ];
}

/** Films the app's sample and the test fixtures into the project. `--only` keeps those whose path contains it. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const studio = await openFilmStudio();
  try {
    for (const { path, spec, mostBytes, hasTruth } of keptClips()) {
      if (values.only !== undefined && !path.includes(values.only)) continue;
      const { mp4, frames } = await studio.film(spec);
      if (mp4.length > mostBytes) throw new Error(`${path} has ${mp4.length} bytes; at most ${mostBytes} are kept`);
      const file = join(projectRoot, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, mp4);
      const { points: _, ...truth } = clipTruth(spec);
      if (hasTruth) writeFileSync(file.replace(/\.mp4$/, ".truth.json"), `${JSON.stringify(truth, null, 1)}\n`);
      console.error(`${path}: ${frames} frames, ${mp4.length} bytes`);
    }
  } finally {
    await studio.close();
  }
}

if (import.meta.main) await main();
