import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import type { PoseTrack } from "#core/pose/pose-track.ts";

const columns = ["timesS", "x", "y", "confidence"] as const;

const base64 = (values: Float64Array): string =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("base64");

function floats(text: string): Float64Array {
  const bytes = Buffer.from(text, "base64");
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Keeps a pose track on disk, every number exactly (gaps too). Written whole or not at all. */
export function writeTrackFile(path: string, track: PoseTrack): void {
  const packed = Object.fromEntries(columns.map((name) => [name, base64(track[name])]));
  writeFileSync(`${path}.part`, gzipSync(JSON.stringify({ ...track, ...packed })));
  renameSync(`${path}.part`, path);
}

/** Reads what {@link writeTrackFile} wrote. */
export function readTrackFile(path: string): PoseTrack {
  const packed = JSON.parse(gunzipSync(readFileSync(path)).toString("utf8")) as Record<string, unknown>;
  const unpacked = Object.fromEntries(columns.map((name) => [name, floats(String(packed[name]))]));
  return { ...packed, ...unpacked } as unknown as PoseTrack;
}
