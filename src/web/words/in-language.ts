export {
  english,
  inLanguage,
  type Language,
  speak,
  spokenTag,
  type Translation,
} from "#report/words/in-language.ts";
