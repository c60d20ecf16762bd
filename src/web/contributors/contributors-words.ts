import { words as knownWords } from "../known/known-words.ts";
import { inLanguage } from "../words/in-language.ts";
/** Texts of the page of contributors that a terminal does not need. */
export const words = inLanguage("contributors", {
  answer: "Go there",
  toScreen: "To the safety questions",
  skip: "Ask me another",
  kept: "Kept. The list below is made anew.",
  notKept: (problem: string) => `This could not be kept: ${problem}`,
  why: (titles: string) => `It could move: ${titles}.`,
  patternFlags: { supported: "Fits", against: "Does not fit", open: "Cannot be told" },
  seeClinician: "Have it looked at by a clinician. Plumbline does not rank anything beside it.",
  lookWhenLasting: "It is a pattern, not a finding. Have it looked at when it lasts six weeks.",
  pictureAlt: (counts: { readonly supports: number; readonly against: number; readonly open: number }) =>
    `${counts.supports} for, ${counts.against} against, ${counts.open} that cannot tell.`,
  pictureFor: "for",
  pictureAgainst: "against",
  tryThis: "Try this",
  tryOnRun: (change: string) => `Try it on a run: ${change.toLowerCase()}`,
  tryOverWeeks: (change: string) => `Try it over weeks: ${change.toLowerCase()}`,
  waits: "Trying waits until a clinician has looked.",
  timeToJudge: "Time to judge",
  wouldChange: "What would change it",
  nobodyKnows: "What nobody can tell",
  limit: (limits: string) => `Limit: ${limits}.`,
  place: (place: number) => `Place ${place}`,
  rest: "Everything else",
  restLead: "Lower on the list, or with nothing that supports it so far.",
  columns: { name: "Contributor", grade: "Grade", supports: "For", against: "Against", open: "Cannot tell" },
  gradeHelp: `Grades: ${knownWords.gradeHelp}`,
  weakMark: "weak evidence",
  waiting: "Reading your record.",
  toKnown: "What we know, claim by claim",
});
