import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { screenQuestions } from "#core/screen/rule-set.ts";
import { plain, simulatedRunner } from "../../bench/inference/simulated-runner.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { twoLooks } from "./support/looks.ts";
import { settled } from "./support/settled.ts";
import { smallTargets } from "./support/small-targets.ts";

const started = appAndBrowser();
const today = new Date().toISOString().slice(0, 10);
const ago = (days: number) => dayText(dayNumber(today) - days);

async function put(kind: string, day: string, body: unknown): Promise<void> {
  const response = await fetch(`${started.app.url}/api/runners/own/entries/${randomUUID()}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ kind, day, revision: 1, madeAt: new Date().toISOString(), body }),
  });
  expect(response.status).toBe(200);
}

async function trialsOnRecord(): Promise<readonly unknown[]> {
  const response = await fetch(`${started.app.url}/api/runners/own/entries?kind=trial`);
  return ((await response.json()) as { entries: { body: unknown }[] }).entries.map(({ body }) => body);
}

/** The safety questions as a runner answers them who has none of their signs. */
async function screened(): Promise<void> {
  const answers = Object.fromEntries(screenQuestions(screenRuleSet).map(({ id }) => [id, "no" as const]));
  const facts = { ageYears: 44, answers };
  const request = { schema: "plumbline.screen-request/1", ruleSet: screenRuleSet.version, ...facts };
  await put("screen", today, { request, result: evaluateScreen(screenRuleSet, facts) });
}

const pain = (page: Page, points: number) =>
  page.getByRole("radiogroup", { name: /^Pain now/ }).getByText(String(points), { exact: true });

/** What the timer of a guided run shows, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec((await page.getByRole("timer").textContent()) ?? "") ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

describe("trials", () => {
  test("a run waits for the safety questions, and does not begin without them", async () => {
    const { context, page, expectNoTrouble } = await openPage(
      started.browser,
      `${started.app.url}/trials/run?change=taller`,
    );
    await page.getByText("A trial begins after the safety questions.").waitFor();
    expect(await page.getByRole("button", { name: "Begin" }).count()).toBe(0);
    expectNoTrouble();
    await context.close();
  });

  test("a change-and-see run is guided, survives a reload and a dead network, and gives its verdict", async () => {
    await screened();
    const { context, page } = await openPage(started.browser, `${started.app.url}/form`, {
      viewport: { width: 390, height: 844 },
    });
    await page.clock.install();
    await page.goto(`${started.app.url}/trials/run?change=cadence`);
    await page.getByLabel(/^Your own cadence/).fill("160");
    await page.getByLabel(/^Your own cadence/).blur();
    await page.getByText("The changed part goes at 168 steps/min").waitFor();
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("button", { name: "Start: As usual" }).click();
    await page.clock.fastForward("02:00");
    // The clock is moved and runs on meanwhile: what is left is as much less as was moved and as the test took.
    await expect.poll(() => secondsLeft(page)).toBeLessThanOrEqual(180);
    const [left, readMs] = [await secondsLeft(page), performance.now()];
    expect(left).toBeGreaterThan(120);
    await page.reload();
    await page.clock.fastForward("01:00");
    await expect.poll(() => secondsLeft(page)).toBeLessThanOrEqual(left - 60);
    expect(await secondsLeft(page)).toBeGreaterThanOrEqual(
      left - 60 - Math.ceil((performance.now() - readMs) / 1000) - 1,
    );
    await context.setOffline(true);
    await page.clock.fastForward("02:01");
    await pain(page, 5).click();
    await page.getByRole("button", { name: "Save and go on" }).click();
    await page.getByRole("button", { name: "Start: Changed" }).click();
    await page.getByRole("switch", { name: /^Metronome 168/ }).waitFor({ state: "attached" });
    await page.locator("[data-beating=true]").waitFor();
    await page.clock.fastForward("03:01");
    await pain(page, 2).click();
    await page.getByRole("button", { name: "Save and go on" }).click();
    await page.getByRole("button", { name: "Start: As usual again" }).click();
    await page.clock.fastForward("03:01");
    await pain(page, 5).click();
    await page.getByRole("button", { name: "Save and go on" }).click();
    await page.getByText("Changed, rather", { exact: true }).click();
    await page.getByRole("button", { name: "See the result" }).click();
    await page.getByText("-3.0 points of 10 (-4.7 to -1.3)").waitFor();
    await page.locator(".verdict-card[data-verdict=helped]").waitFor();
    await context.setOffline(false);
    await page.clock.fastForward("02:00");
    await expect.poll(trialsOnRecord, { timeout: 30_000 }).toMatchObject([
      {
        kind: "run",
        change: "cadence",
        criterionPoints: 2,
        preference: "changed",
        blocks: [{ pain: 5 }, { pain: 2 }, { pain: 5 }],
      },
    ]);
    await context.close();
  });

  test("a run that is set up and not started is in no record, and another change can be asked for", async () => {
    await screened();
    const before = await trialsOnRecord();
    const { context, page, expectNoTrouble } = await openPage(
      started.browser,
      `${started.app.url}/trials/run?change=slope`,
    );
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("button", { name: "Start: As usual" }).waitFor();
    await page.goto(`${started.app.url}/trials/run?change=taller`);
    await page.getByRole("heading", { name: "Run taller" }).waitFor();
    expect(await trialsOnRecord()).toEqual(before);
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("button", { name: "Start: As usual" }).click();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.goto(`${started.app.url}/trials/run?change=lean`);
    await page.getByRole("link", { name: 'Go on with "Run taller"' }).click();
    await page.getByRole("button", { name: "Go on" }).waitFor();
    await put("check-in", today, { hasNewSymptoms: true });
    await page.reload();
    await page.getByText("Do not run on with this trial.").waitFor();
    expect(await page.getByText(/^Run easily/).count()).toBe(0);
    await page.getByRole("button", { name: "End that run" }).click();
    await page.getByRole("heading", { name: "What it showed" }).waitFor();
    expectNoTrouble();
    await context.close();
  });

  test("stopping because it hurts more is one press by keyboard, and is told as such", async () => {
    await screened();
    const { context, page, expectNoTrouble } = await openPage(
      started.browser,
      `${started.app.url}/trials/run?change=lean`,
    );
    await page.getByRole("button", { name: "Begin" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Start: As usual" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Pause" }).waitFor();
    await page.getByRole("button", { name: "Stop, it hurts more" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^Pain that rises is a reason to stop/).waitFor();
    await page.getByRole("link", { name: "To all trials" }).click();
    await page.getByRole("heading", { name: "Lean a little more: Cannot tell yet" }).waitFor();
    expectNoTrouble();
    await context.close();
  });

  test("a trial over weeks is begun with what decides it fixed, and stopped", async () => {
    for (let day = 1; day <= 10; day += 1) await put("check-in", ago(day), { painWorst: 4 });
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/trials`);
    await page.getByRole("radiogroup", { name: "What do you change?" }).getByText("More sleep").click();
    await page.getByText("4 weeks", { exact: true }).click();
    await page.getByText(/against the last 14 days of the trial/).waitFor();
    await page.getByRole("button", { name: "Start the trial" }).click();
    await page.getByText("Day 1 of 28.", { exact: false }).waitFor();
    await page
      .getByText(/^It tests:/)
      .getByRole("link")
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Stop it", exact: true }).click();
    await page.getByText("Stopped.", { exact: false }).waitFor();
    // What was told is on the device first and reaches the server a moment later.
    await expect
      .poll(async () => (await trialsOnRecord()).find((body) => (body as { kind: string }).kind === "weeks"))
      .toMatchObject({ weeks: 4, criterionPoints: 2, baselineDays: 14, stopped: { why: "other" } });
    await page.goto(`${started.app.url}/timeline`);
    await page.getByText("Trials", { exact: true }).first().waitFor();
    expectNoTrouble();
    await context.close();
  });
});

