import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleTitles } from "#content/claim-schema.ts";
import { sampleDiaryWords } from "#core/diary/sample/sample-diary-words.ts";
import { samplePlanWords } from "#core/load/sample/sample-plan-words.ts";
import { screenWords } from "#core/screen/screen-words.ts";
import { createLog } from "../../src/server/log.ts";
import { type RunningServer, startServer } from "../../src/server/start-server.ts";
import { formAnalysisFixture } from "../fixtures/form-analysis.ts";
import { longestFirst, unmarkedText, withoutMarked } from "../fixtures/marked-language.ts";
import { launchBrowser, openPage } from "./support/browser.ts";
import { keepReports } from "./support/keep-report.ts";
import { settled } from "./support/settled.ts";

const tag = "fr-CH";
const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "plumbline-language-"));
const webRoot = join(folder, "web");

/** Builds the app as for users, but with a translation in which every text is the English one in marks. */
async function build(): Promise<void> {
  const { NODE_ENV: _test, ...environment } = process.env;
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const config = join(import.meta.dirname, "support", "marked-vite.config.ts");
  const options = ["build", "--config", config, "--outDir", webRoot, "--logLevel", "warn"];
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: root, env: environment });
}

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  await build();
  const environment = { PLUMBLINE_DATA_DIR: join(folder, "data") };
  const log = createLog({ write: () => undefined, isTerminal: false }, "silent");
  server = await startServer({ port: 0, webRoot, environment, log });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const reports = [
  { id: "side", name: "Easy run", savedAt: "2026-03-01T08:00:00Z", analysis: formAnalysisFixture() },
  { id: "later", name: "Easy run", savedAt: "2026-04-01T08:00:00Z", analysis: formAnalysisFixture({ durationS: 8 }) },
  { id: "rear", name: "Easy run", savedAt: "2026-03-02T08:00:00Z", analysis: formAnalysisFixture({ view: "rear" }) },
];

function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What the JSON files of a folder hold. */
function jsonOf(path: string): readonly unknown[] {
  const names = readdirSync(join(root, path), { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".json"));
  return files.map((name) => JSON.parse(readFileSync(join(root, path, name), "utf8")));
}

/**
 * What has one language: data records, figures of our benchmarks, what the sample runner's record keeps as it was made, and what this
 * test made up.
 */
const known = [
  ...strings([jsonOf("data"), jsonOf("src/content"), articleTitles, sampleDiaryWords, samplePlanWords, screenWords]),
  ...reports.flatMap(({ name, analysis: { report } }) => [name, report.source.file, ...strings(report.findings)]),
  ...["Sample film", "Sample watch", "Sample strap", "UTC"],
].map((text) => text.toLowerCase());
const wholes = new Set(known);
/** Those that are told apart from words where they stand within a line. */
const pieces = longestFirst(known.filter((text) => text.length > 3 && /[\s./]/.test(text)));

/** What a page shows, as one text with a line a node, since a sentence may hold links; and what is only heard. */
function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = ["aria-label", "aria-description", "aria-valuetext", "alt", "title", "placeholder"];
    const unseen = "script, style, noscript";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest(unseen) === null) shown.push((textContent ?? "").trim());
    }
    const heard = [...document.body.querySelectorAll("*")].flatMap((element) =>
      names.flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [document.title, shown.join("\n"), ...heard];
  });
}

/** Lines of a page in which something is neither marked nor known. */
async function unmarkedOn(page: Page): Promise<readonly string[]> {
  const texts = await textsOf(page);
  expect(texts.filter((text) => text.includes("«")).length, page.url()).toBeGreaterThan(1);
  const lines = new Set(texts.flatMap((text) => withoutMarked(text).split("\n")).map((text) => text.trim()));
  const open = [...lines].filter((line) => /\p{L}{2}/u.test(line) && !wholes.has(line.toLowerCase()));
  return open.filter((line) => {
    const words = unmarkedText(line.toLowerCase(), pieces, tag).match(/\p{L}{2,}/gu) ?? [];
    return words.some((word) => word !== "plumbline" && !wholes.has(word));
  });
}

const routes = [
  ...["/", "/form", "/guide", "/report/side", "/report/rear", "/compare?before=side&after=later", "/runs", "/runs/add"],
  ...["/screen", "/check-in", "/tests", "/exercises/e04-bird-dog", "/plan", "/timeline", "/settings", "/trials"],
  ...["/triggers", "/story", "/contributors", "/known", "/handover", "/reminders", "/more"],
];

describe("the app in another language", () => {
  test("the app speaks the browser's language on every page of the sample runner", async () => {
    const url = `http://localhost:${server.port}`;
    const today = new Date().toISOString().slice(0, 10);
    const sample = `${url}/api/runners/sample?today=${today}`;
    expect((await fetch(sample, { method: "PUT", headers: { origin: url } })).ok).toBe(true);
    const { context, page } = await openPage(browser, url, { locale: tag, serviceWorkers: "block" });
    await page.evaluate(() => sessionStorage.setItem("plumbline-shown-runner", "sample"));
    await keepReports(page, reports, "plumbline-sample");
    for (const route of routes) {
      await page.goto(`${url}${route}`);
      await settled(page);
      expect.soft(await unmarkedOn(page), route).toEqual([]);
      expect(await page.locator("html").getAttribute("lang"), route).toBe(tag);
    }
    await context.close();
  });

  test("the app speaks English where there is no translation for the browser", async () => {
    const { context, page } = await openPage(browser, `http://localhost:${server.port}/guide`, { locale: "nl-NL" });
    await settled(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("en-GB");
    expect((await textsOf(page)).join("")).not.toContain("«");
    await context.close();
  });
});
