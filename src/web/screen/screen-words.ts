import type { ScreenLevel } from "#core/screen/screen-levels.ts";
import type { ScreenStepName } from "#core/screen/screen-steps.ts";
import { screenWords } from "#core/screen/screen-words.ts";
import { inLanguage } from "../words/in-language.ts";

/** What results of the safety screen say beside their records. */
export const coreScreenWords = inLanguage("screen/core", screenWords);

/** Texts of the safety screen's pages. */
export const words = inLanguage("screen", {
  title: "Is it safe to run?",
  lead: "A few questions that a careful clinician would ask first. They stay on this machine, and you can stop and go on later.",
  age: "Your age in years",
  ageHelp: "Some questions depend on it. Whole years, from 0 to 130.",
  answers: { yes: "Yes", no: "No", "not-sure": "Not sure" },
  noneOfThese: "None of these",
  noneHelp: "Answers no to what is still open in this part.",
  next: "Go on",
  back: "Back",
  finish: "See the result",
  stopHere: "See what to do now",
  openLeft: (count: number) => (count === 1 ? "One question is still open." : `${count} questions are still open.`),
  progress: (step: number, of: number) => `Part ${step} of ${of}`,
  kept: "Kept on this device as you answer.",
  steps: {
    now: { title: "Right now", lead: "These come first, because with them hours can matter." },
    today: { title: "Lately", lead: "About fever, falls and how you feel." },
    "legs-and-bones": { title: "Legs, bones and your last runs", lead: "About leg pain, and how runs went." },
    "the-back": { title: "Your back over time", lead: "About how long, and what it is like." },
    you: { title: "You", lead: "About energy, mood and health. Answer what you like to answer." },
  } satisfies Record<ScreenStepName, { readonly title: string; readonly lead: string }>,
  levels: {
    "emergency-now": "Emergency: now",
    "urgent-today": "Urgent: today",
    "see-clinician-soon": "Soon: within two weeks",
    "self-manage": "Calm: look after it yourself",
    notFinished: "Not finished",
    repeat: "To be answered again",
  } satisfies Record<ScreenLevel | "notFinished" | "repeat", string>,
  result: {
    notYet: "You have not answered the safety questions yet",
    notYetLead: "They come before a plan and before advice on running. They take two to five minutes.",
    begin: "Answer the questions",
    goOn: "Go on with the questions",
    again: "Answer again",
    againNow: "Answer the questions now",
    newSince: (day: string) =>
      `Your check-in of ${day} says that something is new: numbness, weakness, fever, or trouble with bladder or bowel. These answers are from before it.`,
    why: "Why",
    call: "Whom to call",
    callNow: "Now",
    callIfWorse: "If it gets worse",
    running: "Running until then",
    unclear: "Which of these is right?",
    toStory: "Change your story",
    locked: "What is open and what has to wait",
    lockNames: {
      plan: "Plan",
      "run-advice": "Running advice",
      "hop-test": "Hopping tests",
      booking: "Hands-on treatment",
    },
    openWord: "Open",
    waitWord: "Waits",
    young: {
      clinician: "Because of your age, a clinician has to be part of this before you go on.",
      parent: "Because of your age, a parent or guardian has to be part of this.",
    },
    askAgain: "When to answer again",
    countedAsYes: "You were not sure here; it was counted as yes.",
    awaiting: "Awaiting clinician review",
    print: "Print this page",
    toToday: "Back to today",
    answeredOn: (when: string) => `Answered ${when}. Plumbline asks and sorts; it does not diagnose.`,
    otherVersion: "The questions have changed since you answered. Please answer them again.",
  },
  review: {
    title: "Questions that await a clinician's review",
    lead: "The safety questions follow published guidance where we have read it. The rows below rest at least in part on what we recalled or chose ourselves. A clinician has not looked at them yet.",
    unread: "Rests on",
    memory: "recalled, not read again",
    design: "our own choice",
    all: "Every row rests on sources we have read.",
  },
  running: {
    "not-asked":
      "This is what your record allows. Whether running is safe for your back now, five minutes of questions tell.",
    "ask-again": "You said that something is new. Answer the safety questions before your next run.",
    toScreen: "Answer the safety questions",
    toResult: "What to do, and why",
    tellWalks: "Your plan has the walks, and counts them when you tell how they went.",
    toPlan: "Your plan",
    headings: {
      "ask-again": "First the safety questions again",
      unfinished: "First the rest of the safety questions",
      locked: "No run for the time being",
      "walk-first": "Walks come first",
      "no-increase": "No further than you run now",
      "step-back": "One step back",
    },
  },
});
