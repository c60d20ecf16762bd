import { type Driver, Kysely } from "kysely";
import { postgresDialect } from "../postgres/postgres-dialect.ts";
import type { StoreLocation } from "../store-location.ts";
import type { Tables } from "../tables.ts";
import { type AppRole, ensureAppRole } from "./app-role.ts";
import { type Scope, signedScope } from "./scope.ts";
import { scopedDialect } from "./scoped-dialect.ts";

/**
 * What keeps rows apart besides the queries themselves. `login`: the server connects as a role that the row policies bind and
 * that can become no other. `role`: it takes that role on for each transaction. `none`: the owner of the database may not make
 * roles, so the policies are there and bind nobody.
 */
export type RowProtection = "login" | "role" | "none";

/** Databases for one purpose each, over connections that are shared. */
export interface Scopes {
  readonly protection: RowProtection;
  readonly open: (scope: Scope) => Kysely<Tables>;
  /** Protects the tables anew, after all of them were made anew. */
  readonly renew: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes ready what every statement about a runner or a clinic goes through. `driver` is the owner's, already in use. */
export async function openScopes(owner: Kysely<Tables>, driver: Driver, location: StoreLocation): Promise<Scopes> {
  const nothing = async (): Promise<void> => undefined;
  let role: AppRole;
  try {
    role = await ensureAppRole(owner, location.kind === "postgres");
  } catch (error) {
    if (codeOf(error) !== insufficientPrivilege) throw error;
    return { protection: "none", open: () => owner, renew: nothing, close: nothing };
  }
  const own = location.kind === "postgres" ? await connectAs(role, location.url) : undefined;
  const open = (scope: Scope): Kysely<Tables> => {
    const signed = signedScope(scope, role.scopeKey);
    const through = own === undefined ? { driver, role: role.name } : { driver: own };
    return new Kysely({ dialect: scopedDialect({ ...through, scope: signed }) });
  };
  const renew = async (): Promise<void> => {
    await ensureAppRole(owner, location.kind === "postgres");
  };
  if (own === undefined) return { protection: "role", open, renew, close: nothing };
  return { protection: "login", open, renew, close: () => own.destroy() };
}

/** PostgreSQL's code for what the user may not do. */
const insufficientPrivilege = "42501";

/** Connections of the role's own; undefined where the server's rules of who connects how do not let it in. */
async function connectAs({ name, password }: AppRole, url: string): Promise<Driver | undefined> {
  const address = new URL(url);
  address.searchParams.set("user", name);
  address.searchParams.set("password", password);
  const driver = postgresDialect(address.href).createDriver();
  await driver.init();
  try {
    await driver.releaseConnection(await driver.acquireConnection());
    return driver;
  } catch (error) {
    await driver.destroy();
    // Class 28: invalid authorisation.
    if (codeOf(error)?.startsWith("28") === true) return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as { readonly code?: string }).code;
}
