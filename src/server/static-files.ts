import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, MiddlewareHandler } from "hono";

/** Folders whose file names change with their content (a hash or a package version is part of the path). */
const immutableFolders = ["/assets/", "/engine/"];

const typesByEnding: Readonly<Record<string, string>> = {
  ".tflite": "application/octet-stream",
  ".data": "application/octet-stream",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".mp4": "video/mp4",
};

/** Serves the built app's files with their types and cache times. */
export function staticFiles(webRoot: string): MiddlewareHandler {
  return serveStatic({ root: webRoot, onFound: (path, context) => describeFile(path, context) });
}

/** Serves the app's page for an address of the app that is no file, so that a report can be opened by its address. */
export function appPage(webRoot: string): MiddlewareHandler {
  return serveStatic({
    root: webRoot,
    path: "index.html",
    onFound: (_path, context) => context.header("cache-control", "no-cache"),
  });
}

function describeFile(path: string, context: Context): void {
  const type = typesByEnding[path.slice(path.lastIndexOf("."))];
  if (type) context.header("content-type", type);
  const isImmutable = immutableFolders.some((folder) => context.req.path.startsWith(folder));
  context.header("cache-control", isImmutable ? "public, max-age=31536000, immutable" : "no-cache");
}
