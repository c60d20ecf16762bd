import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { givenOfEntry } from "#core/access/given-fields.ts";
import { partOfKind } from "#core/access/record-part.ts";
import { entryBodySchemas } from "../record/entry-schema.ts";
import { apiPath, apiRequest } from "./api-request.ts";
import { type Endpoint, isBytes } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { openApiDocument } from "./open-api.ts";

const all = Object.entries<Endpoint>(endpoints);

describe("endpoints", () => {
  test("endpoints name the parameters of their paths, and no address twice", () => {
    for (const [id, { path, params }] of all) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(named.toSorted(), id).toEqual(Object.keys(params?.shape ?? {}).toSorted());
    }
    expect(new Set(all.map(([, { method, path }]) => `${method} ${path}`)).size).toBe(all.length);
  });
});

describe("apiRequest()", () => {
  test("apiRequest() fills in the address, leaves out what was not asked, and sends JSON", () => {
    const params = { runner: "own", run: "a/b ?" } as const;
    expect(apiPath("run", { params })).toBe("/api/runners/own/runs/a%2Fb%20%3F");
    expect(
      apiPath("entries", { params: { runner: "own" }, query: { kind: "week", from: "2026-01-01", to: undefined } }),
    ).toBe("/api/runners/own/entries?kind=week&from=2026-01-01");
    const body = { day: "2026-01-01", shoeId: "7b0d7a3e-4a0e-4d5a-9a70-5a8f2f3b6c11" };
    expect(apiRequest("changeShoe", { params: { runner: "own" }, body })).toEqual({
      method: "PUT",
      path: "/api/runners/own/shoe-changes",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  });
});

describe("openApiDocument()", () => {
  test("openApiDocument() describes every endpoint, with schemas that are schemas", () => {
    const document = JSON.parse(JSON.stringify(openApiDocument("1.2.3"))) as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    };
    const ajv = new Ajv2020({ strict: false, logger: false });
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => {
        const contents = [operation.requestBody, ...Object.values(operation.responses)].flatMap((part) =>
          Object.values(part?.content ?? {}),
        );
        const schemas = [...operation.parameters, ...contents].flatMap(({ schema }) => schema ?? []);
        for (const schema of schemas) {
          if (!("$ref" in schema)) expect(ajv.validateSchema(schema), `${method} ${path}`).toBe(true);
        }
        return `${method} ${path}`;
      }),
    );
    expect(described.toSorted()).toEqual(all.map(([, { method, path }]) => `${method} /api${path}`).toSorted());
  });

  test("openApiDocument() writes schemas that take what the contract takes", () => {
    for (const [id, { body }] of all) {
      if (body === undefined || isBytes(body)) continue;
      expect(() => z.toJSONSchema(body, { io: "input" }), id).not.toThrow();
    }
  });
});

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Operation {
  readonly parameters: readonly { readonly schema?: object }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

describe("parts of a record", () => {
  test("parts of a record have a place for every kind of entry", () => {
    const missing = Object.keys(entryBodySchemas).filter((kind) => !(kind in partOfKind));
    expect(missing, "add the kind to src/core/access/record-part.ts").toEqual([]);
  });

  test("parts of a record give no words of the runner but those listed here, unless the notes are shared", () => {
    const told = Object.entries(entryBodySchemas).flatMap(([kind, schema]) => {
      if (partOfKind[kind] === "never") return [];
      const paths = freeWords(z.toJSONSchema(schema, { io: "input" })).filter((path) => !isProgramsWord(kind, path));
      return paths.filter((path) => isGiven(kind, path));
    });
    expect(told, "private words belong into src/core/access/given-fields.ts").toEqual(givenWords);
  });
});

/** Free words that are given with their part: without them the numbers beside them mean nothing. */
const givenWords: readonly string[] = ["running.goal", "activities.name", "shoe"];

/** Texts that Plumbline writes itself, not the runner. */
function isProgramsWord(kind: string, path: string): boolean {
  const isScreens = kind === "screen" && /^(result\.|request\.ruleSet$)/.test(path);
  return isScreens || (kind === "form-report" && path.startsWith("report.") && path !== "report.source.file");
}

/** A body with words at a path, and nothing else. */
function worded([name = "", ...rest]: readonly string[]): Readonly<Record<string, unknown>> {
  return { [name]: rest.length === 0 ? "secret" : worded(rest) };
}

function isGiven(kind: string, path: string): boolean {
  return JSON.stringify(givenOfEntry(kind, worded(path.split(".")), [])).includes("secret");
}

/** Where a JSON schema takes whatever is typed. */
function freeWords(schema: unknown, path = ""): readonly string[] {
  if (schema === null || typeof schema !== "object") return [];
  const { type, properties, items, anyOf, ...rest } = schema as Readonly<Record<string, unknown>>;
  const isFree = type === "string" && !["enum", "const", "format", "pattern"].some((name) => name in rest);
  const inside = Object.entries((properties ?? {}) as object).flatMap(([name, one]) =>
    freeWords(one, path === "" ? name : `${path}.${name}`),
  );
  const others = [items, ...(Array.isArray(anyOf) ? anyOf : [])].flatMap((one) => freeWords(one, path));
  return [...(isFree ? [path] : []), ...inside, ...others];
}
