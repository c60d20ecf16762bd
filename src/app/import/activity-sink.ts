import type { Activity, ActivityFile } from "#core/load/activity.ts";
import type { ExportNotes, ExportShoe } from "#core/load/export-notes.ts";
import type { ImportedActivity } from "#core/load/import-report.ts";

/** Where a file was found, as the runner knows it. */
export interface FileNames {
  /** As the user named it, or found below a folder the user named. */
  readonly path: string;
  /** Path inside the archive, nested archives joined by `!/`; absent for a plain file. */
  readonly member?: string;
}

/** An activity with its id: stable, from the content of its file, so that a second import finds it again. */
export interface IdentifiedActivity {
  readonly id: string;
  readonly activity: Activity;
}

/** What reading one file or member gave. Plain values and typed arrays: it can cross a worker's border. */
export interface ReadMember {
  /** SHA-256 of the unpacked content, hex: the same run as .fit and .fit.gz is one. */
  readonly contentSha256: string;
  readonly file: ActivityFile;
  readonly activities: readonly IdentifiedActivity[];
  /** The bytes as they came, handed back; only where they gave activities. */
  readonly bytes?: Uint8Array;
}

/**
 * A file on its way into a store. Its `activities` are what counts: they are those of the file's reader with titles the export
 * adds only afterwards; for a row of an export's table, without a file of its own, they are all there is.
 */
export interface ImportedItem extends ReadMember {
  readonly names: FileNames;
  /** SHA-256 of the bytes as they lay in the folder or, inflated, in the archive, hex. */
  readonly storedSha256: string;
}

/** What a sink remembers of a file it took in before. */
export interface KnownFile {
  readonly names: FileNames;
  readonly records: number;
  readonly activityIds: readonly string[];
  /** The same with their facts, for the report; without them an export's rows of the same activities are put once more. */
  readonly activities?: readonly ImportedActivity[];
  /** Keeps the bytes of the file, as they came, unless the sink has got them; there when it keeps files. */
  readonly keep?: (came: CameBytes) => Promise<void>;
}

/** A file that came again. */
export interface CameBytes {
  readonly names: FileNames;
  readonly storedSha256: string;
  readonly bytes: Uint8Array;
}

/** Takes in what an import reads: a database, or nothing in a dry run. */
export interface ActivitySink {
  /** The file of this very content, when an earlier import took it in; it is then not read again. Either hash may be asked. */
  readonly known: (sha256: string) => Promise<KnownFile | undefined>;
  /** Takes a file in, whole or not at all; called for read, salvaged and activity-less files alike, one after the other. */
  readonly put: (item: ImportedItem) => Promise<void>;
  /** Shoes an export lists; the activities name them. May come several times. */
  readonly putShoes?: (shoes: readonly ExportShoe[]) => Promise<void>;
}

/** Reads the bytes of one file: on this thread, or on worker threads. */
export interface MemberReader {
  /** Files read at the same time. */
  readonly lanes: number;
  /** The bytes are handed over: the caller does not use them again. */
  readonly read: (bytes: Uint8Array, names: FileNames, notes?: ExportNotes) => Promise<ReadMember>;
}
