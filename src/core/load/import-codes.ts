import { filledIn, foundIn } from "../words/found-in.ts";
import { type ImportWords, importTexts, type SetApartWords, setApartWords } from "./import-words.ts";

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

/** Words that remarks are told in. */
export interface RemarkWords {
  readonly remarks: ImportWords;
  readonly setApart: SetApartWords;
}

/**
 * What was said about a file in English, in other words; what was found stays as it was told. The sentence tells its code where none
 * came with it; one that is not of the English table (of another language, an older table) is left as it is.
 */
export function retoldRemark(message: string, words: RemarkWords): string {
  for (const code of Object.keys(importTexts) as ImportCode[]) {
    const found = foundIn(importTexts[code].message, message);
    if (found !== undefined) return filledIn(words.remarks[code].message, retoldFound(found, words.setApart));
  }
  return message;
}

/** What was found of an activity set apart, in other words; anything else as it was told. */
function retoldFound(found: string, words: SetApartWords): string {
  for (const name of Object.keys(setApartWords) as (keyof SetApartWords)[]) {
    const value = foundIn(setApartWords[name], found);
    if (value !== undefined) return filledIn(words[name], value);
  }
  return found;
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
