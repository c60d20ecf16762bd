import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contributorsById, evidenceById, measuresById } from "#content/content.ts";
import { formReportHtml } from "#report/form-report-html.ts";
import { nodeDocument } from "#report/node/node-document.ts";
import { interFontFaces } from "#report/node/report-fonts.ts";
import { formAnalysisFixture, refusedAnalysisFixture } from "../fixtures/form-analysis.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const switches = ["no-sandbox", "disable-quic", "no-first-run", "disable-background-networking"];
const records = { contributors: contributorsById, evidence: evidenceById, measures: measuresById };

let browser: Browser;
let folder = "";
const pages = {
  side: formAnalysisFixture(),
  rear: formAnalysisFixture({ view: "rear" }),
  refused: refusedAnalysisFixture(),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-report-"));
  for (const [name, analysis] of Object.entries(pages)) {
    const options = { document: nodeDocument(), fontFaces: interFontFaces(), records };
    await writeFile(join(folder, `${name}.html`), formReportHtml(analysis, options));
  }
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: switches.map((name) => `--${name}`),
  });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

async function opened(name: string, { width, colorScheme }: Look): Promise<{ page: Page; requests: string[] }> {
  // The checker is put in from outside, which the report's own policy forbids.
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return { page, requests };
}

interface AxeWindow {
  readonly axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

const looks: readonly Look[] = [
  { width: 390, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
];
const cases = Object.keys(pages).flatMap((name) => looks.map((look) => ({ name, ...look })));

describe("the form report in a browser", () => {
  test.each(cases)("the $name report has no violation at $width px, $colorScheme", async ({ name, ...look }) => {
    const { page } = await opened(name, look);
    for (const fold of await page.locator("summary").all()) await fold.click();
    await page.addScriptTag({ path: axePath });
    const { violations } = await page.evaluate(() => (window as unknown as AxeWindow).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.close();
  });

  test.each(cases)("the $name report fits $width px, $colorScheme, and asks for nothing", async ({ name, ...look }) => {
    const { page, requests } = await opened(name, look);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
    expect(requests.filter((address) => !/^(file|data):/.test(address))).toEqual([]);
    await page.close();
  });

  test("the side report prints on A4 pages, with its charts", async () => {
    const { page } = await opened("side", { width: 1280, colorScheme: "light" });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(3);
    expect(pdf.match(/\/MediaBox\s*\[0 0 59[45]/g)).not.toBeNull();
    await page.close();
  });
});
