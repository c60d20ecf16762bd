import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAuthLibrary } from "#app/accounts/auth-library.ts";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import type { Endpoint } from "#contract/api/endpoint.ts";
import { openApiDocument } from "#contract/api/open-api.ts";
import { AccountServer } from "../../../test/conformance/account-server.ts";
import { createServerApp } from "../create-server-app.ts";
import { principals } from "../principals.ts";
import { guard, onlyGuarded } from "./guard.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-list-"));
const onFault = (error: Error): never => {
  throw error;
};

let server: AccountServer;

beforeAll(() => {
  server = new AccountServer({ kind: "embedded", folder: join(folder, "served") });
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** `get /api/runners/{runner}`, of every route below /api that answers a method. */
function routesOf(app: Hono): readonly string[] {
  const answering = app.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api"));
  const named = answering.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`);
  return [...new Set(named)].toSorted();
}

function describedRoutes(): readonly string[] {
  const { paths } = openApiDocument("1.2.3") as { readonly paths: Readonly<Record<string, object>> };
  return Object.entries(paths)
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
    .toSorted();
}

describe("the one list of endpoints", () => {
  test("is what the description says and what the server answers, with accounts and without", () => {
    const data = new DataOfRunners({ environment: { PLUMBLINE_DATA_DIR: folder }, onFault });
    const embedded = createServerApp({ webRoot: folder, data, onFault });
    expect(describedRoutes().length).toBeGreaterThan(60);
    expect(routesOf(server.app)).toEqual(describedRoutes());
    expect(routesOf(embedded)).toEqual(describedRoutes());
  });

  test("is all that is reached of the library that signs people in: none of its own routes answers", async () => {
    const store = await server.data.store();
    const { settings } = server;
    const { api } = createAuthLibrary({ settings, secret: "s".repeat(32), store, onFault });
    const paths = Object.values(api).flatMap((one) =>
      "path" in one && typeof one.path === "string" ? [one.path] : [],
    );
    expect(paths).toContain("/two-factor/verify-totp");
    expect(paths.length).toBeGreaterThan(30);
    const described = describedRoutes();
    const { from } = await server.newcomer("runner");
    for (const path of paths) {
      for (const place of ["auth", "account", "account/auth"]) {
        for (const method of ["get", "post"]) {
          if (described.includes(`${method} /api/${place}${path}`)) continue;
          const answer = await from.ask(`${place}${path}`, { method: method.toUpperCase() });
          expect(answer.status, `${method} ${place}${path}`).toBe(404);
        }
      }
    }
  });
});

describe("guard()", () => {
  test("guard() takes no endpoint whose action the policy does not know", () => {
    for (const action of [undefined, "read-everything", "toString"]) {
      const endpoint = { method: "get", path: "/new", summary: "", action } as unknown as Endpoint;
      expect(() => guard(endpoint, undefined), String(action)).toThrow("no action that the policy knows");
    }
  });

  test("onlyGuarded() answers nothing that no guard stands before, whoever asks and wherever it was added", async () => {
    const app = new Hono();
    app.use(
      "/api/*",
      onlyGuarded(),
      principals(async () => ({ kind: "local" })),
    );
    app.get("/api/open", (context) => context.text("reached"));
    app.all("/api/any", (context) => context.text("reached"));
    app.get("/api/late", (context) => context.text("reached"), guard(description, undefined));
    app.get("/api/guarded", guard(description, undefined), (context) => context.text("reached"));
    for (const path of ["/api/open", "/api/any", "/api/late", "/api/none"]) {
      const answer = await app.request(path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).not.toContain("reached");
    }
    expect(await (await app.request("/api/guarded")).text()).toBe("reached");
  });
});

const description: Endpoint = { method: "get", path: "/guarded", action: "read-description", summary: "" };
