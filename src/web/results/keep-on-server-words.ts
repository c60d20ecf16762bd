import { inLanguage } from "../words/in-language.ts";

/** Texts about films on the server. */
export const words = inLanguage("keep-on-server", {
  title: "The film on the server",
  offer:
    "Your film is in this browser only. Kept on the machine that runs Plumbline as well, it outlives this browser, and another device can show it. It lies there encrypted, with a key of its own.",
  keep: "Keep this film on the server",
  otherKind: "This kind of film cannot be kept there: it takes MP4, MOV and WebM.",
  sending: (megabytes: string) => `Sending the film, ${megabytes} MB.`,
  kept: (megabytes: string, day: string) =>
    `Kept there since ${day}: ${megabytes} MB, encrypted. Turned off, its key is destroyed, and nobody can open what may be left of it.`,
  erased: "The film was erased from the server. Its key is destroyed.",
  films: "Films on the server",
  filmsWords:
    "Films that you chose to keep there, from this device or another. They are encrypted; erasing destroys the key.",
  film: (day: string, megabytes: string) => `Film of ${day}, ${megabytes} MB`,
  save: "Save",
  erase: "Erase",
  saveName: (day: string) => `Save the film of ${day}`,
  eraseName: (day: string) => `Erase the film of ${day}`,
});
