import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clipFactsOfFile } from "#vision/node.ts";
import type { ClipTruth } from "./clip-truth.ts";
import { type FilmStudio, hasChromium, openFilmStudio } from "./film-studio.ts";
import { endToEndClip } from "./fixture-clips.ts";
import { clipPaths, renderClip } from "./render-clip.ts";

const spec = { ...endToEndClip(), id: "tiny", durationS: 0.2, widthPx: 96, heightPx: 160, bitrateKbps: 200 };

describe.skipIf(!hasChromium())("renderClip()", () => {
  let cacheDir = "";
  let studio: FilmStudio;
  beforeAll(async () => {
    cacheDir = mkdtempSync(join(tmpdir(), "plumbline-clip-"));
    studio = await openFilmStudio();
  }, 60_000);
  afterAll(async () => {
    await studio.close();
    rmSync(cacheDir, { recursive: true });
  });

  test("films every frame at its exact time and writes the truth beside it", async () => {
    const clip = await renderClip(spec, { cacheDir, studio });
    expect(clip.isNew).toBe(true);
    const facts = await clipFactsOfFile(clip.clipPath);
    expect([facts.frames, facts.widthPx, facts.heightPx]).toEqual([12, 96, 160]);
    expect(facts.frameRateHz).toBeCloseTo(60, 1);
    const truth: ClipTruth = JSON.parse(readFileSync(clip.truthPath, "utf8"));
    expect(truth.points?.timesS.length).toBe(12);
  }, 60_000);

  test("does not film again what the cache has", async () => {
    expect((await renderClip(spec, { cacheDir, studio })).isNew).toBe(false);
  });

  test("keeps clips apart whose specification differs", () => {
    expect(clipPaths({ ...spec, blurSamples: 2 }, cacheDir)).not.toEqual(clipPaths(spec, cacheDir));
  });

  test("gives slow motion the file's rate and keeps the truth in real time", async () => {
    const slow = await renderClip({ ...spec, id: "slow", captureRateHz: 120 }, { cacheDir, studio });
    const facts = await clipFactsOfFile(slow.clipPath);
    expect(facts.frames).toBe(24);
    expect(facts.durationS).toBeGreaterThan(0.35);
    const truth: ClipTruth = JSON.parse(readFileSync(slow.truthPath, "utf8"));
    expect(truth.points?.timesS.at(-1)).toBeCloseTo(23 / 120, 5);
  }, 60_000);
});
