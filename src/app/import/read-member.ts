import { createHash } from "node:crypto";
import type { Activity } from "#core/load/activity.ts";
import { readActivityFile } from "#formats/read-activity-file.ts";
import { unpackedFile } from "#formats/archive/gunzip.ts";
import type { ExportNotes, FileNames, ReadMember } from "./activity-sink.ts";

/** SHA-256 of bytes, hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Reads one file, gzipped or not, into activities with ids. Pure and without shared state: it may run in a worker thread.
 * A file that cannot be read is a result with its reason, never an exception.
 */
export function readMember(bytes: Uint8Array, names: FileNames, notes: ExportNotes = {}): ReadMember {
  const unpacked = unpackedFile(bytes);
  const content = unpacked instanceof Uint8Array ? unpacked : bytes;
  const contentSha256 = sha256(content);
  const file =
    unpacked instanceof Uint8Array ? readActivityFile(names.member ?? names.path, unpacked) : unpacked;
  const activities = file.activities.map((activity, index) => ({
    id: activityId(contentSha256, index),
    activity: noted(activity, notes),
  }));
  return { contentSha256, file: { ...file, activities: activities.map(({ activity }) => activity) }, activities };
}

/** 64 bits of the content's hash, and which activity of the file: unique among any runner's files. */
function activityId(contentSha256: string, index: number): string {
  return `${contentSha256.slice(0, 16)}-${index + 1}`;
}

/** What the file says stands; the export fills the gaps. The runner's own words for title and shoe are the export's. */
function noted(activity: Activity, { title, shoe, rpe, sport }: ExportNotes): Activity {
  return {
    ...activity,
    ...(sport !== undefined && activity.sport === "unknown" ? { sport } : {}),
    ...(title === undefined ? {} : { title }),
    ...(shoe === undefined ? {} : { shoe }),
    ...(rpe === undefined || activity.rpe !== undefined ? {} : { rpe }),
  };
}
