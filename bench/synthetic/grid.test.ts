import { expect, test } from "vitest";
import { gridClips, quickGridClips } from "./grid.ts";
import { drawGridClip, gridPlaces } from "./grid-recipe.ts";

const clips = gridClips();
const count = (tag: string): number => clips.filter((clip) => clip.tags.includes(tag)).length;

test("gridClips() covers the forms, cameras and frame rates that accuracy is claimed for", () => {
  expect(clips.length).toBeGreaterThanOrEqual(64);
  expect(count("side")).toBe(64);
  expect(count("rear")).toBe(32);
  for (const tag of ["fps-30", "fps-120", "fps-240", "ground", "yaw", "roll", "blur", "drift", "leaning"])
    expect(count(tag)).toBeGreaterThan(0);
  const gaits = clips.flatMap((clip) => clip.runner?.gait ?? []);
  const range = (of: (gait: (typeof gaits)[number]) => number) => [
    Math.min(...gaits.map(of)),
    Math.max(...gaits.map(of)),
  ];
  const [slow, fast] = range((g) => g.speedMPerS);
  expect(slow).toBeLessThan(2.4);
  expect(fast).toBeGreaterThan(4);
  const [upright, leaning] = range((g) => g.trunkLeanDeg);
  expect(upright).toBeLessThan(2);
  expect(leaning).toBeGreaterThan(28);
});

test("gridClips() holds half of the bodies and cameras out", () => {
  const bodies = (split: string) => new Set(clips.filter((c) => c.split === split).map((c) => c.runner?.body.heightM));
  const [fit, report] = [bodies("fit"), bodies("report")];
  expect(fit.size).toBe(16);
  expect(report.size).toBe(16);
  expect([...fit].some((height) => report.has(height))).toBe(false);
});

test("gridClips() are what the recipe draws", () => {
  for (const place of [gridPlaces[0], gridPlaces[7]]) {
    if (place === undefined) continue;
    const drawn = drawGridClip(place);
    expect(clips.find((clip) => clip.id === drawn.id)).toEqual(JSON.parse(JSON.stringify(drawn)));
  }
});

test("quickGridClips() stand for both views and both splits", () => {
  const quick = quickGridClips();
  expect(quick.length).toBe(10);
  expect(new Set(quick.map((clip) => clip.camera.view)).size).toBe(2);
  expect(new Set(quick.map((clip) => clip.split)).size).toBe(2);
});
