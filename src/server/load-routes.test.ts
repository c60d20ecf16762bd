import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DataOfRunners } from "#app/runner-data/data-of-runners.ts";
import { importStateSchema, runDetailSchema, storeStateSchema, uploadSchema } from "#contract/load-api-schema.ts";
import { loadReportSchema } from "#contract/load-report-schema.ts";
import { unpackStreams } from "#contract/packed-streams.ts";
import { serverEnvironment } from "../../test/support/server-environment.ts";
import { encodeRun } from "../formats/fit/fit-fixture.ts";
import { createServerApp } from "./create-server-app.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-server-"));
const faults: Error[] = [];
const onFault = (error: Error): number => faults.push(error);
const environment = await serverEnvironment(join(folder, "data"));
const data = new DataOfRunners({ environment, onFault });
const app = createServerApp({ webRoot: folder, data, onFault });

afterAll(async () => {
  await data.close();
  rmSync(folder, { recursive: true });
});

const start = Date.UTC(2026, 5, 1, 7);
const run = (daysLater: number, durationS: number): Uint8Array<ArrayBuffer> =>
  encodeRun({ startUtcMs: start + daysLater * 86_400_000, durationS, seed: daysLater, utcOffsetS: 0 });

async function ask(path: string, init?: RequestInit): Promise<Response> {
  return await app.request(`http://localhost/api/${path}`, init);
}

const typed = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

