import { createServer } from "node:net";
import type { Page } from "playwright-core";
import { expect, vi } from "vitest";
import { axeViolations } from "./axe.ts";
import { twoLooks } from "./looks.ts";
import { settled } from "./settled.ts";
import { smallTargets } from "./small-targets.ts";
import { type RunningApp, startApp } from "./start-app.ts";

/** Starts the app with accounts; `settings` are added to its environment. */
export async function startServedApp(settings: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const port = await freePort();
  return await startApp(port, undefined, { ...settings, PLUMBLINE_ORIGIN: `http://localhost:${port}` });
}

/** The port is part of the origin, so it must be known before the server starts. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** The code that sets a server up, as its terminal shows it. */
export async function setUpCode(app: RunningApp): Promise<string> {
  return await vi.waitFor(
    () => {
      const [, code] = /with this code: (\S+)/.exec(app.said()) ?? [];
      if (code === undefined) throw new Error("The server has shown no code yet");
      return code;
    },
    { timeout: 60_000, interval: 100 },
  );
}

/** Axe, width and touch targets of the page as it stands: on a phone by day, on a desk by night. */
export async function looksWell(page: Page): Promise<void> {
  await settled(page);
  for (const { width, height, colorScheme } of twoLooks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page), page.url()).toEqual([]);
    expect(await smallTargets(page), page.url()).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${page.url()} scrolls sideways`).toBe(0);
  }
}
