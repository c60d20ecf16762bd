import type { ExportNotes, ExportShoe } from "#core/load/export-notes.ts";
import { ImportError, type ImportRemark, importRemark } from "#core/load/import-codes.ts";
import { isFitActivity } from "../fit/is-fit-activity.ts";
import { activityFormat } from "../read-activity-file.ts";
import { type ArchiveBudget, archiveBounds } from "./archive-bounds.ts";
import type { ArchiveContainer, ContainerMember, Spill } from "./container.ts";
import { readGarminSummaries } from "./garmin-summaries.ts";
import { isGzip } from "./gunzip.ts";
import { memberKind } from "./member-kind.ts";
import { readCsv } from "./read-csv.ts";
import { type ExportTable, fileKey, readStravaActivities, readStravaShoes } from "./strava-table.ts";
import type { Unpacker } from "./unpacker.ts";
import { zipContainer } from "./zip-container.ts";

/** What walking a container finds, in the order it should be worked on: tables, then files from new to old, then archives in it. */
export type FoundItem =
  /** So much more to come. */
  | { readonly kind: "content"; readonly files: number; readonly packedBytes: number }
  | {
      readonly kind: "file";
      readonly member: string;
      readonly packedBytes: number;
      readonly notes: ExportNotes;
      readonly read: () => Promise<Uint8Array>;
      /** To be told when what was read turns out to be a bomb inside. */
      readonly wasBomb: () => void;
    }
  | { readonly kind: "other"; readonly member: string; readonly packedBytes: number; readonly remark: ImportRemark }
  | { readonly kind: "refused"; readonly member: string; readonly packedBytes: number; readonly remark: ImportRemark }
  | { readonly kind: "table"; readonly member: string; readonly table: ExportTable; readonly remark?: ImportRemark }
  | { readonly kind: "shoes"; readonly shoes: readonly ExportShoe[] };

/** What a walk needs from where it runs. */
export interface WalkTools {
  readonly unpacker: Unpacker;
  readonly spill: Spill;
  readonly budget: ArchiveBudget;
  readonly signal?: AbortSignal;
}

interface Place {
  /** Path of the container's own members: "" at the top, `part1.zip!/` within. */
  readonly prefix: string;
  readonly depth: number;
}

/** Walks a zip, a folder or dropped files with all archives in it. Goes on past whatever cannot be read. */
export async function* walkContainer(
  container: ArchiveContainer,
  tools: WalkTools,
  place: Place = { prefix: "", depth: 1 },
): AsyncGenerator<FoundItem> {
  const sorted = byKind(container.members);
  const files = sorted.activity.toSorted(newestFirst);
  yield {
    kind: "content",
    files: files.length,
    packedBytes: files.reduce((sum, { packedBytes }) => sum + packedBytes, 0),
  };
  const notes = new Map<string, ExportNotes>();
  for (const member of sorted.tables) yield* readTable(member, { tools, place, notes });
  for (const member of files) {
    tools.signal?.throwIfAborted();
    if (tools.budget.bombsLeft <= 0) return;
    yield* lookAt(member, { tools, place, notes });
  }
  for (const member of sorted.archives) yield* walkNested(member, tools, place);
}

interface SortedMembers {
  readonly activity: ContainerMember[];
  readonly tables: ContainerMember[];
  readonly archives: ContainerMember[];
}

function byKind(members: readonly ContainerMember[]): SortedMembers {
  const sorted: SortedMembers = { activity: [], tables: [], archives: [] };
  for (const member of members) {
    const kind = memberKind(member.name);
    if (kind === "activity") sorted.activity.push(member);
    else if (kind === "archive") sorted.archives.push(member);
    else if (kind !== "ignored") sorted.tables.push(member);
  }
  return sorted;
}

const byNumber = new Intl.Collator("en", { numeric: true });

/** Exports number their files as they were uploaded, watches by date: the newest year is the one waited for. */
function newestFirst(a: ContainerMember, b: ContainerMember): number {
  return byNumber.compare(lastPart(b.name), lastPart(a.name));
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

interface Context {
  readonly tools: WalkTools;
  readonly place: Place;
  readonly notes: Map<string, ExportNotes>;
}

async function* readTable(member: ContainerMember, context: Context): AsyncGenerator<FoundItem> {
  const { tools, place, notes } = context;
  const name = place.prefix + member.name;
  const kind = memberKind(member.name);
  try {
    const bytes = await charged(member, tools);
    if (kind === "strava-shoes") {
      yield { kind: "shoes", shoes: readStravaShoes(readCsv(bytes)) };
      return;
    }
    const table = kind === "strava-activities" ? readStravaActivities(readCsv(bytes)) : readGarminSummaries(bytes);
    for (const { file, title, sport, shoe, rpe } of table.rows) {
      if (file !== undefined) notes.set(file, withoutAbsent({ title, sport, shoe, rpe }));
    }
    const isPartial = table.unreadableRows > 0;
    const remark = isPartial
      ? {
          remark: importRemark(
            "unreadable-rows",
            `${table.unreadableRows} of ${table.unreadableRows + table.rows.length}`,
          ),
        }
      : {};
    yield { kind: "table", member: name, table, ...remark };
  } catch (error) {
    tools.signal?.throwIfAborted();
    const found = error instanceof Error ? error.message : String(error);
    yield { kind: "refused", member: name, packedBytes: 0, remark: importRemark("unreadable-table", found) };
  }
}

function withoutAbsent(notes: { readonly [K in keyof ExportNotes]: ExportNotes[K] | undefined }): ExportNotes {
  return Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined));
}

