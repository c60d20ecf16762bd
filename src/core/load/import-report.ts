/** What happened to one file or one member of an archive. */
export interface ImportedFile {
  /** As the user named it. */
  readonly path: string;
  /** Path inside the archive, nested archives joined by `!/`; absent for a plain file. */
  readonly member?: string;
  readonly status: "read" | "salvaged" | "duplicate" | "not-an-activity" | "rejected";
  readonly code?: string;
  readonly message?: string;
  /** Samples in the file, all sports. */
  readonly records: number;
  readonly distanceM?: number;
  readonly activities: readonly ImportedActivity[];
}

export interface ImportedActivity {
  readonly id: string;
  readonly sport: string;
  /** ISO 8601, UTC. */
  readonly start: string;
  readonly durationS: number;
  readonly distanceM?: number;
  readonly records: number;
  /** Mean over moving records, both feet. */
  readonly cadenceStepsPerMin?: number;
}

/** The document `plumbline import --json` prints. */
export interface ImportReport {
  readonly schema: "plumbline.import-report/1";
  readonly files: readonly ImportedFile[];
  readonly totals: {
    readonly files: number;
    readonly activities: number;
    readonly runs: number;
    readonly records: number;
    readonly salvaged: number;
    readonly rejected: number;
    readonly duplicates: number;
  };
  readonly timing: { readonly totalS: number; readonly recordsPerS: number };
}
