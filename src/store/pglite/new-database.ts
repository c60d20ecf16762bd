import { Kysely } from "kysely";
import { migrate, migrationsDigest } from "../migrate.ts";
import { embeddedDialect } from "./embedded-dialect.ts";
import { copyDatabase, createEmptyDatabase, ensureTemplate, wholeOrNot } from "./empty-database.ts";
import { EngineClient } from "./engine-client.ts";

/**
 * Makes a database of the newest version in `folder`, which must not exist; it appears whole or not at all. The migrations ran once on
 * this machine, and what they made is copied from the user's cache. Of secrets there are none in it: they are made when it is opened.
 */
export async function createNewDatabase(folder: string): Promise<void> {
  const template = await migratedTemplate().catch(() => undefined);
  // Whoever opens it runs the migrations.
  if (template === undefined) await createEmptyDatabase(folder);
  else await wholeOrNot(folder, (draft) => copyDatabase(template, draft));
}

/** What the migrations of this program make of an empty database; another set of migrations has another. */
async function migratedTemplate(): Promise<string> {
  return await ensureTemplate(`database-${(await migrationsDigest()).slice(0, 16)}`, async (draft) => {
    await createEmptyDatabase(draft);
    const database = new Kysely<unknown>({ dialect: embeddedDialect(await EngineClient.open(draft)) });
    try {
      await migrate(database);
    } finally {
      await database.destroy();
    }
  });
}
