import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { appAndBrowser } from "./support/app-and-browser.ts";
import { openPage } from "./support/browser.ts";
import { waitForOutcome } from "./support/film-steps.ts";

const clip = join(import.meta.dirname, "..", "..", "src", "web", "public", "sample", "runner-side.mp4");

const started = appAndBrowser();

/** Most presses of Tab from one end of a page to the other. */
const mostTabs = 90;

/** Tabs until the focus is on something with that name, and checks that the focus can be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < mostTabs; press += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.closest("label");
      const seen = [element, label].some((one) => one && getComputedStyle(one).outlineStyle !== "none");
      const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : "";
      return { name: element?.getAttribute("aria-label") ?? (labelled || element?.textContent || ""), seen };
    });
    if (!name.test(focus.name)) continue;
    expect(focus.seen, `the focus on ${focus.name} can be seen`).toBe(true);
    return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test("the whole path works by keyboard alone, from choosing a film to saving its report", async () => {
  const { context, page, expectNoTrouble } = await openPage(started.browser, `${started.app.url}/form`);
  await tabTo(page, /^Choose a film$/);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles(clip);
  await page.waitForURL("**/film");

  await tabTo(page, /^Recording rate and model$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /As the file says/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.getByRole("radio", { name: "60", exact: true }).isChecked()).toBe(true);
  await tabTo(page, /^Full/);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.getByRole("radio", { name: /^Light/ }).isChecked()).toBe(true);
  await tabTo(page, /^Measure this film$/);
  await page.keyboard.press("Enter");
  expect(await waitForOutcome(page)).toBe("report");

  const frame = () => page.locator("#film canvas").getAttribute("data-frame");
  await tabTo(page, /^Frame of the film$/);
  await expect.poll(frame, { timeout: 20_000 }).not.toBe("-1");
  const start = Number(await frame());
  await page.keyboard.press("ArrowLeft");
  await expect.poll(frame).toBe(String(start - 1));
  await page.keyboard.press("c");
  await expect.poll(async () => Number(await frame())).toBeGreaterThan(start - 1);
  const contact = Number(await frame());
  await page.keyboard.press("Shift+C");
  await expect.poll(async () => Number(await frame())).toBeLessThan(contact);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  await page.keyboard.press("Space");

  await tabTo(page, /^Cadence$/);
  await page.keyboard.press("Enter");
  await page.getByText("How it is measured").first().waitFor();

  await page.keyboard.press("Home");
  await page.locator("h1").focus();
  await tabTo(page, /^Data \(JSON\)$/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("plumbline-runner-side.json");
  expectNoTrouble();
  await context.close();
});
