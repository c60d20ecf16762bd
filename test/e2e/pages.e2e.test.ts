import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formAnalysisFixture } from "../fixtures/form-analysis.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { keepReports } from "./support/keep-report.ts";
import { looks } from "./support/looks.ts";
import { smallTargets } from "./support/small-targets.ts";

const routes = [
  "/form",
  "/guide",
  "/camera",
  "/film",
  "/report/side",
  "/report/rear",
  "/report/gone",
  "/compare",
  "/compare?before=side&after=later",
  "/stored",
  "/plan",
  "/reassess",
  "/runs/add",
  "/exercises",
  "/exercises/e17-squat/form",
  "/reminders",
  "/exercises/e04-bird-dog",
  "/exercises/e46-non-impact-session",
  "/accuracy",
  "/nowhere",
];

const started = appAndBrowser();

const reports = [
  { id: "side", name: "Easy run", savedAt: "2026-03-01T08:00:00Z", analysis: formAnalysisFixture() },
  {
    id: "later",
    name: "Easy run again",
    savedAt: "2026-04-01T08:00:00Z",
    analysis: formAnalysisFixture({ durationS: 8 }),
  },
  { id: "rear", name: "From behind", savedAt: "2026-03-02T08:00:00Z", analysis: formAnalysisFixture({ view: "rear" }) },
];

describe("every page", () => {
  test.each(looks)(
    "every page passes axe, fits and keeps targets large, at $width px in $colorScheme",
    async (look) => {
      const { width, height, colorScheme } = look;
      const { context, page, expectNoTrouble } = await openPage(started.browser, started.app.url, {
        viewport: { width, height },
        colorScheme,
      });
      await keepReports(page, reports);
      for (const route of routes) {
        await page.goto(`${started.app.url}${route}`);
        await page.locator("h1").waitFor();
        await page.evaluate(() => document.fonts.ready);
        await openEveryFold(page);
        expect(await axeViolations(page), route).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${route} scrolls sideways`).toBe(0);
        expect(await smallTargets(page), route).toEqual([]);
      }
      expectNoTrouble();
      await context.close();
    },
  );

  test("every page has one heading that takes the focus, and names its tab", async () => {
    const { context, page } = await openPage(started.browser, started.app.url);
    await page.getByRole("link", { name: "More", exact: true }).click();
    await page.getByRole("link", { name: /^How to film/ }).click();
    await page.waitForFunction(() => document.title === "How to film yourself - Plumbline");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    expect(await page.locator("h1").count()).toBe(1);
    await context.close();
  });
});

/** Opens everything that can be unfolded, so that what is inside is looked at too. */
function openEveryFold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>("[aria-expanded=false], summary")) fold.click();
  });
}
