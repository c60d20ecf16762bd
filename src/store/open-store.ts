import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Driver, Kysely, sql } from "kysely";
import { openScopes, type RowProtection, type Scopes } from "./access/open-scopes.ts";
import { sharedDialect } from "./access/shared-dialect.ts";
import { AccountEventRepository } from "./accounts/account-event-repository.ts";
import { AccountRepository } from "./accounts/account-repository.ts";
import { AttemptRepository } from "./accounts/attempt-repository.ts";
import { InvitationRepository } from "./accounts/invitation-repository.ts";
import { SessionRepository } from "./accounts/session-repository.ts";
import { ActivityRepository } from "./activities/activity-repository.ts";
import { DatabaseRows } from "./backup/database-rows.ts";
import { ClinicRegister } from "./clinics/clinic-register.ts";
import { ClinicRepository } from "./clinics/clinic-repository.ts";
import { GrantRepository } from "./clinics/grant-repository.ts";
import { ClipRepository } from "./clips/clip-repository.ts";
import { EntryRepository } from "./entries/entry-repository.ts";
import { EraseRepository } from "./erase-repository.ts";
import { HandoverLinkRepository } from "./handover/handover-link-repository.ts";
import { ImportRepository } from "./imports/import-repository.ts";
import { JobBoard } from "./jobs/job-board.ts";
import { migrate } from "./migrate.ts";
import { NoDataDayRepository } from "./no-data-days.ts";
import { OriginalRepository } from "./originals/original-repository.ts";
import { AccessLog } from "./ownership/access-log.ts";
import { RecordRows } from "./ownership/record-rows.ts";
import { embeddedDialect } from "./pglite/embedded-dialect.ts";
import { EngineClient } from "./pglite/engine-client.ts";
import { lockFolder } from "./pglite/folder-lock.ts";
import { createNewDatabase } from "./pglite/new-database.ts";
import { postgresDialect } from "./postgres/postgres-dialect.ts";
import { ShoeRepository } from "./shoes/shoe-repository.ts";
import { StoreError } from "./store-error.ts";
import type { StoreLocation } from "./store-location.ts";
import { type Sweep, sweepTables } from "./sweep-tables.ts";
import type { Tables } from "./tables.ts";

/** The one runner of a machine without accounts. */
export const localRunnerId = "00000000-0000-4000-8000-000000000001";

/** Everything kept about one runner. */
export interface RunnerStore {
  readonly activities: ActivityRepository;
  readonly imports: ImportRepository;
  readonly shoes: ShoeRepository;
  readonly noDataDays: NoDataDayRepository;
  readonly entries: EntryRepository;
  readonly erase: EraseRepository;
  readonly clips: ClipRepository;
  readonly originals: OriginalRepository;
  readonly log: AccessLog;
  readonly rows: RecordRows;
  readonly grants: GrantRepository;
  readonly handoverLinks: HandoverLinkRepository;
}

/** On whose behalf a clinic reads a runner's record, and what of it; the access log has it before the first row is read. */
export interface Reading {
  readonly runnerId: string;
  readonly clinicId: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The account. */
  readonly who: string;
  readonly what: string;
}

/** An open database. */
export interface Store {
  readonly location: StoreLocation;
  /** Number of the newest migration. */
  readonly version: number;
  /** The runner of this machine. */
  readonly local: RunnerStore;
  /** Another runner, who must have been entered. */
  readonly runner: (runnerId: string) => RunnerStore;
  /**
   * A runner's record as a clinic reads it: read only, and empty unless a grant of the runner counts. Writes the line of the
   * runner's access log first; the database shows nothing without it.
   */
  readonly reading: (reading: Reading) => Promise<RunnerStore>;
  /** One clinic as its people see it. */
  readonly clinic: (clinicId: string) => ClinicRepository;
  /** Which clinics there are and who works where. */
  readonly clinics: ClinicRegister;
  /** What keeps the rows of one runner from another, besides the queries. */
  readonly protection: RowProtection;
  /** Enters a runner; one who is there stays as they are. */
  readonly enterRunner: (runnerId: string) => Promise<void>;
  /** Runners with an entry of a kind: for work that goes round all of them. */
  readonly runnersTelling: (kind: string) => Promise<readonly string[]>;
  /** Who may sign in, on a server with accounts. */
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly invitations: InvitationRepository;
  readonly attempts: AttemptRepository;
  readonly accountEvents: AccountEventRepository;
  /** The database as the library of accounts reads and writes it. */
  readonly accountTables: Kysely<Tables>;
  /** Every row of every runner, for backups. */
  readonly database: DatabaseRows;
  /** Enters the runner of this machine, after a backup was put in place of everything. */
  readonly enterLocal: () => Promise<void>;
  /** Work that is left to other processes, and taking turns with them. */
  readonly jobs: JobBoard;
  /** Asks the database the smallest question. */
  readonly answer: () => Promise<DatabaseAnswer>;
  /** Waits for what was asked before, then gives the database back. */
  readonly close: () => Promise<void>;
}

/** What a database says of itself. */
export interface DatabaseAnswer {
  /** Its clock, ms since 1970. */
  readonly clockMs: number;
  /** PostgreSQL's version, also of the embedded one. */
  readonly engine: string;
}

interface Opened {
  readonly driver: Driver;
  readonly release: () => void;
}

/**
 * Opens the database, makes it where there is none and brings it to the newest version. Throws a StoreError when it is in use,
 * out of reach or newer than this program.
 */
