import type { ImportReport } from "#core/load/import-report.ts";
import type { MemberReader } from "./activity-sink.ts";
import { fillReport } from "./fill-report.ts";
import type { ImportOptions } from "./import-options.ts";
import { ImportSession } from "./import-session.ts";
import { readMember } from "./read-member.ts";
import { walkPaths } from "./walk-paths.ts";

/** Reads files one at a time on this thread. */
const readerOnThisThread: MemberReader = {
  lanes: 1,
  read: (bytes, names, notes) => Promise.resolve(readMember(bytes, names, notes)),
};

/**
 * Reads files, folders and export archives. Goes on past bad files; the same content is read once; of the same run from
 * several files the richest counts. The report names every file that could be an activity, in the order found.
 */
export async function importPaths(paths: readonly string[], options: ImportOptions = {}): Promise<ImportReport> {
  const { signal, nowMs = () => performance.now() } = options;
  const startMs = nowMs();
  const session = new ImportSession(options, { reader: options.reader ?? readerOnThisThread, nowMs });
  try {
    for await (const item of walkPaths(paths, signal)) {
      signal?.throwIfAborted();
      await session.take(item);
    }
  } finally {
    // Files in hand are finished even when the import was stopped: none is left half taken in.
    await session.settle();
  }
  await session.takeRows();
  signal?.throwIfAborted();
  return fillReport(session.entries, (nowMs() - startMs) / 1000);
}
