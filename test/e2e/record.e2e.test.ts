import { describe, expect, test } from "vitest";
import { answerNo } from "./support/answer-no.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { choice, pain } from "./support/choices.ts";
import { twoLooks } from "./support/looks.ts";
import { settled } from "./support/settled.ts";
import { smallTargets } from "./support/small-targets.ts";

const started = appAndBrowser();

const scales = { now: /^Pain now/, worst: /^Worst in the last/, during: /^Pain during the run/ } as const;

async function entriesOf(kind: string): Promise<readonly { readonly revision: number; readonly body: unknown }[]> {
  const response = await fetch(`${started.app.url}/api/runners/own/entries?kind=${kind}`);
  return ((await response.json()) as { entries: { revision: number; body: unknown }[] }).entries;
}

describe("the check-in", () => {
  test("a full check-in takes at most five taps, can be undone, and is there after a reload", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/check-in`);
    await page.getByRole("heading", { name: "How is your back today?" }).waitFor();
    const taps = [
      pain(page, scales.now, 3),
      pain(page, scales.worst, 4),
      choice(page, /^Did you run/, "No"),
      choice(page, /^Anything new/, "No"),
      page.getByRole("button", { name: "Save" }),
    ];
    expect(taps.length).toBeLessThanOrEqual(5);
    for (const tap of taps) await tap.click();
    await page.getByText("Kept by your Plumbline.").waitFor();
    const told = { painNow: 3, painWorst: 4, ran: false, hasNewSymptoms: false };
    expect(await entriesOf("check-in")).toMatchObject([{ revision: 1, body: told }]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Taken back.").waitFor();
    await expect.poll(() => entriesOf("check-in")).toEqual([]);
    await page.getByRole("button", { name: "Change it" }).click();
    await pain(page, scales.now, 2).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Kept by your Plumbline.").waitFor();
    await page.reload();
    await page.locator("figcaption", { hasText: "The last two weeks" }).waitFor();
    expect(await entriesOf("check-in")).toMatchObject([{ revision: 3, body: { painNow: 2 } }]);
    expectNoTrouble();
    await context.close();
  });

  test("a late check-in with a hard run says to stop, and the next day begins with its pain", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/check-in`);
    for (const _ of [1, 2]) await page.getByRole("button", { name: "The day before" }).click();
    await pain(page, scales.now, 4).click();
    await choice(page, /^Did you run/, "Yes").click();
    await pain(page, scales.during, 6).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Do not run for the time being.").waitFor();
    await page.getByText(/^Stop: above 5 of 10/).waitFor();
    await page.getByRole("button", { name: "The day after" }).click();
    await page.getByRole("radiogroup", { name: /^You ran the day before/ }).waitFor();
    await page.getByRole("radiogroup", { name: scales.now }).getByText("as the day before").waitFor();
    expect(await page.getByRole("radiogroup", { name: scales.now }).getByRole("radio", { checked: true }).count()).toBe(
      1,
    );
    expectNoTrouble();
    await context.close();
  });

  test("a check-in without a network is kept, sent when it is back, and entered once", async () => {
    const { context, page } = await openPage(started.browser, `${started.app.url}/check-in`);
    await page.getByRole("button", { name: "Save" }).waitFor();
    for (const _ of [1, 2, 3, 4]) await page.getByRole("button", { name: "The day before" }).click();
    // The day's own form, with its record: what is asked for without a network does not come.
    await page.getByRole("radiogroup", { name: scales.now }).waitFor();
    await settled(page);
    const before = (await entriesOf("check-in")).length;
    await context.setOffline(true);
    await pain(page, scales.now, 7).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/^Kept on this device/).waitFor();
    expect(await entriesOf("check-in")).toHaveLength(before);
    await context.setOffline(false);
    await page.getByText("Kept by your Plumbline.").waitFor();
    expect(await entriesOf("check-in")).toHaveLength(before + 1);
    await context.close();
  });
});

describe("the safety screen", () => {
  test("an emergency ends the questions at once and says whom to call", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/screen`);
    await page.getByLabel("Your age in years").fill("44");
    await page.getByLabel("Your age in years").blur();
    await page.getByRole("radiogroup").first().getByText("Yes", { exact: true }).click();
    await page.getByRole("button", { name: "See what to do now" }).click();
    await page.getByRole("heading", { name: "Get emergency help now" }).waitFor();
    await page
      .getByText(/^Call the emergency number/)
      .first()
      .waitFor();
    await page.getByText("Running advice: Waits").waitFor();
    expectNoTrouble();
    await context.close();
  });

  test("without a flag it opens what was locked, and goes on where it was left", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/screen`);
    await page.getByLabel("Your age in years").fill("44");
    await page.getByLabel("Your age in years").blur();
    await page.getByRole("radiogroup").first().getByText("No", { exact: true }).click();
    await answerNo(page);
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("heading", { name: "Lately" }).waitFor();
    await expect.poll(() => entriesOf("screen")).toMatchObject([{ body: { result: { level: "self-manage" } } }]);
    await page.reload();
    await page.getByRole("heading", { name: "Lately" }).waitFor();
    for (const part of ["Legs, bones and your last runs", "Your back over time", "You"]) {
      await answerNo(page);
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByRole("heading", { name: part }).waitFor();
    }
    await answerNo(page);
    await page.getByRole("button", { name: "See the result" }).click();
    await page.getByRole("heading", { name: "Nothing in your answers calls for a check first" }).waitFor();
    await page.getByText("Running advice: Open").waitFor();
    expectNoTrouble();
    await context.close();
  });
});

