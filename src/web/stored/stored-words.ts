import { inLanguage } from "../words/in-language.ts";

/** Texts of what is kept on the device. */
export const words = inLanguage("stored", {
  title: "What is kept on this device",
  lead: "Reports are kept in this browser only: the numbers, and the line of joints they come from. A film is kept only when you say so. Nothing of it is on a server, but films that you chose to keep there and numbers that you put into your record.",
  recent: "Your last reports",
  cadence: (stepsPerMin: string) => `${stepsPerMin} <unit>steps/min</unit>`,
  notErased: "This could not be erased. Clear the site's data in the browser's settings instead.",
  reports: "Reports",
  none: "None yet.",
  eraseFilm: "Erase its film",
  filmErased: (name: string) => `The film of ${name} was erased.`,
  erase: "Erase",
  eraseReport: (name: string) => `Erase the report of ${name}`,
  reportErased: (name: string) => `The report of ${name} was erased.`,
  eraseAll: "Erase everything",
  eraseAllTitle: (reports: number) => (reports === 1 ? "Erase the report?" : `Erase all ${reports} reports?`),
  eraseAllWords: "They are on this device only, and cannot be brought back.",
  allErased: "Every report and film was erased.",
  app: "The app itself",
  appWords:
    "So that Plumbline works without a network, this browser also keeps the program, its models and the sample film. They say nothing about you.",
  used: (megabytes: string) => `All of it together: ${megabytes} <unit>MB</unit>.`,
});
