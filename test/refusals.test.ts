import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyseRecording } from "#app/analyse-recording.ts";
import type { RefusalCode } from "#core/report/refusal-codes.ts";

const folder = join(import.meta.dirname, "fixtures/refusals");

/** Each generated film, and the reason that must be among those given. */
const expected: Readonly<Record<string, RefusalCode>> = {
  walking: "walking",
  standing: "standing",
  "two-people": "several-people",
  nobody: "nobody",
  "feet-cut-off": "feet-cut-off",
  "head-cut-off": "head-cut-off",
  "too-short": "too-short",
  panning: "camera-moving",
  "too-small": "runner-too-small",
  "too-dark": "too-dark",
  "slow-motion": "slow-motion-suspected",
  oblique: "oblique-view",
};

describe("analyseRecording() says why a film cannot be used", () => {
  for (const [name, code] of Object.entries(expected)) {
    test(`analyseRecording() answers ${code} to ${name}.mp4`, { timeout: 120_000 }, async () => {
      const { report } = await analyseRecording(join(folder, `${name}.mp4`), { model: "lite" });
      expect(report.verdict).toBe("not-usable");
      expect(report.reasons.map((reason) => reason.code)).toContain(code);
      for (const { message, fix } of report.reasons) expect(Math.min(message.length, fix.length)).toBeGreaterThan(20);
    });
  }

  test("analyseRecording() refuses a film from behind when the side is asked for", { timeout: 120_000 }, async () => {
    const { report } = await analyseRecording(join(folder, "rear.mp4"), { model: "lite", view: "side" });
    expect(report.reasons.map((reason) => reason.code)).toContain("rear-view");
  });

  test("every generated film has its test", () => {
    const films = readdirSync(folder).filter((name) => name.endsWith(".mp4"));
    expect(films.sort()).toEqual([...Object.keys(expected), "rear"].map((name) => `${name}.mp4`).sort());
  });
});
