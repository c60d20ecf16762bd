import { readdirSync } from "node:fs";
import { join } from "node:path";
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

/** Pages whose style sheet comes with them. */
const ownSheets = [
  ...[
    "/story",
    "/screen",
    "/check-in",
    "/timeline",
    "/runs",
    "/runs/add",
    "/trials",
    "/triggers",
    "/settings",
    "/known",
  ],
  ...["/contributors", "/handover", "/exercises", "/exercises/e17-squat/form", "/body-tests", "/plan", "/week", "/"],
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

  test("a page looks the same whichever pages were opened before it", async () => {
    const viewport = { width: 390, height: 844 };
    const { context, page } = await openPage(started.browser, started.app.url, { viewport });
    for (const route of ownSheets) {
      await page.goto(`${started.app.url}${route}`);
      await settled(page);
      const before = await boxes(page);
      await addEverySheet(page);
      expect(await boxes(page), route).toEqual(before);
    }
    await context.close();
  });

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

/** Sheets of all pages, as the build names them. A page brings its own, and it stays when another is opened. */
const everySheet = readdirSync(join(import.meta.dirname, "../../dist/web/assets")).filter((name) =>
  name.endsWith(".css"),
);

async function addEverySheet(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href?.split("/").at(-1)));
  for (const name of everySheet) if (!isThere.includes(name)) await page.addStyleTag({ url: `/assets/${name}` });
}

/** Where every part of a page stands and how large it is, from side to side and in height. */
function boxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *")].map((part) => {
      const { left, width, height } = part.getBoundingClientRect();
      return `${part.tagName} ${part.getAttribute("class") ?? ""} ${[left, width, height].map(Math.round).join(" ")}`;
    }),
  );
}
