import type { ImportedFile } from "#core/load/import-report.ts";
import type { ImportProgress } from "./import-options.ts";

/** No guess before so many milliseconds have passed, and this share is done. */
const leastForGuess = { ms: 1000, share: 0.01 };

/** Counts what an import has done and guesses how long the rest takes. */
export class ProgressMeter {
  readonly #nowMs: () => number;
  readonly #onProgress: ((progress: ImportProgress) => void) | undefined;
  readonly #startMs: number;
  #counts = { filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0, activities: 0, runs: 0 };

  constructor(nowMs: () => number, onProgress: ((progress: ImportProgress) => void) | undefined) {
    this.#nowMs = nowMs;
    this.#onProgress = onProgress;
    this.#startMs = nowMs();
  }

  /** So much more to do. */
  more(files: number, bytes: number): void {
    const { filesTotal, bytesTotal } = this.#counts;
    this.#counts = { ...this.#counts, filesTotal: filesTotal + files, bytesTotal: bytesTotal + bytes };
  }

  /** One file done. */
  done(bytes: number, { status, activities }: ImportedFile): void {
    const counts = this.#counts;
    const isNew = status === "read" || status === "salvaged";
    const runs = isNew ? activities.filter(({ sport }) => sport === "running").length : 0;
    this.#counts = {
      ...counts,
      filesDone: counts.filesDone + 1,
      filesTotal: Math.max(counts.filesTotal, counts.filesDone + 1),
      bytesDone: counts.bytesDone + bytes,
      activities: counts.activities + (isNew ? activities.length : 0),
      runs: counts.runs + runs,
    };
    const secondsLeft = this.#secondsLeft();
    this.#onProgress?.({ ...this.#counts, ...(secondsLeft === undefined ? {} : { secondsLeft }) });
  }

  #secondsLeft(): number | undefined {
    const { bytesDone, bytesTotal } = this.#counts;
    const elapsedMs = this.#nowMs() - this.#startMs;
    const share = bytesTotal === 0 ? 0 : bytesDone / bytesTotal;
    if (elapsedMs < leastForGuess.ms || share < leastForGuess.share) return undefined;
    return Math.max(0, (elapsedMs / share - elapsedMs) / 1000);
  }
}
