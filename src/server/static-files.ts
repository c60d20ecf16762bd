import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";

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
  const serve = serveStatic({ root: webRoot });
  return async (context, next) => {
    const response = await serve(context, next);
    if (!(response instanceof Response)) return response;
    const { path } = context.req;
    const type = typesByEnding[path.slice(path.lastIndexOf("."))];
    if (type) response.headers.set("content-type", type);
    const isImmutable = immutableFolders.some((folder) => path.startsWith(folder));
    response.headers.set("cache-control", isImmutable ? "public, max-age=31536000, immutable" : "no-cache");
    return response;
  };
}

/** Serves the app's page for an address of the app that is no file, so that a report can be opened by its address. */
export function appPage(webRoot: string): MiddlewareHandler {
  const serve = serveStatic({ root: webRoot, path: "index.html" });
  return async (context, next) => {
    const response = await serve(context, next);
    if (response instanceof Response) response.headers.set("cache-control", "no-cache");
    return response;
  };
}
