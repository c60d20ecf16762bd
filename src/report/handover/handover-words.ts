import type { HandoverChange, HandoverTrial } from "#core/handover/handover.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the page that a runner hands to a clinician. */
export const handoverWords = inLanguage("report-handover", {
  title: "Handover: running and low-back pain",
  source: (from: string, to: string) =>
    `Told and measured by the runner with Plumbline, ${from} to ${to}. It names nobody and diagnoses nothing.`,
  name: "Name, date of birth:",
  sections: {
    new: "Look at this first: something new was told",
    history: "History",
    safety: "Safety questions",
    pain: "Worst pain of each day, 0 to 10",
    load: "Each run against its limit, km",
    scores: "Scores",
    tests: "Body tests at home",
    form: "Running form",
    contributors: "Contributors to test",
    trials: "What was tried",
    events: "Visits and marked days",
    questions: "Questions of the runner",
  },
  nothingTold: "Nothing was told.",
  newTold: (day: string) =>
    `The check-in of ${day} says yes to "Anything new: numbness, weakness, fever, trouble with bladder or bowel?" Which of them was not asked there.`,
  newSince: (day: string) =>
    `The safety questions of ${day} were not answered again since. What they say below is from before it and clears nothing.`,
  newAlone: "No answered safety questions follow it on this page.",
  newNote: "Note of that day:",
  safetyNone: "The safety questions have not been answered.",
  safety: (title: string, day: string) =>
    `${title}, answered on ${day}; some of the rules behind it await a clinician's review.`,
  safetyBefore: (title: string, day: string) =>
    `Before the new symptom was told: "${title}", answered on ${day}; some of the rules behind it await a clinician's review.`,
  safetyOpen: "Not answered to the end: a low level is no all-clear.",
  safetyAsked: (asked: number) => `${asked} questions answered.`,
  noneYes: "None was answered with yes.",
  yes: "Yes",
  notSure: "Not sure",
  contradictions: "Does not fit together",
  event: (day: string, what: string) => `${day}: ${what}`,
  painColumns: ["Day", "Worst pain"],
  painNone: "No check-ins in this time.",
  painCoverage: (told: number, days: number) => `Told on ${told} of ${days} days.`,
  painChange: (word: HandoverChange, first: string, last: string) =>
    `${changeWords[word]}: ${first} on average in the first week, ${last} in the last.`,
  painThreshold: (points: number) => `A change counts from ${points} points.`,
  painFewDays: "Too few days in the first or the last week to tell a change.",
  loadColumns: ["Day", "km", "Limit, km", "To longest"],
  loadNone: "No runs are on record.",
  loadWeek: (km: string) => `${km} km a week on average over whole weeks.`,
  loadBeyond: (beyond: number, compared: number) =>
    `${beyond} of ${compared} runs went more than 10 % beyond the longest of the 30 days before: such runs went with more overuse injuries in 5,205 runners (all injuries, not the back alone).`,
  loadNext: (km: string) => `Within 10 %, the next run is up to ${km} km.`,
  loadMark: "The short line is 10 % beyond the longest run of the 30 days before.",
  /** A label with what is said to it, and a value with its scale, day, interval, side or change. */
  said: (label: string, what: string) => `${label}: ${what}`,
  scale: (title: string, least: number, most: number) => `${title} (${least} to ${most})`,
  onDay: (value: string, day: string) => `${value}, ${day}`,
  ofDay: (value: string, day: string) => `${value} (${day})`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  within: (value: string, interval: string) => `${value} (${interval})`,
  ofBoth: (value: string) => `${value}, both`,
  changed: (value: string, change: string) => `${value}; ${change}`,
  scoreColumns: ["Score", "First", "Last", "Change", "Counts from"],
  testColumns: ["Test", "Left", "Right", "Counts from"],
  formColumns: ["Measure", "Left", "Right", "Counts from"],
  formSource: (day: string, view: string, model: string) =>
    `Filmed on ${day}, ${view} view, ${model}. 95 % intervals hold spread, model error and the vertical together.`,
  formCompared: (day: string) => `Words compare with the film of ${day}.`,
  formNone: "No film was measured.",
  contributor: (title: string, grade: string) => `${title} (${grade})`,
  contributorsNone: "Nothing known supports one.",
  contributorsLead: "What may contribute and can be tested, with the grade of its evidence. None of them is a cause.",
  supports: "for",
  against: "against",
  trialColumns: ["Day", "What", "Verdict", "Pain, points"],
  verdicts: {
    helped: "helped",
    "no-difference": "made no difference",
    worse: "made it worse",
    "cannot-tell": "cannot tell",
  } satisfies Record<HandoverTrial["verdict"], string>,
  unknownThreshold: "not known",
  footer: "Made by Plumbline on the runner's own machine.",
});

/** What a change is called. */
export const changeWords = inLanguage("report-handover/change", {
  "really-better": "Really better",
  "about-the-same": "About the same",
  "really-worse": "Really worse",
  unknown: "Not told: no smallest real change is known",
} satisfies Record<HandoverChange, string>);

/** The same behind a value; nothing where it is not told. */
export const changeAfterValue = inLanguage("report-handover/change-after-value", {
  "really-better": "really better",
  "about-the-same": "about the same",
  "really-worse": "really worse",
  unknown: "",
} satisfies Record<HandoverChange, string>);
