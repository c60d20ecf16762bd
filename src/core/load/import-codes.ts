import { filledIn, foundIn } from "../words/found-in.ts";
import { type ImportWords, importTexts } from "./import-words.ts";

/** Code of something said about an imported file. */
export type ImportCode = keyof ImportWords;

/** What is said about a file, with its words filled in. */
export interface ImportRemark {
  readonly code: ImportCode;
  readonly message: string;
}

/** Fills the words of an import code in. `found` says what was found, in the user's units. */
export function importRemark(code: ImportCode, found = ""): ImportRemark {
  return { code, message: filledIn(importTexts[code].message, found) };
}

/**
 * What was said about a file in English, in other words; what was found stays as it was told. The sentence tells its code where none
 * came with it; one that is not of the English table (of another language, an older table) is left as it is.
 */
export function retoldRemark(message: string, words: ImportWords): string {
  for (const code of Object.keys(importTexts) as ImportCode[]) {
    const found = foundIn(importTexts[code].message, message);
    if (found !== undefined) return filledIn(words[code].message, found);
  }
  return message;
}

/** A file, a member or an archive that could not be read, thrown where no file can be handed on. */
export class ImportError extends Error {
  readonly code: ImportCode;

  constructor(code: ImportCode, found = "", options?: ErrorOptions) {
    super(importRemark(code, found).message, options);
    this.name = "ImportError";
    this.code = code;
  }
}
