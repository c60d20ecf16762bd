import type { Context, Hono, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { type Endpoint, isBytes, mostTypedBytes } from "#contract/api/endpoint.ts";
import type { AnswerOf, RequestOf } from "#contract/api/endpoint-types.ts";
import { type EndpointId, endpoints } from "#contract/api/endpoints.ts";
import type { Schema } from "#contract/schema.ts";
import { readBody, refuseProblem } from "../read-json.ts";
import { nothingHere, refuse } from "../refuse.ts";
import type { Access } from "./access.ts";
import { guard } from "./guard.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** What the policy allowed of this request; every handler of an endpoint has it. */
    access: Access;
  }
}

/** A request that is allowed and well formed. */
export type Call<K extends EndpointId> = RequestOf<K> & { readonly access: Access; readonly context: Context };

/** Answers an endpoint: with what its schema takes, undefined for what is not there, or a refusal. */
export type Handler<K extends EndpointId> = (call: Call<K>) => Promise<AnswerOf<K> | Response | undefined>;

export type Handlers<K extends EndpointId = EndpointId> = { readonly [P in K]: Handler<P> };

/** Answers endpoints under /api: guard first, then size, then form, then the handler. Answers are never kept by anybody's cache. */
export function serveEndpoints(app: Hono, handlers: Partial<Handlers>, data: DataOfRunners | undefined): void {
  for (const [id, handler] of Object.entries(handlers)) {
    const endpoint: Endpoint = endpoints[id as EndpointId];
    const path = `/api${endpoint.path.replace(/\{(\w+)\}/g, ":$1")}`;
    const answer: MiddlewareHandler = (context) => answerOf(context, endpoint, handler as AnyHandler);
    app.on(endpoint.method, path, guard(endpoint, data), limitOf(endpoint), answer);
  }
}

function limitOf({ body, mostBytes = mostTypedBytes }: Endpoint): MiddlewareHandler {
  // Files are written to disk as they come; whoever takes them counts.
  if (body !== undefined && isBytes(body)) return (_context, next) => next();
  const most = mostBytes < 1024 * 1024 ? `${mostBytes / 1024} KB` : `${mostBytes / (1024 * 1024)} MB`;
  return bodyLimit({
    maxSize: mostBytes,
    onError: (context) =>
      refuse(context, "too-large-upload", {
        message: `This is more than can be taken at once: the most is ${most}.`,
        fix: "Send less: shorten a note, or save a report as HTML instead.",
      }),
  });
}

/** A handler whose endpoint is known only when it runs. */
type AnyHandler = (call: RawRequest & Pick<Call<EndpointId>, "access" | "context">) => Promise<unknown>;

async function answerOf(context: Context, endpoint: Endpoint, handler: AnyHandler): Promise<Response> {
  const read = await readRequest(context, endpoint);
  if ("refusal" in read) return read.refusal;
  const answer = await handler({ ...read.request, access: context.get("access"), context });
  if (answer === undefined) return nothingHere(context);
  if (answer instanceof Response) return answer;
  context.header("cache-control", "no-store");
  if (endpoint.answer === undefined) return context.body(null, 204);
  if (!isBytes(endpoint.answer)) return context.json(answer as object, endpoint.status ?? 200);
  context.header("content-type", endpoint.answer.mediaType);
  return context.body(answer as Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>);
}

interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

async function readRequest(
  context: Context,
  { params, query, body }: Endpoint,
): Promise<{ readonly request: RawRequest } | { readonly refusal: Response }> {
  const place = params?.safeParse(context.req.param());
  if (place?.success === false) return { refusal: nothingHere(context) };
  const asked = query?.safeParse(context.req.query());
  if (asked?.success === false)
    return { refusal: refuseProblem(context, asked.error, "Reload the page, then try again.") };
  const request = { params: place?.data ?? {}, query: asked?.data ?? {}, body: undefined };
  if (body === undefined || isBytes(body)) return { request };
  const sent = await readBody(context, body as Schema<unknown>);
  return "refusal" in sent ? sent : { request: { ...request, body: sent.value } };
}
