import { inLanguage } from "../words/in-language.ts";

/** Texts of the page where a film comes in. */
export const words = inLanguage("start", {
  heading: "See how you run, and how sure we are",
  lead: "Ten seconds of film from a phone become a form report. Every number comes with its error, and what cannot be measured says why.",
  orDrop: "Or drop a film anywhere on this page. It is analysed in this browser and never uploaded.",
  dropHere: "Drop the film here",
  get: "What you get",
  promises: [
    { title: "One sentence", words: "How you ran, and whether anything stands out." },
    {
      title: "At most three findings",
      words: "Each with the second of film that shows it, and what it could be worth testing.",
    },
    {
      title: "Every measure",
      words: "With its interval, the change that would be real, and how far off we were on runners of known form.",
    },
  ],
  noSample: "The sample could not be loaded. Start Plumbline again with npm start, then reload this page.",
  choose: "Choose a film",
  record: "Record with the camera",
  sample: "Try the sample film",
  sampleName: "Sample runner, side view",
  guide: "New to this? <link>How to film yourself</link>, in one minute.",
});
