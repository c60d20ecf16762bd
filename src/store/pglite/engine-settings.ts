import { PGlite } from "@electric-sql/pglite";

/**
 * How the embedded engine starts. Shared buffers: the default 128 MB become resident memory of ours and buy nothing, since
 * the system caches the files. Write-ahead log: the default lets it grow to 1 GB.
 */
export const startParams: readonly string[] = [
  ...PGlite.defaultStartParams,
  "-c",
  "shared_buffers=16MB",
  "-c",
  "max_wal_size=64MB",
  "-c",
  "min_wal_size=32MB",
];

/** For the creation of an empty database: the same. */
export const initialParams: readonly string[] = ["--set", "shared_buffers=16MB", "--no-sync", "--no-instructions"];