/** Tells by a file's first bytes what it is; only activities are handed on to be read. */
async function* lookAt(member: ContainerMember, context: Context): AsyncGenerator<FoundItem> {
  const { tools, place, notes } = context;
  const named = { member: place.prefix + member.name, packedBytes: member.packedBytes };
  const hasEnding = fileKey(member.name) !== undefined;
  try {
    const head = /\.gz$/i.test(member.name) ? new Uint8Array([0x1f, 0x8b, 8]) : await member.head();
    if (isFitActivity(head) === "other") {
      const remark = importRemark("not-an-activity", "the watch's own settings, sleep or day totals");
      yield { kind: "other", ...named, remark };
      return;
    }
    const format = isGzip(head) ? "gzip" : activityFormat(head);
    if (format === "zip") {
      yield* walkNested(member, tools, place);
      return;
    }
    // A file without a known ending and with unknown content is some other part of the export.
    if (format === undefined && !hasEnding) return;
    const key = fileKey(member.name);
    const known = key === undefined ? undefined : notes.get(key);
    const wasBomb = (): void => {
      tools.budget.bombsLeft -= 1;
    };
    yield { kind: "file", ...named, notes: known ?? {}, read: () => charged(member, tools), wasBomb };
  } catch (error) {
    tools.signal?.throwIfAborted();
    yield { kind: "refused", ...named, remark: remarkOf(error) };
  }
}

/** Reads a member and takes it off the budget of the whole archive. */
async function charged(member: ContainerMember, { budget }: WalkTools): Promise<Uint8Array> {
  try {
    const bytes = await member.read();
    charge(budget, bytes.length);
    return bytes;
  } catch (error) {
    countBomb(error, budget);
    throw error;
  }
}

/** Bombs are counted: after some of them an archive is not read on. */
function countBomb(error: unknown, budget: ArchiveBudget): void {
  const isBomb = error instanceof ImportError && (error.code === "archive-bomb" || error.code === "archive-too-deep");
  if (isBomb) budget.bombsLeft -= 1;
}

function charge(budget: ArchiveBudget, bytes: number): void {
  budget.bytesLeft -= bytes;
  if (budget.bytesLeft >= 0) return;
  budget.bombsLeft = 0;
  throw new ImportError("archive-bomb", `it unpacks to more than ${archiveBounds.totalBytes / 2 ** 30} GB`);
}

/** What is said about a member that failed. */
export function remarkOf(error: unknown): ImportRemark {
  if (!(error instanceof ImportError)) {
    return importRemark("broken-member", error instanceof Error ? error.message : String(error));
  }
  return { code: error.code, message: error.message };
}

async function* walkNested(member: ContainerMember, tools: WalkTools, place: Place): AsyncGenerator<FoundItem> {
  const { budget, spill, unpacker, signal } = tools;
  const name = place.prefix + member.name;
  signal?.throwIfAborted();
  if (budget.bombsLeft <= 0) return;
  try {
    if (place.depth >= archiveBounds.depth) throw new ImportError("archive-too-deep", name);
    budget.nestedLeft -= 1;
    if (budget.nestedLeft < 0) {
      budget.bombsLeft = 0;
      throw new ImportError("archive-bomb", `it holds more than ${archiveBounds.nestedArchives} archives`);
    }
    const opened = await member.open((pieces) => spill(watched(pieces, tools)));
    try {
      const container = await zipContainer(opened.access, unpacker);
      yield* walkContainer(container, tools, { prefix: `${name}!/`, depth: place.depth + 1 });
    } finally {
      await opened.close();
    }
  } catch (error) {
    signal?.throwIfAborted();
    countBomb(error, budget);
    yield { kind: "refused", member: name, packedBytes: 0, remark: remarkOf(error) };
  }
}

async function* watched(pieces: AsyncIterable<Uint8Array>, tools: WalkTools): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    tools.signal?.throwIfAborted();
    charge(tools.budget, piece.length);
    yield piece;
  }
}
