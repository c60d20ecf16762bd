import type { AccessLogReport } from "#contract/ownership-schema.ts";

/** What a download lacks. */
interface FilesLeftOut {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Kept files that could not be read. */
  readonly files: number;
}

/** What the last download of the record lacks, by the access log (the newest first); undefined when it lacks nothing. */
export function filesLeftOut(lines: AccessLogReport["lines"]): FilesLeftOut | undefined {
  const last = lines.find(
    ({ what, detail }) => what === "files-left-out" || (what === "record-exported" && detail["as"] === undefined),
  );
  const files = last?.detail["files"];
  return last?.what === "files-left-out" && typeof files === "number" ? { at: last.at, files } : undefined;
}
