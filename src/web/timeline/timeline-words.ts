import type { RealChange } from "#core/diary/instrument.ts";
import type { LaneId, WindowName } from "#core/diary/timeline.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of the timeline. */
export const words = inLanguage("timeline", {
  title: "Timeline",
  lead: "Everything on one time axis: what changed, and what changed with it. That two things came together does not say that one brought the other.",
  nothing:
    "Nothing is on record yet. Check-ins, runs, body tests, form reports and shoes will stand here side by side.",
  begin: "Begin with a check-in",
  lanes: {
    pain: "Worst pain",
    function: "Your activities",
    load: "Runs, km",
    tests: "Body tests",
    form: "Form reports",
    trials: "Trials",
    shoes: "Shoes",
    safety: "Safety questions",
    events: "Marked days",
  } satisfies Record<LaneId, string>,
  window: "How much time",
  windows: { "4-weeks": "4 weeks", "3-months": "3 months", year: "A year", all: "All" } satisfies Record<
    WindowName,
    string
  >,
  earlier: "Earlier",
  later: "Later",
  day: "Day",
  nothingOn: (day: string) => `${day}: nothing on record.`,
  chart: (from: string, to: string) => `From ${from} to ${to}`,
  trialRun: (change: string) => `Tried on a run: ${change}`,
  trialBegan: (change: string, weeks: number) => `Trial over ${weeks} weeks began: ${change}`,
  trialEnded: (change: string, verdict: string) => `Trial ended: ${change}, ${verdict.toLowerCase()}`,
  changes: "In this time",
  changeWords: {
    "really-better": "really better",
    "about-the-same": "about the same",
    "really-worse": "really worse",
  } satisfies Record<RealChange, string>,
  changed: { "really-better": "really changed", "about-the-same": "about the same", "really-worse": "really changed" },
  pain: (change: string, before: string, now: string) =>
    `Worst pain: ${change} (${before} of 10 in the first week, ${now} in the last).`,
  painUnknown: "Worst pain: too few check-ins at both ends to tell.",
  line: (title: string, change: string, figures: string) => `${title}: ${change} (${figures}).`,
  fromTo: (before: string, now: string) => `${before} at first, ${now} at last`,
  runs: (count: number, km: string) => `Runs: ${count}, ${km} km in all.`,
  tableColumns: ["What", "When", "How"],
  painLabel: (pain: number) => `worst pain ${pain} of 10`,
  activityLabel: (score: string) => `activities ${score} of 10`,
  runLabel: (km: string) => `run of ${km} km`,
  shoeFirst: (name: string) => `first run in ${name}`,
  shoeRetired: (name: string) => `${name} retired`,
  safetyLabel: (title: string) => title,
  filmLabel: (name: string) => `form report of ${name}`,
  mark: "Mark a day",
  markWhat: "What was it?",
  markDay: "Which day?",
  markWords: "In your own words, if you like",
  markSave: "Mark it",
  marked: "Marked.",
  remove: (label: string) => `Take "${label}" out`,
  measures: {
    cadence: "Cadence",
    trunkLean: "Trunk lean",
    overstride: "Foot ahead of the hips",
    shankAngle: "Shin at landing",
  },
});