async function importRun(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const sent = await ask(`imports/uploads?name=${encodeURIComponent(name)}`, { method: "POST", body: bytes });
  const { uploadId } = uploadSchema.parse(await sent.json());
  const begun = importStateSchema.parse(await (await ask("imports", typed("POST", { uploadIds: [uploadId] }))).json());
  for (;;) {
    const state = importStateSchema.parse(await (await ask(`imports/${begun.id}`)).json());
    if (state.state !== "running") return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function story() {
  return loadReportSchema.parse(await (await ask("runners/own/load?today=2026-06-20")).json());
}

describe("the routes of runs", () => {
  test("the routes of runs let no other page in, by Origin, by Host or by what browsers say of the site", async () => {
    for (const headers of [
      { origin: "http://evil.example" },
      { origin: "null" },
      { host: "evil.example" },
      { host: "localhost.evil.example:4280" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ]) {
      for (const path of ["store", "imports", "runners/own/load?today=2026-06-20"]) {
        const response = await ask(path, { headers: { host: "localhost", ...headers } });
        expect(response.status, `${JSON.stringify(headers)} ${path}`).toBe(403);
      }
      expect((await ask("runners/own", { method: "DELETE", headers: { host: "localhost", ...headers } })).status).toBe(
        403,
      );
    }
    const own = { host: "127.0.0.1:4280", origin: "http://127.0.0.1:4280", "sec-fetch-site": "same-origin" };
    expect((await ask("store", { headers: own })).status).toBe(200);
  });

  test("the routes of runs take a file in, tell the story and the run, and forget both", async () => {
    expect((await story()).nextRun.limitKm).toBeNull();
    expect(await importRun("first.fit", run(0, 1800))).toMatchObject({ state: "done", runs: 1, names: ["first.fit"] });
    await importRun("second.fit", run(3, 3600));
    const { runs, nextRun } = await story();
    expect(runs).toHaveLength(2);
    expect(nextRun.limitKm).toBeCloseTo(1.1 * (runs[1]?.distanceKm ?? 0), 2);
    const id = runs[1]?.id ?? "";
    const detail = runDetailSchema.parse(await (await ask(`runners/own/runs/${id}`)).json());
    expect(detail).toMatchObject({ day: "2026-06-04", sources: [{ path: "second.fit", isKept: true }] });
    const streams = unpackStreams(await (await ask(`runners/own/runs/${id}/streams`)).arrayBuffer());
    expect(streams.count).toBe(3601);
    expect(streams.streams.map(({ name }) => name)).toContain("contactTime");
    // Nothing is left in the folder of uploads, nor does the page hear where it is.
    expect(readdirSync(join(folder, "data", "uploads"))).toEqual([]);
    expect(JSON.stringify(detail)).not.toContain(folder);
    expect((await ask(`runners/own/runs/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await ask(`runners/own/runs/${id}`)).status).toBe(404);
    expect((await story()).runs).toHaveLength(1);
    expect(await importRun("second.fit", run(3, 3600))).toMatchObject({ runs: 1, duplicates: 0 });
  });

  test("the routes of runs keep a file's name within its folder", async () => {
    const state = await importRun("../../../outside.fit", run(5, 1200));
    expect(state.names).toEqual(["outside.fit"]);
    expect(existsSync(join(folder, "outside.fit"))).toBe(false);
  });

  test("the routes of runs keep shoes with their reminder, and days without data", async () => {
    const shoe = { name: "Red", startKm: 100, remindAtKm: 600 };
    const saved: unknown = await (await ask("runners/own/shoes", typed("PUT", shoe))).json();
    expect(saved).toMatchObject({ shoes: [shoe], changes: [] });
    const { id } = (saved as { shoes: [{ id: string }] }).shoes[0];
    await ask("runners/own/shoe-changes", typed("PUT", { day: "2026-06-01", shoeId: id }));
    await ask("runners/own/no-data", typed("PUT", { from: "2026-06-10", to: "2026-06-12" }));
    const told = await story();
    expect(told.shoes[0]).toMatchObject({ name: "Red", startKm: 100, remindAtKm: 600, runs: 3 });
    expect(told.coverage).toMatchObject({ noDataDays: 3, noData: [{ from: "2026-06-10", to: "2026-06-12" }] });
    expect(told.nextRun.isAtLeast).toBe(true);
    await ask("runners/own/no-data", typed("DELETE", { from: "2026-06-10", to: "2026-06-12" }));
    expect((await story()).coverage.noDataDays).toBe(0);
  });

  test("the routes of runs tell a run that was told of by hand, as one with the watch's, and forget it with the runs", async () => {
    const id = "3f6a34c4-6a0c-4c6b-9b5d-2f1c0a7d5e22";
    const tell = (revision: number, day: string, body: object) =>
      ask(
        `runners/own/entries/${id}`,
        typed("PUT", { kind: "run", day, revision, madeAt: "2026-06-20T07:00:00.000Z", body }),
      );
    const before = await story();
    expect((await tell(1, "2026-06-15", { minutes: 90, km: 15, effort: 6, note: "windy" })).status).toBe(200);
    const told = await story();
    expect(told.runs.find((one) => one.id === id)).toMatchObject({ distanceKm: 15, entered: "day-only" });
    expect(told.nextRun).toMatchObject({ limitKm: 16.5, basis: { runId: id } });
    const detail = runDetailSchema.parse(await (await ask(`runners/own/runs/${id}`)).json());
    expect(detail).toMatchObject({ day: "2026-06-15", rpe: 6, distanceFrom: "entered", sources: [] });
    expect(detail).not.toHaveProperty("cadence");
    const streams = unpackStreams(await (await ask(`runners/own/runs/${id}/streams`)).arrayBuffer());
    expect(streams.streams).toEqual([]);

    // At the time of the file of 1 June.
    await tell(2, "2026-06-01", { minutes: 90, km: 15, effort: 6, time: "09:10", utcOffsetMin: 120 });
    const merged = await story();
    const [first] = merged.runs;
    expect(merged.nextRun.limitKm).toBe(before.nextRun.limitKm);
    expect(merged.coverage.uncounted).toMatchObject([{ id, why: "duplicate" }]);
    expect(await (await ask(`runners/own/runs/${id}`)).json()).toMatchObject({ duplicateOf: first?.id });
    expect(await (await ask(`runners/own/runs/${first?.id}`)).json()).toMatchObject({ rpe: 6, day: "2026-06-01" });

    for (const wrong of [
      { km: 5 },
      { minutes: 30, km: -1 },
      { minutes: 30, cadence: 180 },
      { minutes: 30, time: "24:00" },
    ])
      expect((await tell(3, "2026-06-01", wrong)).status).toBe(400);
    expect((await ask("runners/own/runs", { method: "DELETE" })).status).toBe(204);
    expect(await story()).toMatchObject({ runs: [], coverage: { uncounted: [] } });
    expect(await (await ask("runners/own/entries?kind=run")).json()).toEqual({ entries: [] });
  });

  test("the routes of runs keep the sample apart from a runner's own runs", async () => {
    const before = (await story()).runs.length;
    expect((await ask("runners/sample?today=2026-06-20", { method: "PUT" })).status).toBe(204);
    const state = storeStateSchema.parse(await (await ask("store")).json());
    expect(state).toMatchObject({ isOpen: true, ownRuns: before });
    expect(state.isOpen && state.sampleRuns).toBeGreaterThan(200);
    await ask("runners/sample", { method: "DELETE" });
    expect(await (await ask("store")).json()).toMatchObject({ ownRuns: before, sampleRuns: 0 });
  });

  test("the routes of runs refuse what cannot be meant, with what to do", async () => {
    const wrong = [
      await ask("runners/somebody/load?today=2026-06-20"),
      await ask("runners/own/load?today=yesterday"),
      await ask("runners/own/load?today=2026-02-30"),
      await ask("runners/own/shoes", typed("PUT", { name: "", startKm: -1 })),
      await ask("runners/own/shoes", { method: "PUT", body: "name=Red" }),
      await ask("runners/own/no-data", typed("PUT", { from: "2026-06-12", to: "2026-06-10" })),
      await ask("imports", typed("POST", { uploadIds: ["../../etc"] })),
      await ask("imports", typed("POST", { uploadIds: ["00000000-0000-4000-8000-000000000000"] })),
      await ask("imports/none", { method: "DELETE" }),
    ];
    for (const response of wrong) {
      expect([400, 404]).toContain(response.status);
      expect(await response.json()).toMatchObject({
        message: expect.stringMatching(/\.$/),
        fix: expect.stringMatching(/\.$/),
      });
    }
    expect(faults).toEqual([]);
  });
});

describe("a broken-off import", () => {
  test("a broken-off import goes on at the next start, and then leaves no upload behind", async () => {
    const environment = { PLUMBLINE_DATA_DIR: join(folder, "resumed") };
    const first = new DataOfRunners({ environment, onFault });
    const body = new Blob([run(9, 1500)]).stream();
    const { uploadId } = await first.local.receive("resumed.fit", body);
    const second = await first.local.receive("next.fit", new Blob([run(12, 1500)]).stream());
    const begun = await first.local.startImport([uploadId, second.uploadId]);
    expect(begun?.state).toBe("running");
    await first.close();
    expect(readdirSync(join(folder, "resumed", "uploads"))).toHaveLength(2);
    const again = new DataOfRunners({ environment, onFault });
    await again.begin();
    const runs = async () => (await again.local.load("own", "2026-06-20")).runs.length;
    await expect.poll(runs, { timeout: 60_000 }).toBe(2);
    await expect.poll(() => readdirSync(join(folder, "resumed", "uploads")), { timeout: 60_000 }).toEqual([]);
    await again.close();
  });
});

describe("a store that cannot be opened", () => {
  test("a store that cannot be opened is told of, and everything else is served", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "no folder");
    const closed = new DataOfRunners({ environment: { PLUMBLINE_DATA_DIR: file }, onFault });
    const shut = createServerApp({ webRoot: folder, data: closed, onFault });
    const response = await shut.request("http://localhost/api/runners/own/load?today=2026-06-20");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      code: "store-closed",
      fix: expect.stringContaining("PLUMBLINE_DATA_DIR"),
    });
    expect((await shut.request("http://localhost/api/nothing")).status).toBe(404);
    await closed.close();
  });
});
