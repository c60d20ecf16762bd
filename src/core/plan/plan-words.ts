import type { LeaveReason, SessionKind } from "./session-plan.ts";

/** A step of the ladder and how it was come to. */
interface LadderWords {
  readonly step: number;
  readonly name: string;
}

function countWords(count: number, what: string): string {
  if (count === 0) return `no ${what}`;
  return count === 1 ? `one ${what}` : `${count} ${what}s`;
}

/** In the order of `weekdayOf`. */
const weekdays: readonly string[] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * Texts that plans carry. They are kept with the plan, so that the record tells what was advised in which words. Where an id is put into
 * words, the library has no title that fits into a sentence.
 */
export const planWords = {
  weekdays,
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
    /** By the id of a record in `data/self-tests`. */
    byTest: ({ step, name }: LadderWords, test: string) =>
      `Begins on level ${step}, ${name.toLowerCase()}, by your test "${test.replaceAll("-", " ")}".`,
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
      /** Each way to do it by what it needs. */
      "not-at-hand": (ways: readonly (readonly string[])[]) =>
        `It needs what you do not have at hand: ${ways.map((things) => things.join(" and ")).join(", or ")}.`,
      "starts-later": (when: string) => `It starts later: ${when}`,
    },
    /** By what exercises of `data/exercises` may need; in English as the records name it. */
    equipment: {
      ball: "ball",
      band: "band",
      bar: "bar",
      bench: "bench",
      "bike, pool or deep water": "bike, pool or deep water",
      box: "box",
      chair: "chair",
      "gym machine": "gym machine",
      helper: "helper",
      mat: "mat",
      step: "step",
      strap: "strap",
      towel: "towel",
      weight: "weight",
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
  lock: {
    notAsked: "The safety questions come first: they tell whether training is safe for you.",
    unfinished: "Some safety questions are still open. Finish them, then a plan can be made.",
    askAgain: "You told of something new. Answer the safety questions again, then the plan goes on.",
    walking: "Walking as is comfortable.",
    running: "Running what you run now if it stays comfortable. Nothing longer, faster or hillier.",
  },
  nextRun: {
    askAgain: "Something new was told. The safety questions are to be answered again before the next run.",
  },
  options: {
    moreDays: (days: readonly string[]) =>
      `Give it ${days.length < 2 ? (days[0] ?? "") : `${days.slice(0, -1).join(", ")} and ${days.at(-1)}`} as well.`,
    less: (strength: number, runs: number) =>
      `Do with ${countWords(strength, "strength session")} and ${countWords(runs, "run")} a week.`,
  },
  notes: {
    dropped: {
      title: (name: string) => `${name}: dropped`,
      why: "Two weeks of it did not make your back hurt clearly less, so the time goes elsewhere. You can keep it if you like it.",
    },
    helped: {
      title: (name: string) => `${name}: stays`,
      why: "Your worst pain is at least 2 of 10 less than in the week before you began. That is no proof, and a good reason to go on.",
    },
    notJudged: {
      title: (name: string) => `${name}: too little told to judge it`,
      why: "It takes four check-ins in the week before and in the second week. It goes on for two more weeks, then it is dropped.",
    },
    kept: {
      title: (name: string) => `${name}: kept as you asked`,
      why: "The two-week rule does not drop it any more: it stays until you say otherwise.",
    },
    dislike: {
      title: (name: string, reason: string) => `${name}: not for you (${reason})`,
      why: "It is not offered any more. Let it back in whenever you like.",
    },
    stopped: {
      title: (name: string) => `${name}: stopped after three red days`,
      why: "Let somebody look at it. Answer the safety questions again, then it can begin anew on level 1.",
    },
    recovered: {
      title: "Four quiet weeks: time to ease off?",
      why: "Change the goal to keeping going: walking and running as a habit come first, with a little strength. Check-ups are your choice.",
    },
  },
  cadenceBlock: {
    "trial-first": {
      title: "A quicker step: try it on one run first",
      why: "Something speaks for it. It becomes part of the plan only after a run of change and see that helped or did no harm.",
    },
    "not-for-you": {
      title: "A quicker step: left out",
      why: "On your run of change and see it hurt more. It is no default for backs, so it stays out.",
    },
    "going-on": {
      title: "A quicker step for four weeks",
      why: "5 % above your own cadence in parts of easy runs. It feels harder at first. After four weeks it stays only if runs hurt clearly less. Pause it when calf or Achilles tendon get sore.",
    },
    kept: {
      title: "A quicker step: keep it",
      why: "Your runs hurt at least 2 of 10 less than before. Keep running like this; there is nothing more to practise.",
    },
    dropped: {
      title: "A quicker step: dropped",
      why: "After four weeks your runs do not hurt clearly less, or too few were told to say. Run as you like.",
    },
  },
  changes: {
    kind: {
      made: "There is a plan again.",
      locked: "The plan waits: the safety questions come first.",
      "does-not-fit": "What you asked for does not fit the days you gave.",
    },
    phase: { build: "Back to building up.", maintain: "Maintenance: habit first." },
    running: (why: string) => `Running: ${why}`,
    added: (title: string, day: string) => `New: ${title} on ${day}.`,
    gone: (title: string, day: string) => `No longer: ${title} on ${day}.`,
    moved: (title: string, from: string, to: string) => `${title}: from ${from} to ${to}.`,
    swapped: (from: string, to: string) => `${from} became: ${to}.`,
    km: (title: string, from: string, to: string) => `${title}: ${to} km instead of ${from}.`,
    /** By the id of a record in `data/exercises`. */
    exercise: (id: string) => id.slice(id.indexOf("-") + 1).replaceAll("-", " "),
    step: (name: string, from: number, to: number) => `Level ${to} instead of ${from}: ${name}.`,
    items: (title: string, names: readonly string[]) => `${title}: new in it are ${names.join(", ")}.`,
    noted: (title: string) => `${title}.`,
    takenBack: (title: string) => `Taken back: ${title}.`,
    swap: (title: string, [now, was]: readonly [string, string], why: string) =>
      `${title}: ${now} instead of ${was} (${why}).`,
    details: "Details of days and doses changed.",
  },
  /** Units of what is looked at again. */
  units: { pain: "of 10", scores: "points" },
};

/** The words that plans are composed of, in any language. */
export type PlanWords = typeof planWords;

/** Kilometres in words: one decimal, without a zero at the end. */
export function kmWords(km: number): string {
  return String(Math.round(10 * km) / 10);
}
