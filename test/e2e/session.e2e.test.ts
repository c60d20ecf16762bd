import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { PlannedItem, PlannedSession } from "#core/plan/session-plan.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { clearScreen, keepEntryIn } from "./support/keep-entry.ts";
import { twoLooks } from "./support/looks.ts";
import { settled } from "./support/settled.ts";
import { smallTargets } from "./support/small-targets.ts";

const started = appAndBrowser();
const because = { why: "Two short ones to begin with.", evidence: [], rules: ["weekly-template"] };
const day = new Date().toISOString().slice(0, 10);
const squat: PlannedItem = { ...because, exercise: "e17-squat", step: 2, sets: 2, reps: 3, restS: 30, side: "both" };
const plank: PlannedItem = {
  ...because,
  exercise: "e02-side-plank",
  step: 2,
  sets: 1,
  holdS: 3,
  restS: 30,
  side: "each",
};
const session: PlannedSession = {
  ...{ ...because, id: "2026-w49-strength-a", day, kind: "strength", title: "Strength A", minutes: 8 },
  items: [squat, plank],
};

beforeAll(async () => {
  const { url } = started.app;
  await keepEntryIn(url, { kind: "screen", day, body: clearScreen() });
  await keepEntryIn(url, {
    kind: "plan",
    day,
    body: {
      ...{ kind: "made", rules: "1", version: 1, madeOn: day, changes: [], phase: "build", startedOn: day, notes: [] },
      running: { ...because, mode: "usual" },
      weeks: [{ ...because, monday: day, number: 1, isEasy: false, sessions: [session], restDays: [], leftOut: [] }],
    },
  });
});

const at = () => `${started.app.url}/plan/session/${session.id}`;
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Goes to a button by Tab and presses it. */
async function pressByTab(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent ?? "")) !== name) continue;
    await page.keyboard.press("Enter");
    return;
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Goes to a scale by Tab and chooses points by the arrow keys. */
async function choosePoints(page: Page, label: RegExp, points: number): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const group = document.activeElement?.closest("[role=radiogroup]");
      return document.getElementById(group?.getAttribute("aria-labelledby") ?? "")?.textContent ?? "";
    });
    if (!label.test(name)) continue;
    await page.keyboard.press("Space");
    for (let step = 0; step < points; step += 1) await page.keyboard.press("ArrowRight");
    return;
  }
  throw new Error(`Tab never came to ${label}`);
}

async function loggedSessions(): Promise<readonly unknown[]> {
  const response = await fetch(`${started.app.url}/api/runners/own/entries?kind=session`);
  return ((await response.json()) as { entries: { body: unknown }[] }).entries.map(({ body }) => body);
}

test("a session is done by keyboard alone, goes on after a reload without a network, and is kept", async () => {
  const { context, page, expectNoTrouble } = await openPage(started.browser, at());
  await page.locator("[data-offline-ready=true]").waitFor({ timeout: 120_000 });
  await heading(page, "Strength A");
  await pressByTab(page, "Begin");
  await heading(page, "Squat");
  await page.keyboard.press("Space");
  await page.getByText("Set 1 of 2, 3 repetitions").waitFor();
  await page.keyboard.press("Space");
  await page.getByText("Rest, 30 seconds").waitFor();

  await settled(page);
  await context.setOffline(true);
  await page.reload();
  await heading(page, "Strength A");
  await pressByTab(page, "Go on where I was");
  await page.getByText("Paused. Take your time.").waitFor();
  await page.keyboard.press("Space");
  await page.getByText("Set 2 of 2").waitFor();
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await page.getByRole("heading", { name: "How was it?" }).waitFor();
  await choosePoints(page, /^Effort/, 6);
  await choosePoints(page, /^Pain during/, 2);
  await pressByTab(page, "Next");

  await heading(page, "Side plank");
  await page.keyboard.press("l");
  await page.locator("[data-large]").waitFor();
  for (const side of ["left", "right"]) {
    // Start or change sides, then begin the hold at once; it ends by itself.
    await page.keyboard.press("Space");
    await page.getByText(new RegExp(`^Get ready, ${side} side`)).waitFor();
    await page.keyboard.press("Space");
    await page
      .getByText(side === "left" ? "Change to the right side" : "How was it?")
      .first()
      .waitFor();
  }
  await page.keyboard.press("Escape");
  await pressByTab(page, "Next");
  await heading(page, "How was the session?");
  await choosePoints(page, /^Pain now/, 1);
  await pressByTab(page, "Save");
  await page.getByText("Kept.", { exact: true }).waitFor();

  await context.setOffline(false);
  await expect.poll(loggedSessions, { timeout: 20_000 }).toMatchObject([
    {
      session: session.id,
      painAfter: 1,
      items: [
        { exercise: "e17-squat", step: 2, setsDone: 2, reps: 3, side: "both", effort: 6, pain: 2 },
        { exercise: "e02-side-plank", step: 2, setsDone: 1, holdS: 3, side: "each" },
      ],
    },
  ]);
  await page.goto(at());
  await button(page, "Begin").waitFor();
  expectNoTrouble();
  await context.close();
});

test("too much pain ends an exercise kindly, with an easier step, a swap and a reason", async () => {
  const { context, page, expectNoTrouble } = await openPage(started.browser, at());
  await button(page, "Begin").click();
  await button(page, "Start").click();
  await button(page, "It hurts").click();
  await page
    .getByRole("radiogroup", { name: /^How much/ })
    .getByText("7", { exact: true })
    .click();
  await page.getByRole("heading", { name: "That is enough of this one." }).waitFor();
  await button(page, "Go on with the easier step").click();
  await page.getByText("Sit to stand", { exact: true }).waitFor();
  await button(page, "Swap, shorten or skip").click();
  await page.getByRole("radiogroup", { name: /^Why/ }).getByText("No equipment").click();
  await page.getByRole("button", { name: /^Swap for: Step-up/ }).click();
  await heading(page, "Step-up");
  expectNoTrouble();
  await context.close();
});

test("without answered safety questions a session waits", async () => {
  const { context, page } = await openPage(started.browser, at());
  await page.route("**/api/runners/own/entries?kind=screen", (route) => route.fulfill({ json: { entries: [] } }));
  await page.goto(at());
  await heading(page, "Exercises wait.");
  await context.close();
});

test.each(twoLooks)("every state of a session passes axe and fits, at $width px in $colorScheme", async (look) => {
  const { width, height, colorScheme } = look;
  const { context, page } = await openPage(started.browser, at(), { viewport: { width, height }, colorScheme });
  const inspect = async (state: string) => {
    expect(await axeViolations(page), state).toEqual([]);
    expect(await smallTargets(page), state).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${state} scrolls sideways`).toBe(0);
  };
  await button(page, "Begin").waitFor();
  await inspect("before");
  await button(page, "Begin").click();
  await button(page, "Start").waitFor();
  await inspect("ready");
  await button(page, "Start").click();
  await button(page, "Large").click();
  await inspect("large");
  await button(page, "Small").click();
  await button(page, "Swap, shorten or skip").click();
  await page.getByRole("radiogroup", { name: /^Why/ }).getByText("Tired").click();
  await inspect("leaving");
  await button(page, "Back to the exercise").click();
  const setDone = page.getByRole("button", { name: /^All \d+ done$/ });
  await setDone.click();
  await button(page, "Go on now").click();
  await setDone.click();
  await page.getByRole("heading", { name: "How was it?" }).waitFor();
  await inspect("asked");
  await context.close();
});
