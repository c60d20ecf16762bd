import type { Browser, JSHandle, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeViolations } from "./support/axe.ts";
import { launchBrowser, openPage } from "./support/browser.ts";
import { type RunningApp, startApp } from "./support/start-app.ts";

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function withBrowser(flags: readonly string[], use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launchBrowser(flags);
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

/** Collects what the page says from now on: each second of a countdown is soon gone. */
function everythingSaid(page: Page): Promise<JSHandle<Set<string>>> {
  return page.evaluateHandle(() => {
    const texts = new Set<string>();
    const read = () => {
      for (const one of document.querySelectorAll("main p, main [role=status]")) texts.add(one.textContent ?? "");
    };
    new MutationObserver(read).observe(document.body, { subtree: true, childList: true, characterData: true });
    return texts;
  });
}

test("the camera counts down, records ten seconds and hands the film on", async () => {
  const flags = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  await withBrowser(flags, async (browser) => {
    const { page, expectNoTrouble } = await openPage(browser, `${app.url}/camera`, {
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole("button", { name: "Turn the camera on" }).click();
    await page.getByText("The camera is on").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const said = await everythingSaid(page);
    await page.getByRole("button", { name: "Record 10 seconds" }).click();
    await page.waitForURL("**/film", { timeout: 60_000 });
    await page.locator("figcaption", { hasText: "frames a second" }).waitFor({ timeout: 30_000 });
    const words = await said.evaluate((texts) => [...texts]);
    for (const told of ["Recording starts in 3", "Recording, 10 seconds"]) {
      expect(words).toContainEqual(expect.stringContaining(told));
    }
    expectNoTrouble();
  });
});

test("the camera page says what to do, when the browser may not use the camera", async () => {
  await withBrowser(["--deny-permission-prompts"], async (browser) => {
    const { page } = await openPage(browser, `${app.url}/camera`);
    await page.getByRole("button", { name: "Turn the camera on" }).click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/may not use the camera|No camera was found/);
    expect(await page.getByRole("button", { name: "Turn the camera on" }).isEnabled()).toBe(true);
  });
});
