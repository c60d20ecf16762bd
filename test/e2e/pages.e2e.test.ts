import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formAnalysisFixture } from "../fixtures/form-analysis.ts";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { axeViolations } from "./support/axe.ts";
import { openPage } from "./support/browser.ts";
import { keepReports } from "./support/keep-report.ts";
import { looks } from "./support/looks.ts";
import { settled } from "./support/settled.ts";
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

const widths = [...new Set(looks.map(({ width }) => width))];

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
  test.each(widths)(
    "every page passes axe, fits and keeps targets large, at %i px by day and by night",
    async (wide) => {
      const schemes = looks.filter(({ width }) => width === wide);
      const [{ width, height } = { width: 0, height: 0 }] = schemes;
      const { context, page, expectNoTrouble } = await openPage(started.browser, started.app.url, {
        viewport: { width, height },
      });
      await keepReports(page, reports);
      for (const route of routes) {
        // The page that is loaded is looked at by day and by night.
        await page.goto(`${started.app.url}${route}`);
        await settled(page);
        await openEveryFold(page);
        for (const { colorScheme } of schemes) {
          const name = `${route} in ${colorScheme}`;
          await page.emulateMedia({ colorScheme });
          await settled(page);
          expect(await axeViolations(page), name).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${name} scrolls sideways`).toBe(0);
          expect(await smallTargets(page), name).toEqual([]);
        }
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
