import { Kysely } from "kysely";
import { openScopes, type Scopes } from "#store/access/open-scopes.ts";
import { sharedDialect } from "#store/access/shared-dialect.ts";
import { embeddedDatabase } from "#store/open-store.ts";
import { embeddedDialect } from "#store/pglite/embedded-dialect.ts";
import { EngineClient } from "#store/pglite/engine-client.ts";
import { postgresDialect } from "#store/postgres/postgres-dialect.ts";
import type { StoreLocation } from "#store/store-location.ts";
import type { Tables } from "#store/tables.ts";

/** A store's database without its repositories: for whoever can run any statement. */
export interface RawStore {
  /** As the owner, whom no policy binds. */
  readonly owner: Kysely<Tables>;
  readonly scopes: Scopes;
  readonly close: () => Promise<void>;
}

/** Opens the database of a store that is closed (embedded) or may be open (PostgreSQL). */
export async function openRaw(location: StoreLocation): Promise<RawStore> {
  const dialect =
    location.kind === "embedded"
      ? embeddedDialect(await EngineClient.open(embeddedDatabase(location.folder)))
      : postgresDialect(location.url);
  const driver = dialect.createDriver();
  const owner = new Kysely<Tables>({ dialect: sharedDialect(driver) });
  await owner.selectFrom("migrations" as never).execute();
  const scopes = await openScopes(owner, driver, location);
  const close = async (): Promise<void> => {
    await scopes.close();
    await owner.destroy();
  };
  return { owner, scopes, close };
}
