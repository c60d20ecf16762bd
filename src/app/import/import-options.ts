import type { ActivitySink, MemberReader } from "./activity-sink.ts";

/** How far an import has come. Totals grow while archives in archives are opened. */
export interface ImportProgress {
  readonly filesDone: number;
  readonly filesTotal: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly activities: number;
  readonly runs: number;
  /** Seconds to go at the pace so far; absent until that can be told. */
  readonly secondsLeft?: number;
}

export interface ImportOptions {
  /** Where activities go; nowhere when left out, as in a dry run. */
  readonly sink?: ActivitySink;
  /** What reads files; this thread when left out. */
  readonly reader?: MemberReader;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops between two files; what the sink has taken in by then stays. The import then ends with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Clock in milliseconds, for the timing. */
  readonly nowMs?: () => number;
}
