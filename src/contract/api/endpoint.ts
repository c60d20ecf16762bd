import type { z } from "zod";
import type { Action } from "#core/access/actions.ts";

/** Bytes that are sent or given, in a format of their own. */
export interface Bytes {
  readonly mediaType: string;
}

/** One thing that can be asked of the server. What does not belong to it is left out. */
export interface Endpoint {
  readonly method: "get" | "put" | "post" | "delete";
  /** Under `/api`, its parameters in braces. */
  readonly path: string;
  /** What the policy decides about it; see docs/domain/access.md. */
  readonly action: Action;
  /** One line of what it does. */
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType | Bytes;
  /** Most bytes of a body of JSON; 64 KB when left out. */
  readonly mostBytes?: number;
  /** What is given back; left out for nothing (204). */
  readonly answer?: z.ZodType | Bytes;
  /** 200 when left out. */
  readonly status?: 201 | 202;
}

/** Most bytes of a request that is typed, not a file. */
export const mostTypedBytes = 64 * 1024;

export function isBytes(content: z.ZodType | Bytes): content is Bytes {
  return "mediaType" in content;
}
