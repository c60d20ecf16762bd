import { inLanguage } from "../words/in-language.ts";
/** Texts about keeping a film on the server. */
export const words = inLanguage("keep-on-server", {
  title: "The film on the server",
  offer:
    "Your film is in this browser only. You can keep it on the machine that runs Plumbline as well, to see it from another device. It lies there encrypted, with a key of its own, until you erase it here; then the key is destroyed, and nobody can open what may be left of it.",
  keep: "Keep this film on the server",
  otherKind: "This kind of film cannot be kept there: it takes MP4, MOV and WebM.",
  sending: (megabytes: string) => `Sending the film, ${megabytes} MB.`,
  kept: (megabytes: string, day: string) => `Kept there since ${day}: ${megabytes} MB, encrypted.`,
  erased: "The film was erased from the server. Its key is destroyed.",
  opening: "Opening the film that is kept on the server",
});
