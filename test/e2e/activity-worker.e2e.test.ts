import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ActivityFile } from "../../src/core/load/activity.ts";
import { encodeRun } from "../../src/formats/fit/fit-fixture.ts";
import { readActivityFile } from "../../src/formats/read-activity-file.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { openPage } from "./support/browser.ts";

const assets = join(import.meta.dirname, "..", "..", "dist", "web", "assets");
const started = appAndBrowser();

/** A file's columns as JSON; NaN, which JSON does not know, as null. */
function told(file: ActivityFile): unknown {
  return JSON.parse(
    JSON.stringify(file, (_key, value: unknown) =>
      value instanceof Float64Array || value instanceof Float32Array ? Array.from(value) : value,
    ),
  );
}

test("the bundled worker reads a FIT file in the browser into the very columns that Node reads", async () => {
  const bytes = encodeRun({
    startUtcMs: Date.UTC(2026, 4, 31, 7),
    durationS: 900,
    seed: 3,
    pauses: [{ afterS: 300, lengthS: 60 }],
  });
  const worker = readdirSync(assets).find((name) => /^activity-worker-.*\.js$/.test(name));
  const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/guide`);
  const read = await page.evaluate(
    async ({ url, content }) => {
      const reader = new Worker(url, { type: "module" });
      const file = await new Promise((resolve, reject) => {
        reader.onmessage = ({ data }) => resolve(data);
        reader.onerror = (event) => reject(new Error(event.message));
        reader.postMessage({ name: "run.fit", bytes: Uint8Array.from(content) });
      });
      reader.terminate();
      return JSON.stringify(file, (_key, value) =>
        ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
      );
    },
    { url: `/assets/${worker}`, content: Array.from(bytes) },
  );
  const inNode = readActivityFile("run.fit", bytes);
  expect(inNode.activities[0]?.timesS.length).toBe(901);
  expect(Object.keys(inNode.activities[0]?.channels ?? {})).toContain("contactTimeMs");
  expect(JSON.parse(read)).toEqual(told(inNode));
  expectNoTrouble();
  await context.close();
});
