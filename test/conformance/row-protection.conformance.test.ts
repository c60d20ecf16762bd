import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewSource } from "#store/activities/add-sources.ts";
import { EntryRepository } from "#store/entries/entry-repository.ts";
import { openStore, type RunnerStore } from "#store/open-store.ts";
import type { NewOriginal } from "#store/originals/original-rows.ts";
import type { StoreLocation } from "#store/store-location.ts";
import type { Tables } from "#store/tables.ts";
import { newSource, steadyRun } from "./activity-fixture.ts";
import { openRaw, type RawStore } from "./raw-store.ts";
import { storeKinds } from "./store-kinds.ts";

/** Tables that belong to a runner, and whether a clinic's readers see their rows. */
const runnerTables = {
  runners: false,
  sources: false,
  activity_sources: false,
  imports: false,
  access_log: false,
  grants: false,
  clips: false,
  originals: false,
  handover_links: false,
  activities: true,
  activity_columns: true,
  shoes: true,
  shoe_changes: true,
  no_data_days: true,
  entries: true,
} as const satisfies Partial<Record<keyof Tables, boolean>>;

const names = Object.keys(runnerTables) as readonly (keyof typeof runnerTables)[];
const [mine, theirs, clinicId, otherClinic] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const at = "2026-03-01T08:00:00.000Z";
const forever = "2099-01-01T00:00:00.000Z";

async function fill(store: RunnerStore): Promise<void> {
  const source = newSource("a", [steadyRun({ start: "2026-03-01T06:00:00Z" })]);
  await store.activities.add([{ ...source, original: originalOf(source) }]);
  await store.imports.begin(["export.zip"]);
  const { id } = await store.shoes.save({ name: "Red", startDistanceM: 0 });
  await store.shoes.changeTo({ day: "2026-01-01", shoeId: id });
  await store.noDataDays.mark({ day: "2026-02-01" });
  await store.entries.put({ ...entry, id: randomUUID() });
  await store.log.append({ at, who: "runner", what: "record-exported", detail: {} });
  const film = { id: randomUUID(), fileId: randomUUID(), mediaType: "video/mp4", bytes: 1 };
  await store.clips.put({ ...film, serverKeyId: new Uint8Array(8), sealedKey: new Uint8Array(60) });
  const sealed = { salt: new Uint8Array(16), iv: new Uint8Array(12), data: new Uint8Array(99) };
  await store.handoverLinks.keep({
    id: randomUUID(),
    madeMs: Date.parse(at),
    expiresMs: Date.parse(forever),
    ...sealed,
  });
}

function originalOf({ contentHash, storedHash }: NewSource): NewOriginal {
  const file = { fileId: randomUUID(), name: "a.fit", bytes: 1 };
  return {
    ...{ contentHash, bytesHash: storedHash, ...file },
    ...{ serverKeyId: new Uint8Array(8), sealedKey: new Uint8Array(60) },
  };
}

const entry = { kind: "check-in", day: "2026-03-01", revision: 1, madeAt: at, body: { note: "secret words" } };

