import type { LeaveReason, SessionKind } from "./session-plan.ts";
import type { WeekRule } from "./week-rules.ts";

/** A step of the ladder and how it was come to. */
interface LadderWords {
  readonly step: number;
  readonly name: string;
}

/** Texts that plans carry. They are kept with the plan, so that the record tells what was advised in which words. */
export const planWords = {
  doesNotFit:
    "What you asked for does not fit the days you gave: hard days need a day between them, no strength goes on the day before the longest run, and a day of rest is kept.",
  kinds: {
    strength: "Strength",
    mobility: "Mobility",
    "warm-up": "Warm-up",
    run: "Run",
    walk: "Walk",
    "non-impact": "Session without impact",
  } satisfies Record<SessionKind, string>,
  strength: {
    titles: { a: "Strength A", b: "Strength B", c: "Strength C, light" },
    why: "Strength work helps sore backs. For runners, legs and trunk together helped running at least as much as trunk work alone.",
    whyLight: "A third, lighter session of hips and trunk. It is no leg day, so it can lie beside one.",
    easy: "An easier week: fewer sets on purpose.",
    short: "Shortened as you asked: the most needed exercises stay.",
  },
  item: {
    first: ({ name }: LadderWords) => `Begins on level 1 of its ladder: ${name.toLowerCase()}.`,
    byTest: ({ step, name }: LadderWords, test: string) =>
      `Begins on level ${step}, ${name.toLowerCase()}, by your test "${test}".`,
    up: ({ step, name }: LadderWords) => `Two green sessions in a row: up to level ${step}, ${name.toLowerCase()}.`,
    down: ({ step, name }: LadderWords) => `The last time was red: back to level ${step}, ${name.toLowerCase()}.`,
    hold: {
      green: "The last time was green: one more like it leads on.",
      amber: "The last time was amber: the same again.",
      red: "The last time was red: as easy as it gets, and no further.",
      "not-told": "Nobody knows yet how the last time went down, so it stays. Tell it in your check-in.",
    },
    notYet: "Green, but not yet all sets with some in reserve: the same again.",
    top: "The highest level that fits what you have. Green means: keep it.",
    swapped: (title: string, why: string) => `In place of ${title.toLowerCase()}: ${why}.`,
  },
  run: {
    longest: "Longest run of the week",
    easy: "Easy run",
    level: (code: string) => `Run and walk, step ${code.replace("R", "")} of 9`,
    walkLevel: "Walk on the way back to running",
    hold: "As far as usual, no further: two green runs in a row have to come first.",
    amber: "The last run was amber: the same again, do not add.",
    grow: "Your last two runs were green, so this one goes a little further.",
    stepBack: "One step back, to the last distance that was quiet, until the mornings are quiet.",
    limit: (km: string) => `Never beyond ${km} km: 1.10 times your longest of the 30 days before.`,
    limitTold: (km: string) => `Never beyond ${km} km: 1.10 times the longest that you told.`,
    noLimit: "No run of the last 30 days is known, so it goes by minutes.",
    easyWhy: "Easy, so that the longest run has company: the same distance over more days went with fewer injuries.",
    easyWeek: "An easier week: a quarter less.",
    turns: (run: number, walk: number, times: number) =>
      walk === 0 ? `Run ${run} minutes easily.` : `Run ${run} minutes, walk ${walk}, ${times} times.`,
    cadence: (percent: number) =>
      `With a step ${percent} % quicker than your own, in turns: your run of change and see did no harm.`,
  },
  returning: {
    redWalk: "A run was red: walking first, then running in short turns.",
    red: "A run was red: it goes on from two steps lower, in shorter turns.",
    walkFirst: (wanting: number) =>
      `The last run hurt above 5 of 10 or made you limp, so walking comes first: ${wanting === 1 ? "one more green walk" : `${wanting} green walks`} of 30 minutes, then running comes back in short turns.`,
    pause: (days: number) => `${days} days without a run: it comes back step by step.`,
    unknown: "Nothing is known of your runs yet, so it begins with run and walk.",
    rule: "On this way back two green sessions lead one step up, amber repeats, red goes two down.",
  },
  running: {
    usual: "Your last two runs were green.",
    hold: "Running stays as it is until two runs in a row are green.",
    heldByScreen: "Your safety answers say: run what you run now if it stays comfortable, and add nothing.",
    "step-back": "Running goes one step back until the mornings after it are quiet.",
    stop: "No running for now. Your safety answers say what has to come first.",
    none: "You asked for a plan without running.",
  },
  choices: {
    same: {
      slot: "Takes the same place in the session.",
      legs: "Trains the legs as well.",
      trunk: "Trains the trunk as well.",
      hips: "Trains the hips as well.",
      drill: "A moving drill as well.",
      movement: "Gentle movement as well.",
    },
    served: "It is tried for something that your record speaks for.",
    onlyOne: "Nothing else of its kind can stand here. The session as a whole can be swapped, shortened or left out.",
    onTrial:
      "It is on trial for two weeks, and another stretch would begin another trial. If it is not for you, say so, and it goes.",
    nothingFits: "Nothing that trains the same can be given to you now, for the reasons below.",
    tooLong: "It takes longer: something else would fall out of the session.",
    obstacles: {
      disliked: "You said: not this one.",
      avoided: "Something that you told, or that was found, speaks against it for now.",
      rests: "It rests for a week after two red days.",
      stopped: "It was stopped after three red days.",
      "not-at-hand": (things: string) => `It needs what you do not have at hand: ${things}.`,
      "starts-later": (when: string) => `It starts later: ${when}`,
    },
  },
  nonImpact: {
    title: "Session without impact",
    instead: "In place of a run: it keeps you fit while running waits.",
    swap: "The last run was amber, so one run of this week goes without impact.",
    asked: "In place of a run, as you asked.",
  },
  walk: {
    title: "Walk",
    why: "A walking habit made the next episode of back pain rarer: built up to five walks of 30 minutes a week.",
    instead: "In place of a run: walk as is comfortable.",
    tired: "Two of short sleep, soreness and fatigue are high today: an easy day instead.",
  },
  warmUp: {
    title: "Warm-up",
    why: "A few easy minutes and moving drills before a run. That it keeps backs well is not shown; it costs little.",
    needed: "Your runs hurt most at the start, so the warm-up is longer.",
  },
  mobility: {
    title: "Mobility",
    plain: "Moves back and hips gently on an easy day. Practice, not proven.",
    trial: "Two weeks on trial: it stays only if your back hurts clearly less.",
    liked: "You like it, and it is as good as other exercise.",
    kept: "Kept because you want to keep it.",
  },
  week: {
    usual:
      "Two hard days never follow each other, no strength lies on the day before the longest run, and a day stays free.",
    easy: "Every third to fourth week does 20 to 30 % less.",
    maintain: "Maintenance: walking and running as a habit, and a little strength to keep what you built.",
  },
  leftOut: {
    noRoom: "There is no room for it in what is left of this week. Nothing is made up for.",
    skipped: (why: string) => `Left out: ${why}. Nothing is made up for.`,
    noExercise: "No exercise of it fits what you have at hand and have to work round.",
    closed: "Strength and stretching wait: your safety answers name a check that comes first.",
  },
  rules: {
    "strength-before-longest": "That would put strength on the day before the longest run.",
    "hard-days-apart": "That would put two hard days next to each other.",
    "two-hard-on-a-day": "That day has a session of its kind already.",
    "runs-in-a-row": "On the way back, runs have a day between them.",
    "no-rest-day": "That would leave no day of rest.",
  } satisfies Record<WeekRule, string>,
  reasons: {
    pain: "pain",
    tired: "tired",
    "no-time": "no time",
    "no-equipment": "what it needs is not there",
    ill: "ill",
    away: "away",
    "do-not-like": "you do not like it",
    other: "as you asked",
  } satisfies Record<LeaveReason, string>,
} as const;

/** Kilometres in words: one decimal, without a zero at the end. */
export function kmWords(km: number): string {
  return String(Math.round(10 * km) / 10);
}