describe("the story, the body tests and the timeline", () => {
  test("a story is kept as it is told, part by part, on the map or in the list", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/story/pain`);
    const map = page.locator(".body-figure svg").first();
    await map.waitFor();
    const box = await map.boundingBox();
    if (box === null) throw new Error("wanted the map");
    // The dimple of the left side, in the map's own units.
    await map.click({ position: { x: ((89 - 28) / 144) * box.width, y: ((189 - 8) / 400) * box.height } });
    await page.getByText("Marked: Dimple above the buttock, left.").waitFor();
    await page.getByText("The same as a list").click();
    await page.locator(".region-list").getByText("Lower back, left", { exact: true }).click();
    await page
      .getByRole("radiogroup", { name: /^Where is it worst/ })
      .getByText("Lower back, left")
      .click();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("heading", { name: "When it hurts" }).waitFor();
    await page.getByText("Builds up").click();
    const told = {
      pain: { regions: ["lower-back-left", "pelvis-dimple-left"], worstRegion: "lower-back-left" },
      pattern: { runCourse: "builds-up" },
    };
    await expect.poll(() => entriesOf("story")).toMatchObject([{ body: told }]);
    await page.reload();
    await page.getByRole("radio", { name: "Builds up", checked: true }).waitFor({ state: "attached" });
    expectNoTrouble();
    await context.close();
  });

  test("a body test is timed, kept and shown over time", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/tests/front-plank`);
    await page.getByRole("button", { name: "Start the timer" }).click();
    await page.locator(".hold-timer[data-state=running]").waitFor({ timeout: 20_000 });
    const beganMs = performance.now();
    const shown = async () => Number.parseFloat((await page.getByRole("timer").textContent()) ?? "");
    await expect.poll(shown, { interval: 50 }).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    const seconds = Number(await page.getByLabel("Seconds", { exact: true }).inputValue());
    expect(seconds).toBeGreaterThan(1);
    // It was seen running a moment after it began.
    expect(seconds).toBeLessThan((performance.now() - beganMs) / 1000 + 2);
    await page.getByRole("button", { name: "Save this test" }).click();
    await page.getByText("Saved.").waitFor();
    await page.getByRole("heading", { name: "Your results" }).waitFor();
    await expect
      .poll(() => entriesOf("body-test"))
      .toMatchObject([{ body: { test: "front-plank", both: { value: seconds } } }]);
    expectNoTrouble();
    await context.close();
  });

  test("a day is marked, read on the timeline, and taken out again", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/timeline`);
    await page.getByText("Race", { exact: true }).click();
    await page.getByLabel("In your own words, if you like").fill("Parkrun");
    await page.getByRole("button", { name: "Mark it" }).click();
    const read = page.locator(".timeline-read");
    await read.getByText("Parkrun").waitFor();
    await page.getByRole("slider", { name: "Day" }).focus();
    await page.keyboard.press("ArrowLeft");
    await read.getByText("Parkrun").waitFor({ state: "detached" });
    await page.getByRole("button", { name: 'Take "Parkrun" out' }).click();
    await expect.poll(() => entriesOf("event")).toEqual([]);
    expectNoTrouble();
    await context.close();
  });

  test("the weekly check-in says what really changed against the first", async () => {
    const response = await fetch(`${started.app.url}/api/runners/own/entries/9d5b1f4e-7b7e-4d6f-8f69-0a3f3cf5b1aa`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ...{ kind: "week", revision: 1, madeAt: new Date().toISOString() },
        day: new Date(Date.now() - 14 * 86_400_000).toISOString().slice(0, 10),
        body: { usualDistance: 3, activities: [{ name: "Driving", score: 3 }] },
      }),
    });
    expect(response.status).toBe(200);
    const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/check-in/week`);
    await pain(page, /^Running your usual distance/, 6).click();
    await pain(page, /^Driving/, 5).click();
    await choice(page, /^All in all/, "Better").click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Your activities: really better (3 then, 5.5 now; a change counts from 2).").waitFor();
    expectNoTrouble();
    await context.close();
  });

  test("the first page shows the day to whom has told of it", async () => {
    const { context, page, expectNoTrouble } = await openPage(started.browser, started.app.url);
    await page.getByRole("heading", { name: "One thing to do today" }).waitFor();
    await page.getByRole("heading", { name: "Your next run" }).waitFor();
    expectNoTrouble();
    await context.close();
  });
});

describe("the pages of the record", () => {
  test.each(twoLooks)(
    "every page passes axe, fits and keeps targets large, at $width px in $colorScheme",
    async (look) => {
      const { width, height, colorScheme } = look;
      const { context, page } = await openPage(started.browser, `${started.app.url}/more`, {
        ...{ viewport: { width, height }, colorScheme },
      });
      for (const path of [
        "",
        "more",
        "check-in",
        "check-in/week",
        "story/pain",
        "story/pattern",
        "tests",
        "tests/side-plank",
        "timeline",
        "settings",
        "screen",
      ]) {
        await page.goto(`${started.app.url}/${path}`);
        await settled(page);
        expect(await axeViolations(page), path).toEqual([]);
        expect(await smallTargets(page), path).toEqual([]);
        const widthPx = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(widthPx, path).toBeLessThanOrEqual(0);
      }
      await context.close();
    },
  );
});
