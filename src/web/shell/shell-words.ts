import { inLanguage } from "../words/in-language.ts";

/** Texts around the pages: navigation, footer, and what any page may have to say. */
export const words = inLanguage("shell", {
  skip: "Skip to the page",
  navigation: "Main",
  places: {
    today: "Today",
    checkIn: "Check-in",
    timeline: "Timeline",
    runs: "Load",
    more: "More",
    runners: "Runners",
    account: "Account",
  },
  stays: "Your film stays on this device. Plumbline measures; it does not diagnose.",
  accuracy: "How accurate it is",
  offline: "Works without a network",
  needsNetwork: "Needs the network this once",
  opening: "Opening the page.",
  notFound: "There is no page here",
  notFoundLead: "The address may have been typed wrongly. <link>Go to the first page</link>.",
  erase: "Erase",
  keep: "Keep",
  noAnswer: "Plumbline's server does not answer.",
  noAnswerFix: "Start it again with npm start, then reload this page. Nothing that was kept is lost.",
  keptNowhere: "This could not be kept: Plumbline's server does not answer, and this browser keeps no data.",
  keptNowhereFix: "Leave this page open, start Plumbline again with npm start, then save once more.",
});
