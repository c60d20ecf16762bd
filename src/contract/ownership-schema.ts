import { z } from "zod";

const count = z.int().min(0);

/** Version of the export's layout. */
export const exportSchemaName = "plumbline.export/1";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file of the runner's watch in an export, as it came. */
const exportedOriginalSchema = z.strictObject({
  /** Name in the export. */
  file: z.string().regex(/^originals\/[^/\\]+$/),
  /** Name it came under. */
  name: z.string().min(1).max(1000),
  /** SHA-256 of its bytes, hexadecimal. */
  sha256,
  /** SHA-256 of its unpacked content, as in `tables/sources.ndjson`. */
  contentSha256: sha256,
  bytes: z.int().min(1),
  keptAt: z.iso.datetime(),
  /** Ids of the activities it gave, as in `tables/activities.ndjson`. */
  activities: z.array(z.string()).readonly(),
});

export type ExportedOriginal = z.output<typeof exportedOriginalSchema>;

/** Why a kept file cannot be read: what was found of it on the server's disk. */
export const flawSchema = z.enum(["gone", "cut-off", "changed", "unreadable", "no-key"]);

export type Flaw = z.output<typeof flawSchema>;

/** A kept watch file or film that an export had to leave out. */
const brokenFileSchema = z.strictObject({
  /** Name it would have in the export. */
  file: z.string().regex(/^(?:originals|films)\/[^/\\]+$/),
  /** SHA-256 of a watch file's unpacked content, as in `tables/sources.ndjson`; absent for films. */
  contentSha256: sha256.exactOptional(),
  /** Ids of the activities it gave, as in `tables/activities.ndjson`; none for films. */
  activities: z.array(z.string()).readonly(),
  why: flawSchema,
  /** The same, for people. */
  words: z.string().min(1).max(1000),
});

export type BrokenFile = z.output<typeof brokenFileSchema>;

/** What lies in an export, in its `manifest.json`. */
export const exportManifestSchema = z.strictObject({
  schema: z.literal(exportSchemaName),
  madeAt: z.iso.datetime(),
  /** Number of the newest migration of the database it comes from. */
  storeVersion: count,
  /** Rows of each table. */
  tables: z.record(z.string(), count),
  /** The files of the runner's watch in it; absent in exports of versions that kept none. */
  originals: z.array(exportedOriginalSchema).readonly().exactOptional(),
  /** Kept files that could not be read and are not in it; absent when there was none. */
  broken: z.array(brokenFileSchema).readonly().exactOptional(),
});

export type ExportManifest = z.output<typeof exportManifestSchema>;

/** Files of the runner's watch that are kept as they came. */
export const originalsSummarySchema = z.strictObject({
  files: count,
  /** Their length together, as they came. */
  bytes: count,
});

export type OriginalsSummary = z.output<typeof originalsSummarySchema>;

/** What erasing took away. */
export const eraseReceiptSchema = z.strictObject({
  schema: z.literal("plumbline.erase-receipt/1"),
  erasedAt: z.iso.datetime(),
  /** Rows of each table that were erased. */
  rows: z.record(z.string(), count),
  /** Files that waited for their import and were erased. */
  files: count,
  /** Hash of the last line of the access log before it was erased, hexadecimal; absent when it was empty. */
  lastLogHash: z.string().exactOptional(),
});

export type EraseReceipt = z.output<typeof eraseReceiptSchema>;

/** The access log as the runner reads it. */
export const accessLogSchema = z.strictObject({
  lines: z.array(
    z.strictObject({
      seq: z.int().min(1),
      at: z.iso.datetime(),
      who: z.string(),
      what: z.string(),
      detail: z.record(z.string(), z.unknown()),
      hash: z.string(),
    }),
  ),
  /** Number of the first line that was changed or does not follow the one before; absent when all do. */
  brokenAt: z.int().min(1).exactOptional(),
});

export type AccessLogReport = z.output<typeof accessLogSchema>;

/** What taking an export in brought. */
export const restoredSchema = z.strictObject({
  madeAt: z.iso.datetime(),
  /** Rows of each table that were new. */
  added: z.record(z.string(), count),
  /** Rows of each table in the export. */
  found: z.record(z.string(), count),
  /** Kept files that are not in the export, since they could not be read where it was made. */
  broken: z.array(brokenFileSchema).readonly(),
});

export type Restored = z.output<typeof restoredSchema>;
