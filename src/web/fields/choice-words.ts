import { inLanguage } from "../words/in-language.ts";

/** Answers to a plain question. */
export const words = inLanguage("choice", {
  answers: { yes: "Yes", no: "No" },
});
