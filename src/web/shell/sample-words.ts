import { inLanguage } from "../words/in-language.ts";
/** Texts that are shown while somebody looks round in the record of the sample runner. */
export const words = inLanguage("sample", {
  label: "Sample runner",
  title: "You are looking at a made-up runner.",
  lead: "Nothing here is yours; try whatever you like.",
  leave: "Back to your own record",
  ownOnly: "Settings are about your own record. Go back to it first.",
  settings: "Settings",
});
