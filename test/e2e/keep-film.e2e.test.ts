import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formAnalysisFixture } from "../fixtures/form-analysis.ts";
import { axeViolations } from "./support/axe.ts";
import { launchBrowser, openPage } from "./support/browser.ts";
import { keepReports } from "./support/keep-report.ts";
import { settled } from "./support/settled.ts";
import { smallTargets } from "./support/small-targets.ts";
import { type RunningApp, startApp } from "./support/start-app.ts";

const id = "1f2a3b4c-0000-4000-8000-00000000f11e";
const data = mkdtempSync(join(tmpdir(), "plumbline-keep-film-"));
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(0, data), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(data, { recursive: true, force: true });
});

const clipPath = "/api/runners/own/clips";

async function ask(path: string): Promise<Response> {
  return fetch(`${app.url}${path}`);
}

const keptIds = async () =>
  ((await (await ask(clipPath)).json()) as { clips: { id: string }[] }).clips.map((clip) => clip.id);

/** Puts a film beside the report in the browser's store, as the app does when the runner keeps it there. */
async function keepFilm(page: Page): Promise<number> {
  return await page.evaluate(async (reportId) => {
    const film = await (await fetch("/sample/runner-side.mp4")).blob();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("plumbline", 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction("films", "readwrite");
    transaction.objectStore("films").put(film, reportId);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    return film.size;
  }, id);
}

/** Takes the film out of the browser's store; runs in the page. */
async function forgetFilm(reportId: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("plumbline", 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction("films", "readwrite");
  transaction.objectStore("films").delete(reportId);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

describe("a film kept on the server", () => {
  test("is kept when the runner turns the switch, sealed, with a dated yes, and erased when it is turned back", async () => {
    const { context, page, expectNoTrouble } = await openPage(browser, `${app.url}/stored`, {
      viewport: { width: 390, height: 844 },
    });
    await keepReports(page, [
      { id, name: "easy.mp4", savedAt: "2026-03-01T07:00:00.000Z", analysis: formAnalysisFixture() },
    ]);
    const size = await keepFilm(page);
    await page.goto(`${app.url}/report/${id}`);
    const keep = page.getByRole("switch", { name: "Keep this film on the server" });
    await keep.waitFor({ state: "attached" });
    expect(await keep.isChecked()).toBe(false);
    await expect.poll(keptIds).toEqual([]);
    const label = page.locator("label", { hasText: "Keep this film on the server" });
    await label.click();
    await page.getByText(/^Kept there since/).waitFor();
    expect(await keptIds()).toEqual([id]);
    const film = Buffer.from(await (await ask(`${clipPath}/${id}`)).arrayBuffer());
    expect(film).toHaveLength(size);
    const { entries } = (await (await ask("/api/runners/own/entries?kind=consent")).json()) as { entries: unknown[] };
    expect(entries).toMatchObject([{ body: { purpose: "keep-films-on-server", isGiven: true } }]);
    // No file of the server holds a stretch of the film in the clear.
    const stretch = film.subarray(size - 5000, size - 4900);
    const files = readdirSync(data, { recursive: true, encoding: "utf8" }).map((name) => join(data, name));
    expect(files.filter((path) => statSync(path).isFile() && readFileSync(path).includes(stretch))).toEqual([]);
    // A browser that has lost the film shows it from the server; it is saved and listed under what is kept.
    await page.evaluate(forgetFilm, id);
    await page.reload();
    await page.getByText(/^Kept there since/).waitFor();
    await page.locator(".film-player canvas, #film canvas").first().waitFor();
    await page.goto(`${app.url}/stored`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^Save the film of/ }).click(),
    ]);
    expect(readFileSync(await download.path())).toHaveLength(size);
    expect(await axeViolations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.goto(`${app.url}/report/${id}`);
    await page.getByText(/^Kept there since/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await label.click();
    await page.getByText("The film was erased from the server. Its key is destroyed.").waitFor();
    await expect.poll(keptIds).toEqual([]);

    await label.click();
    await page.getByText(/^Kept there since/).waitFor();
    await page.goto(`${app.url}/settings`);
    await page.locator("label", { hasText: "Keep films on the server" }).click();
    await page.getByText(/^Taken back on/).waitFor();
    await expect.poll(keptIds).toEqual([]);
    expectNoTrouble();
    await context.close();
  });

  test("belongs to the runner who was shown, and the sample film's numbers to nobody but the sample runner", async () => {
    const { context, page, expectNoTrouble } = await openPage(browser, `${app.url}/stored`);
    const made = { savedAt: new Date().toISOString(), analysis: formAnalysisFixture() };
    await keepReports(page, [
      { ...made, id, name: "mine.mp4", origin: "file" },
      { ...made, id: "theirs", name: "Sample runner, side view", origin: "sample" },
    ]);
    const intoRecord = page.getByRole("button", { name: /^Put it into/ });
    await page.goto(`${app.url}/report/theirs`);
    await page.getByText("This film shows the sample runner and not you").waitFor();
    expect(await intoRecord.count()).toBe(0);
    expect(await page.getByRole("switch", { name: "Keep this film on the server" }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${app.url}/report/${id}`);
    await page.getByRole("button", { name: "Put it into my record" }).waitFor();
    await page.goto(`${app.url}/timeline`);
    await page.getByText("form report of mine.mp4").first().waitFor({ state: "attached" });
    expect(await page.getByText("form report of Sample runner").count()).toBe(0);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(app.url);
    await settled(page);
    // A film can be tried, chosen or made at once, above the fold of a phone.
    for (const name of ["Choose a film", "Try the sample film"])
      expect((await page.getByRole("button", { name }).boundingBox())?.y).toBeLessThan(740);
    expect((await page.getByRole("link", { name: "Record with the camera" }).boundingBox())?.y).toBeLessThan(740);
    await page.getByRole("button", { name: "Explore the sample runner" }).click();
    const banner = page.getByRole("complementary", { name: "Sample runner" });
    await banner.waitFor();
    await page.goto(`${app.url}/stored`);
    await page.getByText("None yet.").waitFor();
    await keepReports(page, [{ ...made, id: "tried", name: "tried.mp4", origin: "sample" }], "plumbline-sample");
    await page.goto(`${app.url}/report/tried`);
    await page.getByRole("button", { name: "Put it into the sample runner's record" }).waitFor();
    await page.goto(`${app.url}/timeline`);
    await page.getByText("form report of tried.mp4").first().waitFor({ state: "attached" });
    expect(await page.getByText("form report of mine.mp4").count()).toBe(0);
    await banner.getByRole("button", { name: "Back to your own record" }).click();
    await banner.waitFor({ state: "detached" });
    await page.goto(`${app.url}/stored`);
    await page.getByText("mine.mp4").first().waitFor();
    expect(await page.getByText("tried.mp4").count()).toBe(0);
    expectNoTrouble();
    await context.close();
  });
});
