import type { ComparedWithYesterday, FeelingName } from "#core/diary/check-in.ts";
import type { RealChange } from "#core/diary/instrument.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the check-in. */
export const words = inLanguage("check-in", {
  title: "How is your back today?",
  lateTitle: (day: string) => `How was your back on ${day}?`,
  lead: "Fifteen seconds. Leave out what you like.",
  day: "Day",
  today: "Today",
  earlier: "The day before",
  later: "The day after",
  painNow: "Pain now",
  painWorst: "Worst in the last 24 hours",
  scale: "0 is none, 10 the worst you can imagine.",
  asYesterday: "as the day before; tap another if not",
  compared: "Compared with yesterday",
  comparedAnswers: { better: "Better", same: "The same", worse: "Worse" } satisfies Record<
    ComparedWithYesterday,
    string
  >,
  ran: "Did you run?",
  during: "Pain during the run, at its worst",
  after: "Pain after the run",
  limped: "Did you limp or run differently because of it?",
  morningAfter: "You ran the day before. Pain this morning",
  newSymptoms: "Anything new: numbness, weakness, fever, trouble with bladder or bowel?",
  more: "More, if you like",
  moreHelp: "0 is none, 10 the most. These are our own questions, not a tested questionnaire.",
  feelings: {
    stiffness: "Stiffness this morning",
    soreness: "Sore muscles",
    fatigue: "Tiredness",
    stress: "Stress",
    fear: "Fear that moving could harm your back",
    confidence: "Confidence that you can run",
  } satisfies Record<FeelingName, string>,
  sleep: "Hours of sleep",
  sitting: "Hours of sitting that day",
  strength: "Strength training that day?",
  warmedUp: "Easy first minutes, or drills before?",
  note: "Note",
  save: "Save",
  undo: "Undo",
  edit: "Change it",
  saved: "Saved.",
  undone: "Taken back.",
  keptHere: "Kept on this device, sealed; it is sent to your Plumbline as soon as that answers.",
  sent: "Kept by your Plumbline.",
  refused: (why: string) => `Your Plumbline will not keep this as it is. ${why} It stays on this device.`,
  trend: {
    "really-better": (recent: string, before: string) =>
      `Really better: your worst pain was ${recent} of 10 on average over the last seven days, ${before} over the seven before.`,
    "about-the-same": (recent: string, before: string) =>
      `About the same: your worst pain was ${recent} of 10 on average over the last seven days, ${before} over the seven before. Below 2 points we cannot tell a change.`,
    "really-worse": (recent: string, before: string) =>
      `Really worse: your worst pain was ${recent} of 10 on average over the last seven days, ${before} over the seven before.`,
  } satisfies Record<RealChange, (recent: string, before: string) => string>,
  notEnough: (recent: number, before: number) =>
    `Too little yet to say better or worse: it takes 4 check-ins in the last seven days (${recent} missing) and 4 in the seven before (${before} missing).`,
  zones: {
    green:
      "Calm: pain up to 2 of 10 with a run is within what runners may train with, as long as the next morning is no worse.",
    amber: "Watch: 3 to 5 of 10 with a run. Stay where you are; see how tomorrow morning is.",
    red: "Stop: above 5 of 10 with a run is too much for now.",
  },
  zonesFrom: "By a pain-monitoring model made for the Achilles tendon, carried over to the back.",
  screenAgain: "You said that something is new. Please answer the safety questions again now.",
  newLeftOut:
    "You left out whether anything is new: numbness, weakness, fever, trouble with bladder or bowel. If it is, change your check-in and say so.",
  screenLink: "Answer the safety questions",
  stop: "Do not run for the time being.",
  runNotKnown: "No run of that day is on record yet.",
  tellRun: "Tell how far it was",
  kept: "This day is saved. Change what you like, then save again.",
  lately: "Worst pain of each day, the last two weeks",
  latelyAlt: (days: number) => `Worst pain of each day over the last 14 days; ${days} days have a check-in.`,
  tableDay: "Day",
  tablePain: "Worst pain",
  none: "no check-in",
});
