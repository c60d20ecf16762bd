import { handoverRowWords } from "#core/handover/handover-row-words.ts";
import { contradictionWords } from "#core/record/contradiction-words.ts";
import { inLanguage } from "../words/in-language.ts";

/** What the core composes the rows of trials and work of. */
export const rowWords = inLanguage("report-handover-row", handoverRowWords);

/** What the core says of answers that do not fit together. */
export const unclearWords = inLanguage("report-handover-row/unclear", contradictionWords);
