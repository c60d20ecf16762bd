import { type ImportRemark, importRemark } from "#core/load/import-codes.ts";
import type { PartDamage } from "./read-part.ts";

/** What went wrong while reading a file, and what could be saved. */
export interface FileProblems {
  readonly damages: readonly PartDamage[];
  /** Bytes behind the last file that are none. */
  readonly trailingBytes: number;
  readonly records: number;
  /** Time the saved activities cover, seconds. */
  readonly savedS: number;
}

const codes = { unfinished: "unfinished", cut: "truncated", checksum: "checksum" } as const;

/** Code and words for a file that was not whole: what was saved, what was lost. Undefined when all is well. */
export function problemRemark(problems: FileProblems): ImportRemark | undefined {
  const { damages, trailingBytes, records, savedS } = problems;
  const saved = `${count(records, "record")} over ${duration(savedS)}`;
  const [damage] = damages;
  if (damage === undefined)
    return trailingBytes === 0
      ? undefined
      : importRemark("trailing-bytes", `${count(trailingBytes, "byte")} after ${saved}`);
  const lost = damages.reduce((sum, one) => sum + one.lostBytes, 0) + trailingBytes;
  const breaks = damages.reduce((sum, one) => sum + one.breaks, 0);
  const missing = damages.reduce((sum, one) => sum + one.missingBytes, 0);
  const found = [
    saved,
    ...(missing === 0 ? [] : [`${count(missing, "byte")} missing`]),
    ...(lost === 0 ? [] : [`${count(lost, "byte")} not readable`]),
    "the watch's own totals are not used",
  ].join(", ");
  return importRemark(breaks > 1 ? "shifted" : codes[damage.kind], found);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes < 1 ? `${Math.round(seconds)} s` : `${minutes} min`;
}
