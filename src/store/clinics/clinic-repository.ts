import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import { grantOf, type StoredGrant } from "./grant-repository.ts";

/** What one clinic sees: which runners share with it. */
export class ClinicRepository {
  readonly #database: Kysely<Tables>;
  readonly #clinicId: string;

  constructor(database: Kysely<Tables>, clinicId: string) {
    this.#database = database;
    this.#clinicId = clinicId;
  }

  /** Grants given to the clinic, the newest first, those that are over among them. */
  async grants(): Promise<readonly (StoredGrant & { readonly runnerId: string })[]> {
    const rows = await this.#database
      .selectFrom("grants")
      .selectAll()
      .where("clinic_id", "=", this.#clinicId)
      .orderBy("given_at", "desc")
      .orderBy("grant_id")
      .execute();
    return rows.map((row) => ({ ...grantOf(row), runnerId: row.runner_id }));
  }
}
