import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { checkJobs } from "#app/doctor/check-jobs.ts";
import { checkStore } from "#app/doctor/check-store.ts";
import { ReminderRounds } from "#app/reminders/reminder-rounds.ts";
import { type ImportState, importStateSchema, uploadSchema } from "#contract/load-api-schema.ts";
import { encodeRun } from "#formats/fit/fit-fixture.ts";
import { createLog } from "#server/log.ts";
import { type RunningServer, startServer } from "#server/start-server.ts";
import { openStore, type Store } from "#store/open-store.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "plumbline-worker-"));
const patience = { timeout: 60_000, interval: 50 };
/** Twice as many as are read while the database is held up after the first transaction of an import. */
const files = 260;
const secretName = "quokka-umbrella";

let postgres: PostgresServer;
let zip: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  postgres = await startPostgres();
  mkdirSync(join(folder, "web"));
  writeFileSync(join(folder, "web", "index.html"), "<!doctype html>");
  const runs = Array.from({ length: files }, (_, day) => [
    `${secretName}-${day}.fit`,
    encodeRun({ startUtcMs: Date.UTC(2025, 0, 1 + day, 6), durationS: 300, seed: day }),
  ]);
  zip = zipSync({ ...Object.fromEntries(runs), "notes.gpx": strToU8("no track") }, { level: 1 }) as typeof zip;
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

type Settings = Readonly<Record<string, string>>;

/** A server that leaves its jobs, its database and data folder; each test has its own. */
interface Place {
  readonly settings: Settings;
  readonly store: Store;
  readonly server: RunningServer;
}

interface WorkerProcess {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Resolves to exit code or signal. */
  readonly ended: Promise<number | string | null>;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
}, 60_000);

const silent = createLog({ write: () => undefined, isTerminal: false }, "silent");

function served(settings: Settings): Promise<RunningServer> {
  return startServer({ port: 0, webRoot: join(folder, "web"), environment: settings, log: silent, graceMs: 500 });
}

async function place(): Promise<Place> {
  const url = await postgres.makeDatabase();
  const data = mkdtempSync(join(folder, "data-"));
  const settings = { DATABASE_URL: url, PLUMBLINE_DATA_DIR: data, PLUMBLINE_JOBS: "worker" };
  const store = await openStore({ kind: "postgres", url });
  const server = await served(settings);
  closing.push(
    () => store.close(),
    () => server.close(),
  );
  return { settings, store, server };
}

function program(file: string, settings: Settings, ...words: readonly string[]): WorkerProcess {
  const { DATABASE_URL: _elsewhere, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, file), ...words], {
    env: { ...environment, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | string | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  closing.push(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    await ended;
  });
  return { child, said: () => said, ended };
}

async function readyWorker(settings: Settings): Promise<WorkerProcess> {
  const worker = program("src/server/worker-main.ts", settings);
  await expect.poll(worker.said, patience).toContain("Plumbline worker is ready.");
  return worker;
}

const api = ({ server }: Place, path: string) => `http://127.0.0.1:${server.port}/api/${path}`;

async function sendExport(at: Place): Promise<ImportState> {
  const sent = await fetch(api(at, "imports/uploads?name=export.zip"), { method: "POST", body: zip });
  const { uploadId } = uploadSchema.parse(await sent.json());
  const begun = await fetch(api(at, "imports"), {
    ...{ method: "POST", headers: { "content-type": "application/json" } },
    body: JSON.stringify({ uploadIds: [uploadId] }),
  });
  return importStateSchema.parse(await begun.json());
}

async function stateOf(at: Place, { id }: ImportState): Promise<ImportState> {
  return importStateSchema.parse(await (await fetch(api(at, `imports/${id}`))).json());
}

const runsIn = ({ store }: Place) => store.local.activities.count();
const uploadsIn = ({ settings }: Place) => {
  const uploads = join(settings["PLUMBLINE_DATA_DIR"] ?? "", "uploads");
  return existsSync(uploads) ? readdirSync(uploads) : [];
};

/** Lets a worker come to the middle of an import and no further, while something is done to it. */
async function inTheMiddle(at: Place, act: () => Promise<void>): Promise<void> {
  await expect.poll(() => runsIn(at), { ...patience, interval: 10 }).toBeGreaterThan(0);
  const client = new Client({ connectionString: at.settings["DATABASE_URL"] });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("lock table activities in exclusive mode");
    expect(await runsIn(at)).toBeLessThan(files);
    await act();
  } finally {
    await client.query("rollback");
    await client.end();
  }
}

