import { samplePlanWords } from "#core/load/sample/sample-plan-words.ts";
import { inLanguage } from "../words/in-language.ts";

/** What the sample runner's shoes and runs are called, for whoever puts the sample into a store. */
export const sampleRunWords = inLanguage("report-sample-plan", samplePlanWords);
