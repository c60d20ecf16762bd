import { z } from "zod";
import { refusalSchema } from "../load-api-schema.ts";
import { type Bytes, type Endpoint, isBytes } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";

type Json = Readonly<Record<string, unknown>>;

/** The server's endpoints as an OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12 as zod itself writes them. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [id, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const path = `/api${endpoint.path}`;
    paths[path] = { ...paths[path], [endpoint.method]: operation(id, endpoint) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Plumbline",
      version,
      description: "What the app asks of its server. Who may ask what: docs/domain/access.md.",
    },
    paths,
    components: { schemas: { Refusal: jsonSchema(refusalSchema, "output") } },
  };
}

function operation(id: string, { action, summary, params, query, body, answer, status }: Endpoint): Json {
  return {
    operationId: id,
    summary,
    "x-plumbline-action": action,
    parameters: [...parameters("path", params), ...parameters("query", query)],
    ...(body === undefined ? {} : { requestBody: { required: true, content: content(body, "input") } }),
    responses: {
      ...(answer === undefined
        ? { 204: { description: "Done" } }
        : { [status ?? 200]: { description: "Done", content: content(answer, "output") } }),
      default: {
        description: "Refused: the code says why, the words are for people",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
      },
    },
  };
}

function parameters(place: "path" | "query", schema: z.ZodObject | undefined): readonly Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, one]) => ({
    ...{ name, in: place },
    required: place === "path" || !(one as z.ZodType).safeParse(undefined).success,
    schema: jsonSchema(one as z.ZodType, "input"),
  }));
}

function content(kind: z.ZodType | Bytes, side: "input" | "output"): Json {
  if (isBytes(kind)) return { [kind.mediaType]: {} };
  return { "application/json": { schema: jsonSchema(kind, side) } };
}

/** Checks that JSON Schema cannot say (an order of two days, say) are left out: the server makes them all the same. */
function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _dialect, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return plain;
}
