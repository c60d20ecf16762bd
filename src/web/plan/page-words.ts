import type { BodyLimit, PlanEquipment, PlanGoal, PlanLike } from "#core/plan/plan-wishes.ts";
import type { LeaveReason, PlannedItem, PlannedRun, SessionKind } from "#core/plan/session-plan.ts";

/** Texts of the plan's pages. */
export const words = {
  title: "Your plan",
  wishesTitle: "What should the plan be for?",
  wishesLead: "Under a minute. Everything can be changed later, and the plan follows what happens.",
  goal: "Goal",
  goals: {
    "calmer-back": "A calmer back",
    "usual-running": "My usual running",
    "run-further": "Run further",
    "keep-going": "Keep what I have",
  } satisfies Record<PlanGoal, string>,
  days: "Days that are free for it",
  longestDay: "Longest run on",
  anyDay: "Any day",
  runs: "Runs a week",
  strength: "Strength sessions a week",
  minutes: "Minutes of a strength session at most",
  equipment: "What you have at hand",
  equipments: {
    mat: "Mat",
    chair: "Chair",
    step: "Step",
    band: "Band",
    weight: "Weight",
    towel: "Towel",
    strap: "Strap",
    box: "Box",
    bench: "Bench",
    bar: "Barbell",
    "gym machine": "Gym machine",
    "bike, pool or deep water": "Bike or pool",
    ball: "Ball",
    helper: "A helper",
  } satisfies Record<PlanEquipment, string>,
  limits: "Anything to work round?",
  limitNames: {
    "bending-forward": "Bending forward hurts",
    "bending-back": "Bending back hurts",
    knee: "Knee hurts above 5 of 10",
    "shoulder-or-wrist": "Shoulder or wrist",
    "blood-pressure": "High blood pressure, not controlled",
    "fragile-bones": "Thin bones",
    pregnancy: "Pregnant or soon after birth",
  } satisfies Record<BodyLimit, string>,
  likes: "What you like anyway",
  likeNames: { yoga: "Yoga", pilates: "Pilates", "non-impact": "Bike or swimming" } satisfies Record<PlanLike, string>,
  make: "Make the plan",
  change: "Change what you asked for",
  cancel: "Leave it as it is",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  shortDays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  thisWeek: "This week",
  nextWeek: "Next week",
  weekNumber: (number: number) => `week ${number}`,
  easyWeek: "an easier week",
  rest: "Rest",
  today: "today",
  over: "over",
  done: "done",
  running: "Running",
  upTo: (km: string) => `Up to ${km} km today.`,
  colours: "After each session a colour decides",
  colourWords: [
    ["calm", "Green: pain up to 2 of 10, and the next morning as usual. Two in a row lead on."],
    ["watch", "Amber: 3 to 5 of 10, or a next morning above usual. The same again."],
    ["stop", "Red: above 5 of 10, a limp, or still above usual on the second morning. One step back."],
  ],
  notes: "Beside the sessions",
  leftOut: "Left out",
  why: "Why, and from which evidence",
  whyShort: "Why",
  choice: "Our choice: practice, not research.",
  start: "Start",
  details: (title: string, day: string) => `${title}, ${day}`,
  changeIt: "Done, moved, or not today",
  move: "Move it to another day",
  moveHelp: "Days on which a rule of the week would break, or something would fall out, cannot be chosen.",
  shorten: "Do half of it",
  swapWalk: "Walk instead",
  swapBike: "Bike or swim instead",
  skip: "Leave it out",
  reason: "Why?",
  reasons: {
    pain: "Pain",
    tired: "Tired",
    "no-time": "No time",
    ill: "Ill",
    "no-equipment": "Nothing there for it",
    "do-not-like": "I do not like it",
    away: "Away",
    other: "Something else",
  } satisfies Record<LeaveReason, string>,
  did: "I did it",
  painDuring: "Pain during it",
  painAfter: "Pain now, after it",
  keep: "Keep it",
  awayTitle: "Away or ill",
  awayFrom: "From",
  awayTo: "Until",
  awayKeep: "Leave these days free",
  versions: "How the plan changed",
  version: (number: number, day: string) => `Version ${number}, ${day}`,
  firstVersion: "The first plan.",
  lockedTitle: "No plan yet",
  stillFine: "Still fine",
  toScreen: "To the safety questions",
  unfitTitle: "That does not fit yet",
  ways: "Ways to make it fit",
  take: "Do this",
  minutesWords: (minutes: number) => `about ${minutes} min`,
  kinds: {
    strength: "strength",
    mobility: "mobility",
    "warm-up": "warm-up",
    run: "run",
    walk: "walk",
    "non-impact": "without impact",
  } satisfies Record<SessionKind, string>,
  ground: { any: "", flat: "On flat ground.", "flat-or-uphill": "Flat or uphill; downhill in short steps." },
  cadence: ({ raisePercent, onMinutes, offMinutes, repeats }: NonNullable<PlannedRun["cadence"]>) =>
    `${repeats} times ${onMinutes} min with a step ${raisePercent} % quicker, ${offMinutes} min as usual.`,
  todayTitle: "From your plan",
  todayRest: "Nothing today: a day of rest is part of the plan.",
  todayDone: "Done for today.",
  toPlan: "The whole plan",
  makeOne: "Make your plan",
  makeOneWords: "Strength, running and walking, fitted to your week. It takes under a minute.",
} as const;

/** An exercise's dose in words: 3 x 8 to 12, each side. */
export function doseWords({ sets, reps, leastReps, holdS, leastHoldS, minutes, distanceM, side }: PlannedItem): string {
  const each = side === "each" ? ", each side" : "";
  if (minutes !== undefined) return `${minutes} min`;
  const span = (least: number | undefined, most: number) =>
    least === undefined ? String(most) : `${least} to ${most}`;
  if (holdS !== undefined) return `${sets} x ${span(leastHoldS, holdS)} s${each}`;
  if (reps !== undefined) return `${sets} x ${span(leastReps, reps)}${each}`;
  return distanceM === undefined ? `${sets} x` : `${sets} x ${distanceM} m${each}`;
}

/** What a run is, in one line. */
export function runWords({ mostKm, turns }: PlannedRun): string {
  if (turns === undefined) return mostKm === undefined ? "" : `${mostKm} km`;
  const { runMinutes, walkMinutes, repeats } = turns;
  return walkMinutes === 0 ? `${runMinutes} min` : `${repeats} x ${runMinutes} min run, ${walkMinutes} min walk`;
}
