import type { RealChange } from "#core/diary/instrument.ts";
import type { ImpactName } from "#core/diary/week.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the weekly check-in. */
export const words = inLanguage("week", {
  title: "Your week",
  lead: "Two minutes, once a week. It shows slow changes that single days hide.",
  activities: "What your back lets you do",
  activitiesHelp: "0: cannot do it. 10: as before the pain.",
  usualDistance: "Running your usual distance",
  pick: "Two more things you want to do again, if you like",
  pickName: (number: number) => `Activity ${number}`,
  pickHelp: "Such as sitting through a film, lifting a child, a hill session.",
  scoreOf: (name: string) => name,
  global: "All in all, compared with when you began here",
  /** From -3 to 3. */
  globals: {
    "much-worse": "Much worse",
    worse: "Worse",
    "a-little-worse": "A little worse",
    same: "The same",
    "a-little-better": "A little better",
    better: "Better",
    "much-better": "Much better",
  },
  impact: "How much did your back get in the way this week?",
  impacts: {
    "taking-part": "Going for the runs you meant to",
    distance: "Running as far as you meant to",
    quality: "Running as well as you meant to",
    pain: "Pain while running",
  } satisfies Record<ImpactName, string>,
  impactAnswers: { "0": "Not at all", "1": "A little", "2": "A lot", "3": "Could not run" },
  impactPainAnswers: { "0": "None", "1": "A little", "2": "A lot", "3": "Too much to run" },
  totals: "Filled in a form elsewhere?",
  totalsHelp: "Only its total is kept here. The texts of these forms belong to others.",
  rolandMorris: "Roland-Morris, total of 24",
  oswestry: "Oswestry, total in per cent",
  save: "Save",
  saved: "Saved.",
  edit: "Change it",
  against: (day: string) => `Against ${day}`,
  changes: {
    "really-better": "really better",
    "about-the-same": "about the same",
    "really-worse": "really worse",
  } satisfies Record<RealChange, string>,
  change: ({ title, change, from, to, real }: Readonly<Record<"title" | "change" | "from" | "to" | "real", string>>) =>
    `${title}: ${change} (${from} then, ${to} now; a change counts from ${real}).`,
  first: "This is the first one. Next week there is something to compare with.",
});
