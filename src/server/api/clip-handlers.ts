import type { Context } from "hono";
import { UploadError } from "#app/runner-data/upload-folder.ts";
import { clipMediaTypeSchema } from "#contract/clip-schema.ts";
import { byteRange } from "../byte-range.ts";
import { nothingHere, refuse } from "../refuse.ts";
import type { Access } from "./access.ts";
import type { Handlers } from "./serve-endpoints.ts";

const noStore = { "cache-control": "no-store" } as const;

/** Answers about films kept on the server: what is there, keeping one, reading it whole or a stretch of it, erasing. */
export const clipHandlers: Handlers<"clips" | "eraseClips" | "keepClip" | "clip" | "eraseClip"> = {
  clips: ({ access }) => access.own.clips.list(),
  eraseClips: async ({ access }) => {
    await access.own.clips.removeAll();
    return "done";
  },
  keepClip: ({ access, params, context }) => keep(context, access, params.clip),
  clip: ({ access, params, context }) => read(context, access, params.clip),
  eraseClip: async ({ access, params }) => ((await access.own.clips.remove(params.clip)) ? "done" : undefined),
};

async function keep(context: Context, access: Access, id: string): Promise<Response> {
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
    const isKept = await access.own.clips.put({ id, mediaType: mediaType.data, saidBytes, body });
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

async function read(context: Context, access: Access, id: string): Promise<Response> {
  const clip = await access.own.clips.open(id);
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
