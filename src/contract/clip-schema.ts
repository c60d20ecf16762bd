import { z } from "zod";

/** Kinds of film that are kept: what cameras and browsers write. */
export const clipMediaTypes = ["video/mp4", "video/quicktime", "video/webm"] as const;

export const clipMediaTypeSchema = z.enum(clipMediaTypes);

export type ClipMediaType = (typeof clipMediaTypes)[number];

const keptClipSchema = z.strictObject({
  /** Id of the form report it belongs to. */
  id: z.uuid(),
  mediaType: clipMediaTypeSchema,
  bytes: z.int().min(1),
  keptAt: z.iso.datetime(),
});

export type KeptClip = z.output<typeof keptClipSchema>;

/** The films kept on the server, and how much there may be. */
export const clipListSchema = z.strictObject({
  clips: z.array(keptClipSchema).readonly(),
  /** Most bytes of one film, and of all films of a runner together. */
  mostClipBytes: z.int(),
  mostBytes: z.int(),
});

export type ClipList = z.output<typeof clipListSchema>;
