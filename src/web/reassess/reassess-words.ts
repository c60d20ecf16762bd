import type { RealChange } from "#core/diary/instrument.ts";
import type { CheckKind } from "#core/plan/reassess.ts";
import type { Verdict } from "#core/trial/verdict.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the page that looks again. */
export const words = inLanguage("reassess", {
  title: "Looking again",
  lead: "What was, what is, and whether the difference is more than noise.",
  due: "What is due",
  kinds: {
    safety: { title: "Safety questions", to: "/screen" },
    week: { title: "Your week", to: "/check-in/week" },
    tests: { title: "Body tests", to: "/tests" },
    form: { title: "A film of your running", to: "/form" },
  } satisfies Record<CheckKind, { title: string; to: string }>,
  isDue: "due now",
  dueOn: (day: string) => `due on ${day}`,
  optional: "your choice",
  never: "never done",
  last: (day: string) => `last on ${day}`,
  changes: "Before and now",
  noChanges: "Nothing to compare yet: it takes two check-ups, or two weeks of check-ins.",
  about: { pain: "Pain", activity: "Activities", test: "Body tests", form: "How you run" },
  pain: "Worst pain of a day, mean of a week",
  changeWords: {
    "really-better": "really better",
    "about-the-same": "about the same",
    "really-worse": "really worse",
    "really-other": "really different; which way is better is not known",
    unknown: "no smallest real change is known, so nobody can say",
  } satisfies Record<RealChange | "really-other" | "unknown", string>,
  figures: ({ before, now, unit, real }: Readonly<Record<"before" | "now" | "unit" | "real", string>>) =>
    `${before} then, ${now} now ${unit}${real}`,
  real: (value: string) => `; a change counts from ${value}`,
  sides: { left: "left", right: "right", both: "" },
  tried: "What you tried",
  nothingTried: "Nothing yet.",
  verdicts: {
    helped: "helped",
    "no-difference": "made no difference",
    worse: "made it worse",
    "cannot-tell": "cannot tell",
  } satisfies Record<Verdict, string>,
  effect: (value: string, low: string, high: string) => `(${value} points of pain, ${low} to ${high})`,
  toTrials: "See what helps",
  maintain: "Maintenance",
  maintainWords:
    "Walking and running as a habit come first, with a little strength. Check-ups are your choice; the safety questions stay.",
  toPlan: "To the plan",
});
