import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { clearScreen, keepEntryIn } from "./support/keep-entry.ts";
import { smallTargets } from "./support/small-targets.ts";

const started = appAndBrowser();

async function keepEntry(kind: string, day: string, body: object): Promise<void> {
  const request = { kind, day, revision: 1, madeAt: `${day}T08:00:00.000Z`, body };
  const response = await fetch(`${started.app.url}/api/runners/own/entries/${crypto.randomUUID()}`, {
    method: "PUT",
    headers: { "content-type": "application/json", origin: started.app.url },
    body: JSON.stringify(request),
  });
  expect(response.status).toBe(200);
}

function answer(page: Page, question: RegExp, chosen: string) {
  return page.getByRole("radiogroup", { name: question }).getByText(chosen, { exact: true });
}

const today = new Date().toISOString().slice(0, 10);

describe("the page for a clinician", () => {
  test("it is put together, saved for paper, sealed into a link, opened with the passcode, and taken back", async () => {
    await keepEntry("check-in", today, { painNow: 3, painWorst: 5 });
    await keepEntry("story", today, { running: { goal: "Ten kilometres without a sore back" } });
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/handover`);
    await page.getByRole("heading", { name: "For your clinician" }).waitFor();
    await page.getByLabel("What do you want to ask?").fill("May I run?\nWhat about lifting?");
    const sheet = page.getByRole("article", { name: "Preview of the page for your clinician" });
    await sheet.getByText("Ten kilometres without a sore back").waitFor();
    await sheet.getByText("What about lifting?").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const [paper] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save for paper (PDF)" }).click(),
    ]);
    expect(paper.suggestedFilename()).toBe("handover.pdf");
    await page.getByRole("button", { name: "Make the link" }).click();
    await page.getByText("The link is ready.").waitFor();
    const [address = "", passcode = ""] = await page.locator(".handover-key dd").allTextContents();
    expect(address).toContain("/shared/");
    const stored = await (await fetch(address.replace("/shared/", "/api/shared/").replace(/#.*/, ""))).text();
    expect(stored).not.toContain("Ten kilometres");

    const clinician = await openPage(started.browser, address);
    await clinician.page.getByLabel("Passcode").fill("0000 0000");
    await clinician.page.getByRole("button", { name: "Open" }).click();
    await clinician.page.getByText("That passcode does not open it.").waitFor();
    await clinician.page.getByLabel("Passcode").fill(passcode);
    await clinician.page.getByRole("button", { name: "Open" }).click();
    await clinician.page.getByText("Ten kilometres without a sore back").waitFor();
    expect(await axeViolations(clinician.page)).toEqual([]);
    await clinician.context.close();

    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("Taken back: the link no longer works.").waitFor();
    const late = await openPage(started.browser, address);
    await late.page.getByLabel("Passcode").fill(passcode);
    await late.page.getByRole("button", { name: "Open" }).click();
    await late.page.getByText("This link no longer works").waitFor();
    await late.context.close();
    expectNoTrouble();
    await context.close();
  });
});

describe("something new on the day of the safety questions", () => {
  test("its question is above the end of the form on a phone, and a yes closes what the answers opened", async () => {
    await keepEntryIn(started.app.url, { kind: "screen", day: today, body: clearScreen() });
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/check-in`, {
      viewport: { width: 390, height: 844 },
    });
    await answer(page, /^Did you run/, "Yes").click();
    const save = page.getByRole("button", { name: "Save" });
    const question = page.getByRole("radiogroup", { name: /^Anything new/ });
    await question.waitFor();
    // Nothing covers it, and the form ends below it: whoever reaches the button has passed every question.
    expect(await save.evaluate((button) => getComputedStyle(button.parentElement ?? button).position)).toBe("static");
    const [top, end] = [await question.boundingBox(), await save.boundingBox()];
    expect((top?.y ?? 0) + (top?.height ?? 0)).toBeLessThan(end?.y ?? 0);
    await answer(page, /^Did you run/, "No").click();
    await answer(page, /^Anything new/, "Yes").click();
    await save.click();
    await page.getByText("Kept by your Plumbline.").waitFor();
    await page.goto(`${started.app.url}/screen/result`);
    await page.getByRole("heading", { name: "Something new was told since" }).waitFor();
    await page.getByText("Running advice: Waits").waitFor();
    expect(await page.getByText(/^Calm/).count()).toBe(0);
    await page.goto(`${started.app.url}/handover`);
    const first = page.locator(".handover-sheet section").first();
    await first.getByRole("heading", { name: "Look at this first: something new was told" }).waitFor();
    await page.goto(started.app.url);
    await page.getByText("First the safety questions again").waitFor();
    expect(await page.getByText(/^Up to/).count()).toBe(0);
    await page.goto(`${started.app.url}/contributors`);
    await page
      .getByText(/told of something new since the safety questions/)
      .first()
      .waitFor();
    expectNoTrouble();
    await context.close();
  });
});

test("an emergency stands above everything on the first page of a phone, and no plan is asked for", async () => {
  const facts = { ageYears: 44, answers: { "bladder-change": "yes" } } as const;
  const request = { schema: "plumbline.screen-request/1", ruleSet: screenRuleSet.version, ...facts } as const;
  const body = { request, result: evaluateScreen(screenRuleSet, facts) };
  await keepEntryIn(started.app.url, { kind: "screen", day: today, body });
  const { context, page } = await openPage(started.browser, started.app.url, { viewport: { width: 390, height: 844 } });
  const call = await page
    .getByText(/^Call the emergency number/)
    .first()
    .boundingBox();
  expect(call?.y).toBeLessThan((await page.getByRole("heading", { level: 1 }).boundingBox())?.y ?? 0);
  await page.goto(`${started.app.url}/plan`);
  await page.getByRole("link", { name: "To the safety questions" }).waitFor();
  expect(await page.getByRole("button", { name: "Make the plan" }).count()).toBe(0);
  await page.goto(`${started.app.url}/screen/result`);
  await page.getByText(/They can wait: call for help first/).waitFor();
  await context.close();
});
