import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { storableText } from "../activities/storable-text.ts";
import type { Tables } from "../tables.ts";

/** A shoe as the runner entered it. */
export interface ShoeEntry {
  /** Unique among the runner's shoes: runs of an export name their shoe by it. */
  readonly name: string;
  /** Metres run in it before the first run Plumbline knows of. */
  readonly startDistanceM: number;
  /** `YYYY-MM-DD`; absent while it is worn. */
  readonly retiredOn?: string;
  /** Metres at which the runner wants to be reminded. */
  readonly remindAtM?: number;
}

export interface StoredShoe extends ShoeEntry {
  readonly id: string;
}

/** From this day on the runner wears this shoe, unless a run says otherwise. */
export interface ShoeChange {
  readonly day: string;
  readonly shoeId: string;
}

/** The shoes of one runner. */
export class ShoeRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
  }

  /** Enters a shoe, or changes the one of that name. */
  async save({ name, startDistanceM, retiredOn, remindAtM }: ShoeEntry): Promise<StoredShoe> {
    const values = {
      name: storableText(name),
      start_distance_m: startDistanceM,
      retired_on: retiredOn ?? null,
      remind_at_m: remindAtM ?? null,
    };
    const row = await this.#database
      .insertInto("shoes")
      .values({ runner_id: this.#runnerId, shoe_id: randomUUID(), ...values })
      .onConflict((conflict) => conflict.columns(["runner_id", "name"]).doUpdateSet(values))
      .returningAll()
      .executeTakeFirstOrThrow();
    return shoeOf(row);
  }

  /** Enters the shoes that are not there yet, new; those that are there stay as the runner entered them. */
  async enterMissing(names: readonly string[]): Promise<void> {
    const wanted = [...new Set(names.map(storableText))];
    if (wanted.length === 0) return;
    await this.#database
      .insertInto("shoes")
      .values(wanted.map((name) => ({ runner_id: this.#runnerId, shoe_id: randomUUID(), name, retired_on: null })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** Shoes by name. */
  async list(): Promise<readonly StoredShoe[]> {
    const rows = await this.#database
      .selectFrom("shoes")
      .selectAll()
      .where("runner_id", "=", this.#runnerId)
      .orderBy("name")
      .execute();
    return rows.map(shoeOf);
  }

  /** Takes a shoe out, with its change dates. False when there was none. */
  async remove(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom("shoes")
      .where("runner_id", "=", this.#runnerId)
      .where("shoe_id", "=", id)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }

  /** Notes from which day on a shoe is worn; one shoe a day. */
  async changeTo({ day, shoeId }: ShoeChange): Promise<void> {
    await this.#database
      .insertInto("shoe_changes")
      .values({ runner_id: this.#runnerId, day, shoe_id: shoeId })
      .onConflict((conflict) => conflict.columns(["runner_id", "day"]).doUpdateSet({ shoe_id: shoeId }))
      .execute();
  }

  /** Change dates, the earliest first. */
  async changes(): Promise<readonly ShoeChange[]> {
    const rows = await this.#database
      .selectFrom("shoe_changes")
      .select(["day", "shoe_id"])
      .where("runner_id", "=", this.#runnerId)
      .orderBy("day")
      .execute();
    return rows.map(({ day, shoe_id }) => ({ day, shoeId: shoe_id }));
  }
}

interface ShoeRow {
  readonly shoe_id: string;
  readonly name: string;
  readonly start_distance_m: number;
  readonly retired_on: string | null;
  readonly remind_at_m: number | null;
}

function shoeOf({ shoe_id, name, start_distance_m, retired_on, remind_at_m }: ShoeRow): StoredShoe {
  return {
    id: shoe_id,
    name,
    startDistanceM: start_distance_m,
    ...(retired_on === null ? {} : { retiredOn: retired_on }),
    ...(remind_at_m === null ? {} : { remindAtM: remind_at_m }),
  };
}
