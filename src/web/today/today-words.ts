import type { NextStep } from "#core/diary/next-steps.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the first page. */
export const words = inLanguage("today", {
  title: "Today",
  welcome: "A back that hurts when you run: what to do about it",
  welcomeLead:
    "Plumbline asks what matters, measures how you run, reads the runs you already have, and says what is worth trying, with how sure it is. Everything stays on this machine.",
  firstMinutes: "Your first five minutes",
  oneThing: "One thing to do today",
  nothing: "Nothing more today. Come back tomorrow for fifteen seconds.",
  doneWord: "done",
  todoWord: "to do",
  steps: {
    screen: {
      title: "Safety questions",
      words: "Is it safe to run, and is there something a clinician should see first?",
      action: "Answer the questions",
      to: "/screen",
    },
    where: {
      title: "Where it hurts",
      words: "Tap it on a drawing.",
      action: "Show where it hurts",
      to: "/story/pain",
    },
    running: {
      title: "Your running",
      words: "Drop the export of your watch, or tell three numbers.",
      action: "Tell three numbers",
      to: "/story/running",
    },
    "check-in": {
      title: "Check-in",
      words: "Fifteen seconds: pain, and whether you ran.",
      action: "Check in",
      to: "/check-in",
    },
    week: {
      title: "Your week",
      words: "Two minutes, once a week.",
      action: "Look back on the week",
      to: "/check-in/week",
    },
    story: {
      title: "Your story",
      words: "When it hurts, what changed, what you tried.",
      action: "Go on with your story",
      to: "/story/pattern",
    },
    film: {
      title: "How you run",
      words: "Ten seconds of film from the side become a form report.",
      action: "Film your running",
      to: "/form",
    },
    tests: {
      title: "Body tests",
      words: "How long you hold, how far you bend: at home, with a timer.",
      action: "Do a body test",
      to: "/tests",
    },
  } satisfies Record<NextStep, { title: string; words: string; action: string; to: string }>,
  orRuns: "Or bring your runs",
  alsoToday: (count: number) => (count === 1 ? "Also today: 1 more" : `Also today: ${count} more`),
  rest: "Nothing more today: a day of rest is part of the plan.",
  done: "Done for today.",
  planWaits: "Your plan waits",
  warmUpFirst: (minutes: number) => `A warm-up of ${minutes} minutes comes first.`,
  warmUp: "Do the warm-up",
  back: "Your back",
  run: "Your next run",
  limit: (km: string) => `Up to ${km} km.`,
  limitFrom: "10 % beyond the longest of your last 30 days, on record.",
  limitTold: "10 % beyond the longest run of the last 30 days that you told.",
  noLimit: "We cannot say yet how far: there is no run of the last 30 days on record.",
  toRuns: "Your runs",
  toPlan: "The whole plan",
  explore: "Just looking? Explore the whole record of a runner who is made up, or",
  exploreFilm: "a filmed run",
  exploreRecord: "Explore the sample runner",
  exploreMaking: "Making up two years of runs",
});
