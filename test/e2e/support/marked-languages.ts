import type { Languages } from "../../../src/web/words/load-language.ts";
import { markedLanguage } from "../../fixtures/marked-language.ts";

/** Stands for the app's translations in a build of its own: French is English in marks. */
export const languages: Languages = { fr: async () => markedLanguage("fr-CH") };
