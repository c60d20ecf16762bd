import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { clipListSchema } from "#contract/clip-schema.ts";
import { accessLogSchema, eraseReceiptSchema } from "#contract/ownership-schema.ts";
import { serverEnvironment } from "../../test/support/server-environment.ts";
import { byteRange } from "./byte-range.ts";
import { createServerApp } from "./create-server-app.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-clip-routes-"));
const faults: Error[] = [];
const onFault = (error: Error): number => faults.push(error);
const environment = await serverEnvironment(join(folder, "data"));
const data = new DataOfRunners({ environment, onFault });
const app = createServerApp({ webRoot: folder, data, onFault });
afterAll(async () => {
  await data.close();
  rmSync(folder, { recursive: true });
});

const id = "1f2a3b4c-0000-4000-8000-000000000009";
const consentId = "1f2a3b4c-0000-4000-8000-00000000000c";
const film = Buffer.alloc(200_000, "quokka-umbrella-1947 ");

async function ask(path: string, init?: RequestInit): Promise<Response> {
  return await app.request(`http://localhost/api/runners/own${path}`, init);
}

const keep = (clipId: string, type = "video/mp4", body: Uint8Array<ArrayBuffer> = film) =>
  ask(`/clips/${clipId}`, { method: "PUT", headers: { "content-type": type }, body });

const decide = (isGiven: boolean, revision: number) =>
  ask(`/entries/${consentId}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      ...{ kind: "consent", day: "2026-03-01", revision, madeAt: "2026-03-01T07:00:00.000Z" },
      body: { purpose: "keep-films-on-server", isGiven, words: "Films that I choose are kept." },
    }),
  });

const kept = async () => clipListSchema.parse(await (await ask("/clips")).json()).clips;

describe("the routes of films", () => {
  beforeAll(async () => {
    expect(await (await keep(id)).json()).toMatchObject({ code: "no-consent" });
    expect((await decide(true, 1)).status).toBe(200);
  });

  test("the routes of films keep one larger than what may be typed, and give it back whole and in stretches", async () => {
    expect((await keep(id)).status).toBe(201);
    expect(await kept()).toMatchObject([{ id, mediaType: "video/mp4", bytes: film.length }]);
    const whole = await ask(`/clips/${id}`);
    expect([whole.status, whole.headers.get("content-type"), whole.headers.get("cache-control")]).toEqual([
      ...[200, "video/mp4", "no-store"],
    ]);
    expect(Buffer.from(await whole.arrayBuffer()).equals(film)).toBe(true);
    const part = await ask(`/clips/${id}`, { headers: { range: "bytes=65530-65545" } });
    expect([part.status, part.headers.get("content-range"), part.headers.get("content-length")]).toEqual([
      ...[206, `bytes 65530-65545/${film.length}`, "16"],
    ]);
    expect(Buffer.from(await part.arrayBuffer()).equals(film.subarray(65_530, 65_546))).toBe(true);
    const beyond = await ask(`/clips/${id}`, { headers: { range: `bytes=${film.length}-` } });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${film.length}`]);
  });

  test("the routes of films refuse what is no film, no id, or not there", async () => {
    for (const response of [
      await keep("x"),
      await keep(id, "text/html"),
      await keep(id, "video/mp4", new Uint8Array(0)),
    ]) {
      expect([400, 404]).toContain(response.status);
      expect(await response.json()).toMatchObject({
        message: expect.stringMatching(/\.$/),
        fix: expect.stringMatching(/\.$/),
      });
    }
    const nobody = "1f2a3b4c-0000-4000-8000-0000000000ff";
    for (const method of ["GET", "DELETE"]) expect((await ask(`/clips/${nobody}`, { method })).status).toBe(404);
    const foreign = { headers: { origin: "http://evil.example" } };
    expect((await ask(`/clips/${id}`, foreign)).status).toBe(403);
  });

  test("the routes of films erase one, all of them, and all with the record; the log says so", async () => {
    await keep(id);
    expect((await ask(`/clips/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await ask(`/clips/${id}`)).status).toBe(404);
    await keep(id);
    expect((await ask("/clips", { method: "DELETE" })).status).toBe(204);
    expect(await kept()).toEqual([]);
    const log = accessLogSchema.parse(await (await ask("/access-log")).json());
    expect(log.lines.slice(0, 2)).toMatchObject([{ what: "film-erased", detail: { films: 1 } }, { what: "film-kept" }]);
    await decide(false, 2);
    expect((await keep(id)).status).toBe(403);
    await decide(true, 3);
    expect((await keep(id)).status).toBe(201);
    const receipt = eraseReceiptSchema.parse(await (await ask("", { method: "DELETE" })).json());
    expect(receipt.rows).toMatchObject({ clips: 1 });
    expect(await kept()).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe("byteRange()", () => {
  test.each([
    [undefined, undefined],
    ["bytes=0-", { from: 0, to: 99 }],
    ["bytes=10-19", { from: 10, to: 19 }],
    ["bytes=90-1000", { from: 90, to: 99 }],
    ["bytes=-10", { from: 90, to: 99 }],
    ["bytes=-1000", { from: 0, to: 99 }],
    ["bytes=99-99", { from: 99, to: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=20-10", undefined],
    ["bytes=-", undefined],
    ["bytes=0-1,5-6", undefined],
    ["items=0-1", undefined],
  ])("byteRange() reads %s of a hundred bytes", (header, wanted) => {
    expect(byteRange(header, 100)).toEqual(wanted);
  });
});
