import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkStore } from "#app/doctor/check-store.ts";
import { signedScope } from "#store/access/scope.ts";
import { localRunnerId, openStore, type Store } from "#store/open-store.ts";
import type { StoreLocation } from "#store/store-location.ts";
import { newSource, steadyRun } from "./activity-fixture.ts";
import { openRaw } from "./raw-store.ts";
import { storeKinds } from "./store-kinds.ts";

const at = "2026-03-01T08:00:00.000Z";
const entry = { kind: "check-in", day: "2026-03-01", revision: 1, madeAt: at, body: { painNow: 3 } };
const kinds = storeKinds();

describe.each(kinds)("a clinic that reads: $name", ({ locate }) => {
  let store: Store;

  beforeAll(async () => {
    store = await openStore(await locate());
  }, 120_000);

  afterAll(async () => {
    await store?.close();
  });

  /** A runner with a run and a check-in, and a clinic with a clinician. */
  async function runnerAndClinic() {
    const runnerId = randomUUID();
    await store.enterRunner(runnerId);
    const runner = store.runner(runnerId);
    await runner.entries.put({ ...entry, id: randomUUID() });
    await runner.activities.add([newSource("a", [steadyRun({ start: "2026-03-01T06:00:00Z" })])]);
    const clinicId = await store.accounts.enterClinic(`Clinic of ${runnerId}`);
    const give = (expiresMs = Date.UTC(2099, 0)) =>
      runner.grants.give({ clinicId, runnerName: "Kim", parts: ["pain", "runs"], givenMs: Date.parse(at), expiresMs });
    const read = () => store.reading({ runnerId, clinicId, at, who: "account-1", what: "read-entries" });
    return { runnerId, runner, clinicId, give, read };
  }

  test("sees what a live grant opens, and leaves a line in the runner's log each time", async () => {
    const { runner, give, read } = await runnerAndClinic();
    await give();
    const reader = await read();
    expect(await reader.entries.list({ kind: "check-in" })).toMatchObject([{ body: { painNow: 3 } }]);
    expect(await reader.activities.list()).toHaveLength(1);
    await read();
    expect((await runner.log.list()).map(({ who, what }) => [who, what])).toEqual([
      ["account-1", "read-entries"],
      ["account-1", "read-entries"],
    ]);
    expect(await runner.log.brokenAt()).toBeUndefined();
  });

  test("sees nothing before a grant, after it is over and after it was taken back, and is in the log all the same", async () => {
    const { runner, give, read } = await runnerAndClinic();
    const count = async () => (await (await read()).entries.list({ kind: "check-in" })).length;
    expect(await count()).toBe(0);
    await give(Date.UTC(2026, 2, 2));
    expect(await count()).toBe(0);
    const grant = await give();
    expect(await count()).toBe(1);
    expect(await runner.grants.withdraw(grant?.id ?? "", Date.now())).toBe(true);
    expect(await runner.grants.withdraw(randomUUID(), 0)).toBe(false);
    expect(await count()).toBe(0);
    expect(await runner.log.list()).toHaveLength(4);
  });

  test("of another clinic, or of another runner's grant, sees nothing", async () => {
    const { runnerId, give } = await runnerAndClinic();
    await give();
    const other = await runnerAndClinic();
    const reading = { runnerId, clinicId: other.clinicId, at, who: "account-2", what: "read-entries" };
    expect(await (await store.reading(reading)).entries.list({ kind: "check-in" })).toEqual([]);
    expect(await (await other.read()).activities.list()).toEqual([]);
  });

  test("changes nothing, and sees neither log nor grants nor files", async () => {
    const { runner, give, read } = await runnerAndClinic();
    await give();
    const reader = await read();
    const [run] = await reader.activities.list();
    await expect(reader.entries.put({ ...entry, id: randomUUID() })).rejects.toThrow(/row-level security/);
    await expect(reader.shoes.save({ name: "Theirs", startDistanceM: 0 })).rejects.toThrow(/row-level security/);
    expect(await reader.erase.activity(run?.id ?? "")).toBeUndefined();
    expect(Object.values(await reader.erase.runs()).every((rows) => rows === 0)).toBe(true);
    expect(await reader.log.list()).toEqual([]);
    expect(await reader.grants.list()).toEqual([]);
    expect(await reader.activities.sources(run?.id ?? "")).toEqual([]);
    expect(await runner.activities.count()).toBe(1);
  });

  test("sees the runners who share with it, and no other clinic's", async () => {
    const { runnerId, clinicId, give } = await runnerAndClinic();
    const other = await runnerAndClinic();
    await give();
    await other.give();
    const clinic = store.clinic(clinicId);
    expect(await clinic.grants()).toMatchObject([{ runnerId, runnerName: "Kim", parts: ["pain", "runs"] }]);
    expect((await store.clinics.list()).map((one) => one.clinicId)).toContain(clinicId);
  });

  test("is offered no grant to a clinic that is not there, nor one that ends before it begins", async () => {
    const { runner, clinicId } = await runnerAndClinic();
    const [givenMs, expiresMs] = [Date.parse(at), Date.UTC(2099, 0)];
    const grant = { runnerName: "Kim", parts: ["pain"], givenMs, expiresMs } as const;
    expect(await runner.grants.give({ ...grant, clinicId: randomUUID() })).toBeUndefined();
    await expect(runner.grants.give({ ...grant, clinicId, expiresMs: givenMs })).rejects.toThrow(/check constraint/);
    await expect(runner.grants.give({ ...grant, clinicId, parts: [] })).rejects.toThrow(/check constraint/);
  });
});

