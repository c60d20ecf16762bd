import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { findPostgres } from "../../tools/system-programs.mjs";

/** A PostgreSQL server of the tests' own, in a temporary folder, reachable by a socket in it and nowhere else. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  readonly makeDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Longest the server may take to answer, in tenths of a second. */
const mostTenths = 300;

/**
 * Starts Debian's PostgreSQL, installing it when it is absent. Throws when there is none: a store that was not tried on
 * PostgreSQL is not a store that works on it.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const program = postgresProgram();
  const folder = mkdtempSync(join(tmpdir(), "plumbline-postgres-"));
  const account = serverAccount();
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (account !== undefined) for (const path of [folder, data]) chownSync(path, account.uid, account.gid);
  const run = { cwd: folder, ...account, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } };
  const initialise = [
    "-D",
    data,
    "-U",
    "plumbline",
    "--auth=trust",
    "--encoding=UTF8",
    "--no-sync",
    "--locale=C.UTF-8",
  ];
  execFileSync(join(dirname(program), "initdb"), initialise, { ...run, stdio: ["ignore", "ignore", "inherit"] });
  const settings = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "listen_addresses=",
    "max_connections=40",
  ];
  const words = ["-D", data, "-k", folder, ...settings.flatMap((setting) => ["-c", setting])];
  const server = spawn(program, words, { ...run, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const address = (database: string): string => `postgres:///${database}?host=${folder}&user=plumbline`;
  const stop = async (): Promise<void> => {
    // At once: nothing in it is kept.
    server.kill("SIGQUIT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(address("postgres"));
  } catch (error) {
    await stop();
    throw error;
  }
  let made = 0;
  const makeDatabase = async (): Promise<string> => {
    made += 1;
    await withClient(address("postgres"), (client) => client.query(`create database store_${made}`));
    return address(`store_${made}`);
  };
  return { makeDatabase, stop };
}

function postgresProgram(): string {
  const found: { readonly path?: string; readonly missing?: string } = findPostgres();
  if (found.path === undefined) throw new Error(`PostgreSQL is needed to test the store: ${found.missing}`);
  return found.path;
}

/** PostgreSQL refuses to run as root: then the account Debian made for it, or nobody's. */
function serverAccount(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  if (account === undefined)
    throw new Error("PostgreSQL does not run as root, and there is no other account to run it");
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

async function untilItAnswers(address: string): Promise<void> {
  for (let tenth = 0; ; tenth += 1) {
    try {
      await withClient(address, (client) => client.query("select 1"));
      return;
    } catch (error) {
      if (tenth >= mostTenths) throw error;
      await pause(100);
    }
  }
}

async function withClient(address: string, use: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
