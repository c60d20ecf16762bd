import { type Context, Hono } from "hono";
import { UploadError } from "#app/runner-data/upload-folder.ts";
import { clipMediaTypeSchema } from "#contract/clip-schema.ts";
import { entryIdSchema } from "#contract/record/entry-schema.ts";
import { byteRange } from "./byte-range.ts";
import { nothingHere } from "./load-routes.ts";
import { refuse } from "./report-routes.ts";

const noStore = { "cache-control": "no-store" } as const;

/** Routes of films kept on the server: what is there, keeping one, reading it whole or a stretch of it, erasing. */
export function clipRoutes(): Hono {
  const routes = new Hono();
  routes.get("/own/clips", async (context) => context.json(await context.var.data.clips.list(), 200, noStore));
  routes.delete("/own/clips", async (context) => {
    await context.var.data.clips.removeAll();
    return context.body(null, 204);
  });
  routes.put("/own/clips/:id", (context) => keep(context));
  routes.get("/own/clips/:id", (context) => read(context));
  routes.delete("/own/clips/:id", async (context) => {
    const id = entryIdSchema.safeParse(context.req.param("id"));
    return id.success && (await context.var.data.clips.remove(id.data))
      ? context.body(null, 204)
      : nothingHere(context);
  });
  return routes;
}

async function keep(context: Context): Promise<Response> {
  const id = entryIdSchema.safeParse(context.req.param("id"));
  if (!id.success) return nothingHere(context);
  const mediaType = clipMediaTypeSchema.safeParse(context.req.header("content-type")?.split(";")[0]?.trim());
  const { body } = context.req.raw;
  if (!mediaType.success || body === null) {
    return refuse(context, "bad-request", {
      message: "This is no film that can be kept.",
      fix: "Keep an MP4, MOV or WebM film.",
    });
  }
  const length = context.req.header("content-length");
  const saidBytes = length === undefined ? undefined : Number(length);
  try {
    const isKept = await context.var.data.clips.put({ id: id.data, mediaType: mediaType.data, saidBytes, body });
    if (isKept) return context.body(null, 201);
  } catch (error) {
    if (error instanceof UploadError) return refuse(context, error.code, { message: error.message, fix: error.fix });
    throw error;
  }
  return refuse(context, "no-consent", {
    message: "Films are kept on the server only once you have agreed to it.",
    fix: "Agree to it in the settings, or on the report's page, and keep the film again.",
  });
}

async function read(context: Context): Promise<Response> {
  const id = entryIdSchema.safeParse(context.req.param("id"));
  const clip = id.success ? await context.var.data.clips.open(id.data) : undefined;
  if (clip === undefined) return nothingHere(context);
  const range = byteRange(context.req.header("range"), clip.bytes);
  const headers = { ...noStore, "accept-ranges": "bytes", "content-type": clip.mediaType };
  if (range === "unsatisfiable") {
    return context.body(null, 416, { ...headers, "content-range": `bytes */${clip.bytes}` });
  }
  const { from, to } = range ?? { from: 0, to: clip.bytes - 1 };
  const length = { "content-length": String(to - from + 1) };
  const stream = clip.read(from, to);
  if (range === undefined) return context.body(stream, 200, { ...headers, ...length });
  return context.body(stream, 206, { ...headers, ...length, "content-range": `bytes ${from}-${to}/${clip.bytes}` });
}
