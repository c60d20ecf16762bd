import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, openPage } from "./support/browser.ts";
import { waitForOutcome } from "./support/film-steps.ts";
import { startApp } from "./support/start-app.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("the app analyses its sample without server and network, once it was open", async () => {
  const app = await startApp();
  const { context, page, expectNoTrouble } = await openPage(browser, `${app.url}/form`);
  await page.locator("[data-offline-ready=true]").waitFor({ timeout: 120_000 });
  await app.stop();
  await context.setOffline(true);

  await page.reload();
  await page.getByRole("button", { name: "Try the sample film" }).click();
  await page.waitForURL("**/film");
  await page.getByRole("button", { name: "Measure this film" }).click();
  expect(await waitForOutcome(page)).toBe("report");

  // An address of the app opens, too, and what needs the server says so.
  await page.reload();
  await page.getByRole("button", { name: "Document (PDF)" }).click();
  await page.getByText(/typeset by the Plumbline server, which cannot be reached/).waitFor();
  expectNoTrouble();
  await context.close();
});
