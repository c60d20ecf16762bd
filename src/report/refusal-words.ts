import { type Refusal, retoldRefusal } from "#core/report/refusal-codes.ts";
import { foundWords, refusalWords } from "#core/report/refusal-words.ts";
import { inLanguage } from "./words/in-language.ts";

/** What can be said against a recording, by code. */
const refusals = inLanguage("report-refusal", refusalWords);

/** The same with what was found, as an analysis tells it. */
export const doubtWords = { refusals, found: inLanguage("report-refusal/found", foundWords) };

/** A refusal in the language that is spoken. */
export function refusalText(told: Refusal): Refusal {
  return retoldRefusal(told, refusals);
}
