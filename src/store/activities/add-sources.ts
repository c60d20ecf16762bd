import { type Insertable, type RawBuilder, sql, type Transaction } from "kysely";
import { isRicher, isSameActivity } from "#core/load/same-activity.ts";
import { type NewOriginal, originalRow } from "../originals/original-rows.ts";
import type { SourcesTable, Tables } from "../tables.ts";
import { type ActivityRow, activityRow, extentOf, type NewActivity } from "./activity-rows.ts";
import { hashBytes, hashHex } from "./content-hash.ts";
import { storableJson, storableText } from "./storable-text.ts";

/** A file that was read, with the activities in it. */
export interface NewSource {
  /** SHA-256 of the unpacked content, hex: what makes a file the same file. */
  readonly contentHash: string;
  /** SHA-256 of the bytes as they lay in the folder or archive, hex. */
  readonly storedHash: string;
  readonly path: string;
  readonly member?: string;
  readonly status: SourcesTable["status"];
  readonly code?: string;
  readonly message?: string;
  readonly records: number;
  readonly distanceM?: number;
  readonly activities: readonly NewActivity[];
  /** The file itself, to be kept. */
  readonly original?: NewOriginal;
}

/** What became of one activity of a file. */
export interface AddedActivity {
  /** Under which it is found in the store. */
  readonly id: string;
  /** `added`: new. `replaced`: it was there, this file holds more and is kept now. `merged`: it was there, and stays. */
  readonly outcome: "added" | "replaced" | "merged";
}

export interface AddedSource {
  readonly contentHash: string;
  /** True when the file had been taken in before: nothing was changed. */
  readonly isKnown: boolean;
  readonly activities: readonly AddedActivity[];
}

/** More than the starts of one activity can differ. */
const marginMs = 300_000;

/** Rows a statement: 500 of 40 columns are well below the 65,535 parameters it may have. */
const rowsAtOnce = 500;

/** The store's state in a stretch of time, changed as sources are taken in, and what has to be written in the end. */
interface Draft {
  readonly runnerId: string;
  readonly rows: Map<string, ActivityRow>;
  /** Ids of rows that are new or changed. */
  readonly changed: Set<string>;
  /** Id to the activity whose samples have to be written. */
  readonly samples: Map<string, NewActivity>;
  readonly links: (Insertable<Tables["activity_sources"]> & { is_kept: boolean })[];
  /** Ids of which the file kept so far is no longer the kept one. */
  readonly replaced: Set<string>;
  /** Ids of activities that turned out to be another one, and that one's id. */
  readonly moved: Map<string, string>;
}

/** Takes files in within a transaction; see `ActivityRepository.add()`. */
export async function addSources(
  transaction: Transaction<Tables>,
  runnerId: string,
  sources: readonly NewSource[],
): Promise<readonly AddedSource[]> {
  await lockRunner(transaction, runnerId);
  const known = await knownAmong(transaction, runnerId, sources);
  const draft: Draft = {
    runnerId,
    rows: await rowsAround(transaction, runnerId, sources),
    changed: new Set(),
    samples: new Map(),
    links: [],
    replaced: new Set(),
    moved: new Map(),
  };
  const fresh: NewSource[] = [];
  const outcomes = sources.map((source): AddedSource => {
    const { contentHash } = source;
    if (known.has(contentHash)) return { contentHash, isKnown: true, activities: [] };
    known.add(contentHash);
    fresh.push(source);
    return { contentHash, isKnown: false, activities: takeIn(draft, source) };
  });
  await write(transaction, draft, fresh);
  return outcomes;
}

