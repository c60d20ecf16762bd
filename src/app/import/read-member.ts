import { createHash } from "node:crypto";
import type { Activity, ActivityFile } from "#core/load/activity.ts";
import type { ExportNotes } from "#core/load/export-notes.ts";
import { ImportError, importRemark } from "#core/load/import-codes.ts";
import { setApartWords } from "#core/load/import-words.ts";
import { withoutGzip } from "#formats/archive/gunzip.ts";
import { readActivityFile } from "#formats/read-activity-file.ts";
import type { FileNames, ReadMember } from "./activity-sink.ts";
import { nodeUnpacker } from "./node-unpacker.ts";

/** SHA-256 of bytes, hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Reads one file, gzipped or not, into activities with ids. Without shared state: it may run in a worker thread.
 * A file that cannot be read is a result with its reason, never an exception.
 */
export function readMember(bytes: Uint8Array, names: FileNames, notes: ExportNotes = {}): ReadMember {
  const content = contentOf(bytes);
  const hash = sha256(content ?? bytes);
  const file = readActivityFile(names.member ?? names.path, content ?? bytes, nodeUnpacker);
  const activities = file.activities.map((activity, index) => ({
    id: activityId(hash, index),
    activity: withNotes(withoutFuture(activity), notes, file),
  }));
  return {
    ...{ contentSha256: hash, file: { ...file, activities: activities.map(({ activity }) => activity) }, activities },
    ...(activities.length === 0 ? {} : { bytes }),
  };
}

/** SHA-256 of what is inside a gzip, or of the bytes themselves, hex: the same run as .fit and .fit.gz is one. */
export function contentSha256(bytes: Uint8Array): string {
  return sha256(contentOf(bytes) ?? bytes);
}

/** What is inside a gzip; undefined when it cannot be unpacked, which the reading of the file then explains. */
function contentOf(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return withoutGzip(bytes, nodeUnpacker);
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}

/** 64 bits of the content's hash, and which activity of the file: unique among any runner's files. */
function activityId(contentSha256: string, index: number): string {
  return `${contentSha256.slice(0, 16)}-${index + 1}`;
}

/** A watch whose clock runs ahead by more than this was set wrongly, ms: every time zone and a day. */
const mostAheadMs = 2 * 86_400_000;

/** An activity of the future is kept but not counted: it would push every window of the load story forward. */
function withoutFuture(activity: Activity): Activity {
  if (activity.quarantine !== undefined || activity.startUtcMs <= Date.now() + mostAheadMs) return activity;
  return { ...activity, quarantine: importRemark("clock-not-set", setApartWords.inFuture) };
}

/** What the file says stands; the export fills the gaps. The runner's own words for title and shoe are the export's. */
function withNotes(activity: Activity, { title, shoe, rpe, sport }: ExportNotes, file: ActivityFile): Activity {
  const isSportOpen = activity.sport === "unknown" || file.code === "sport-guessed";
  return {
    ...activity,
    ...(sport !== undefined && isSportOpen ? sport : {}),
    ...(title === undefined ? {} : { title }),
    ...(shoe === undefined ? {} : { shoe }),
    ...(rpe === undefined || activity.rpe !== undefined ? {} : { rpe }),
  };
}
