import { sampleDiaryWords } from "#core/diary/sample/sample-diary-words.ts";
import { inLanguage } from "../words/in-language.ts";

/** What the sample runner told, for whoever puts the sample into a store. */
export const sampleWords = inLanguage("report-sample-diary", sampleDiaryWords);
