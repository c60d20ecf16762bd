import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** A page that was sealed before it came here. */
export interface SealedLink {
  readonly salt: Uint8Array;
  readonly iv: Uint8Array;
  readonly data: Uint8Array;
}

/** What is known of a link without opening it. */
export interface LinkFacts {
  readonly id: string;
  readonly madeMs: number;
  readonly expiresMs: number;
  /** How often the sealed page was fetched. */
  readonly opened: number;
}

/** The links of one runner to sealed pages. One that ran out or was taken back is gone, not only hidden. */
export class HandoverLinkRepository {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
  }

  /** Keeps a sealed page; an id that is there already stays as it is. */
  async keep({ id, madeMs, expiresMs, ...sealed }: Omit<LinkFacts, "opened"> & SealedLink): Promise<void> {
    await this.#database
      .insertInto("handover_links")
      .values({
        ...{ runner_id: this.#runnerId, link_id: id, made_at: new Date(madeMs), expires_at: new Date(expiresMs) },
        ...{ salt: Buffer.from(sealed.salt), iv: Buffer.from(sealed.iv), data: Buffer.from(sealed.data) },
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** Links that still work, the newest first; those that ran out are swept. */
  async list(nowMs: number): Promise<readonly LinkFacts[]> {
    await this.#sweep(nowMs);
    const rows = await this.#database
      .selectFrom("handover_links")
      .select(["link_id", "made_at", "expires_at", "opened"])
      .where("runner_id", "=", this.#runnerId)
      .orderBy("made_at", "desc")
      .orderBy("link_id")
      .execute();
    return rows.map(({ link_id, made_at, expires_at, opened }) => ({
      ...{ id: link_id, madeMs: made_at.getTime(), expiresMs: expires_at.getTime(), opened },
    }));
  }

  /** The sealed page, counted as opened; undefined when it ran out, was taken back or never was. */
  async open(id: string, nowMs: number): Promise<SealedLink | undefined> {
    await this.#sweep(nowMs);
    const row = await this.#database
      .updateTable("handover_links")
      .set(({ eb }) => ({ opened: eb("opened", "+", 1) }))
      .where("runner_id", "=", this.#runnerId)
      .where("link_id", "=", id)
      .returning(["salt", "iv", "data"])
      .executeTakeFirst();
    return row;
  }

  /** Takes a link back. False when there was none. */
  async remove(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom("handover_links")
      .where("runner_id", "=", this.#runnerId)
      .where("link_id", "=", id)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }

  async #sweep(nowMs: number): Promise<void> {
    await this.#database
      .deleteFrom("handover_links")
      .where("runner_id", "=", this.#runnerId)
      .where("expires_at", "<=", new Date(nowMs))
      .execute();
  }
}
