import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formCheckFixture } from "#bench/form-check/exercise-clips.ts";
import { axeViolations } from "./support/axe.ts";
import { launchBrowser, openPage } from "./support/browser.ts";
import { filmForFakeCamera } from "./support/fake-camera.ts";
import { type RunningApp, startApp } from "./support/start-app.ts";

const film = "test/fixtures/form-check/squat.mp4";
const folder = mkdtempSync(join(tmpdir(), "plumbline-form-check-"));
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  const camera = await filmForFakeCamera(film, folder);
  [app, browser] = await Promise.all([
    startApp(),
    launchBrowser([
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-video-capture=${camera}`,
    ]),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Most time that measuring a film of ten seconds may take on a busy machine, ms. */
const measuringMs = 150_000;

async function waitForResult(page: Page): Promise<string> {
  const number = page.locator(".form-number");
  await number.waitFor({ timeout: measuringMs });
  return (await number.textContent()) ?? "";
}

async function choose(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a film" }).click(),
  ]);
  await chooser.setFiles(path);
}

test("the form check films squats with the camera, counts them and tells how far it may be off", async () => {
  const { context, page, expectNoTrouble } = await openPage(browser, `${app.url}/exercises/e17-squat`, {
    viewport: { width: 390, height: 844 },
  });
  await page.getByRole("link", { name: "Check my form" }).click();
  await page.getByRole("radio", { name: "10 s" }).check({ force: true });
  await page.getByRole("button", { name: "Turn the camera on" }).click();
  await page.getByText("The camera is on").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Film 10 seconds" }).click();
  await page.getByText("Filming,").waitFor({ timeout: 30_000 });
  // The camera shows the film over and over: how many whole squats fall into ten seconds depends on where it begins.
  expect(await waitForResult(page)).toMatch(/^[234] repetitions$/);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByText("We tried it on").waitFor();
  expectNoTrouble();
  await context.close();
});

test("the form check reads a film that is chosen, rightly to the repetition, and says what to do about one that is none", async () => {
  const { context, page, expectNoTrouble } = await openPage(browser, `${app.url}/exercises/e17-squat/form`);
  const notes = join(folder, "notes.mp4");
  writeFileSync(notes, "these are only words");
  await choose(page, notes);
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toMatch(/not a video.*Choose an MP4/);
  await choose(page, film);
  await page.getByText("Measuring").waitFor();
  const { reps } = formCheckFixture();
  expect(await waitForResult(page)).toBe(`${reps.length} repetitions`);
  const cells = await page
    .locator(".form-result table")
    .first()
    .locator("tbody tr td:nth-of-type(1)")
    .allTextContents();
  for (const [index, text] of cells.entries()) {
    const [, low = Number.NaN, high = Number.NaN] = (text.match(/-?\d+/g) ?? []).map(Number);
    const exact = reps[index]?.kneeFlexion ?? Number.NaN;
    expect(low, text).toBeLessThanOrEqual(exact);
    expect(high, text).toBeGreaterThanOrEqual(exact);
  }
  expectNoTrouble();
  await context.close();
});
