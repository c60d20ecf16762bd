import type { z } from "zod";
import type { Bytes } from "./endpoint.ts";
import type { EndpointId, endpoints } from "./endpoints.ts";

type Endpoints = typeof endpoints;
type Nothing = Readonly<Record<never, never>>;

/** The schema an endpoint has of something; never when it has none. */
type SchemaOf<K extends EndpointId, N extends string> = Endpoints[K] extends { readonly [P in N]: infer S }
  ? S extends z.ZodType
    ? S
    : never
  : never;

type Sent<K extends EndpointId, N extends "params" | "query"> = [SchemaOf<K, N>] extends [never]
  ? Nothing
  : { readonly [P in N]: z.input<SchemaOf<K, N>> };

type SentBody<K extends EndpointId> = Endpoints[K] extends { readonly body: infer B }
  ? { readonly body: B extends Bytes ? Blob | Uint8Array<ArrayBuffer> : z.input<SchemaOf<K, "body">> }
  : Nothing;

/** What is sent with a request: parameters of the path, of the query, and the body. */
export type InputOf<K extends EndpointId> = Sent<K, "params"> & Sent<K, "query"> & SentBody<K>;

/** What is given back, checked: JSON as its schema says, bytes as bytes, undefined for nothing. */
export type OutputOf<K extends EndpointId> = Endpoints[K] extends { readonly answer: infer A }
  ? A extends Bytes
    ? Blob
    : z.output<SchemaOf<K, "answer">>
  : undefined;

/** What of a request the server has read and checked. */
export interface RequestOf<K extends EndpointId> {
  readonly params: [SchemaOf<K, "params">] extends [never] ? Nothing : z.output<SchemaOf<K, "params">>;
  readonly query: [SchemaOf<K, "query">] extends [never] ? Nothing : z.output<SchemaOf<K, "query">>;
  readonly body: [SchemaOf<K, "body">] extends [never] ? undefined : z.output<SchemaOf<K, "body">>;
}

/** What the server gives: JSON that its schema takes, bytes, or nothing. */
export type AnswerOf<K extends EndpointId> = Endpoints[K] extends { readonly answer: infer A }
  ? A extends Bytes
    ? Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
    : z.input<SchemaOf<K, "answer">>
  : "done";