export async function openStore(location: StoreLocation): Promise<Store> {
  const { driver, release } =
    location.kind === "embedded"
      ? await openEmbedded(location.folder)
      : { driver: postgresDialect(location.url).createDriver(), release: () => undefined };
  const owner = new Kysely<Tables>({ dialect: sharedDialect(driver) });
  const jobs = new JobBoard(owner, location);
  let scopes: Scopes | undefined;
  const close = async (): Promise<void> => {
    await jobs.close();
    await scopes?.close();
    await owner.destroy();
    release();
  };
  try {
    const version = await migrate(owner as unknown as Kysely<unknown>);
    scopes = await openScopes(owner, driver, location);
    return await storeOver({ location, version, owner, scopes, jobs, close });
  } catch (error) {
    await close();
    throw location.kind === "postgres" ? connectionTrouble(error) : error;
  }
}

interface StoreParts {
  readonly location: StoreLocation;
  readonly version: number;
  /** For what belongs to no runner, and what rows of all: migrations, entering runners, sweeping. */
  readonly owner: Kysely<Tables>;
  readonly scopes: Scopes;
  readonly jobs: JobBoard;
  readonly close: () => Promise<void>;
}

async function storeOver({ location, version, owner, scopes, jobs, close }: StoreParts): Promise<Store> {
  const sweep: Sweep = (tables) => sweepTables(owner, tables, location.kind === "embedded");
  const over = (database: Kysely<Tables>, runnerId: string): RunnerStore => ({
    activities: new ActivityRepository(database, runnerId),
    imports: new ImportRepository(database, runnerId),
    shoes: new ShoeRepository(database, runnerId),
    noDataDays: new NoDataDayRepository(database, runnerId),
    entries: new EntryRepository(database, runnerId),
    erase: new EraseRepository({ database, runnerId, sweep }),
    log: new AccessLog(database, runnerId),
    rows: new RecordRows(database, runnerId),
    clips: new ClipRepository({ database, runnerId, sweep }),
    originals: new OriginalRepository({ database, runnerId, sweep }),
    grants: new GrantRepository(database, runnerId),
    handoverLinks: new HandoverLinkRepository(database, runnerId),
  });
  const runner = (runnerId: string): RunnerStore => over(scopes.open({ kind: "runner", runnerId }), runnerId);
  const reading = async ({ runnerId, clinicId, at, who, what }: Reading): Promise<RunnerStore> => {
    const line = await runner(runnerId).log.append({ at, who, what, detail: { clinicId } });
    return over(scopes.open({ kind: "reader", runnerId, clinicId, line }), runnerId);
  };
  const enterRunner = async (runnerId: string): Promise<void> => {
    await owner
      .insertInto("runners")
      .values({ runner_id: runnerId, time_zone: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  };
  const runnersTelling = async (kind: string): Promise<readonly string[]> => {
    const rows = await owner.selectFrom("entries").select("runner_id").distinct().where("kind", "=", kind).execute();
    return rows.map(({ runner_id }) => runner_id);
  };
  await enterRunner(localRunnerId);
  return {
    ...{ location, version, local: runner(localRunnerId), runner, enterRunner, runnersTelling, reading, jobs, close },
    accounts: new AccountRepository(owner),
    sessions: new SessionRepository(owner),
    invitations: new InvitationRepository(owner),
    attempts: new AttemptRepository(owner),
    accountEvents: new AccountEventRepository(owner),
    accountTables: owner,
    clinic: (clinicId) => new ClinicRepository(scopes.open({ kind: "clinic", clinicId }), clinicId),
    clinics: new ClinicRegister(owner),
    protection: scopes.protection,
    database: new DatabaseRows(owner),
    enterLocal: async () => {
      await scopes.renew();
      await enterRunner(localRunnerId);
    },
    answer: () => answerOf(owner),
  };
}

async function answerOf(database: Kysely<Tables>): Promise<DatabaseAnswer> {
  const { rows } = await sql<{ clock: Date; engine: string }>`
    select clock_timestamp() as clock, split_part(current_setting('server_version'), ' ', 1) as engine
  `.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error("The database gave no answer");
  return { clockMs: row.clock.getTime(), engine: row.engine };
}

/** Where in a data folder the embedded database lies. */
export function embeddedDatabase(folder: string): string {
  return join(folder, "database");
}

async function openEmbedded(folder: string): Promise<Opened> {
  const release = held(folder);
  try {
    const database = embeddedDatabase(folder);
    if (!existsSync(database)) await createNewDatabase(database);
    return { driver: embeddedDialect(await EngineClient.open(database)).createDriver(), release };
  } catch (error) {
    release();
    throw folderTrouble(error);
  }
}

function held(folder: string): () => void {
  try {
    return lockFolder(folder);
  } catch (error) {
    throw folderTrouble(error);
  }
}

/** What the system says of a folder it does not let us use; anything else is our own fault and goes on as it is. */
function folderTrouble(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  const isSystems = ["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR", "EEXIST"].includes(code ?? "");
  return isSystems ? new StoreError("store-folder", message, { cause: error }) : error;
}

/** Connecting, authenticating and finding the database: classes 08, 28, 3D and 57 of PostgreSQL's codes, and the system's. */
function connectionTrouble(error: unknown): unknown {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const isConnection = /^(08|28|3D|57)/.test(code) || /^E[A-Z]+$/.test(code);
  return isConnection ? new StoreError("store-unreachable", message === "" ? code : message, { cause: error }) : error;
}
