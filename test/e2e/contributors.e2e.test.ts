import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { caseRecord } from "#content/case-record-fixture.ts";
import { formAnalysisFixture } from "../fixtures/form-analysis.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { keepReports } from "./support/keep-report.ts";
import { looks, twoLooks } from "./support/looks.ts";
import { settled } from "./support/settled.ts";
import { smallTargets } from "./support/small-targets.ts";

const started = appAndBrowser();
const today = new Date().toISOString().slice(0, 10);
/** Folder that pictures of the pages go to, for people; none are made without it. */
const pictures = process.env["PLUMBLINE_PICTURES"];

async function keep(kind: string, body: unknown): Promise<void> {
  const response = await fetch(`${started.app.url}/api/runners/own/entries/${randomUUID()}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ kind, day: today, revision: 1, madeAt: new Date().toISOString(), body }),
  });
  expect(response.status).toBe(200);
}

async function storyNow(): Promise<unknown> {
  const response = await fetch(`${started.app.url}/api/runners/own/entries?kind=story`);
  return ((await response.json()) as { entries: { body: unknown }[] }).entries[0]?.body;
}

async function answerScreen(): Promise<void> {
  const { screen } = caseRecord({ ageYears: 40, screenYes: [] });
  if (screen?.facts === undefined) throw new Error("wanted a screen");
  const request = { schema: "plumbline.screen-request/1", ruleSet: screen.result.ruleSet, ...screen.facts };
  await keep("screen", { request, result: screen.result });
}

type Look = (typeof looks)[number];

/** Looks at a page in every look: it passes axe, fits and keeps targets large. */
async function look(route: string, ready: string, inLooks: readonly Look[] = twoLooks): Promise<void> {
  for (const { width, height, colorScheme } of inLooks) {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}${route}`, {
      viewport: { width, height },
      colorScheme,
    });
    await page.getByRole("heading", { name: ready }).first().waitFor();
    await settled(page);
    if (pictures !== undefined) {
      const name = `${route.replaceAll(/\W+/g, "-")}-${width}-${colorScheme}.png`;
      await page.screenshot({
        path: join(pictures, name),
        fullPage: !route.includes("known") || route.includes("about"),
      });
    }
    await openEveryFold(page);
    expect(await axeViolations(page), route).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${route} scrolls sideways at ${width}`).toBe(0);
    expect(await smallTargets(page), route).toEqual([]);
    expectNoTrouble();
    await context.close();
  }
}

/** Opens the first of what can be unfolded: on the page of claims one is like the next. */
function openEveryFold(page: Page): Promise<void> {
  return page.evaluate(() => {
    const folds = document.querySelectorAll<HTMLElement>("main [aria-expanded=false], main summary");
    for (const fold of [...folds].slice(0, 4)) fold.click();
  });
}

describe("what may contribute", () => {
  test("nothing is ranked before the safety questions, and the way there is the one thing to do", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/contributors`);
    await page.getByRole("heading", { name: "First the safety questions" }).waitFor();
    expect(await page.getByRole("heading", { name: /^Worth testing/ }).count()).toBe(0);
    await page.getByRole("link", { name: "To the safety questions" }).click();
    await page.waitForURL(/\/screen$/);
    expectNoTrouble();
    await context.close();
  });

  describe("with a record", () => {
    beforeAll(async () => {
      await answerScreen();
      await keep("story", {
        pain: { regions: ["pelvis-dimple-left"], canPointAtIt: true, earlierEpisodes: 2 },
        pattern: { runCourse: "builds-up", influences: { stairs: "worse" } },
        life: { sleepQuality: 3, changes: ["longer-runs"] },
      });
      await keep("body-test", { test: "front-plank", both: { value: 30 } });
    });

    test("the best question is answered on the page with one tap, kept, and the list made anew", async () => {
      const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/contributors`);
      await page.getByRole("heading", { name: /^Worth testing/ }).waitFor();
      await page.getByText("You had this before within two years.").waitFor();
      const asked = page.locator(".next-asks");
      const first = await asked.textContent();
      const answers = page.locator(".next-answers").getByRole("button");
      while ((await answers.count()) === 0) {
        const before = await asked.textContent();
        await page.getByRole("button", { name: "Ask me another" }).click();
        await expect.poll(() => asked.textContent()).not.toBe(before);
      }
      const told = JSON.stringify(await storyNow());
      await answers.first().click();
      await expect.poll(async () => JSON.stringify(await storyNow())).not.toBe(told);
      await expect.poll(() => asked.textContent()).not.toBe(first);
      await page.getByRole("link", { name: "Try it over weeks: more sleep" }).first().click();
      await page.getByRole("radio", { name: "More sleep", checked: true }).waitFor();
      expectNoTrouble();
      await context.close();
    });

    test("the page fits and reads in every look", async () => {
      await look("/contributors", "Worth testing, the best supported first");
    });

    test("a report's numbers are put into the record, count there, and are taken out again", async () => {
      const { context, page, expectNoTrouble } = await openPage(started.browser, started.app.url);
      await keepReports(page, [
        { id: "side", name: "Easy run", savedAt: `${today}T08:00:00Z`, analysis: formAnalysisFixture() },
      ]);
      await page.goto(`${started.app.url}/report/side`);
      await page.getByRole("button", { name: "Put it into my record" }).click();
      await page.getByText("The numbers are in your record.").waitFor();
      await page.getByRole("link", { name: "What may contribute" }).click();
      await page.getByRole("heading", { name: "Described, and left alone" }).waitFor();
      await page.goto(`${started.app.url}/report/side`);
      await page.getByRole("button", { name: "Take it out again" }).click();
      await page.getByRole("button", { name: "Put it into my record" }).waitFor();
      expectNoTrouble();
      await context.close();
    });
  });
});

describe("what we know", () => {
  test("claims are found by words and grade, opened by their address, and named by what acts on them", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/known`);
    await page.getByText("All 56 claims.").waitFor();
    await page.getByRole("searchbox", { name: "Search" }).fill("cadence 860");
    await page.getByText("1 of 56 claims.").waitFor();
    await page.getByText("860 recreational runners average 164 steps/min", { exact: false }).waitFor();
    await page.getByText("read in a source").first().waitFor();
    await page.goto(`${started.app.url}/known?about=ca15-overstride`);
    await page.getByText("Claims about: Landing far in front of you.").waitFor();
    expect(await page.locator(".claim").count()).toBe(2);
    await page.goto(`${started.app.url}/known/c31-cadence-170`);
    await page.locator("#c31-cadence-170").getByText("Nothing on back pain was found.").waitFor();
    await expect
      .poll(() => page.evaluate(() => document.getElementById("c31-cadence-170")?.getBoundingClientRect().top ?? -1))
      .toBeLessThan(400);
    expectNoTrouble();
    await context.close();
  });

  test("the page fits and reads in every look", async () => {
    await look("/known?about=ca15-overstride", "What we know");
    await look("/known", "What we know", looks.slice(0, 1));
  });
});
