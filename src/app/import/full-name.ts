import type { FileNames } from "./activity-sink.ts";

/** A file and its place in an archive in one line. */
export function fullName({ path, member }: FileNames): string {
  return member === undefined ? path : `${path}!/${member}`;
}
