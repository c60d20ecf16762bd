import { createHash } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import type { AccessLogTable, Tables } from "../tables.ts";

/** One line of the access log. */
export interface AccessLine {
  /** 1 for the first; without gaps. */
  readonly seq: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Hexadecimal; over this line and the hash of the one before. */
  readonly hash: string;
}

/** Hash before the first line. */
const noHash = new Uint8Array(32);

/** Who did what with one runner's record: lines are added, never changed. */
export class AccessLog {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
  }

  async append({ at, who, what, detail }: Omit<AccessLine, "seq" | "hash">): Promise<AccessLine> {
    return await this.#database.transaction().execute(async (transaction) => {
      // Two that write at once wait for each other here, so that the chain does not fork.
      await transaction
        .selectFrom("runners")
        .select("runner_id")
        .where("runner_id", "=", this.#runnerId)
        .forUpdate()
        .executeTakeFirst();
      const last = await transaction
        .selectFrom("access_log")
        .select(["seq", "hash"])
        .where("runner_id", "=", this.#runnerId)
        .orderBy("seq", "desc")
        .limit(1)
        .executeTakeFirst();
      const seq = (last?.seq ?? 0) + 1;
      const previous = last?.hash ?? noHash;
      const hash = hashOf(previous, { seq, at, who, what, detail });
      await transaction
        .insertInto("access_log")
        .values({
          ...{ runner_id: this.#runnerId, seq, at: new Date(at), who, what, detail: JSON.stringify(detail) },
          ...{ previous_hash: previous, hash },
        })
        .execute();
      return { seq, at, who, what, detail, hash: hex(hash) };
    });
  }

  /** Lines, the newest first. */
  async list(limit = 200): Promise<readonly AccessLine[]> {
    const rows = await this.#database
      .selectFrom("access_log")
      .selectAll()
      .where("runner_id", "=", this.#runnerId)
      .orderBy("seq", "desc")
      .limit(limit)
      .execute();
    return rows.map(lineOf);
  }

  /** Number of the first line that does not fit the chain: changed, put in, or after one that is missing. Undefined when all fit. */
  async brokenAt(): Promise<number | undefined> {
    const rows = await this.#database
      .selectFrom("access_log")
      .selectAll()
      .where("runner_id", "=", this.#runnerId)
      .orderBy("seq")
      .execute();
    let previous: Uint8Array = noHash;
    for (const [index, row] of rows.entries()) {
      const line = lineOf(row);
      if (row.seq !== index + 1 || hex(hashOf(previous, line)) !== line.hash) return row.seq;
      previous = row.hash;
    }
    return undefined;
  }
}

function lineOf({ seq, at, who, what, detail, hash }: Selectable<AccessLogTable>): AccessLine {
  return { seq, at: at.toISOString(), who, what, detail, hash: hex(hash) };
}

function hashOf(previous: Uint8Array, { seq, at, who, what, detail }: Omit<AccessLine, "hash">): Uint8Array {
  const text = JSON.stringify([seq, new Date(at).toISOString(), who, what, sorted(detail)]);
  return createHash("sha256").update(previous).update(text).digest();
}

/** The same however a database orders the names of an object. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, held]) => [name, sorted(held)]);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** Lets the rows of a runner's log go, within a transaction that erases everything of the runner. */
export async function allowErasingLog(transaction: Kysely<Tables>): Promise<void> {
  await sql`select set_config('plumbline.erasing', 'on', true)`.execute(transaction);
}
