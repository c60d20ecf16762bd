import type { RecordPart } from "#core/access/record-part.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of who may read the record. */
export const sharingWords = inLanguage("sharing", {
  title: "Who may read",
  lead: "A clinic reads only the parts that you share with it, only while you share them, and never changes them. Each reading is a line of the log below.",
  nobody: "Nobody but you.",
  parts: {
    pain: "check-ins and weeks",
    story: "story and safety questions",
    "body-tests": "body tests",
    runs: "runs and load",
    form: "form reports",
    plan: "plan and sessions",
    notes: "your own notes",
  } satisfies Record<RecordPart, string>,
  until: (day: string, isLive: boolean) => (isLive ? `Until ${day}.` : `Ended on ${day}.`),
  withdrawn: (day: string) => `Taken back on ${day}.`,
  withdraw: "Take back",
  withdrawFrom: (clinic: string) => `Take back what ${clinic} may read`,
  give: {
    open: "Let a clinic read",
    title: "Let a clinic read",
    noClinics:
      "There is no clinic on this Plumbline. To tell a clinician elsewhere, <link>make the page for a clinician</link> and print or send it.",
    clinic: "Which clinic?",
    name: "What the clinic calls you",
    parts: "What may it read?",
    names: {
      pain: "Check-ins and weeks",
      story: "Story and safety",
      "body-tests": "Body tests",
      runs: "Runs and load",
      form: "Form reports",
      plan: "Plan and sessions",
      notes: "My own notes",
    } satisfies Record<RecordPart, string>,
    holds: {
      pain: "Pain of each day, runs and mornings after, feelings, sleep; weekly scores; visits and marked days.",
      story: "Where it hurts and since when, history, goals; the safety questions with your answers.",
      "body-tests": "Results of the tests at home, with pain while testing.",
      runs: "Every run with its speed, heart rate and cadence; shoes, load and limits. Routes are not shown.",
      form: "The numbers of form reports. Films stay with you.",
      plan: "What was planned, what you did, how it felt; trials.",
      notes: "Words that you typed yourself in the parts above, titles of runs, names of films.",
    } satisfies Record<RecordPart, string>,
    howLong: "For how long?",
    lengths: { "7": "A week", "30": "30 days", "91": "3 months", "365": "A year" },
    seen: (clinic: string) => `${clinic} will see`,
    unseen: "It will not see",
    nothingYet: "Nothing yet: choose a part.",
    notesAlone: "Your notes go with the parts they were written in: choose one of those as well.",
    never:
      "Films, what you agreed to, reminders, links that you sent, this log, and anything you share with another clinic. It changes nothing, and its administrator sees nothing.",
    until: (day: string) => `Until ${day}, or until you take it back.`,
    agree: (clinic: string) => `Let ${clinic} read`,
    cancel: "Not now",
    given: (clinic: string) => `${clinic} may read from now on.`,
    statement: (clinic: string, parts: string, day: string) => `I let ${clinic} read until ${day}: ${parts}`,
  },
});