describe("the server's own connection to PostgreSQL", () => {
  let location: StoreLocation & { readonly kind: "postgres" };
  let store: Store;
  let client: Client;
  let key: Uint8Array;

  beforeAll(async () => {
    const found = await kinds.find(({ name }) => name === "PostgreSQL")?.locate();
    if (found?.kind !== "postgres") throw new Error("wanted PostgreSQL");
    location = found;
    store = await openStore(location);
    await store.local.entries.put({ ...entry, id: randomUUID() });
    const raw = await openRaw(location);
    const { rows } = await sql<{ user: string }>`select 'plumbline_app_' || oid as user from pg_database
      where datname = current_database()`.execute(raw.owner);
    const secrets = await raw.owner.selectFrom("access_secrets").selectAll().execute();
    const secret = (name: string) => secrets.find((row) => row.name === name)?.value ?? new Uint8Array();
    key = secret("scope");
    const address = new URL(location.url);
    address.searchParams.set("user", rows[0]?.user ?? "");
    address.searchParams.set("password", Buffer.from(secret("password")).toString("base64url"));
    await raw.close();
    client = new Client({ connectionString: address.href });
    await client.connect();
  }, 60_000);

  afterAll(async () => {
    await client?.end();
    await store?.close();
  });

  test("is a role that can become no other and reaches nothing without a scope", async () => {
    expect(store.protection).toBe("login");
    for (const words of [
      "set role plumbline",
      "set session authorization plumbline",
      "alter role current_user superuser",
      "alter role current_user bypassrls",
      "grant plumbline to current_user",
      "create role other superuser",
      "alter table entries owner to current_user",
    ]) {
      await expect(client.query(words), words).rejects.toThrow(/denied|must be|superuser|attribute/);
    }
    await client.query("reset role");
    await client.query("set role none");
    await client.query("reset all");
    expect((await client.query("select * from entries")).rows).toEqual([]);
    expect((await client.query("select * from runners")).rows).toEqual([]);
  });

  test("does not show other connections what they are for", async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.local.entries.list({ kind: "check-in" })));
    const { rows } = await client.query<{ query: string | null }>("select query from pg_stat_activity");
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ query }) => /runner\|[0-9a-f-]{36}\|/.test(query ?? ""))).toEqual([]);
  });

  test("keeps a prepared statement from answering with what the transaction before was for", async () => {
    const prepared = { name: "all-entries", text: "select runner_id from entries" };
    const within = async (runnerId: string): Promise<readonly unknown[]> => {
      await client.query("begin");
      const claim = signedScope({ kind: "runner", runnerId }, key);
      await client.query("select set_config('plumbline.scope', $1, true)", [claim]);
      const { rows } = await client.query(prepared);
      await client.query("commit");
      return rows;
    };
    expect(await within(localRunnerId)).toEqual([{ runner_id: localRunnerId }]);
    expect((await client.query(prepared)).rows).toEqual([]);
    expect(await within(randomUUID())).toEqual([]);
    expect(await within(localRunnerId)).toHaveLength(1);
  });

  test("warns instead of failing where the owner of the database may not make roles", async () => {
    const raw = await openRaw(location);
    await sql`create role humble login`.execute(raw.owner);
    await sql`create database humble owner humble`.execute(raw.owner);
    await raw.close();
    const address = new URL(location.url);
    address.pathname = "/humble";
    address.searchParams.set("user", "humble");
    const humble = await openStore({ kind: "postgres", url: address.href });
    expect(humble.protection).toBe("none");
    const finding = checkStore({ DATABASE_URL: address.href });
    await expect(finding).rejects.toMatchObject({
      ...{ state: "attention", message: expect.stringContaining("bind nobody") },
      fix: expect.stringContaining("createrole"),
    });
    await humble.local.entries.put({ ...entry, id: randomUUID() });
    expect(await humble.local.entries.list({ kind: "check-in" })).toHaveLength(1);
    await humble.close();
  });
});
