import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeRun } from "#formats/fit/fit-fixture.ts";
import { flipByte } from "../support/flip-byte.ts";
import { axeViolations } from "./support/axe.ts";
import { launchBrowser, openPage } from "./support/browser.ts";
import { importFile } from "./support/import-file.ts";
import { type RunningApp, startApp } from "./support/start-app.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-broken-"));
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(0, folder), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Downloads the record from the settings. Gives where it lies. */
async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download my record" }).click(),
  ]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

test("the settings say when a download lacks a broken file, and no longer once it came again", async () => {
  const run = encodeRun({ startUtcMs: Date.UTC(2026, 2, 2, 7), durationS: 600, seed: 1 });
  await importFile(app.url, "morning.fit", run);
  const kept = readdirSync(join(folder, "originals"), { recursive: true, withFileTypes: true });
  for (const file of kept.filter((entry) => entry.isFile())) flipByte(join(file.parentPath, file.name));
  const { context, page, expectNoTrouble } = await openPage(browser, `${app.url}/settings`);
  const lack = page.getByText(/^Your last download \(.+\) lacks a kept file that the server could not read/);
  await page.getByText("1 file is kept, ").waitFor();
  expect(await lack.count()).toBe(0);
  const broken = await downloaded(page, "broken.zip");
  const files = unzipSync(readFileSync(broken));
  expect(Object.keys(files)).not.toContain("originals/morning.fit");
  expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toMatch(/NOT IN HERE.+originals\/morning\.fit\n/s);
  await lack.waitFor();
  await page.getByText("left kept files that it could not read out of the zip").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a record" }).click(),
  ]);
  await chooser.setFiles(broken);
  await page.getByText(/Some kept files are not in this zip.+: originals\/morning\.fit\. README\.txt/).waitFor();
  await importFile(app.url, "morning.fit", run);
  const whole = await downloaded(page, "whole.zip");
  expect(Buffer.from(unzipSync(readFileSync(whole))["originals/morning.fit"] ?? []).equals(run)).toBe(true);
  await lack.waitFor({ state: "detached" });
  expectNoTrouble();
  await context.close();
});
