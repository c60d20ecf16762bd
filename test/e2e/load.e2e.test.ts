import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeRun } from "../../src/formats/fit/fit-fixture.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { chooseFiles } from "./support/choose-files.ts";
import { twoLooks } from "./support/looks.ts";
import { runsZip, startOf } from "./support/runs-zip.ts";
import { settled } from "./support/settled.ts";
import { smallTargets } from "./support/small-targets.ts";
import { startApp } from "./support/start-app.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-load-"));
const zip = join(folder, "export.zip");
const single = join(folder, "one-run.fit");
const started = appAndBrowser();

beforeAll(async () => {
  writeFileSync(zip, runsZip());
  writeFileSync(single, encodeRun({ startUtcMs: startOf(1), durationS: 2400, seed: 7, utcOffsetS: 0 }));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
});

async function importZip(page: Page): Promise<void> {
  await page.goto(`${started.app.url}/runs`);
  await chooseFiles(page, "Add runs", [zip]);
  await page.getByRole("heading", { level: 1, name: /^Your next run: up to/ }).waitFor({ timeout: 120_000 });
}

// First: later tests fill the record that is empty here.
describe("the sample runner", () => {
  test("the sample runner is made, marked as made up, kept apart and removed", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/runs`);
    await page.getByRole("button", { name: "Try with a sample runner" }).click();
    await page.getByText("These runs are made up by Plumbline").waitFor({ timeout: 120_000 });
    await page.getByRole("heading", { level: 1, name: /^Your next run: up to/ }).waitFor();
    await page.getByRole("link", { name: "To your own runs" }).click();
    await page.getByRole("heading", { name: "How far can your next run go?" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${started.app.url}/runs?runner=sample`);
    await page.getByRole("button", { name: "Remove the sample" }).click();
    await page.getByRole("heading", { name: "How far can your next run go?" }).waitFor();
    await page.goto(`${started.app.url}/runs?runner=sample`);
    await page.getByRole("heading", { name: "The sample runner is not here" }).waitFor();
    expectNoTrouble();
    await context.close();
  });
});

