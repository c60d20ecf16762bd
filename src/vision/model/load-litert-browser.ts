import { getWebGpuDevice, loadLiteRt, supportsFeature } from "@litertjs/core";
import type { PoseAssets } from "../assets.ts";
import { modelFiles } from "../assets.ts";
import type { Accelerator, PoseModel } from "../pose-model.ts";
import type { NetworkBytes } from "./body-networks.ts";
import { loadQuietly } from "./load-quietly.ts";

/** What LiteRT's loader expects to find in a worker's global scope. */
interface LoaderGlobals {
  module?: { exports: unknown };
  exports?: unknown;
  importScripts?: () => void;
  ModuleFactory?: unknown;
  Module?: unknown;
}

/**
 * Loads LiteRT's script as a module, which needs neither `eval` nor a classic worker: the script hands its factory to
 * `module.exports` when there is one.
 */
async function fetchFactory(url: string): Promise<unknown> {
  const globals = globalThis as LoaderGlobals;
  const holder = { exports: {} as unknown };
  globals.module = holder;
  globals.exports = holder.exports;
  try {
    await import(/* @vite-ignore */ url);
    return holder.exports;
  } finally {
    delete globals.module;
    delete globals.exports;
  }
}

async function hasRealGraphicsCard(): Promise<boolean> {
  if (!("gpu" in navigator)) return false;
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: "high-performance" });
  return adapter !== null && !adapter.info.isFallbackAdapter;
}

async function load({ wasmBaseUrl }: PoseAssets): Promise<Accelerator> {
  const isRelaxed = await supportsFeature("relaxedSimd");
  const url = `${wasmBaseUrl}${isRelaxed ? "litert_wasm_internal.js" : "litert_wasm_compat_internal.js"}`;
  const globals = globalThis as LoaderGlobals;
  globals.ModuleFactory = await fetchFactory(url);
  globals.importScripts = () => undefined;
  globals.Module = {
    locateFile: (name: string) => wasmBaseUrl + name,
    print: () => undefined,
    printErr: () => undefined,
  };
  const hasCard = await hasRealGraphicsCard();
  await loadQuietly(() => loadLiteRt(url));
  return hasCard && getWebGpuDevice() !== null ? "webgpu" : "wasm";
}

let loading: Promise<Accelerator> | undefined;

/** Loads LiteRT into this worker once and says where it can compute. Base URLs must be absolute. */
export function loadLiteRtInBrowser(assets: PoseAssets): Promise<Accelerator> {
  loading ??= load(assets);
  return loading;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Cannot load ${url}: the server answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches the two networks. */
export async function fetchNetworks(model: PoseModel, { modelBaseUrl }: PoseAssets): Promise<NetworkBytes> {
  const [detector, landmarks] = await Promise.all([
    fetchBytes(modelBaseUrl + modelFiles.detector),
    fetchBytes(modelBaseUrl + modelFiles[model]),
  ]);
  return { detector, landmarks };
}
