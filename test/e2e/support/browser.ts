import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { countRequests } from "./settled.ts";

/** Set by `npm test`; Debian's place otherwise. */
const executablePath = process.env["PLUMBLINE_CHROMIUM"] ?? "/usr/bin/chromium";

const quietFlags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Real Chromium, without a window. `flags` are added to the usual ones. */
export function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}: set PLUMBLINE_CHROMIUM`);
  return chromium.launch({ executablePath, args: [...quietFlags, ...flags] });
}

/** A page that collects what must not happen: script errors, refused content, requests to anybody else. */
export interface WatchedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Fails when something happened that must not. */
  expectNoTrouble(): void;
}

/** No graphics card in the test machine: the models say so on the console, then run on WebAssembly. */
const expectedWords = ["No GPU adapter", "WebGPU", "ERR_INTERNET_DISCONNECTED", "net::ERR_CONNECTION_REFUSED"];

/** Opens a page at an address. Motion is reduced unless told otherwise. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const troubles: string[] = [];
  const origin = new URL(url).origin;
  const page = await context.newPage();
  countRequests(page);
  // Chromium holds file choosers back only from the first listener on, and is told so a moment later: listening now,
  // long before the first click, leaves no click to a chooser that nobody catches.
  page.on("filechooser", () => undefined);
  page.on("pageerror", (error) => troubles.push(`script error: ${error.message}`));
  page.on("console", (message) => {
    const isExpected = expectedWords.some((words) => message.text().includes(words));
    if (message.type() === "error" && !isExpected) troubles.push(`console: ${message.text()}`);
  });
  context.on("request", (request) => {
    const isOwn = request.url().startsWith(origin) || /^(blob|data):/.test(request.url());
    if (!isOwn) troubles.push(`request to ${request.url()}`);
  });
  await page.goto(url);
  return { context, page, expectNoTrouble: () => expect(troubles).toEqual([]) };
}
