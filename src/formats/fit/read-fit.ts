import type { Activity, ActivityFile } from "#core/load/activity.ts";
import { type ImportRemark, importRemark } from "#core/load/import-codes.ts";
import { buildActivity, type FilePart } from "./build-activity.ts";
import type { RowRange } from "./build-channels.ts";
import { fileTypeNames } from "./device-names.table.ts";
import { readFieldDescriptions } from "./field-descriptions.ts";
import { fillColumns } from "./fill-columns.ts";
import { findFitHeader, readFirstHeader, readFitHeader } from "./fit-header.ts";
import { lastValue } from "./last-value.ts";
import { type Beats, mergeHeartRate, readBeats } from "./merge-heart-rate.ts";
import { messageNumbers } from "./message-numbers.ts";
import { readDevices } from "./read-devices.ts";
import { readPart, type WalkedPart } from "./read-part.ts";
import { type FileProblems, problemRemark } from "./read-problems.ts";
import { readSessions, type SessionFacts } from "./read-sessions.ts";
import { sessionRanges } from "./session-ranges.ts";
import { dropSpoiltDistances } from "./sound-distances.ts";
import { sportWithoutSession } from "./sport-without-session.ts";

const activityType = 4;

/**
 * Reads a FIT file into columns: every session of every file chained in it, with its sport. Files that are damaged give what can be saved,
 * status `salvaged`, and the device's own totals are then not believed. Pure: no clock, no file system.
 */
export function readFit(bytes: Uint8Array): ActivityFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: WalkedPart[] = [];
  let trailing = 0;
  let header = readFirstHeader(bytes);
  if (header === undefined) return rejected(importRemark("unknown-format", "it has no FIT header"));
  while (header !== undefined) {
    const part = readPart(bytes, view, header);
    parts.push(part);
    header = readFitHeader(bytes, part.end);
    if (header !== undefined || part.end >= bytes.length) continue;
    const next = findFitHeader(bytes, part.end);
    const gap = bytes.subarray(part.end, next === -1 ? bytes.length : next);
    if (gap.some((byte) => byte !== 0)) trailing += gap.length;
    if (next !== -1) header = readFitHeader(bytes, next);
  }
  return fileOf(parts, view, trailing);
}

function fileOf(parts: readonly WalkedPart[], view: DataView, trailingBytes: number): ActivityFile {
  const activityParts = parts.filter((part) => typeOf(part) === activityType || typeOf(part) === undefined);
  if (activityParts.length === 0) {
    const type = typeOf(parts[0]) ?? 0;
    const remark = importRemark("not-an-activity", fileTypeNames[type] ?? `FIT file type ${type}`);
    return { status: "not-an-activity", ...remark, records: 0, activities: [] };
  }
  const beats = readBeats(
    parts.flatMap((part) => part.index.kept),
    view,
  );
  const built = activityParts.map((part) => buildPart(part, { view, beats }));
  const records = activityParts.reduce((sum, part) => sum + part.records, 0);
  const activities = built.flatMap((part) => part.activities);
  const problems: FileProblems = {
    damages: activityParts.flatMap(({ damage }) => damage ?? []),
    trailingBytes,
    records,
    savedS: activities.reduce((sum, activity) => sum + activity.elapsedS, 0),
  };
  const remark = problemRemark(problems);
  if (records === 0 && activities.length === 0) {
    return rejected(
      remark === undefined
        ? importRemark("no-records", "no session either")
        : importRemark("beyond-repair", remark.code),
    );
  }
  const distanceM = built.findLast((part) => part.distanceM !== undefined)?.distanceM;
  return {
    status: remark === undefined ? "read" : "salvaged",
    ...remark,
    records,
    ...(distanceM === undefined ? {} : { distanceM }),
    activities,
  };
}

function rejected(remark: ImportRemark): ActivityFile {
  return { status: "rejected", ...remark, records: 0, activities: [] };
}

function typeOf(part: WalkedPart | undefined): number | undefined {
  const fileId = part?.index.kept.find((message) => message.definition.message === messageNumbers.fileId);
  return fileId === undefined ? undefined : part?.reader.number(fileId, 0);
}

interface BuiltPart {
  readonly activities: readonly Activity[];
  /** What the part's distance counter shows at its end; the sessions' totals when it has none. */
  readonly distanceM?: number;
}

interface PartContext {
  readonly view: DataView;
  /** Heart rates a strap sent afterwards; watches chain them behind the activity as a file of their own. */
  readonly beats: Beats;
}

function buildPart(walked: WalkedPart, { view, beats }: PartContext): BuiltPart {
  const { index, reader, damage } = walked;
  const stamps = index.stamps.subarray(0, index.rows);
  const columns = fillColumns(view, index, readFieldDescriptions(index.kept, reader));
  const distance = columns.channels.get("distanceM");
  if (damage !== undefined && distance !== undefined) dropSpoiltDistances(distance.values, stamps);
  const part: FilePart = {
    stamps,
    columns: damage === undefined ? mergeHeartRate(columns, stamps, beats) : columns,
    kept: index.kept,
    reader,
    devices: readDevices(index.kept, reader),
    isTrusted: damage === undefined,
  };
  const sessions = likelySessions(readSessions(index.kept, reader), part, walked);
  const ranges = sessionRanges(part.stamps, sessions);
  const activities = sessions
    .map((session, place) => ({ session, range: ranges[place] ?? { from: 0, to: 0 } }))
    .filter(({ session, range }) => isWorthKeeping(session, range, part))
    .map(({ session, range }) => buildActivity(part, session, range));
  const counter = lastValue(part.columns.channels.get("distanceM")?.values);
  const totals = activities.flatMap(({ distanceM }) => distanceM ?? []);
  const distanceM = counter ?? (totals.length === 0 ? undefined : totals.reduce((sum, metres) => sum + metres, 0));
  return { activities, ...(distanceM === undefined ? {} : { distanceM }) };
}

/** A session without records counts only when the device's own totals can be believed and say something. */
function isWorthKeeping(session: SessionFacts, { from, to }: RowRange, { isTrusted }: FilePart): boolean {
  return to > from || (isTrusted && ((session.elapsedS ?? 0) > 0 || (session.distanceM ?? 0) > 0));
}

/** The file's sessions; one over all records when it has none, or when damage spoilt them. */
function likelySessions(
  sessions: readonly SessionFacts[],
  part: FilePart,
  { index }: WalkedPart,
): readonly SessionFacts[] {
  const { stamps, isTrusted } = part;
  const [first, last] = [stamps[0], stamps.at(-1)];
  if (first === undefined || last === undefined) return sessions;
  const usable = isTrusted
    ? sessions
    : sessions.filter(({ start, end }) => start <= end && start < last && end > first && end - start < 7 * 86_400);
  if (usable.length > 0) return usable;
  return [{ sport: sportWithoutSession(part, index), start: first, end: last }];
}
