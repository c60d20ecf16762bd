import { inLanguage } from "../words/in-language.ts";
/** Texts of keeping a report's numbers in the record. */
export const words = inLanguage("keep", {
  title: "Your record",
  lead: "Put the numbers into your record, so that they count with your story, tests and runs. The film stays where it is.",
  kept: "The numbers are in your record.",
  tooLong: (most: number) =>
    `Your record takes reports of at most ${most} steps. Cut a shorter film out of this one, then measure that.`,
  keep: "Put it into my record",
  takeOut: "Take it out again",
  toContributors: "What may contribute",
});
