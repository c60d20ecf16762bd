import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formAnalysisFixture } from "../../test/fixtures/form-analysis.ts";
import { formDocument } from "../web/results/form-document.ts";
import { createServerApp } from "./create-server-app.ts";
import { createLog } from "./log.ts";
import { startServer } from "./start-server.ts";

const webRoot = mkdtempSync(join(tmpdir(), "plumbline-web-"));
const environment = { PLUMBLINE_DATA_DIR: join(webRoot, "data") };
const faults: Error[] = [];
const lines: string[] = [];
const log = createLog({ write: (line) => lines.push(line), isTerminal: false });
const app = createServerApp({ webRoot, onFault: (error) => faults.push(error) });

beforeAll(() => {
  mkdirSync(join(webRoot, "assets"));
  mkdirSync(join(webRoot, "engine", "1", "models"), { recursive: true });
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>Plumbline</title>");
  writeFileSync(join(webRoot, "assets", "app-abc.js"), "export {};");
  writeFileSync(join(webRoot, "engine", "1", "models", "lite.tflite"), "model");
});
afterAll(() => rmSync(webRoot, { recursive: true }));

function postDocument(body: string, type = "application/json") {
  return app.request("/api/reports/form.pdf", { method: "POST", headers: { "content-type": type }, body });
}

describe("createServerApp()", () => {
  test("createServerApp() serves the app's page for an address of the app, when it is no file", async () => {
    const response = await app.request("/report/0b9");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>Plumbline</title>");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  test("createServerApp() answers 404, when a file is missing or a path leads out of the folder", async () => {
    expect((await app.request("/assets/gone.js")).status).toBe(404);
    const outside = await app.request("/assets/..%2f..%2f..%2fetc%2fpasswd");
    expect(await outside.text()).not.toContain("root:");
  });

  test("createServerApp() lets browsers keep what never changes, with its type", async () => {
    const script = await app.request("/assets/app-abc.js");
    expect(script.headers.get("cache-control")).toContain("immutable");
    const model = await app.request("/engine/1/models/lite.tflite");
    expect(model.headers.get("content-type")).toBe("application/octet-stream");
  });

  test("createServerApp() isolates every response and allows nothing inline", async () => {
    for (const path of ["/", "/assets/app-abc.js", "/api/none", "/gone.js"]) {
      const { headers } = await app.request(path);
      expect(headers.get("cross-origin-opener-policy"), path).toBe("same-origin");
      expect(headers.get("cross-origin-embedder-policy"), path).toBe("require-corp");
      expect(headers.get("content-security-policy"), path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    }
  });

  test("createServerApp() typesets a form document as a PDF", async () => {
    const body = JSON.stringify(formDocument(formAnalysisFixture(), new Map()));
    const response = await postDocument(body);
    expect(response.status, response.ok ? "" : await response.clone().text()).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe("%PDF-");
    expect(faults).toEqual([]);
  });

  test("createServerApp() says what is wrong, when the document is none, of another type or too large", async () => {
    const wrong = [
      { response: await postDocument("{}"), status: 400, code: "bad-request" },
      { response: await postDocument("{", "application/json"), status: 400, code: "bad-request" },
      { response: await postDocument("{}", "text/plain"), status: 400, code: "bad-request" },
      { response: await postDocument(`"${"a".repeat(9_000_000)}"`), status: 413, code: "too-large-upload" },
      { response: await app.request("/api/none"), status: 404, code: "not-found" },
    ];
    for (const { response, status, code } of wrong) {
      expect(response.status).toBe(status);
      const refusal: unknown = await response.json();
      expect(refusal).toMatchObject({ code, message: expect.stringMatching(/\.$/), fix: expect.stringMatching(/\.$/) });
    }
  });
});

describe("startServer()", () => {
  test("startServer() says in one sentence what to do, when the port is taken", async () => {
    const first = await startServer({ port: 0, webRoot, environment, log });
    await expect(startServer({ port: first.port, webRoot, environment, log })).rejects.toThrow(
      /already in use: .*PORT=/,
    );
    await first.close();
  });

  test("startServer() says that the app is not built, when its folder is empty", async () => {
    const empty = join(webRoot, "assets");
    await expect(startServer({ port: 0, webRoot: empty, environment, log })).rejects.toThrow(/not built yet/);
  });
});
