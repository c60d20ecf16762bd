import { retoldUncounted } from "#core/load/counted-runs.ts";
import { retoldRemark } from "#core/load/import-codes.ts";
import { importTexts, setApartWords } from "#core/load/import-words.ts";
import { uncountedWords } from "#core/load/uncounted-words.ts";
import { inLanguage } from "../words/in-language.ts";

const remarks = inLanguage("report-file-remark", importTexts);
const setApart = inLanguage("report-file-remark/set-apart", setApartWords);
const uncounted = inLanguage("report-file-remark/uncounted", uncountedWords);

/** What was said about a file or its activity, in the language that is spoken. */
export function remarkText(message: string): string {
  return retoldRemark(message, { remarks, setApart });
}

/** Why a run is not counted, in the language that is spoken. */
export function uncountedText(message: string): string {
  return retoldUncounted(message, uncounted) ?? remarkText(message);
}
