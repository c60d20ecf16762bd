import { apiRequest, readAnswer } from "#contract/api/api-request.ts";
import type { InputOf, OutputOf } from "#contract/api/endpoint-types.ts";
import type { EndpointId } from "#contract/api/endpoints.ts";
import { ask } from "./ask-server.ts";

/** Asks the server by the contract: what is sent and what comes back are its types. Throws a ServerError. */
export async function call<K extends EndpointId>(
  id: K,
  input: InputOf<K>,
  options: { readonly signal?: AbortSignal } = {},
): Promise<OutputOf<K>> {
  const { path, ...request } = apiRequest(id, input);
  return await readAnswer(id, await ask(path.replace("/api/", ""), { ...request, ...options }));
}
