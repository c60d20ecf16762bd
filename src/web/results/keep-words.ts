import { inLanguage } from "../words/in-language.ts";
/** Texts of keeping a report's numbers in the record. */
export const words = inLanguage("keep", {
  title: { own: "Your record", sample: "The sample runner's record" },
  lead: {
    own: "Put the numbers into your record, so that they count with your story, tests and runs. The film stays where it is.",
    sample:
      "Put the numbers into the sample runner's record, to see how they count with the rest. Nothing of it becomes yours.",
  },
  kept: { own: "The numbers are in your record.", sample: "The numbers are in the sample runner's record." },
  notYours:
    "This film shows the sample runner and not you, so its numbers stay out of your record: they would be compared with your own. <link>Film yourself</link>, or look round in the sample runner's record from the first page and measure the film there.",
  tooLong: (most: number) =>
    `Your record takes reports of at most ${most} steps. Cut a shorter film out of this one, then measure that.`,
  keep: { own: "Put it into my record", sample: "Put it into the sample runner's record" },
  takeOut: "Take it out again",
  toContributors: "What may contribute",
});
