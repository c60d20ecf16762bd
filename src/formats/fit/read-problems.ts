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

/** Code and words for a file that was not whole: what was found, what was lost. Undefined when all is well. */
export function problemMessage(
  problems: FileProblems,
): { readonly code: string; readonly message: string } | undefined {
  const { damages, trailingBytes, records, savedS } = problems;
  const [damage] = damages;
  const saved = `Saved ${count(records, "record")} over ${duration(savedS)}`;
  if (damage === undefined) {
    if (trailingBytes === 0) return undefined;
    return {
      code: "trailing-bytes",
      message: `${saved}. The last ${count(trailingBytes, "byte")} of the file could not be read`,
    };
  }
  const lost = damages.reduce((sum, one) => sum + one.lostBytes, 0) + trailingBytes;
  const breaks = damages.reduce((sum, one) => sum + one.breaks, 0);
  const isShifted = breaks > 1;
  const why = {
    unfinished: "The watch never finished this file",
    cut: isShifted
      ? `This file lost ${damage.missingBytes === 0 ? "bytes" : count(damage.missingBytes, "byte")} on its way, spread over its length`
      : `This file ends early${damage.missingBytes === 0 ? "" : `: ${count(damage.missingBytes, "byte")} missing at its end`}`,
    checksum: "The checksum of this file is wrong: some of its bytes were changed",
  }[damage.kind];
  const what = lost === 0 ? "nothing more was lost" : `${count(lost, "byte")} could not be read`;
  return {
    code: isShifted ? "shifted" : codes[damage.kind],
    message: `${why}. ${saved}; ${what}. The watch's own totals were not used`,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes < 1 ? `${Math.round(seconds)} s` : `${minutes} min`;
}
