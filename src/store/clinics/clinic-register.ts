import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

export interface Clinic {
  readonly clinicId: string;
  readonly name: string;
}

/** Which clinics there are. Their names are for everybody who looks for one. */
export class ClinicRegister {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** By name. */
  async list(): Promise<readonly Clinic[]> {
    const rows = await this.#database.selectFrom("clinics").select(["clinic_id", "name"]).orderBy("name").execute();
    return rows.map(({ clinic_id, name }) => ({ clinicId: clinic_id, name }));
  }
}
