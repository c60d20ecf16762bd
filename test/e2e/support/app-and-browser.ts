import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type RunningApp, startApp } from "./start-app.ts";

/** The served app and a browser, from before the first test of a file until after its last. */
export interface AppAndBrowser {
  app: RunningApp;
  browser: Browser;
}

/** Starts both for the tests of a file and ends them afterwards; what it gives is filled before the first test runs. */
export function appAndBrowser(): Readonly<AppAndBrowser> {
  const both = {} as AppAndBrowser;
  beforeAll(async () => {
    const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
    Object.assign(both, { app, browser });
  });
  afterAll(async () => {
    await both.browser.close();
    await both.app.stop();
  });
  return both;
}
