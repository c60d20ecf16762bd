import { type Endpoint, isBytes } from "./endpoint.ts";
import type { InputOf, OutputOf } from "./endpoint-types.ts";
import { type EndpointId, endpoints } from "./endpoints.ts";

/** A request as `fetch` takes it. */
export interface ApiRequest {
  readonly method: string;
  /** From the root of the server: `/api/...`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob | Uint8Array<ArrayBuffer>;
}

type Loose = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
};

/** The address of an endpoint, its parameters filled in. */
export function apiPath<K extends EndpointId>(id: K, input: Omit<InputOf<K>, "body">): string {
  const { params = {}, query = {} } = input as Loose;
  const filled = endpoints[id].path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `/api${filled}${asked.length === 0 ? "" : `?${new URLSearchParams(asked)}`}`;
}

/** The request of an endpoint. */
export function apiRequest<K extends EndpointId>(id: K, input: InputOf<K>): ApiRequest {
  const { method, body: kind }: Endpoint = endpoints[id];
  const { body } = input as Loose;
  const request = { method: method.toUpperCase(), path: apiPath(id, input) };
  if (kind === undefined) return { ...request, headers: {} };
  if (isBytes(kind)) return { ...request, headers: {}, body: body as Blob | Uint8Array<ArrayBuffer> };
  return { ...request, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** What a good answer of an endpoint holds. Throws when it is not what the contract says. */
export async function readAnswer<K extends EndpointId>(id: K, response: Response): Promise<OutputOf<K>> {
  const { answer }: Endpoint = endpoints[id];
  if (answer === undefined) return undefined as OutputOf<K>;
  if (isBytes(answer)) return (await response.blob()) as OutputOf<K>;
  return answer.parse(await response.json()) as OutputOf<K>;
}
