import type { Flaw } from "#contract/ownership-schema.ts";
import { inLanguage } from "#report/words/in-language.ts";

/** Texts about kept files that cannot be read; `code`: what the system calls it. */
export const flawWords = inLanguage("report-flaw", {
  gone: () => "The file is gone from the server's disk.",
  "cut-off": () => "The file on the server's disk is cut off.",
  changed: () => "The file on the server's disk is broken: its bytes are not those that were kept.",
  unreadable: (code: string) => `The server's disk does not give the file (${code}).`,
  "no-key": () => "The server's key that opens the file is gone, may not be used, or is another one.",
} satisfies Record<Flaw, (code: string) => string>);
