import type { ActivityFile } from "#core/load/activity.ts";
import { type ImportCode, ImportError, importRemark } from "#core/load/import-codes.ts";
import { quarantined } from "#core/load/quarantine.ts";
import { archiveBounds } from "./archive/archive-bounds.ts";
import { withoutGzip } from "./archive/gunzip.ts";
import { isZip } from "./archive/is-zip.ts";
import { portableUnpacker, type Unpacker } from "./archive/unpacker.ts";
import { isFitActivity } from "./fit/is-fit-activity.ts";
import { readFit } from "./fit/read-fit.ts";
import { readGpx } from "./gpx/read-gpx.ts";
import { readTcx } from "./tcx/read-tcx.ts";
import { decodeXml } from "./xml/decode-xml.ts";

/** Formats of activity files, told from the content. */
export type ActivityFormat = "fit" | "tcx" | "gpx" | "zip";

/** Text looked at for the first element; comments and a DTD may come before it. */
const sniffedBytes = 65_536;

/** Format of a file's unpacked content; undefined when it is none of ours. The name of a file is never looked at. */
export function activityFormat(bytes: Uint8Array): ActivityFormat | undefined {
  if (isFitActivity(bytes) !== "not-fit") return "fit";
  if (isZip(bytes)) return "zip";
  const [head = ""] = decodeXml([bytes.subarray(0, sniffedBytes)]);
  if (!head.startsWith("<")) return undefined;
  const root = /<(?:[\w.-]+:)?(TrainingCenterDatabase|gpx)[\s>/]/.exec(head)?.[1];
  if (root === "gpx") return "gpx";
  return root === undefined ? undefined : "tcx";
}

/**
 * Reads one activity file, gzipped or not, whatever its name. Never throws because of the file: what cannot be read is a
 * result with its reason. `name` only serves the message.
 */
export function readActivityFile(name: string, bytes: Uint8Array, unpacker: Unpacker = portableUnpacker): ActivityFile {
  if (bytes.length === 0) return refused("empty-file");
  try {
    return readContent(name, withoutGzip(bytes, unpacker));
  } catch (error) {
    if (error instanceof ImportError) return refusedWith(error.code, error.message);
    return refused("reader-failed", error instanceof Error ? error.message : String(error));
  }
}

function readContent(name: string, content: Uint8Array): ActivityFile {
  if (content.length === 0) return refused("empty-file");
  if (content.length > archiveBounds.memberBytes) return refused("too-large", megabytes(content.length));
  const format = activityFormat(content);
  if (format === "fit") return checked(readFit(content));
  if (format === "tcx") return checked(readTcx(content));
  if (format === "gpx") return checked(readGpx(content));
  if (format === "zip") return refused("unknown-format", `${shortName(name)} is an archive within the file`);
  return refused("unknown-format", `${shortName(name)} is neither FIT, TCX nor GPX inside`);
}

/** Activities that cannot be true are kept apart, whatever format they came in. */
function checked(file: ActivityFile): ActivityFile {
  return { ...file, activities: file.activities.map(quarantined) };
}

const refused = (code: ImportCode, found = ""): ActivityFile => refusedWith(code, importRemark(code, found).message);

function refusedWith(code: ImportCode, message: string): ActivityFile {
  return { status: "rejected", code, message, records: 0, activities: [] };
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Last part of a path. */
const shortName = (name: string): string => name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
