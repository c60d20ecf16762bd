import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** A row as it travels: without the runner, bytes as base64, times as text. */
export type PortableRow = Readonly<Record<string, unknown>>;

interface TableShape {
  /** Primary key after the runner. */
  readonly key: readonly string[];
  readonly bytes: readonly string[];
  readonly json: readonly string[];
  readonly columns: readonly string[];
}

/** Tables of a runner's record, parents before children, with what their columns need on the way. */
export const recordTables = {
  sources: {
    key: ["content_hash"],
    bytes: ["content_hash", "stored_hash"],
    json: [],
    columns: [
      ...["content_hash", "stored_hash", "path", "member", "status", "code", "message"],
      ...["records", "distance_m", "imported_at"],
    ],
  },
  activities: {
    key: ["activity_id"],
    bytes: [],
    json: [],
    columns: [
      ...["activity_id", "sport", "sub_sport", "started_at", "day", "day_from", "elapsed_s", "timer_s", "moving_s"],
      ...["distance_m", "distance_from", "steps", "ascent_m", "descent_m", "cadence_steps_per_min"],
      ...["cadence_seconds_s", "cadence_sensor", "contact_time_ms", "contact_time_seconds_s", "contact_time_sensor"],
      ...["vertical_oscillation_mm", "vertical_oscillation_seconds_s", "vertical_oscillation_sensor"],
      ...["heart_rate_bpm", "heart_rate_seconds_s", "heart_rate_sensor", "rpe", "shoe", "title", "device"],
      ...["quarantine_code", "quarantine_message", "records", "richness"],
    ],
  },
  activity_columns: {
    key: ["activity_id"],
    bytes: ["bytes"],
    json: ["directory", "detail"],
    columns: ["activity_id", "encoding", "samples", "directory", "detail", "bytes"],
  },
  activity_sources: {
    key: ["content_hash", "session"],
    bytes: ["content_hash"],
    json: [],
    columns: ["content_hash", "session", "activity_id", "is_kept"],
  },
  shoes: {
    key: ["shoe_id"],
    bytes: [],
    json: [],
    columns: ["shoe_id", "name", "start_distance_m", "retired_on", "remind_at_m"],
  },
  shoe_changes: { key: ["day"], bytes: [], json: [], columns: ["day", "shoe_id"] },
  no_data_days: { key: ["day"], bytes: [], json: [], columns: ["day", "reason"] },
  entries: {
    key: ["entry_id", "revision"],
    bytes: [],
    json: ["body"],
    columns: ["entry_id", "revision", "kind", "day", "made_at", "received_at", "body"],
  },
} as const satisfies Record<string, TableShape>;

export type RecordTable = keyof typeof recordTables;

/** Rows read at once: the samples of a run can be large. */
const pageRows = 50;

/** The whole record of one runner as rows that another database can take. */
export class RecordRows {
  readonly #database: Kysely<Tables>;
  readonly #runnerId: string;

  constructor(database: Kysely<Tables>, runnerId: string) {
    this.#database = database;
    this.#runnerId = runnerId;
  }

  /** Every row of a table, in the order of its key, a page at a time. */
  async *read(table: RecordTable): AsyncGenerator<PortableRow> {
    const { key, columns, bytes } = shapeOf(table);
    const order = sql.join(key.map((name) => sql.ref(name)));
    let after = sql``;
    for (;;) {
      const { rows } = await sql<Record<string, unknown>>`
        select ${sql.join(columns.map((name) => sql.ref(name)))} from ${sql.table(table)}
        where runner_id = ${this.#runnerId} ${after} order by ${order} limit ${pageRows}
      `.execute(this.#database);
      for (const row of rows) yield portable(row, bytes);
      const last = rows.at(-1);
      if (last === undefined || rows.length < pageRows) return;
      // By key and not by number: what is written or erased meanwhile shifts no row into or out of the next page.
      after = sql`and (${order}) > (${sql.join(key.map((name) => last[name]))})`;
    }
  }

  /**
   * Takes rows in, all or none; those that are there stay as they are. Gives how many were new. Throws the database's own error where a row
   * does not fit its table.
   */
  async write(table: RecordTable, rows: readonly PortableRow[]): Promise<number> {
    const { columns, bytes, json } = shapeOf(table);
    return await this.#database.transaction().execute(async (transaction) => {
      let added = 0;
      for (const row of rows) {
        const values = columns.map(
          (name) => sql`${incoming(row[name] ?? null, bytes.includes(name), json.includes(name))}`,
        );
        const { numAffectedRows = 0n } = await sql`
          insert into ${sql.table(table)} (runner_id, ${sql.join(columns.map((name) => sql.ref(name)))})
          values (${this.#runnerId}, ${sql.join(values)}) on conflict do nothing
        `.execute(transaction);
        added += Number(numAffectedRows);
      }
      return added;
    });
  }
}

function shapeOf(table: RecordTable): TableShape {
  return recordTables[table];
}

function portable(row: Readonly<Record<string, unknown>>, bytes: readonly string[]): PortableRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      bytes.includes(name) && value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value,
    ]),
  );
}

function incoming(value: unknown, isBytes: boolean, isJson: boolean): unknown {
  if (value === null) return null;
  if (isBytes) return Buffer.from(String(value), "base64");
  return isJson ? JSON.stringify(value) : value;
}
