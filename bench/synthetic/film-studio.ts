import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page, type Route } from "playwright-core";
import type { ClipSpec } from "./clip-spec.ts";

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
const chromiumPath = process.env["PLUMBLINE_CHROMIUM"] ?? "/usr/bin/chromium";
/** Only these folders are served to the page. */
const served = ["bench/synthetic/", "node_modules/three/build/", "node_modules/mediabunny/dist/bundles/"];
const origin = "http://localhost";

/** A page that films clips. */
export interface FilmStudio {
  readonly film: (spec: ClipSpec) => Promise<{ readonly mp4: Uint8Array; readonly frames: number }>;
  readonly still: (spec: ClipSpec, timeS: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** True when the browser that draws the clips is installed. */
export function hasChromium(): boolean {
  return existsSync(chromiumPath);
}

/** Starts headless Chromium with software WebGL and opens the scene's page. No network: every request is answered here. */
export async function openFilmStudio(): Promise<FilmStudio> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--use-gl=angle",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
    ],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  let clip: Uint8Array | undefined;
  await page.route("**/*", (route) =>
    answer(route, (body) => {
      clip = body;
    }),
  );
  await openScene(page);
  return {
    film: async (spec) => {
      clip = undefined;
      const frames = await page.evaluate((s) => window.filmClip(s), spec);
      if (clip === undefined) throw new Error(`Cannot film ${spec.id}: the page sent no clip`);
      return { mp4: clip, frames };
    },
    still: async (spec, timeS) => {
      const address = await page.evaluate(([s, t]) => window.stillOf(s, t), [spec, timeS] as const);
      return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
    },
    close: () => browserClose(browser),
  };
}

const browserClose = (browser: Browser): Promise<void> => browser.close();

async function openScene(page: Page): Promise<void> {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(`${origin}/bench/synthetic/scene/scene.html`);
  try {
    await page.waitForFunction(() => typeof window.filmClip === "function", undefined, { timeout: 20_000 });
  } catch (error) {
    throw new Error(`Cannot open the scene: ${problems.join("; ")}`, { cause: error });
  }
}

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  ts: "text/javascript",
  js: "text/javascript",
  mjs: "text/javascript",
};

async function answer(route: Route, onClip: (body: Uint8Array) => void): Promise<void> {
  const request = route.request();
  const path = normalize(decodeURIComponent(new URL(request.url()).pathname)).replace(/^\/+/, "");
  if (request.method() === "POST") {
    onClip(new Uint8Array(request.postDataBuffer() ?? []));
    return route.fulfill({ status: 204 });
  }
  const file = join(projectRoot, path);
  if (!served.some((folder) => path.startsWith(folder)) || !existsSync(file)) return route.fulfill({ status: 404 });
  const text = await readFile(file, "utf8");
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return route.fulfill({
    contentType: types[ending] ?? "text/plain",
    body: ending === "ts" ? stripTypeScriptTypes(text) : text,
  });
}
