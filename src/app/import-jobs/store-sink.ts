import type { ExportShoe } from "#core/load/export-notes.ts";
import type { ImportedActivity } from "#core/load/import-report.ts";
import type { KnownSource } from "#store/activities/activity-repository.ts";
import type { NewActivity, StoredSummary } from "#store/activities/activity-rows.ts";
import type { AddedSource, NewSource } from "#store/activities/add-sources.ts";
import type { RunnerStore } from "#store/open-store.ts";
import type { ActivitySink, CameBytes, ImportedItem, KnownFile, ReadMember } from "../import/activity-sink.ts";
import type { OriginalKeeper, SealedOriginal } from "../originals/original-keeper.ts";
import { prepareActivity } from "./prepare-activity.ts";

/** Files written in one transaction: enough that its cost does not count, few enough that little is read twice after a kill. */
const usualFilesAtOnce = 32;

/** Packed bytes written in one transaction at most. */
const bytesAtOnce = 4_000_000;

/** Bytes of files as they came that wait for their transaction, at most: they are in memory until they are on the disk. */
const originalBytesAtOnce = 16_000_000;

export interface StoreSinkOptions {
  /** The activities of a file that was read, ready for the store. */
  readonly prepared: (file: ReadMember["file"]) => readonly NewActivity[];
  /** Called when files are safely in the database. */
  readonly onWritten?: (written: readonly AddedSource[]) => void;
  /** Files a transaction. */
  readonly filesAtOnce?: number;
  /** Keeps the files themselves; without it they are not kept. */
  readonly keeper?: OriginalKeeper | undefined;
}

/** A sink that writes into the database, many files a transaction; what it was given is safe once `flush()` is over. */
export interface StoreSink extends ActivitySink {
  readonly flush: () => Promise<void>;
}

/** What gathers for one transaction. */
interface Batch {
  readonly sources: NewSource[];
  /** Files of these sources, and of sources that were known without theirs. */
  readonly originals: SealedOriginal[];
  readonly again: SealedOriginal[];
  bytes: number;
  originalBytes: number;
}

/** Makes the sink of one import. */
export async function storeSink(store: RunnerStore, options: StoreSinkOptions): Promise<StoreSink> {
  const { prepared, keeper, filesAtOnce = usualFilesAtOnce } = options;
  const files = new Map<string, KnownFile>();
  const remember = (file: KnownFile, hashes: readonly string[]): void => {
    for (const hash of hashes) files.set(hash, file);
  };
  let batch = emptyBatch();
  // One transaction is under way while the next batch gathers; whoever brings more waits.
  let writing: Promise<void> = Promise.resolve();

  const startWriting = async (): Promise<void> => {
    await writing;
    const full = batch;
    if (full.sources.length + full.again.length === 0) return;
    batch = emptyBatch();
    writing = write(store, full, options);
    // The failure is met by whoever waits next; until then it must not end the program.
    writing.catch(() => undefined);
  };

  const writeWhenFull = async (): Promise<void> => {
    const isFull = batch.sources.length + batch.again.length >= filesAtOnce;
    if (isFull || batch.bytes >= bytesAtOnce || batch.originalBytes >= originalBytesAtOnce) await startWriting();
  };

  /** Keeps the file of a source that is known already, when it is not kept or broken; once, however often it comes. */
  const keepAgain = (source: KnownSource, by: OriginalKeeper): NonNullable<KnownFile["keep"]> => {
    let isKept = false;
    return async (came) => {
      if (isKept) return;
      isKept = true;
      if (!(await by.lacks(source.contentHash))) return;
      batch.again.push(by.seal(fileToKeep(source.contentHash, came)));
      batch.originalBytes += came.bytes.length;
      await writeWhenFull();
    };
  };

  for (const source of await store.activities.knownSources()) {
    const isToKeep = keeper !== undefined && source.activities.length > 0;
    const file = { ...knownFile(source), ...(isToKeep ? { keep: keepAgain(source, keeper) } : {}) };
    remember(file, [source.contentHash, source.storedHash]);
  }

  const put = async (item: ImportedItem): Promise<void> => {
    const { contentSha256, storedSha256, names, bytes } = item;
    const source = sourceOf(item, readyActivities(item, prepared(item.file)));
    const activityIds = item.activities.map(({ id }) => id);
    remember({ names, records: source.records, activityIds }, [contentSha256, storedSha256]);
    const original =
      bytes === undefined ? undefined : keeper?.seal(fileToKeep(contentSha256, { names, storedSha256, bytes }));
    batch.sources.push(original === undefined ? source : { ...source, original: original.row });
    if (original !== undefined) batch.originals.push(original);
    batch.bytes += source.activities.reduce((sum, { columns }) => sum + columns.bytes.length, 0);
    batch.originalBytes += original?.row.bytes ?? 0;
    await writeWhenFull();
  };

  return {
    known: (sha256) => Promise.resolve(files.get(sha256)),
    put,
    putShoes: async (shoes: readonly ExportShoe[]) => {
      await store.shoes.enterMissing(shoes.map(({ name }) => name));
    },
    flush: async () => {
      await startWriting();
      await writing;
    },
  };
}

function emptyBatch(): Batch {
  return { sources: [], originals: [], again: [], bytes: 0, originalBytes: 0 };
}

/** Writes what gathered: the files themselves, then everything about them in one transaction. */
async function write(
  store: RunnerStore,
  { sources, originals, again }: Batch,
  { keeper, onWritten }: StoreSinkOptions,
): Promise<void> {
  if (keeper === undefined) {
    onWritten?.(await store.activities.add(sources));
    return;
  }
  await keeper.enter(originals, async () => {
    const added = await store.activities.add(sources);
    onWritten?.(added);
    const fresh = new Set(added.filter(({ isKnown }) => !isKnown).map(({ contentHash }) => contentHash));
    return new Set(originals.filter(({ row }) => fresh.has(row.contentHash)).map(({ row }) => row.fileId));
  });
  await keeper.enter(again, () => store.originals.add(again.map(({ row }) => row)));
}

function fileToKeep(
  contentHash: string,
  { names, storedSha256, bytes }: CameBytes,
): Parameters<OriginalKeeper["seal"]>[0] {
  return { contentHash, bytesHash: storedSha256, name: names.member ?? names.path, bytes };
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