const whole = { state: "done", activities: files, runs: files, filesDone: files + 1 } as const;

describe("plumbline worker", () => {
  test("does what a server leaves to it, and what it logs names neither runner nor file", async () => {
    const at = await place();
    const begun = await sendExport(at);
    expect(begun).toMatchObject({ state: "running", names: ["export.zip"], filesDone: 0 });
    expect(await at.store.jobs.left()).toMatchObject([{ id: begun.id }]);
    const findings = async () => checkJobs(at.settings, (await checkStore(at.settings)).jobs);
    await expect(findings()).rejects.toMatchObject({
      message: "no worker is running; 1 import waits",
      state: "attention",
    });
    const worker = program("src/cli/main.ts", at.settings, "worker");
    await expect.poll(() => stateOf(at, begun), patience).toMatchObject({ ...whole, isNewestYearIn: true });
    expect(await runsIn(at)).toBe(files);
    expect(await at.store.local.originals.sums()).toMatchObject({ files });
    expect(await findings()).toBe("a worker is running; 0 imports wait");
    await expect.poll(() => uploadsIn(at), patience).toEqual([]);
    await expect.poll(worker.said, patience).toContain('"outcome":"done"');
    worker.child.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
    const lines = worker.said().trim().split("\n");
    expect(lines.filter((line) => !line.startsWith("{"))).toEqual(["Plumbline worker is ready."]);
    const told = lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line) as object);
    expect(told).toContainEqual(expect.objectContaining({ msg: "job", job: "import", outcome: "done", attempt: 1 }));
    expect(told.at(-1)).toMatchObject({ msg: "stopped" });
    for (const word of [secretName, "export.zip", begun.id, "00000000-0000"]) expect(worker.said()).not.toContain(word);
  }, 120_000);

  test("killed in the middle with -9 it loses nothing: another that waits goes on at once, and nothing is doubled", async () => {
    const at = await place();
    const first = await readyWorker(at.settings);
    const begun = await sendExport(at);
    await inTheMiddle(at, async () => {
      const second = await readyWorker(at.settings);
      expect(second.said()).not.toContain('"job"');
      first.child.kill("SIGKILL");
      expect(await first.ended).toBe("SIGKILL");
      expect(await stateOf(at, begun)).toMatchObject({ state: "running" });
    });
    await expect.poll(() => stateOf(at, begun), patience).toMatchObject({ state: "done", filesDone: files + 1 });
    expect(await runsIn(at)).toBe(files);
    expect((await at.store.local.activities.knownSources()).length).toBe(files + 1);
    await expect.poll(() => uploadsIn(at), patience).toEqual([]);
    expect(await at.store.jobs.left()).toEqual([]);
  }, 120_000);

  test("told to end in the middle it leaves with 0, and a server that works itself takes the import back", async () => {
    const at = await place();
    const worker = await readyWorker(at.settings);
    const begun = await sendExport(at);
    await inTheMiddle(at, async () => {
      worker.child.kill("SIGTERM");
      await expect.poll(worker.said, patience).toContain('"stopping"');
    });
    expect(await worker.ended).toBe(0);
    expect(worker.said()).toContain('"outcome":"left"');
    expect(await stateOf(at, begun)).toMatchObject({ state: "running" });
    expect(await at.store.local.imports.job(begun.id)).toMatchObject({ attempts: 0, isStopAsked: false });
    await at.server.close();
    const itself = await served({ ...at.settings, PLUMBLINE_JOBS: "here" });
    closing.push(() => itself.close());
    await expect.poll(() => runsIn(at), patience).toBe(files);
    await expect.poll(() => uploadsIn(at), patience).toEqual([]);
    expect(await at.store.local.imports.list()).toMatchObject([{ id: begun.id, state: "done" }]);
  }, 120_000);

  test("stops when the runner says so, and takes nothing in after everything was erased", async () => {
    const at = await place();
    const waiting = await sendExport(at);
    expect((await fetch(api(at, `imports/${waiting.id}`), { method: "DELETE" })).status).toBe(204);
    expect(await stateOf(at, waiting)).toMatchObject({ state: "stopped" });
    expect(uploadsIn(at)).toEqual([]);

    await readyWorker(at.settings);
    const running = await sendExport(at);
    let erased: Promise<Response> | undefined;
    await inTheMiddle(at, async () => {
      expect((await fetch(api(at, `imports/${running.id}`), { method: "DELETE" })).status).toBe(204);
      // Once it has told again how far it is, it has seen that it shall stop.
      await at.store.local.imports.tell(running.id, { ...running, names: ["overwritten"] });
      await expect.poll(async () => (await stateOf(at, running)).names, patience).toEqual(["export.zip"]);
    });
    await expect.poll(() => stateOf(at, running), patience).toMatchObject({ state: "stopped" });
    await expect.poll(() => uploadsIn(at), patience).toEqual([]);
    expect(await runsIn(at)).toBeLessThan(files);

    expect((await fetch(api(at, "runners/own/runs"), { method: "DELETE" })).status).toBe(204);
    expect(await runsIn(at)).toBe(0);
    const last = await sendExport(at);
    await inTheMiddle(at, async () => {
      erased = fetch(api(at, "runners/own"), { method: "DELETE" });
      const isAsked = async () => (await at.store.local.imports.job(last.id))?.isStopAsked;
      await expect.poll(isAsked, patience).toBe(true);
    });
    expect((await erased)?.status).toBe(200);
    expect(await runsIn(at)).toBe(0);
    expect(await at.store.local.imports.list()).toEqual([]);
    expect(uploadsIn(at)).toEqual([]);
  }, 120_000);

  test("an import that ends its worker every time is given up, and the others get their turn", async () => {
    const at = await place();
    const begun = await sendExport(at);
    await at.store.local.imports.setAttempts(begun.id, 5);
    await readyWorker(at.settings);
    await expect
      .poll(() => stateOf(at, begun), patience)
      .toMatchObject({
        ...{ state: "failed", message: expect.stringContaining("import the same file again") },
      });
    const again = await sendExport(at);
    await expect.poll(() => stateOf(at, again), patience).toMatchObject(whole);
  }, 120_000);

  test("two that look at the same moment send one reminder", async () => {
    const at = await place();
    const other = await openStore({ kind: "postgres", url: at.settings["DATABASE_URL"] ?? "" });
    closing.push(() => other.close());
    const day = "2026-10-27";
    const put = (kind: string, body: object) =>
      at.store.local.entries.put({
        ...{ id: crypto.randomUUID(), revision: 1, kind, day, madeAt: `${day}T05:00:00.000Z` },
        body: body as Readonly<Record<string, unknown>>,
      });
    await put("reminders", { atMinute: 420, zone: "UTC", mail: { to: "runner@example.org", quiet: [1260, 420] } });
    await put("plan", planOf(day));
    const sent: string[] = [];
    const faults: Error[] = [];
    const rounds = [at.store, other].map(
      (store) =>
        new ReminderRounds({
          store: async () => store,
          send: async ({ to }) => void sent.push(to),
          onFault: (error) => faults.push(error),
        }),
    );
    await Promise.all(rounds.map((one) => one.round(Date.parse(`${day}T07:00:00Z`))));
    expect(faults).toEqual([]);
    expect(sent).toEqual(["runner@example.org"]);
  });

  test("refuses the embedded database in one sentence, with 2; a server that would leave it jobs does not start", async () => {
    const data = { PLUMBLINE_DATA_DIR: join(folder, "embedded") };
    const refused = program("src/cli/main.ts", data, "worker");
    expect(await refused.ended).toBe(2);
    expect(refused.said()).toMatch(/^plumbline worker needs PostgreSQL \(DATABASE_URL\): [^.\n]*\.\n$/);
    await expect(served({ ...data, PLUMBLINE_JOBS: "worker" })).rejects.toThrow(/^PLUMBLINE_JOBS is for PostgreSQL/);
    await expect(served({ ...data, PLUMBLINE_JOBS: "no" })).rejects.toThrow(/^PLUMBLINE_JOBS is here/);
    const leaving = program("src/cli/main.ts", { ...data, PORT: "0" }, "serve", "--leave-jobs");
    expect(await leaving.ended).toBe(2);
    expect(leaving.said()).toMatch(/^PLUMBLINE_JOBS is for PostgreSQL \(DATABASE_URL\)[^\n]*\n$/);
    expect(existsSync(data.PLUMBLINE_DATA_DIR)).toBe(false);
  });
});

function planOf(day: string): object {
  const because = { why: "", evidence: [], rules: [] };
  const session = { ...because, id: "one", day, kind: "strength", title: "Strength", minutes: 25, items: [] };
  const week = {
    ...because,
    monday: "2026-10-26",
    number: 1,
    isEasy: false,
    sessions: [session],
    restDays: [],
    leftOut: [],
  };
  return {
    ...{ kind: "made", rules: "1", version: 1, madeOn: day, changes: [], phase: "build", startedOn: day, notes: [] },
    ...{ running: { ...because, mode: "usual" }, weeks: [week] },
  };
}
