import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { compileFunction } from "node:vm";
import { loadLiteRt } from "@litertjs/core";
import { modelFiles } from "../assets.ts";
import type { PoseModel } from "../pose-options.ts";
import type { NetworkBytes } from "./body-networks.ts";
import { loadQuietly } from "./load-quietly.ts";

const require = createRequire(import.meta.url);

/** LiteRT's loader looks for the browser's `self` and its script loading; Node has neither. */
interface BrowserGlobals {
  self?: typeof globalThis;
  importScripts?: (path: string) => void;
  ModuleFactory?: unknown;
  Module?: { readonly print: () => void; readonly printErr: () => void };
}

function runLoaderScript(path: string): void {
  const source = `${readFileSync(path, "utf8")}\nreturn ModuleFactory;`;
  const load = compileFunction(source, ["require", "__dirname", "__filename"], { filename: path });
  (globalThis as BrowserGlobals).ModuleFactory = load(createRequire(path), dirname(path), path);
}

let loading: Promise<unknown> | undefined;

async function load(): Promise<void> {
  const globals = globalThis as BrowserGlobals;
  globals.self ??= globalThis;
  globals.importScripts ??= runLoaderScript;
  globals.Module = { print: () => undefined, printErr: () => undefined };
  await loadQuietly(() => loadLiteRt(join(dirname(dirname(require.resolve("@litertjs/core"))), "wasm") + sep));
}

/** Loads LiteRT's WASM into this thread once, silently. Meant for a worker: it gives the thread a `self`. */
export async function loadLiteRtInNode(): Promise<void> {
  loading ??= load();
  await loading;
}

/** Reads the two networks from the npm package. */
export function readNetworks(model: PoseModel): NetworkBytes {
  const read = (name: string) => new Uint8Array(readFileSync(require.resolve(`@mediapipe/pose/${name}`)));
  return { detector: read(modelFiles.detector), landmarks: read(modelFiles[model]) };
}
