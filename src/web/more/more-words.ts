import { inLanguage } from "../words/in-language.ts";

/** Texts of the page with everything else. */
export const words = inLanguage("more", {
  title: "More",
  places: {
    film: { label: "New film", words: "Ten seconds of film become a form report." },
    story: { label: "Your story", words: "Where and when it hurts, how you run, what you tried." },
    tests: { label: "Body tests", words: "How long you hold, how far you bend." },
    plan: { label: "Your plan", words: "Strength, running and walking, week by week." },
    reassess: { label: "Looking again", words: "What is due, and what changed since the plan began." },
    handover: { label: "For your clinician", words: "Your record on one page, on paper or as a link." },
    exercises: { label: "Exercises", words: "Each with a figure, from easy to hard." },
    week: { label: "Your week", words: "What your back lets you do, once a week." },
    trials: { label: "See what helps", words: "Change one thing on a run, or over weeks, and see." },
    triggers: { label: "Before your flares", words: "What goes before them, from your own days." },
    guide: { label: "How to film", words: "Where the phone stands and what it sees." },
    compare: { label: "Compare", words: "Two films side by side, step by step." },
    stored: { label: "Kept here", words: "Reports and films on this device." },
    screen: { label: "Safety questions", words: "Answer them, or change an answer." },
    settings: { label: "Settings", words: "Take your record with you, bring one, erase everything." },
    contributors: { label: "What may contribute", words: "What to test, and what to find out next." },
    known: { label: "What we know", words: "What articles claim, and what research says." },
    reminders: {
      label: "Calendar and reminders",
      words: "Your sessions in your own calendar; quiet unless you ask.",
    },
    account: { label: "Your account", words: "How you sign in, where you are signed in, signing out." },
    accuracy: { label: "How accurate it is", words: "Every measure against known truth." },
  },
});
