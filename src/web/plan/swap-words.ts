import { inLanguage } from "../words/in-language.ts";

/** Texts of swapping, leaving out and keeping single exercises. */
export const words = inLanguage("swap", {
  swap: "Swap",
  notThis: "Not this one",
  keepStretch: "Keep this stretch",
  of: (title: string) => `: ${title}`,
  swapTitle: (title: string) => `In place of ${title.toLowerCase()}`,
  instead: "Instead",
  reason: "Why?",
  scope: "For how long?",
  scopes: { once: "This time", always: "From now on" },
  reasonFirst: "Say why first: it stands in the plan, and in what changed.",
  blocked: "Why others are not offered",
  back: (title: string) => `Back to ${title.toLowerCase()}`,
  close: "Leave it as it is",
  notThisTitle: (title: string) => `Never offer ${title.toLowerCase()} again?`,
  notThisWords: "Something else takes its place where something fits. You can let it back in on the page of your plan.",
  saidSwapped: (now: string, was: string) => `${now} stands there now, in place of ${was.toLowerCase()}.`,
  saidDisliked: (title: string) => `${title} is not offered any more.`,
  saidKept: (title: string) => `${title} is kept.`,
  letBack: "Let it back in",
  keep: "Keep it",
  unkeep: "Do not keep it any more",
  failed: (problem: string) => `This could not be kept: ${problem}`,
});
