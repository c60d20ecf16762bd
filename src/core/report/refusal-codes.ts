import { filledIn, foundIn } from "../words/found-in.ts";
import { type FoundWords, foundWords, type RefusalWords, refusalWords } from "./refusal-words.ts";

/** Code of a reason for which a recording is not usable. */
export type RefusalCode = keyof RefusalWords;

/** A reason with its words filled in. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly fix: string;
}

/** A reason before it is put into words. */
export interface Doubt {
  readonly code: RefusalCode;
  /** What was found, in the words given. */
  readonly found?: (words: FoundWords) => string;
}

/** Words that doubts are told in. */
export interface DoubtWords {
  readonly refusals: RefusalWords;
  readonly found: FoundWords;
}

const englishDoubts: DoubtWords = { refusals: refusalWords, found: foundWords };

/** Puts a reason into words. */
export function toldDoubt({ code, found }: Doubt, words = englishDoubts): Refusal {
  return refusal(code, found?.(words.found), words.refusals);
}

/** Fills the words of a refusal in. `found` says what was found, in the user's units. */
export function refusal(code: RefusalCode, found = "", words: RefusalWords = refusalWords): Refusal {
  const { message, fix } = words[code];
  return { code, message: filledIn(message, found), fix };
}

/**
 * A refusal that was told in English, in other words; what was found stays as it was told. One that was told in words which are not
 * in the English table (a language, an older table) is left as it is.
 */
export function retoldRefusal(told: Refusal, words: RefusalWords): Refusal {
  const found = foundIn(refusalWords[told.code].message, told.message);
  return found === undefined ? told : refusal(told.code, found, words);
}
