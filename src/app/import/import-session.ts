import { ImportError, type ImportRemark, importRemark } from "#core/load/import-codes.ts";
import type { ImportedFile } from "#core/load/import-report.ts";
import { activityExtent } from "#core/load/same-activity.ts";
import type {
  CameBytes,
  FileNames,
  IdentifiedActivity,
  ImportedItem,
  MemberReader,
  ReadMember,
} from "./activity-sink.ts";
import { ExportRows } from "./export-rows.ts";
import type { ReportEntry } from "./fill-report.ts";
import { fullName } from "./full-name.ts";
import type { ImportOptions } from "./import-options.ts";
import { importedActivity } from "./imported-file.ts";
import { ProgressMeter } from "./progress-meter.ts";
import { sha256 } from "./read-member.ts";
import type { FoundInPaths } from "./walk-paths.ts";

/** A file as it came, as long as its bytes are at hand. */
type Came = Omit<CameBytes, "bytes"> & { readonly bytes: Uint8Array | undefined };

type FoundFile = Extract<FoundInPaths, { readonly kind: "file" }>;

/** Everything one import remembers. `reader.lanes` files are read at a time; the sink gets them one after the other. */
export class ImportSession {
  readonly entries: ReportEntry[] = [];
  readonly #options: ImportOptions;
  readonly #reader: MemberReader;
  readonly #meter: ProgressMeter;
  readonly #rows = new ExportRows();
  readonly #firstOfContent = new Map<string, ReportEntry>();
  readonly #copies: { readonly copy: ReportEntry; readonly first: ReportEntry }[] = [];
  readonly #inHand = new Set<Promise<void>>();
  #sinkTurn: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;

  constructor(
    options: ImportOptions,
    { reader, nowMs }: { readonly reader: MemberReader; readonly nowMs: () => number },
  ) {
    this.#options = options;
    this.#reader = reader;
    this.#meter = new ProgressMeter(nowMs, options.onProgress);
  }

  /** Works on what was found; resolves when there is room for the next. Throws when the sink or the reader gave up. */
  async take(item: FoundInPaths): Promise<void> {
    if (item.kind === "content") this.#meter.more(item.files, item.packedBytes);
    else if (item.kind === "shoes") await this.#options.sink?.putShoes?.(item.shoes);
    else if (item.kind === "file") await this.#start(item);
    else if (item.kind === "table") this.#takeTable(item);
    else {
      const entry = this.#entry(item.names, item.kind === "other" ? "not-an-activity" : "rejected", item.remark);
      this.#meter.done(item.packedBytes, entry.file);
    }
  }

