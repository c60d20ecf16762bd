import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { entriesResponseSchema, entryResponseSchema } from "#contract/record/entry-schema.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { makeRuleSet } from "#core/screen/rule-set.ts";
import { serverEnvironment } from "../../test/support/server-environment.ts";
import { createServerApp } from "./create-server-app.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-entries-"));
const onFault = (error: Error): never => {
  throw error;
};
const environment = await serverEnvironment(join(folder, "data"));
const data = new DataOfRunners({ environment, onFault });
const app = createServerApp({ webRoot: folder, data, onFault });

afterAll(async () => {
  await data.close();
  rmSync(folder, { recursive: true });
});

/** A screen without questions: routes do not care what is asked. */
const screenRuleSet = makeRuleSet([]);
const id = "7b0d7a3e-4a0e-4d5a-9a70-5a8f2f3b6c11";
const request = {
  schema: "plumbline.screen-request/1",
  ruleSet: screenRuleSet.version,
  ageYears: 44,
  answers: {},
} as const;
const screen = { request, result: evaluateScreen(screenRuleSet, { ageYears: 44, answers: {} }) };
const told = { kind: "screen", day: "2026-06-01", revision: 1, madeAt: "2026-06-01T07:00:00.000Z", body: screen };

async function put(body: unknown, entryId = id): Promise<Response> {
  return await app.request(`http://localhost/api/runners/own/entries/${entryId}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function list(query: string): Promise<Response> {
  return await app.request(`http://localhost/api/runners/own/entries?${query}`);
}

describe("the routes of entries", () => {
  test("the routes of entries keep an entry once, give it back, and forget what is taken back", async () => {
    expect((await put(told)).status).toBe(200);
    const { entry } = entryResponseSchema.parse(await (await put(told)).json());
    expect(entry).toMatchObject({ id, revision: 1, body: { request: { ageYears: 44 } } });
    const { entries } = entriesResponseSchema.parse(await (await list("kind=screen")).json());
    expect(entries).toEqual([entry]);
    expect(entriesResponseSchema.parse(await (await list("kind=screen&from=2026-06-02")).json()).entries).toEqual([]);
    await put({ ...told, revision: 2, body: null });
    expect(entriesResponseSchema.parse(await (await list("kind=screen")).json()).entries).toEqual([]);
  });

  test("the routes of entries say what is wrong with an entry, and keep nothing of it", async () => {
    for (const wrong of [
      { ...told, kind: "diary" },
      { ...told, revision: 0 },
      { ...told, day: "2026-02-30" },
      { ...told, body: { request } },
      { ...told, body: "text" },
      { ...told, extra: 1 },
      undefined,
    ]) {
      const response = await put(wrong, "11111111-1111-4111-8111-111111111111");
      expect(response.status, JSON.stringify(wrong)).toBe(400);
      expect(await response.json()).toMatchObject({ code: "bad-request", message: expect.stringContaining(":") });
    }
    expect((await put(told, "no-uuid")).status).toBe(404);
    expect((await list("kind=diary")).status).toBe(400);
    expect((await list("kind=screen&from=yesterday")).status).toBe(400);
    expect(entriesResponseSchema.parse(await (await list("kind=screen")).json()).entries).toEqual([]);
  });

  test("the routes of entries take no day before 1900 and none to come, but let an entry of such a day go", async () => {
    const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const event = { ...told, kind: "event", body: { what: "visit" } };
    const another = "22222222-2222-4222-8222-222222222222";
    for (const [entry, words] of [
      [{ ...told, day: "1899-12-31" }, "lies before 1900"],
      [{ ...told, day: daysAhead(2) }, "is still to come"],
      [{ ...event, day: daysAhead(367) }, "more than a year ahead"],
    ] as const) {
      const response = await put(entry, another);
      expect(response.status, words).toBe(400);
      expect(await response.json()).toMatchObject({ message: expect.stringContaining(words) });
    }
    expect((await put({ ...told, day: "1899-12-31", body: null }, another)).status).toBe(200);
    expect((await put({ ...event, day: daysAhead(365) }, "33333333-3333-4333-8333-333333333333")).status).toBe(200);
  });

  test("the routes of entries take no more than can be typed", async () => {
    expect((await put({ ...told, body: { note: "x".repeat(70_000) } })).status).toBe(413);
  });
});
