import { notEnoughWords } from "#core/load/not-enough-words.ts";
import { inLanguage } from "../words/in-language.ts";

/** Why a quantity has no value, by code, and why the next run has no limit. */
export const missingLoadWords = inLanguage("report-not-enough", notEnoughWords);
