import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Requests of a page that were asked and not answered, and how many it ever asked. */
interface Traffic {
  open: number;
  asked: number;
}

const traffic = new WeakMap<Page, Traffic>();

/** Counts what a page asks for, from now on. */
export function countRequests(page: Page): void {
  const count: Traffic = { open: 0, asked: 0 };
  traffic.set(page, count);
  page.on("request", () => {
    count.open += 1;
    count.asked += 1;
  });
  const over = (): void => {
    count.open -= 1;
  };
  page.on("requestfinished", over);
  page.on("requestfailed", over);
}

/** What pages say while their data are on the way. */
const waitingWords =
  /^«?(Reading (your (record|runs)|what is shared)|Looking at your safety answers|Opening (it|the (film|page|report|run))|Putting your page together)\.?»?$/;

/**
 * Waits until a page stands: its heading is there, and fonts and data are; no request is under way, nothing says that it waits, and
 * two looks at it, frames apart, see the same. A heading alone also stands while the record is on the way.
 */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  let before = "";
  const look = async (): Promise<boolean> => {
    const seen = await page.evaluate(async (words) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
      const isWaiting = [...document.querySelectorAll("main p")].some((one) =>
        new RegExp(words).test(one.textContent ?? ""),
      );
      return isWaiting ? "" : document.body.innerHTML;
    }, waitingWords.source);
    const { open, asked } = traffic.get(page) ?? { open: 0, asked: 0 };
    const now = open > 0 || seen === "" ? "" : `${asked} ${seen}`;
    const isSame = now !== "" && now === before;
    before = now;
    return isSame;
  };
  await expect.poll(look, { timeout: 30_000, interval: 20, message: `${page.url()} stands` }).toBe(true);
}