describe("an export", () => {
  test("an export becomes the load story, the limit first, and says what was saved and what not", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/runs`);
    await page.getByRole("heading", { name: "How far can your next run go?" }).waitFor();
    await importZip(page);
    // 5,400 s at 3 m/s: 16.2 km, and a tenth more.
    const heading = (await page.locator("h1").textContent()) ?? "";
    const limit = Number(/[\d.]+/.exec(heading)?.[0]);
    expect(limit).toBeGreaterThan(17);
    expect(limit).toBeLessThan(18.6);
    await page.getByText("Your runs are in.").last().waitFor();
    await page.getByRole("button", { name: /What was saved/ }).click();
    await page.getByText("saved in part").last().waitFor();
    await page.getByText("not read").last().waitFor();
    const beyond = page.locator(".spike-section figcaption");
    // The first run after the damaged one, the first long run, and the one of last week.
    await expect.poll(() => beyond.textContent()).toMatch(/31 runs, 3 beyond their limit/);
    expectNoTrouble();
    await context.close();
  });

  test("an export imported twice changes nothing", async () => {
    const { context, page } = await openPage(started.browser, `${started.app.url}/runs`);
    await page.locator("h1").filter({ hasText: "Your next run" }).waitFor();
    await chooseFiles(page, "Add runs", [zip]);
    await page
      .getByText(/were here already/)
      .last()
      .waitFor({ timeout: 120_000 });
    await page.getByText(/^32 runs since/).waitFor();
    await context.close();
  });

  test("the chart is read by arrow keys, and leads to the run", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/runs`);
    const steps = page.getByRole("slider", { name: /Length of every run/ });
    await steps.focus();
    await page.keyboard.press("End");
    const said = page.locator(".spike-section .read-out");
    await expect
      .poll(() => said.textContent())
      .toMatch(/16\.\d km, limit .* against the longest of the 30 days before/);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => said.textContent()).not.toMatch(/16\.\d km/);
    await page.keyboard.press("ArrowRight");
    await said.getByRole("link", { name: "Open this run" }).click();
    await page.getByRole("heading", { name: "The run over time" }).waitFor();
    await page.getByText("Beyond its limit:").waitFor();
    const time = page.getByRole("slider", { name: "Time in the run" });
    await time.focus();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowRight");
    const reading = () => page.locator(".stream-charts .read-out").textContent();
    await expect
      .poll(reading)
      .toMatch(/^1:10 pace \d:\d\d \/km, heart rate \d+ beats\/min, cadence \d+ steps\/min, contact time/);
    await expect.poll(() => time.getAttribute("aria-valuetext")).toContain("cadence");
    expectNoTrouble();
    await context.close();
  });

  test("shoes and days without data are entered, changed and taken out", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/runs`);
    await page.getByRole("button", { name: "Add shoes" }).click();
    await page.getByLabel("Name").fill("Red pair");
    await page.getByLabel("km before the first run here").fill("210");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator(".shoe-head", { hasText: "Red pair" }).getByText("210").waitFor();
    await page.getByRole("button", { name: "Change Red pair" }).click();
    await page.getByLabel("Worn from").fill("2020-01-01");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByText(/from Wed 1 Jan 2020/).waitFor();
    await page.getByText(/^32 runs, /).waitFor();
    await page.getByRole("button", { name: "Take these shoes out" }).click();
    await page.getByText(/^32 runs name no shoe/).waitFor();
    const day = new Date(startOf(20)).toISOString().slice(0, 10);
    await page.getByLabel("First day").fill(day);
    await page.getByLabel("Last day").fill(day);
    await page.getByRole("button", { name: "Mark", exact: true }).click();
    await page.getByText(/Only 29 of these 30 days are wholly on record/).waitFor();
    await page.getByRole("button", { name: /Take the mark off/ }).click();
    await page.getByText(/The mark was taken off/).waitFor();
    expectNoTrouble();
    await context.close();
  });
});

describe("a single file", () => {
  test("a single file is read on the device and shown before it is kept; then it is kept, and erased", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/runs`);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") asked.push(new URL(request.url()).pathname);
    });
    await page.locator("h1").filter({ hasText: "Your next run" }).waitFor();
    asked.length = 0;
    await chooseFiles(page, "Add runs", [single]);
    await page.getByText("was read on this device and is kept nowhere yet").waitFor();
    await page.getByRole("heading", { name: "The run over time" }).waitFor();
    expect(asked).toEqual([]);
    await page.getByRole("button", { name: "Keep it with my runs" }).click();
    await page.getByText(/^33 runs since/).waitFor({ timeout: 60_000 });
    await page.getByRole("slider", { name: /Length of every run/ }).focus();
    await page.keyboard.press("End");
    await page.locator(".spike-section").getByRole("link", { name: "Open this run" }).click();
    await page.getByText("one-run.fit").waitFor();
    await page.getByRole("button", { name: "Erase this run" }).click();
    await page.getByRole("button", { name: "Erase", exact: true }).click();
    await page.getByText(/^32 runs since/).waitFor();
    expectNoTrouble();
    await context.close();
  });
});

describe("safety before distance", () => {
  test("a check-in with too much pain takes the place of the limit, and one that was put right gives it back", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/runs`);
    await page.getByText("This is what your record allows.").waitFor();
    await tellRunPain(1, 7);
    await page.reload();
    await page.getByRole("heading", { name: "Walks come first" }).waitFor();
    await page.getByText("Your plan has the walks").waitFor();
    await tellRunPain(2, 1);
    await page.reload();
    await page.locator("h1").filter({ hasText: "Your next run" }).waitFor();
    expectNoTrouble();
    await context.close();
  });
});

/** Keeps today's check-in as another device would. */
async function tellRunPain(revision: number, during: number): Promise<void> {
  const response = await fetch(`${started.app.url}/api/runners/own/entries/3f6a34c4-6a0c-4c6b-9b5d-2f1c0a7d5e11`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      kind: "check-in",
      day: new Date().toISOString().slice(0, 10),
      revision,
      madeAt: new Date().toISOString(),
      body: { ran: true, run: { during } },
    }),
  });
  expect(response.status).toBe(200);
}

describe("the pages of runs", () => {
  test.each(twoLooks)("pass axe, fit and keep targets large, at $width px in $colorScheme", async (look) => {
    const { width, height, colorScheme } = look;
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/runs`, {
      viewport: { width, height },
      colorScheme,
    });
    await page.locator(".spike-section").waitFor();
    await checkPage(page, "the load page");
    await page.getByRole("slider", { name: /Length of every run/ }).focus();
    await page.keyboard.press("End");
    await page.locator(".spike-section").getByRole("link", { name: "Open this run" }).click();
    await page.locator(".stream-charts canvas").first().waitFor();
    await checkPage(page, "the run page");
    await page.goto(`${started.app.url}/runs/preview`);
    await page.locator("h1").waitFor();
    await checkPage(page, "no preview");
    expectNoTrouble();
    await page.goto(`${started.app.url}/runs/nobody`);
    await page.getByRole("heading", { name: "This run cannot be opened" }).waitFor();
    await checkPage(page, "no run");
    await context.close();
  });
});