describe("own triggers", () => {
  test("a strong trigger stands out in words, chart and table; pages pass axe, fit, and keep targets large", async () => {
    const record = simulatedRunner(5, {
      ...plain,
      flareChance: 0.07,
      trigger: { exposure: "strength", lag: 1, odds: 40 },
    });
    const shift = dayNumber(today) - dayNumber(record.today) - 20;
    for (const { day, checkIn } of record.checkIns) await put("check-in", dayText(dayNumber(day) + shift), checkIn);
    for (const { width, height, colorScheme } of twoLooks) {
      const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/triggers`, {
        ...{ viewport: { width, height }, colorScheme },
      });
      await page.getByRole("heading", { name: "Strength training, the day before" }).waitFor();
      await page.getByText(/^On \d+ of your \d+ flare days you had trained for strength the day before/).waitFor();
      await page
        .getByRole("button", { name: /as a table/ })
        .first()
        .click();
      await page.getByRole("rowheader", { name: "Strength training", exact: true }).waitFor();
      for (const path of ["triggers", "trials", "trials/run?change=taller"]) {
        await page.goto(`${started.app.url}/${path}`);
        await settled(page);
        expect(await axeViolations(page), path).toEqual([]);
        expect(await smallTargets(page), path).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, path).toBeLessThanOrEqual(0);
      }
      expectNoTrouble();
      await context.close();
    }
  });
});
