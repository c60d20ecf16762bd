import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { entryKindSchema } from "#contract/record/entry-schema.ts";
import { serverEnvironment } from "../../test/support/server-environment.ts";
import { encodeRun } from "../formats/fit/fit-fixture.ts";
import { createServerApp } from "./create-server-app.ts";
import { createLog, faultFacts } from "./log.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-log-"));
const lines: string[] = [];
const log = createLog({ write: (line) => lines.push(line), isTerminal: false });
const onFault = (error: Error): void => log.error(error);
const environment = await serverEnvironment(join(folder, "data"));
const data = new DataOfRunners({ environment, onFault });
const app = createServerApp({ webRoot: folder, data, onFault, log });

afterAll(async () => {
  await data.close();
  rmSync(folder, { recursive: true });
});

/** A word that stands for everything private. */
const secret = "quokka1947";
const id = "1f2a3b4c-0000-4000-8000-000000000001";

async function ask(path: string, init?: RequestInit): Promise<number> {
  return (await app.request(`http://localhost${path}`, init)).status;
}

const typed = (method: string, body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method,
  headers: { "content-type": "application/json", ...headers },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

const facts = (): readonly Readonly<Record<string, unknown>>[] =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe("the server's log", () => {
  test("the server's log holds no word of what was told, sent, asked for or named, whatever became of it", async () => {
    const about = { day: "2026-03-01", revision: 1, madeAt: "2026-03-01T07:00:00.000Z" };
    for (const kind of entryKindSchema.options) {
      // Refused for what is in it, for what is missing, and for being no JSON.
      for (const body of [{ note: secret, [secret]: secret }, null, secret]) {
        await ask(`/api/runners/own/entries/${id}`, typed("PUT", { ...about, kind, body }));
      }
      await ask(`/api/runners/own/entries/${id}?${secret}=${secret}`, typed("PUT", `{"${secret}": ${secret}}`));
      expect(await ask(`/api/runners/own/entries?kind=${kind}&from=${secret}`)).toBe(400);
    }
    const note = { painNow: 7, painWorst: 8, note: `${secret} hurts` };
    expect(
      await ask(`/api/runners/own/entries/${randomUUID()}`, typed("PUT", { ...about, kind: "check-in", body: note })),
    ).toBe(200);
    expect(await ask("/api/runners/own/shoes", typed("PUT", { name: secret, startKm: 0 }))).toBe(200);
    await ask("/api/runners/own/no-data", typed("PUT", { from: "2026-01-01", to: secret }));
    const run = encodeRun({ startUtcMs: Date.UTC(2026, 5, 1, 7), durationS: 300, seed: 1 });
    for (const bytes of [run, new TextEncoder().encode(`<gpx>${secret}</gpx>`)]) {
      const sent = await app.request(`http://localhost/api/imports/uploads?name=${secret}.fit`, {
        ...{ method: "POST", body: bytes as Uint8Array<ArrayBuffer> },
        headers: { "user-agent": secret, cookie: `session=${secret}`, authorization: secret },
      });
      const { uploadId } = (await sent.json()) as { readonly uploadId: string };
      expect(await ask("/api/imports", typed("POST", { uploadIds: [uploadId] }))).toBe(202);
    }
    while ((await data.local.imports.states()).some(({ state }) => state === "running")) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await ask("/api/reports/form.pdf", typed("POST", { schema: secret }));
    for (const path of [`/${secret}`, `/${secret}.js`, `/api/${secret}`, `/api/runners/${secret}/load`])
      await ask(path);
    await ask(`/api/runners/own/runs/${secret}`);
    await ask("/api/runners/own/export");
    await ask("/api/runners/own", { method: "DELETE" });
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => line.includes(secret) || line.includes("2026-03-01"))).toEqual([]);
  });

  test("the server's log says of a request what ran, how it ended and how long it took, and nothing else", async () => {
    lines.length = 0;
    await ask(`/api/runners/own/runs/${secret}?today=2026-03-01`);
    await ask("/api/nowhere");
    await ask("/report/5");
    expect(facts()).toEqual([
      {
        ...{ level: "info", time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), msg: "request", method: "GET" },
        ...{ route: "/api/runners/:runner/runs/:run", status: 404, ms: expect.any(Number) },
      },
      expect.objectContaining({ route: "/api/*", status: 404 }),
      expect.objectContaining({ route: "*" }),
    ]);
  });

  test("the server's log says of a fault its kind and place, never its message", async () => {
    lines.length = 0;
    const fault = Object.assign(new RangeError(`invalid input: "${secret}"`), { code: "22P02", detail: secret });
    log.error(fault);
    log.error({ error: fault }, "fault");
    log.error({ err: fault }, "fault");
    log.error({ error: faultFacts(fault) }, "fault");
    expect(lines).toHaveLength(4);
    expect(lines.join("")).not.toContain(secret);
    expect(facts()[0]).toMatchObject({
      ...{ level: "error", msg: "fault" },
      error: {
        name: "RangeError",
        code: "22P02",
        at: expect.arrayContaining([expect.stringContaining("log.test.ts")]),
      },
    });
  });

  test("the server's log is words on a terminal, and there only from warnings on", () => {
    const words: string[] = [];
    const terminal = createLog({ write: (line) => words.push(line), isTerminal: true });
    terminal.info({ port: 1 }, "started");
    terminal.error({ error: faultFacts(new TypeError(secret)) }, "fault");
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/^\d\d:\d\d:\d\d error fault TypeError\n {4}at /);
  });
});

describe("/healthz", () => {
  test("/healthz says that the server can work, and its life alone without asking the database", async () => {
    const response = await app.request("http://plumbline.example/healthz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ...{ status: "ok", checks: { server: "ok", store: "ok", disk: "ok" } },
      storeVersion: expect.any(Number),
    });
    expect(await ask("/healthz/live")).toBe(200);
  });

  test("/healthz says that it cannot, when the store is shut or the server is stopping, and lives all the same", async () => {
    const closed = new DataOfRunners({ environment: { PLUMBLINE_DATA_DIR: join(folder, "file") }, onFault });
    const stopping = createServerApp({ webRoot: folder, data, onFault, isStopping: () => true });
    const answer = await stopping.request("/healthz");
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { status: "not-ready", checks: { server: "stopping" } },
    ]);
    await closed.close();
    const shut = createServerApp({ webRoot: folder, data: closed, onFault });
    const refusal = await shut.request("/healthz");
    expect([refusal.status, await refusal.json()]).toEqual([
      503,
      { status: "not-ready", checks: { server: "ok", store: "closed", disk: "ok" } },
    ]);
    expect((await shut.request("/healthz/live")).status).toBe(200);
  });
});