async function checkPage(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>("main [aria-expanded=false]:not(.erase-button)"))
      fold.click();
  });
  expect(await axeViolations(page), name).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} scrolls sideways`).toBe(0);
  expect(await smallTargets(page), name).toEqual([]);
}

describe("a run told of by hand", () => {
  test("counts from the check-in on, without a network too, is taken back, and is one run with the watch's file", async () => {
    const own = await startApp();
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${own.url}/check-in`);
    await choose(page, "Did you run?", "Yes");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("link", { name: "Tell how far it was" }).click();
    // A comma is a decimal point here, too.
    await tellRun(page, "8,5", "51");
    await page.keyboard.press("Enter");
    await page.getByText("It counts: 8.5 km: first run on record.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Taken back.").waitFor();

    await page.getByRole("button", { name: "Add another run" }).click();
    const day = new Date(startOf(1)).toISOString().slice(0, 10);
    await page.getByLabel("Day of the run").waitFor();
    await settled(page);
    await context.setOffline(true);
    await page.getByLabel("Day of the run").fill(day);
    await tellRun(page, "7", "42");
    await page.keyboard.press("Tab");
    await page.getByText("7.0 km in 42 min: 6:00 /km.").waitFor();
    await page.getByRole("button", { name: "Save the run" }).click();
    await page.getByText("Kept on this device, sealed").waitFor();
    await context.setOffline(false);
    await page.goto(`${own.url}/runs`);
    await page.getByRole("heading", { level: 1, name: "Your next run: up to 7.7 km" }).waitFor();

    // 2,400 s at 3 m/s: 7.2 km.
    await chooseFiles(page, "Add runs", [single]);
    await page.getByRole("button", { name: "Keep it with my runs" }).click();
    await page.getByRole("button", { name: "1 run is kept but not counted" }).click();
    await page.getByText("what the watch measured counts").waitFor();
    await page.getByText(/^1 runs since/).waitFor();
    await page.locator(".plain-list").getByRole("link").last().click();
    await page.getByText("so this one is in no total").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "Change or remove it" }).click();
    await page.getByRole("button", { name: "Remove this run" }).click();
    await page.getByText("The run is removed.").waitFor();
    expectNoTrouble();
    await context.close();
    await own.stop();
  });
});

async function choose(page: Page, label: string, answer: string): Promise<void> {
  await page.getByRole("radiogroup", { name: label }).getByText(answer, { exact: true }).click();
}

async function tellRun(page: Page, km: string, minutes: string): Promise<void> {
  await page.getByLabel("Distance (km)").fill(km);
  await page.getByLabel("Time it took (min)").fill(minutes);
}

describe("a store that is in use", () => {
  test("a store that is in use is told of with what to do, and the rest of the app works", async () => {
    const shared = mkdtempSync(join(tmpdir(), "plumbline-shared-"));
    const first = await startApp(0, shared);
    // The first server has the store once it answers about it.
    await fetch(`${first.url}/api/store`);
    const second = await startApp(0, shared);
    const { context, page } = await openPage(started.browser, `${second.url}/runs`);
    await page.getByRole("heading", { name: "Your runs cannot be opened now" }).waitFor();
    await page.getByText("Another Plumbline is using the data").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "More", exact: true }).click();
    await page.getByRole("link", { name: /^How to film/ }).click();
    await page.getByRole("heading", { level: 1, name: "How to film yourself" }).waitFor();
    await first.stop();
    await page.goto(`${second.url}/runs`);
    await page
      .getByRole("heading", { name: "How far can your next run go?" })
      .or(page.getByRole("button", { name: "Try again" }))
      .first()
      .waitFor();
    const isOpen = async () => ((await (await fetch(`${second.url}/api/store`)).json()) as { isOpen: boolean }).isOpen;
    await expect.poll(isOpen, { timeout: 60_000 }).toBe(true);
    await page.goto(`${second.url}/runs`);
    await page.getByRole("heading", { name: "How far can your next run go?" }).waitFor();
    await context.close();
    await second.stop();
    rmSync(shared, { recursive: true, force: true });
  });
});
