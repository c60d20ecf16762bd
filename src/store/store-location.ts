import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { StoreError } from "./store-error.ts";

/** Where a store's data is. */
export type StoreLocation =
  | { readonly kind: "embedded"; readonly folder: string }
  | { readonly kind: "postgres"; readonly url: string };

export interface ChosenLocation {
  readonly location: StoreLocation;
  /** What the user should know about the choice, in a sentence; absent when there is nothing to say. */
  readonly warning?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings of PostgreSQL's own programs: they do not choose Plumbline's database, and somebody may think they do. */
const halfSettings = ["PGHOST", "PGDATABASE", "PGSERVICE", "POSTGRES_URL", "POSTGRES_DB", "POSTGRES_PASSWORD"];

/**
 * Where the data is: `DATABASE_URL` (PostgreSQL), else the folder `PLUMBLINE_DATA_DIR`, else `plumbline` in the user's own data
 * folder (XDG). Throws a StoreError when DATABASE_URL is set and no address of PostgreSQL: data never goes elsewhere silently.
 */
export function storeLocation(environment: Environment, home: string = homedir()): ChosenLocation {
  const url = environment["DATABASE_URL"]?.trim();
  if (url !== undefined && url !== "") {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new StoreError("store-address", withoutPassword(url));
    return { location: { kind: "postgres", url } };
  }
  const folder = dataFolder(environment, home);
  const half = halfSettings.filter((name) => environment[name] !== undefined);
  if (half.length === 0) return { location: { kind: "embedded", folder } };
  const warning = `${half.join(", ")} is set but DATABASE_URL is not: the data is kept in ${folder}, not in PostgreSQL`;
  return { location: { kind: "embedded", folder }, warning };
}

/** Where files lie that are in no database: the data folder, wherever the rows are. */
export function dataFolder(environment: Environment, home: string = homedir()): string {
  const named = environment["PLUMBLINE_DATA_DIR"]?.trim();
  if (named !== undefined && named !== "") return resolve(named);
  const xdg = environment["XDG_DATA_HOME"];
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, ".local", "share");
  return join(base, "plumbline");
}

/** A location in a few words, without secrets. */
export function describeLocation(location: StoreLocation): string {
  return location.kind === "embedded"
    ? `embedded database in ${location.folder}`
    : `PostgreSQL at ${hostOf(location.url)}`;
}

function hostOf(url: string): string {
  try {
    const { host, pathname, searchParams } = new URL(url);
    return `${host === "" ? (searchParams.get("host") ?? "this machine") : host}${pathname}`;
  } catch {
    return withoutPassword(url);
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, "//");
}