  /** Resolves when everything taken is done. */
  async settle(): Promise<void> {
    await Promise.all(this.#inHand);
    await this.#sinkTurn;
    for (const { copy, first } of this.#copies) {
      const { records, distanceM, activities } = first.file;
      copy.file = { ...copy.file, records, activities, ...(distanceM === undefined ? {} : { distanceM }) };
    }
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Takes in the activities that exports list and no file holds; after all files are done. */
  async takeRows(): Promise<void> {
    for (const { names, rows } of this.#rows.withoutFile()) {
      const taken: IdentifiedActivity[] = [];
      for (const item of rows) {
        this.#options.signal?.throwIfAborted();
        if ((await this.#options.sink?.known(item.contentSha256)) !== undefined) continue;
        await this.#put(item);
        taken.push(...item.activities);
      }
      if (taken.length === 0) continue;
      const entry = this.entries.find(({ file }) => file.path === names.path && file.member === names.member);
      const target = entry ?? this.#entry(names, "read");
      fill(target, { status: target.file.status === "salvaged" ? "salvaged" : "read", records: 0 }, taken);
    }
  }

  #entry(names: FileNames, status: ImportedFile["status"], remark?: ImportRemark): ReportEntry {
    const entry: ReportEntry = { file: { ...names, status, ...remark, records: 0, activities: [] }, extents: [] };
    this.entries.push(entry);
    return entry;
  }

  #takeTable({ names, table, remark }: Extract<FoundInPaths, { readonly kind: "table" }>): void {
    this.#rows.add(table.rows, names);
    if (remark !== undefined) this.#entry(names, "salvaged", remark);
  }

  async #start(item: FoundFile): Promise<void> {
    const entry = this.#entry(item.names, "rejected");
    const task = this.#work(item, entry).finally(() => this.#inHand.delete(task));
    this.#inHand.add(task);
    while (this.#inHand.size >= this.#reader.lanes) await Promise.race(this.#inHand);
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Never rejects: what concerns the file goes into its entry, what concerns the import ends it at the next file. */
  async #work(item: FoundFile, entry: ReportEntry): Promise<void> {
    try {
      await this.#readFile(item, entry);
    } catch (error) {
      if (error instanceof ImportError) {
        entry.file = { ...entry.file, status: "rejected", code: error.code, message: error.message };
      } else this.#failure ??= { error };
    }
    this.#meter.done(item.packedBytes, entry.file);
  }

  async #readFile(item: FoundFile, entry: ReportEntry): Promise<void> {
    const bytes = await item.read().catch(asImportError("broken-member"));
    const storedSha256 = sha256(bytes);
    const came = { names: item.names, storedSha256 };
    if (this.#isCopy(storedSha256, entry) || (await this.#isKnown(storedSha256, entry, { ...came, bytes }))) return;
    const read = await this.#reader.read(bytes, item.names, item.notes).catch(asImportError("reader-failed"));
    const { contentSha256, file } = read;
    if (file.code === "archive-bomb") item.wasBomb();
    if (this.#isCopy(contentSha256, entry)) return;
    if (contentSha256 !== storedSha256 && (await this.#isKnown(contentSha256, entry, { ...came, bytes: read.bytes })))
      return;
    const activities = read.activities.map((one) => this.#rows.titled(one));
    fill(entry, file, activities);
    this.#rows.haveRead(entry.file);
    await this.#put({ ...read, activities, names: item.names, storedSha256 });
  }

  /** Whether this import met the same content before. Its facts are filled in at the end: they may still be on their way. */
  #isCopy(hash: string, entry: ReportEntry): boolean {
    const first = this.#firstOfContent.get(hash);
    if (first === undefined) this.#firstOfContent.set(hash, entry);
    if (first === undefined || first === entry) return false;
    entry.file = { ...entry.file, status: "duplicate", ...importRemark("same-file", fullName(first.file)) };
    this.#copies.push({ copy: entry, first });
    return true;
  }

  /** Whether an earlier import took the same content in. Its bytes are kept when they were not by then. */
  async #isKnown(hash: string, entry: ReportEntry, { bytes, ...came }: Came): Promise<boolean> {
    const known = await this.#options.sink?.known(hash);
    if (known === undefined) return false;
    const { keep } = known;
    if (keep !== undefined && bytes !== undefined) await this.#inTurn(() => keep({ ...came, bytes }));
    const remark = importRemark("same-file", fullName(known.names));
    const { records, activities = [] } = known;
    entry.file = { ...entry.file, status: "duplicate", ...remark, records, activities };
    this.#rows.haveRead(entry.file, known.activityIds.length);
    return true;
  }

  #put(item: ImportedItem): Promise<void> {
    return this.#inTurn(async () => this.#options.sink?.put(item));
  }

  /** The sink is asked one thing after the other. */
  #inTurn(ask: () => Promise<void>): Promise<void> {
    const turn = this.#sinkTurn.then(ask);
    this.#sinkTurn = turn.catch(() => undefined);
    return turn;
  }
}

function asImportError(code: "broken-member" | "reader-failed"): (error: unknown) => never {
  return (error) => {
    if (error instanceof ImportError || (error instanceof DOMException && error.name === "AbortError")) throw error;
    throw new ImportError(code, error instanceof Error ? error.message : String(error), { cause: error });
  };
}

const isSetApart = ({ activity }: IdentifiedActivity): boolean => activity.quarantine !== undefined;

function fill(
  entry: ReportEntry,
  file: Pick<ReadMember["file"], "status" | "code" | "message" | "records" | "distanceM">,
  activities: readonly IdentifiedActivity[],
): void {
  const { status, records, distanceM } = file;
  // What is set apart and not counted is said as well, where the file itself gives nothing to say.
  const { code, message } = file.code === undefined ? (activities.find(isSetApart)?.activity.quarantine ?? {}) : file;
  entry.extents = activities.map(({ activity }) => activityExtent(activity));
  entry.file = {
    ...entry.file,
    status,
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
    records,
    ...(distanceM === undefined ? {} : { distanceM }),
    activities: activities.map(importedActivity),
  };
}
