import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFrames } from "#vision/node.ts";
import { formAnalysisFixture } from "../../../test/fixtures/form-analysis.ts";
import { startMp4 } from "../film-encoder.ts";
import { colourOf, drawStroke, fillRaster, type Raster } from "./raster.ts";
import { writeOverlay } from "./write-overlay.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const grey = (width: number, height: number): Raster => ({
  pixels: new Uint8Array(width * height * 4).fill(90),
  width,
  height,
});

/** Times and differences from grey of each frame of a film. */
async function frames(path: string) {
  const all: { timeS: number; drawn: number; widthPx: number; heightPx: number }[] = [];
  for await (const { timeS, rgba, widthPx, heightPx } of readFrames(path)) {
    let drawn = 0;
    for (let at = 0; at < rgba.length; at += 4) drawn += Math.abs((rgba[at] ?? 0) - 90) > 40 ? 1 : 0;
    all.push({ timeS, drawn, widthPx, heightPx });
  }
  return all;
}

describe("writeOverlay()", () => {
  test("writeOverlay() draws on every frame of a film and keeps its uneven times", async () => {
    const film = join(folder, "film.mp4");
    const times = Array.from({ length: 12 }, (_, index) => index / 60 + (index > 5 ? 0.05 : 0));
    const encoder = await startMp4(film);
    for (const [index, timeS] of times.entries()) {
      await encoder.add({ ...grey(270, 480) }, timeS, (times[index + 1] ?? timeS + 1 / 60) - timeS);
    }
    await encoder.finish();
    const whole = formAnalysisFixture({ durationS: 11 / 60 });
    const analysis = { ...whole, track: { ...whole.track, timesS: Float64Array.from(times) } };
    const output = join(folder, "overlay.mp4");
    await writeOverlay(analysis, output, { filmPath: film });
    const seen = await frames(output);
    expect(seen).toHaveLength(12);
    for (const [index, { timeS, drawn, widthPx, heightPx }] of seen.entries()) {
      expect([widthPx, heightPx]).toEqual([270, 480]);
      expect(timeS).toBeCloseTo(times[index] ?? Number.NaN, 3);
      expect(drawn).toBeGreaterThan(1500);
    }
  });

  test("writeOverlay() draws a marker trial on paper, at most 60 frames a second", async () => {
    const analysis = formAnalysisFixture({ kind: "markers", durationS: 0.3, frameRateHz: 150 });
    const output = join(folder, "trial.mp4");
    await writeOverlay(analysis, output);
    const seen = await frames(output);
    expect(seen).toHaveLength(16);
    expect(seen[0]).toMatchObject({ widthPx: 720, heightPx: 960 });
  });

  test("writeOverlay() leaves nothing behind, when it is stopped", async () => {
    const stopped = writeOverlay(formAnalysisFixture({ kind: "markers" }), join(folder, "stopped.mp4"), {
      signal: AbortSignal.abort(),
    });
    await expect(stopped).rejects.toThrow();
    expect((await readdir(folder)).filter((name) => name.includes("stopped"))).toEqual([]);
  });
});

describe("drawStroke()", () => {
  test("drawStroke() covers as much as the stroke is wide and leaves the rest alone", () => {
    const raster = grey(40, 40);
    drawStroke(raster, { from: [10, 20], to: [30, 20], widthPx: 4, colour: [255, 90, 90] });
    const red = (x: number, y: number): number => raster.pixels[(y * 40 + x) * 4] ?? 0;
    expect([18, 19, 20, 21].map((y) => red(20, y))).toEqual([255, 255, 255, 255]);
    expect([16, 23].map((y) => red(20, y))).toEqual([90, 90]);
    expect(red(5, 20)).toBe(90);
  });

  test("drawStroke() draws what lies in the picture, when the stroke leaves it", () => {
    const raster = grey(10, 10);
    drawStroke(raster, { from: [-50, 5], to: [50, 5], widthPx: 2, colour: [0, 0, 0] });
    expect(raster.pixels[(5 * 10 + 9) * 4]).toBe(0);
  });
});

describe("fillRaster()", () => {
  test("fillRaster() fills every pixel, opaque", () => {
    const raster = grey(3, 2);
    fillRaster(raster, colourOf("#FBFAF7"));
    expect([...raster.pixels.subarray(20, 24)]).toEqual([251, 250, 247, 255]);
  });
});