/** How many rows of each table somebody sees. */
async function seen(database: Kysely<Tables>, where = sql`true`): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const name of names) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} where ${where}`.execute(
      database,
    );
    counts.push([name, rows[0]?.n ?? -1]);
  }
  return Object.fromEntries(counts);
}

const nothing = Object.fromEntries(names.map((name) => [name, 0]));
const denied = /permission denied|row-level security|must be owner|not signed|Only roles|only the/i;

describe.each(storeKinds())("rows of one runner: $name", ({ locate }) => {
  let location: StoreLocation;
  let raw: RawStore;
  let own: Kysely<Tables>;

  beforeAll(async () => {
    location = await locate();
    const store = await openStore(location);
    for (const runnerId of [mine, theirs]) {
      await store.enterRunner(runnerId);
      await fill(store.runner(runnerId));
    }
    await store.close();
    raw = await openRaw(location);
    for (const id of [clinicId, otherClinic]) {
      await raw.owner.insertInto("clinics").values({ clinic_id: id, name: id }).execute();
      await sql`insert into accounts (id, name, email, role) values (${id}, 'A', ${`${id}@example.org`}, 'clinician')`.execute(
        raw.owner,
      );
      await raw.owner.insertInto("clinic_members").values({ clinic_id: id, account_id: id }).execute();
    }
    const grant = { clinic_id: clinicId, runner_name: "B", parts: ["pain"], withdrawn_at: null };
    for (const runnerId of [mine, theirs]) {
      const times = { given_at: new Date(at), expires_at: new Date(forever) };
      await raw.owner
        .insertInto("grants")
        .values({ runner_id: runnerId, grant_id: randomUUID(), ...grant, ...times })
        .execute();
    }
    own = raw.scopes.open({ kind: "runner", runnerId: mine });
  }, 120_000);

  afterAll(async () => {
    await raw?.close();
  });

  /** Under the server's role without any scope. */
  async function unscoped<T>(run: (database: Kysely<Tables>) => Promise<T>): Promise<T> {
    return await raw.owner.transaction().execute(async (transaction) => {
      await sql`select set_config('role', (select 'plumbline_app_' || oid from pg_database where datname = current_database()), true)`.execute(
        transaction,
      );
      return await run(transaction);
    });
  }

  test("every table that starts with the runner has its policy; a table without policies is closed", async () => {
    const { rows } = await sql<{ name: string; key: string | null; is_protected: boolean; is_open: boolean }>`
      select cls.relname as name, att.attname as key, cls.relrowsecurity as is_protected,
        has_table_privilege('plumbline_app_' || db.oid, cls.oid, 'select, insert, update, delete') as is_open
      from pg_database db, pg_class cls
      left join pg_index on indrelid = cls.oid and indisprimary
      left join pg_attribute att on att.attrelid = cls.oid and att.attnum = indkey[0]
      where db.datname = current_database() and cls.relkind = 'r' and cls.relnamespace = 'public'::regnamespace`.execute(
      raw.owner,
    );
    expect(rows.filter(({ is_open, is_protected }) => is_open !== is_protected)).toEqual([]);
    const ofRunners = rows.filter(({ key }) => key === "runner_id");
    expect(ofRunners.filter(({ is_protected }) => !is_protected)).toEqual([]);
    expect(ofRunners.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(rows.find(({ name }) => name === "access_secrets")).toMatchObject({ is_open: false });
  });

  test("are all that a transaction of that runner sees, whatever it asks for", async () => {
    expect(Object.values(await seen(own)).every((count) => count === 1)).toBe(true);
    expect(await seen(own, sql`runner_id = ${theirs}`)).toEqual(nothing);
    const { rows } = await sql<{ runner_id: string }>`
      select runner_id from entries where runner_id = ${mine}
      union all select runner_id from entries
      union all select runner_id from (select * from entries where runner_id = ${theirs}) as other
      union all select e.runner_id from runners r right join entries e on true`.execute(own);
    expect(new Set(rows.map(({ runner_id }) => runner_id))).toEqual(new Set([mine]));
    expect(await new EntryRepository(own, theirs).list({ kind: "check-in" })).toEqual([]);
  });

  test("are none without a scope, and a scope that is made up is refused", async () => {
    expect(await unscoped((database) => seen(database))).toEqual(nothing);
    const signed = await sql<{ claim: string }>`select current_setting('plumbline.scope') as claim`.execute(own);
    const claim = signed.rows[0]?.claim ?? "";
    expect(claim).toContain(mine);
    for (const made of [`runner|${theirs}`, `runner|${theirs}|${"0".repeat(64)}`, claim.replace(mine, theirs)]) {
      const forged = unscoped(async (database) => {
        await sql`select set_config('plumbline.scope', ${made}, true)`.execute(database);
        return await seen(database);
      });
      await expect(forged, made).rejects.toThrow("not signed");
    }
  });

  test("stay closed when keys are put before the real ones", async () => {
    const forged = unscoped(async (database) => {
      await sql`create temp table access_secrets (name text, value bytea)`.execute(database);
      await sql`insert into pg_temp.access_secrets values ('scope-inner', ''), ('scope-outer', '')`.execute(database);
      const said = `runner|${theirs}`;
      await sql`select set_config('plumbline.scope',
        ${said}::text || '|' || encode(sha256(sha256(convert_to(${said}, 'UTF8'))), 'hex'), true)`.execute(database);
      return await seen(database);
    });
    await expect(forged).rejects.toThrow("not signed");
  });

  test("are not told by functions that see a row before the policy does", async () => {
    const heard = await own.transaction().execute(async (transaction) => {
      await sql`create temp table heard (words text)`.execute(transaction);
      await sql`create function pg_temp.listen(words text) returns boolean language plpgsql cost 0.0000001 as $$
        begin insert into heard values (words); return true; end $$`.execute(transaction);
      await sql`select 1 from entries where pg_temp.listen(runner_id::text) and runner_id = ${theirs}`.execute(
        transaction,
      );
      await sql`select 1 from entries where pg_temp.listen(runner_id::text)`.execute(transaction);
      const { rows } = await sql<{ words: string }>`select distinct words from heard`.execute(transaction);
      await sql`drop table heard`.execute(transaction);
      return rows;
    });
    expect(heard).toEqual([{ words: mine }]);
  });

  test("cannot be changed, given away, overwritten, copied or erased from outside", async () => {
    const before = await seen(raw.owner, sql`runner_id = ${theirs}`);
    const refused: readonly ReturnType<typeof sql>[] = [
      sql`update entries set runner_id = ${theirs}`,
      sql`update shoes set runner_id = ${theirs}, shoe_id = gen_random_uuid()`,
      sql`insert into no_data_days (runner_id, day) values (${theirs}, '2026-05-05')`,
      sql`insert into no_data_days (runner_id, day) values (${theirs}, '2026-02-01')
        on conflict (runner_id, day) do update set reason = 'mine'`,
      sql`insert into entries select ${theirs}, gen_random_uuid(), revision, kind, day, made_at, received_at, body from entries`,
      sql`insert into runners (runner_id) values (gen_random_uuid())`,
      sql`insert into grants (runner_id, grant_id, clinic_id, runner_name, parts, given_at, expires_at)
        values (${theirs}, gen_random_uuid(), ${clinicId}, 'x', '{pain}', now(), now() + interval '1 day')`,
      sql`insert into clinics (clinic_id, name) values (gen_random_uuid(), 'x')`,
      sql`insert into clinic_members (clinic_id, account_id) values (${clinicId}, ${otherClinic})`,
    ];
    for (const [index, statement] of refused.entries()) {
      await expect(statement.execute(own), `statement ${index}`).rejects.toThrow(denied);
    }
    const inVain: readonly ReturnType<typeof sql>[] = [
      sql`update entries set body = null where runner_id = ${theirs}`,
      sql`delete from entries where runner_id = ${theirs}`,
      sql`delete from grants where runner_id = ${theirs}`,
      sql`update clinic_members set clinic_id = ${otherClinic}`,
      sql`insert into entries select ${mine}, gen_random_uuid(), revision, kind, day, made_at, received_at, body
        from entries where runner_id = ${theirs}`,
    ];
    for (const [index, statement] of inVain.entries()) {
      expect((await statement.execute(own)).numAffectedRows, `statement ${index}`).toBe(0n);
    }
    await expect(new EntryRepository(own, theirs).put({ ...entry, id: randomUUID() })).rejects.toThrow(denied);
    expect(await seen(raw.owner, sql`runner_id = ${theirs}`)).toEqual(before);
  });

  test("stay behind their policies for a role that would take them down", async () => {
    for (const statement of [
      "set local row_security = off; select * from entries",
      "alter table entries disable row level security",
      "drop policy own_rows on entries",
      "create policy all_rows on entries using (true)",
      "truncate entries",
      "select * from access_secrets",
      "select * from migrations",
      "alter function scoped_runner() owner to current_user",
      "create or replace function scoped_runner() returns uuid language sql as 'select null::uuid'",
      "select lo_import('/etc/passwd')",
      "select pg_read_file('/etc/passwd')",
      "copy entries to program 'cat'",
    ]) {
      const tried = own.transaction().execute(async (transaction) => {
        for (const one of statement.split("; ")) await sql.raw(one).execute(transaction);
      });
      await expect(tried, statement).rejects.toThrow(/denied|must be|row-level security|policy|superuser/);
    }
  });

  test("of a clinic are all that a transaction of that clinic sees", async () => {
    const database = raw.scopes.open({ kind: "clinic", clinicId });
    expect(await seen(database)).toEqual({ ...nothing, grants: 2 });
    const members = await sql<{ clinic_id: string }>`select clinic_id from clinic_members`.execute(database);
    expect(members.rows).toEqual([{ clinic_id: clinicId }]);
    await expect(sql`select * from accounts`.execute(database)).rejects.toThrow(denied);
    const elsewhere = raw.scopes.open({ kind: "clinic", clinicId: otherClinic });
    expect(await seen(elsewhere)).toEqual(nothing);
    expect((await sql`update grants set expires_at = now()`.execute(database)).numAffectedRows).toBe(0n);
  });

  test("are not mixed by connections that many share", async () => {
    const other = raw.scopes.open({ kind: "runner", runnerId: theirs });
    const asked = Array.from({ length: 60 }, async (_, index) => {
      const [database, runnerId] = index % 2 === 0 ? [own, mine] : [other, theirs];
      if (index % 5 === 0) await sql`select 1 / 0`.execute(database).catch(() => undefined);
      const { rows } = await sql<{ runner_id: string }>`select runner_id from entries`.execute(database);
      return rows.length === 1 && rows[0]?.runner_id === runnerId;
    });
    expect((await Promise.all(asked)).every(Boolean)).toBe(true);
    expect(await unscoped((database) => seen(database))).toEqual(nothing);
  });
});