/** Two imports of one runner take turns, so that neither misses a run the other is about to add. */
async function lockRunner(transaction: Transaction<Tables>, runnerId: string): Promise<void> {
  await transaction
    .selectFrom("runners")
    .select("runner_id")
    .where("runner_id", "=", runnerId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

async function knownAmong(
  transaction: Transaction<Tables>,
  runnerId: string,
  sources: readonly NewSource[],
): Promise<Set<string>> {
  const hashes = sources.map(({ contentHash }) => hashBytes(contentHash));
  const rows = await transaction
    .selectFrom("sources")
    .select("content_hash")
    .where("runner_id", "=", runnerId)
    .where("content_hash", "in", hashes)
    .execute();
  return new Set(rows.map((row) => hashHex(row.content_hash)));
}

async function rowsAround(
  transaction: Transaction<Tables>,
  runnerId: string,
  sources: readonly NewSource[],
): Promise<Draft["rows"]> {
  const starts = sources.flatMap(({ activities }) => activities.map(({ extent }) => extent.startUtcMs));
  if (starts.length === 0) return new Map();
  const first = starts.reduce((a, b) => Math.min(a, b));
  const last = starts.reduce((a, b) => Math.max(a, b));
  const rows = await transaction
    .selectFrom("activities")
    .selectAll()
    .where("runner_id", "=", runnerId)
    .where("started_at", ">=", new Date(first - marginMs))
    .where("started_at", "<=", new Date(last + marginMs))
    .execute();
  return new Map(rows.map((row) => [row.activity_id, row]));
}

function takeIn(draft: Draft, { contentHash, activities }: NewSource): readonly AddedActivity[] {
  const taken = new Set<string>();
  return activities.map((activity, index) => {
    const added = takeActivity(draft, activity, taken);
    taken.add(added.id);
    if (added.outcome === "replaced") {
      draft.replaced.add(added.id);
      for (const link of draft.links) if (link.activity_id === added.id) link.is_kept = false;
    }
    draft.links.push({
      runner_id: draft.runnerId,
      content_hash: hashBytes(contentHash),
      session: index + 1,
      activity_id: added.id,
      is_kept: added.outcome !== "merged",
    });
    return added;
  });
}

/** `taken`: activities of the same file; a file does not hold one activity twice. */
function takeActivity(draft: Draft, activity: NewActivity, taken: ReadonlySet<string>): AddedActivity {
  const { runnerId, rows, changed, samples } = draft;
  const alike = [...rows.values()].filter(
    (row) => !taken.has(row.activity_id) && isSameActivity(extentOf(row), activity.extent),
  );
  const same = joined(draft, alike);
  const id = same?.activity_id ?? activity.summary.id;
  const offered = activityRow(runnerId, id, activity);
  if (same === undefined) {
    rows.set(id, offered);
    changed.add(id);
    samples.set(id, activity);
    return { id, outcome: "added" };
  }
  if (isRicher(activity.extent, extentOf(same))) {
    rows.set(id, withWords(offered, same));
    changed.add(id);
    samples.set(id, activity);
    return { id, outcome: "replaced" };
  }
  const completed = withWords(same, offered);
  if (completed.title !== same.title || completed.shoe !== same.shoe || completed.rpe !== same.rpe) {
    rows.set(id, completed);
    changed.add(id);
  }
  return { id, outcome: "merged" };
}

/** One of several that turn out to be the same: a piece and a copy may only be told by the whole run, which comes last. */
function joined(draft: Draft, [first, ...others]: readonly ActivityRow[]): ActivityRow | undefined {
  if (first === undefined) return undefined;
  let kept = first;
  for (const other of others) {
    const isOtherKept = isRicher(extentOf(other), extentOf(kept));
    const gone = isOtherKept ? kept : other;
    kept = withWords(isOtherKept ? other : kept, gone);
    draft.rows.set(kept.activity_id, kept);
    draft.changed.add(kept.activity_id);
    forget(draft, gone.activity_id, kept.activity_id);
  }
  return kept;
}

/** Takes an activity out in favour of another one, which gets its files. */
function forget({ rows, changed, samples, links, moved }: Draft, goneId: string, keptId: string): void {
  rows.delete(goneId);
  changed.delete(goneId);
  samples.delete(goneId);
  for (const link of links)
    if (link.activity_id === goneId) Object.assign(link, { activity_id: keptId, is_kept: false });
  for (const [from, to] of moved) if (to === goneId) moved.set(from, keptId);
  moved.set(goneId, keptId);
}

/** The runner's own words and the shoe come from whichever file has them. */
function withWords(row: ActivityRow, other: ActivityRow): ActivityRow {
  return { ...row, title: row.title ?? other.title, shoe: row.shoe ?? other.shoe, rpe: row.rpe ?? other.rpe };
}

async function write(transaction: Transaction<Tables>, draft: Draft, fresh: readonly NewSource[]): Promise<void> {
  const { runnerId, rows, changed, samples, links } = draft;
  const activityRows = [...changed].flatMap((id) => rows.get(id) ?? []);
  for (const some of portions(activityRows)) {
    await transaction
      .insertInto("activities")
      .values(some)
      .onConflict((conflict) => conflict.columns(["runner_id", "activity_id"]).doUpdateSet(everyCell(some)))
      .execute();
  }
  const columnRows = [...samples].map(([id, activity]) => columnsRow(runnerId, id, activity));
  for (const some of portions(columnRows)) {
    await transaction
      .insertInto("activity_columns")
      .values(some)
      .onConflict((conflict) => conflict.columns(["runner_id", "activity_id"]).doUpdateSet(everyCell(some)))
      .execute();
  }
  for (const some of portions(fresh.map((source) => sourceRow(runnerId, source)))) {
    await transaction.insertInto("sources").values(some).execute();
  }
  const originals = fresh.flatMap(({ original }) => original ?? []);
  for (const some of portions(originals.map((original) => originalRow(runnerId, original)))) {
    await transaction.insertInto("originals").values(some).execute();
  }
  await writeLosses(transaction, draft);
  for (const some of portions(links)) await transaction.insertInto("activity_sources").values(some).execute();
}

/** What is no longer the kept file of an activity, and activities that turned out to be another one. */
async function writeLosses(transaction: Transaction<Tables>, { runnerId, replaced, moved }: Draft): Promise<void> {
  for (const [goneId, keptId] of moved) {
    await transaction
      .updateTable("activity_sources")
      .set({ activity_id: keptId, is_kept: false })
      .where("runner_id", "=", runnerId)
      .where("activity_id", "=", goneId)
      .execute();
    await transaction
      .deleteFrom("activities")
      .where("runner_id", "=", runnerId)
      .where("activity_id", "=", goneId)
      .execute();
  }
  if (replaced.size === 0) return;
  await transaction
    .updateTable("activity_sources")
    .set({ is_kept: false })
    .where("runner_id", "=", runnerId)
    .where("activity_id", "in", [...replaced])
    .execute();
}

function portions<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / rowsAtOnce);
  return Array.from({ length: count }, (_, index) => rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce));
}

/** `column = excluded.column` for every column: the row offered takes the place of the one there. */
function everyCell(rows: readonly object[]): Record<string, RawBuilder<unknown>> {
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== "runner_id" && name !== "activity_id");
  return Object.fromEntries(names.map((name) => [name, sql`excluded.${sql.ref(name)}`]));
}

function columnsRow(
  runnerId: string,
  id: string,
  { columns, head }: NewActivity,
): Insertable<Tables["activity_columns"]> {
  return {
    runner_id: runnerId,
    activity_id: id,
    encoding: columns.encoding,
    samples: columns.samples,
    directory: storableJson(columns.directory),
    detail: storableJson(head),
    bytes: columns.bytes,
  };
}

function sourceRow(runnerId: string, source: NewSource): Insertable<SourcesTable> {
  const { contentHash, storedHash, path, member, status, code, message, records, distanceM } = source;
  const text = (words: string | undefined): string | null => (words === undefined ? null : storableText(words));
  return {
    runner_id: runnerId,
    content_hash: hashBytes(contentHash),
    stored_hash: hashBytes(storedHash),
    path: storableText(path),
    member: text(member),
    status,
    code: code ?? null,
    message: text(message),
    records,
    distance_m: distanceM ?? null,
  };
}
