import { spikeWords } from "#core/load/spike-words.ts";
import { inLanguage } from "../words/in-language.ts";

/** What bands of the spike ratio are called, and whom they come from. */
export const bandStudyWords = inLanguage("report-spike-band", spikeWords);
