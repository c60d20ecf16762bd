import { randomUUID } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import type { Grant } from "#core/access/grant.ts";
import { type RecordPart, recordParts } from "#core/access/record-part.ts";
import { storableText } from "../activities/storable-text.ts";
import type { GrantsTable, Tables } from "../tables.ts";

/** A grant as it is kept. */
export interface StoredGrant extends Grant {
  readonly id: string;
  /** What the runner is called at the clinic. */
  readonly runnerName: string;
}

/** What one runner lets clinics read. */
export class GrantRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
  }

  /** Gives a grant; undefined when there is no such clinic. */
  async give({
    clinicId,
    parts,
    givenMs,
    expiresMs,
    runnerName,
  }: Omit<StoredGrant, "id" | "withdrawnMs">): Promise<StoredGrant | undefined> {
    const clinic = await this.#database
      .selectFrom("clinics")
      .select("clinic_id")
      .where("clinic_id", "=", clinicId)
      .executeTakeFirst();
    if (clinic === undefined) return undefined;
    const row = await this.#database
      .insertInto("grants")
      .values({
        ...{ runner_id: this.#runnerId, grant_id: randomUUID(), clinic_id: clinicId, parts: [...parts] },
        ...{ runner_name: storableText(runnerName), given_at: new Date(givenMs), expires_at: new Date(expiresMs) },
        withdrawn_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return grantOf(row);
  }

  /** The newest first, those that are over among them. */
  async list(): Promise<readonly StoredGrant[]> {
    const rows = await this.#database
      .selectFrom("grants")
      .selectAll()
      .where("runner_id", "=", this.#runnerId)
      .orderBy("given_at", "desc")
      .orderBy("grant_id")
      .execute();
    return rows.map(grantOf);
  }

  /** Takes a grant back from a moment on; one that was taken back before stays so. False when there is none. */
  async withdraw(id: string, atMs: number): Promise<boolean> {
    const { numUpdatedRows } = await this.#database
      .updateTable("grants")
      .set(({ fn, ref, val }) => ({ withdrawn_at: fn.coalesce(ref("withdrawn_at"), val(new Date(atMs))) }))
      .where("runner_id", "=", this.#runnerId)
      .where("grant_id", "=", id)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }
}

/** A row as a grant. A part that this program does not know, because a newer one wrote it, is left out. */
export function grantOf(row: Selectable<GrantsTable>): StoredGrant {
  return {
    id: row.grant_id,
    clinicId: row.clinic_id,
    runnerName: row.runner_name,
    parts: row.parts.filter((part): part is RecordPart => (recordParts as readonly string[]).includes(part)),
    givenMs: row.given_at.getTime(),
    expiresMs: row.expires_at.getTime(),
    ...(row.withdrawn_at === null ? {} : { withdrawnMs: row.withdrawn_at.getTime() }),
  };
}
