import type { ExportShoe } from "#core/load/export-notes.ts";
import type { ImportedActivity } from "#core/load/import-report.ts";
import type { KnownSource } from "#store/activities/activity-repository.ts";
import type { NewActivity, StoredSummary } from "#store/activities/activity-rows.ts";
import type { AddedSource, NewSource } from "#store/activities/add-sources.ts";
import type { RunnerStore } from "#store/open-store.ts";
import type { ActivitySink, ImportedItem, KnownFile, ReadMember } from "../import/activity-sink.ts";
import { prepareActivity } from "./prepare-activity.ts";

/** Files written in one transaction: enough that its cost does not count, few enough that little is read twice after a kill. */
const usualFilesAtOnce = 32;

/** Packed bytes written in one transaction at most. */
const bytesAtOnce = 4_000_000;

export interface StoreSinkOptions {
  /** The activities of a file that was read, ready for the store. */
  readonly prepared: (file: ReadMember["file"]) => readonly NewActivity[];
  /** Called when files are safely in the database. */
  readonly onWritten?: (written: readonly AddedSource[]) => void;
  /** Files a transaction. */
  readonly filesAtOnce?: number;
}

/** A sink that writes into the database, many files a transaction; what it was given is safe once `flush()` is over. */
export interface StoreSink extends ActivitySink {
  readonly flush: () => Promise<void>;
}

/** Makes the sink of one import. */
export async function storeSink(store: RunnerStore, options: StoreSinkOptions): Promise<StoreSink> {
  const { prepared, onWritten, filesAtOnce = usualFilesAtOnce } = options;
  const files = new Map<string, KnownFile>();
  const remember = (file: KnownFile, hashes: readonly string[]): void => {
    for (const hash of hashes) files.set(hash, file);
  };
  for (const source of await store.activities.knownSources()) {
    remember(knownFile(source), [source.contentHash, source.storedHash]);
  }
  let batch: NewSource[] = [];
  let batchBytes = 0;
  // One transaction is under way while the next batch gathers; whoever brings more waits.
  let writing: Promise<void> = Promise.resolve();

  const known = (sha256: string): Promise<KnownFile | undefined> => Promise.resolve(files.get(sha256));

  const startWriting = async (): Promise<void> => {
    await writing;
    if (batch.length === 0) return;
    const sources = batch;
    batch = [];
    batchBytes = 0;
    writing = store.activities.add(sources).then((added) => onWritten?.(added));
    // The failure is met by whoever waits next; until then it must not end the program.
    writing.catch(() => undefined);
  };

  const put = async (item: ImportedItem): Promise<void> => {
    const source = sourceOf(item, readyActivities(item, prepared(item.file)));
    const activityIds = item.activities.map(({ id }) => id);
    const { contentSha256, storedSha256, names } = item;
    remember({ names, records: source.records, activityIds }, [contentSha256, storedSha256]);
    batch.push(source);
    batchBytes += source.activities.reduce((sum, { columns }) => sum + columns.bytes.length, 0);
    if (batch.length >= filesAtOnce || batchBytes >= bytesAtOnce) await startWriting();
  };

  const flush = async (): Promise<void> => {
    await startWriting();
    await writing;
  };

  const putShoes = async (shoes: readonly ExportShoe[]): Promise<void> => {
    await store.shoes.enterMissing(shoes.map(({ name }) => name));
  };

  return { known, put, putShoes, flush };
}

function knownFile({ path, member, records, activities }: KnownSource): KnownFile {
  return {
    names: { path, ...(member === undefined ? {} : { member }) },
    records,
    activityIds: activities.map(({ id }) => id),
    activities: activities.map(listed),
  };
}

/** An activity as an import's report lists it. */
function listed({ id, sport, startUtcMs, elapsedS, distanceM, records, cadence }: StoredSummary): ImportedActivity {
  return {
    id,
    sport,
    start: new Date(startUtcMs).toISOString(),
    durationS: elapsedS,
    ...(distanceM === undefined ? {} : { distanceM }),
    records,
    ...(cadence === undefined ? {} : { cadenceStepsPerMin: cadence.mean }),
  };
}

/** What the reading thread prepared, with the words the import added since; a row of a table was on no reading thread. */
function readyActivities({ activities }: ImportedItem, prepared: readonly NewActivity[]): readonly NewActivity[] {
  return activities.map((one, index) => {
    const ready = prepared[index];
    if (ready === undefined) return prepareActivity(one);
    const { title } = one.activity;
    if (title === undefined || title === ready.summary.title) return ready;
    return { ...ready, summary: { ...ready.summary, title }, head: { ...ready.head, title } };
  });
}

function sourceOf(item: ImportedItem, activities: readonly NewActivity[]): NewSource {
  const { contentSha256, storedSha256, names, file } = item;
  const { status, code, message, records, distanceM } = file;
  return {
    contentHash: contentSha256,
    storedHash: storedSha256,
    path: names.path,
    ...(names.member === undefined ? {} : { member: names.member }),
    status,
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
    records,
    ...(distanceM === undefined ? {} : { distanceM }),
    activities,
  };
}
