import { english, type Language, speak } from "./in-language.ts";

/** Loads of a language, by its first subtag (`de` for every kind of German). English is not among them: it is in the pages. */
export type Languages = Readonly<Record<string, () => Promise<Language>>>;

/** The first wanted language that there is, as a key of `known`; English when there is none, or when it comes first. */
export function chooseLanguage(wanted: readonly string[], known: Languages): string {
  const subtags = wanted.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return subtags.find((subtag) => subtag === "en" || Object.hasOwn(known, subtag)) ?? "en";
}

/** Loads the first wanted language and speaks it from then on. To be awaited before a page is loaded. */
export async function loadLanguage(wanted: readonly string[], known: Languages): Promise<Language> {
  const language = (await known[chooseLanguage(wanted, known)]?.()) ?? english;
  speak(language);
  return language;
}
