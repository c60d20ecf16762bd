import { inLanguage } from "../words/in-language.ts";

/** Texts that every chart has. */
export const words = inLanguage("chart", {
  asTable: "As a table",
  asTableAlt: (title: string) => `${title}: numbers as a table`,
});
