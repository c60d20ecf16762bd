import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { screenQuestions } from "#core/screen/rule-set.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { twoLooks } from "./support/looks.ts";
import { settled } from "./support/settled.ts";
import { smallTargets } from "./support/small-targets.ts";

const started = appAndBrowser();

/** Under load the way to the server takes its time. */
const patient = { timeout: 20_000 };

async function keep(kind: string, body: unknown): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const entry = { kind, day, revision: 1, madeAt: new Date().toISOString(), body };
  const response = await fetch(`${started.app.url}/api/runners/own/entries/${randomUUID()}`, {
    method: "PUT",
    headers: { "content-type": "application/json", origin: started.app.url },
    body: JSON.stringify(entry),
  });
  expect(response.status, await response.clone().text()).toBeLessThan(300);
}

/** A runner whose safety questions are all answered no, and who told of running. */
async function tellTheStart(): Promise<void> {
  const answers = Object.fromEntries(screenQuestions(screenRuleSet).map(({ id }) => [id, "no" as const]));
  const facts = { answers, ageYears: 41 };
  const request = { schema: "plumbline.screen-request/1", ruleSet: screenRuleSet.version, ...facts };
  await keep("screen", { request, result: evaluateScreen(screenRuleSet, facts) });
  await keep("story", { pain: { regions: ["lower-back-middle"] }, running: { longestKm: 10, runsAWeek: 3 } });
}

async function plansKept(): Promise<readonly { readonly kind: string; readonly version: number }[]> {
  const response = await fetch(`${started.app.url}/api/runners/own/entries?kind=plan`);
  const { entries } = (await response.json()) as { entries: { body: { kind: string; version: number } }[] };
  return entries.map(({ body }) => body);
}

async function expectGood(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>("summary")) fold.click();
  });
  expect(await axeViolations(page), name).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} scrolls sideways`).toBe(0);
  expect(await smallTargets(page), name).toEqual([]);
}

describe("the plan", () => {
  test("is locked, then asked for, made, moved by keyboard and kept in versions; today shows it", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/plan`);
    await page.getByText("The safety questions come first").waitFor();
    await page.getByRole("link", { name: "To the safety questions" }).waitFor();
    expect(await page.getByRole("button", { name: "Make the plan" }).count()).toBe(0);

    await tellTheStart();
    await page.reload();
    await page.getByRole("heading", { name: "What should the plan be for?" }).waitFor();
    await page.getByRole("button", { name: "Make the plan" }).click();
    await page.getByRole("heading", { name: /^This week/ }).waitFor();
    await expect.poll(plansKept, patient).toMatchObject([{ kind: "made", version: 1 }]);

    const next = page.getByRole("region", { name: "Next week" });
    await next
      .getByRole("button", { name: /strength/ })
      .first()
      .click();
    const session = next.getByRole("article").first();
    await session.getByText("Done, moved, or not today").click();
    await session.getByRole("button", { name: "Move it to another day" }).press("Enter");
    const days = session.getByRole("radiogroup", { name: "Move it to another day" });
    await expect.poll(() => days.getByRole("radio").count()).toBeGreaterThan(1);
    await days.getByRole("radio", { checked: true }).press("ArrowRight");
    await expect.poll(async () => (await plansKept()).length, patient).toBe(2);

    await page.goto(`${started.app.url}/`);
    await page.getByRole("heading", { name: "One thing to do today" }).waitFor();
    await page.getByText(/^Also today/).waitFor();
    expectNoTrouble();
    await context.close();
  });

  test("an exercise is swapped by keyboard with a reason, another left out for good, and both are told and taken back", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/plan`);
    const next = page.getByRole("region", { name: "Next week" });
    await next
      .getByRole("button", { name: /strength/ })
      .first()
      .click();
    const items = next.getByRole("article").filter({ hasText: "Strength" }).first().getByRole("listitem");
    await items.first().getByRole("button", { name: /^Swap/ }).press("Enter");
    const dialog = page.getByRole("dialog");
    const others = dialog.getByRole("list", { name: "Instead" }).getByRole("button");
    await expect.poll(() => others.first().isDisabled()).toBe(true);
    await dialog.getByRole("radiogroup", { name: "Why?" }).getByText("No time").click();
    const chosen = (await others.first().textContent()) ?? "";
    await others.first().press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page
      .getByRole("status")
      .filter({ hasText: `${chosen} stands there now` })
      .waitFor();
    await items.first().getByRole("link", { name: chosen }).waitFor();

    await items
      .nth(1)
      .getByRole("button", { name: /^Not this one/ })
      .click();
    const disliked = (await dialog.getByRole("heading").textContent())?.match(/offer (.*) again/)?.[1] ?? "?";
    await dialog.getByText("I do not like it").click();
    await page.getByRole("listitem").filter({ hasText: "not for you (you do not like it)" }).first().waitFor();
    await page.getByText("How the plan changed").click();
    await page
      .getByText(/instead of .* \(no time\)\./)
      .first()
      .waitFor();
    await page.getByRole("button", { name: new RegExp(`^Let it back in.*${disliked}`, "i") }).click();
    await page
      .getByText(/^Taken back: /)
      .first()
      .waitFor();
    expectNoTrouble();
    await context.close();
  });

  test.each(twoLooks)("reads well at $width px in $colorScheme", async ({ width, height, colorScheme }) => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, started.app.url, {
      viewport: { width, height },
      colorScheme,
    });
    await page.goto(`${started.app.url}/plan`);
    await page.getByRole("heading", { name: /^This week/ }).waitFor();
    await expectGood(page, "plan");
    const folder = process.env["PLAN_SHOTS"];
    if (folder) await page.screenshot({ path: `${folder}/plan-${width}-${colorScheme}.png`, fullPage: true });
    await page.getByRole("button", { name: /^Swap/ }).first().click();
    await page.getByRole("dialog").waitFor();
    expect(await axeViolations(page), "swap").toEqual([]);
    expect(await smallTargets(page), "swap").toEqual([]);
    if (folder) await page.screenshot({ path: `${folder}/swap-${width}-${colorScheme}.png` });
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Change what you asked for" }).click();
    await page.getByRole("heading", { name: "What should the plan be for?" }).waitFor();
    await expectGood(page, "wishes");
    if (folder) await page.screenshot({ path: `${folder}/wishes-${width}-${colorScheme}.png`, fullPage: true });
    await page.goto(`${started.app.url}/reassess`);
    await page.getByRole("heading", { name: "What is due" }).waitFor();
    await expectGood(page, "reassess");
    if (folder) await page.screenshot({ path: `${folder}/reassess-${width}-${colorScheme}.png`, fullPage: true });
    await page.goto(`${started.app.url}/`);
    await page.getByRole("heading", { name: "One thing to do today" }).waitFor();
    if (folder) await page.screenshot({ path: `${folder}/today-${width}-${colorScheme}.png`, fullPage: true });
    await expectGood(page, "today");
    expectNoTrouble();
    await context.close();
  });
});
