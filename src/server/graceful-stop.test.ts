import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openStore } from "#store/open-store.ts";
import { encodeRun } from "../formats/fit/fit-fixture.ts";
import { createLog } from "./log.ts";
import { startServer } from "./start-server.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-stop-"));
const webRoot = join(folder, "web");
mkdirSync(webRoot);
writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>Plumbline</title>");
afterAll(() => rmSync(folder, { recursive: true }));

function serverOn(data: string, graceMs: number) {
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line), isTerminal: false });
  return startServer({ port: 0, webRoot, environment: { PLUMBLINE_DATA_DIR: data }, log, graceMs }).then((server) => ({
    server,
    lines,
  }));
}

/** Begins to send a file and goes on only when told. */
function slowUpload(port: number, first: Uint8Array) {
  const sending = request({ port, method: "POST", path: "/api/imports/uploads?name=slow.fit", host: "localhost" });
  const answered = new Promise<number | string>((resolve) => {
    sending.on("response", (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    sending.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
  const begun = new Promise<void>((resolve, reject) =>
    sending.write(first, (error) => (error ? reject(error) : resolve())),
  );
  return { sending, answered, begun };
}

async function untilThere(path: string, name: string): Promise<void> {
  const isThere = () =>
    existsSync(path) && readdirSync(path, { recursive: true }).some((found) => String(found).endsWith(name));
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const run = encodeRun({ startUtcMs: Date.UTC(2026, 5, 1, 7), durationS: 1200, seed: 3 });

test("a server that is told to stop lets a request end, breaks imports off and gives the database back", async () => {
  const data = join(folder, "graceful");
  const { server, lines } = await serverOn(data, 20_000);
  const url = `http://localhost:${server.port}/api/imports`;
  const uploadIds: string[] = [];
  for (let day = 0; day < 12; day += 1) {
    const bytes = encodeRun({ startUtcMs: Date.UTC(2026, 4, 1 + day, 7), durationS: 1500, seed: day });
    const sent = await fetch(`${url}/uploads?name=${day}.fit`, { method: "POST", body: bytes });
    uploadIds.push(((await sent.json()) as { uploadId: string }).uploadId);
  }
  // A keep-alive connection that does nothing must not hold the server up.
  for (const id of uploadIds) {
    const body = JSON.stringify({ uploadIds: [id] });
    await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  }
  const slow = slowUpload(server.port, run.subarray(0, 1000));
  await slow.begun;
  await untilThere(join(data, "uploads"), "slow.fit");
  const closing = server.close();
  await expect(fetch(url)).rejects.toThrow();
  slow.sending.end(run.subarray(1000));
  expect(await slow.answered).toBe(201);
  await closing;
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg).at(-1)).toBe("stopped");
  expect(lines.at(-1)).toContain('"cutConnections":false');
  // The database is free at once, and the imports go on where they were.
  const store = await openStore({ kind: "embedded", folder: data });
  const done = await store.local.activities.count();
  await store.close();
  expect(done).toBeLessThan(12);
  const again = await serverOn(data, 20_000);
  const state = async () =>
    (await (await fetch(`http://localhost:${again.server.port}/api/store`)).json()) as { ownRuns: number };
  while ((await state()).ownRuns < 12) await new Promise((resolve) => setTimeout(resolve, 50));
  await again.server.close();
}, 90_000);

test("a server that is told to stop cuts what goes on for too long, and leaves nothing of it", async () => {
  const data = join(folder, "bounded");
  const { server, lines } = await serverOn(data, 300);
  const slow = slowUpload(server.port, run.subarray(0, 1000));
  await slow.begun;
  await untilThere(join(data, "uploads"), "slow.fit");
  await server.close();
  expect(await slow.answered).toMatch(/ECONNRESET|socket hang up/);
  expect(lines.at(-1)).toContain('"cutConnections":true');
  while (readdirSync(join(data, "uploads")).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}, 60_000);
