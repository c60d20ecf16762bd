import type { CheckIn } from "../diary/check-in.ts";
import { dayNumber, dayText, weekdayOf } from "../load/calendar.ts";
import { seededRandom } from "../load/sample/seeded-random.ts";
import { evaluateScreen } from "../screen/evaluate-screen.ts";
import type { ScreenRuleSet } from "../screen/flag-record.ts";
import { screenQuestions } from "../screen/rule-set.ts";
import type { Story } from "../story/story.ts";
import { makePlan } from "./make-plan.ts";
import type { MadePlan, Plan, PlanOfDay } from "./plan.ts";
import { monday, screenOf } from "./plan-fixture.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PlanLibrary } from "./plan-library.ts";
import {
  type BodyLimit,
  bodyLimits,
  type PlanAdjustment,
  type PlanWishes,
  planEquipment,
  planGoals,
} from "./plan-wishes.ts";
import { withScreenNow } from "./screen-now.ts";
import type { LoggedItem, PlannedSession, SessionOfDay } from "./session-plan.ts";
import { type Chances, someExerciseWishes } from "./simulated-exercise-wishes-fixture.ts";

/** A plan as it was made, with everything it was made from. */
export interface PlanStep {
  readonly input: PlanInput;
  readonly plan: Plan;
}

/** What stays the same for a simulated runner. */
interface Character extends Chances {
  /** Usual pain of 10, and how much training adds to it. */
  readonly usualPain: number;
  readonly sensitivity: number;
  /** Share of planned sessions that are done, and of days with a check-in. */
  readonly follows: number;
  readonly tells: number;
}

/** What happened so far. */
interface History {
  wishes: PlanWishes;
  screen: PlanInput["screen"];
  readonly checkIns: { day: string; checkIn: CheckIn }[];
  readonly sessions: SessionOfDay[];
  readonly runs: { day: string; distanceM?: number; minutes?: number }[];
  readonly plans: PlanOfDay[];
}

/**
 * Weeks of a made-up runner who follows the plan more or less, tells some of it, runs too far now and then, falls ill, travels and
 * moves sessions. Every plan that was made on the way, with its input. The same seed gives the same weeks.
 */
export function simulateRunner(
  seed: number,
  weeks: number,
  { library, ruleSet }: { readonly library: PlanLibrary; readonly ruleSet: ScreenRuleSet },
): readonly PlanStep[] {
  const own = character(seed);
  const history: History = {
    wishes: someWishes(own),
    screen: someScreen(own, ruleSet),
    checkIns: [],
    sessions: [],
    runs: earlierRuns(own),
    plans: [],
  };
  const fixed = { story: someStory(own), bodyTests: someTests(own), ...someContributors(own) };
  const steps: PlanStep[] = [];
  const planOn = (today: string): Plan => {
    const input = withScreenNow(ruleSet, {
      today,
      library,
      ...fixed,
      wishes: history.wishes,
      ...(history.screen === undefined ? {} : { screen: history.screen }),
      checkIns: [...history.checkIns],
      sessions: [...history.sessions],
      load: { runs: [...history.runs] },
      plans: [...history.plans],
    });
    const plan = makePlan(input);
    steps.push({ input, plan });
    if (plan.version !== history.plans.at(-1)?.plan.version) history.plans.push({ day: today, plan });
    return plan;
  };
  for (let week = 0; week < weeks; week += 1) {
    const start = dayNumber(monday) + 7 * week;
    let plan = planOn(dayText(start));
    const again = own.chance(0.25) ? 1 + Math.floor(6 * own.random()) : 7;
    for (let day = 0; day < 7; day += 1) {
      const date = dayText(start + day);
      if (day === again) {
        changeOfMind(own, history, { plan, date });
        plan = planOn(date);
      }
      liveDay(own, history, { plan, date });
    }
    if (own.chance(0.03)) history.screen = someScreen(own, ruleSet);
  }
  return steps;
}

function character(seed: number): Character {
  const random = seededRandom(seed);
  return {
    random,
    chance: (share) => random() < share,
    pick: (from) => from[Math.floor(random() * from.length)] as (typeof from)[number],
    usualPain: Math.floor(3 * random()),
    sensitivity: random() < 0.5 ? 1 : 4,
    follows: 0.4 + 0.6 * random(),
    tells: 0.6 + 0.4 * random(),
  };
}

function some<T>({ chance }: Character, from: readonly T[], share: number): readonly T[] {
  return from.filter(() => chance(share));
}

function someWishes(own: Character): PlanWishes {
  const days = some(own, [0, 1, 2, 3, 4, 5, 6], 0.3 + 0.7 * own.random());
  const limits = some(own, Object.keys(bodyLimits) as BodyLimit[], 0.08);
  return {
    goal: own.pick([...planGoals, "run-further", "run-further"]),
    days,
    runsAWeek: Math.floor(own.random() * 6),
    strengthAWeek: Math.floor(own.random() * 4),
    minutes: own.pick([8, 15, 20, 30, 45]),
    equipment: some(own, planEquipment, own.random()),
    limits,
    likes: own.chance(0.2) ? ["yoga"] : [],
    keeps: [],
    dislikes: own.chance(0.2) ? ["e17-squat", "e01-front-plank"] : [],
    adjustments: [],
    ...(own.chance(0.4) ? { longestRunDay: Math.floor(7 * own.random()) } : {}),
  };
}

/** Mostly a screen that is done and clear; sometimes unfinished, missing, or with a sign of one of the levels. */
function someScreen(own: Character, ruleSet: ScreenRuleSet): PlanInput["screen"] {
  const roll = own.random();
  if (roll < 0.02) return undefined;
  if (roll < 0.04) {
    const { [own.pick(screenQuestions(ruleSet)).id]: _open, ...answers } = screenOf(ruleSet).facts?.answers ?? {};
    const facts = { answers, ageYears: 41 };
    return { day: monday, facts, result: evaluateScreen(ruleSet, facts) };
  }
  if (roll < 0.86) return screenOf(ruleSet);
  const sign = own.pick([
    "saddle-numbness",
    "leg-weakness",
    "bone-rest-pain",
    "thin-bones",
    "pregnant-or-birth",
    "below-knee-pain",
    "leg-over-two-weeks",
    "walking-hurts",
    "run-limp",
    "mornings-worse-twice",
    "not-improving",
  ]);
  return screenOf(ruleSet, { [sign]: "yes", ...(sign === "leg-over-two-weeks" ? { "below-knee-pain": "yes" } : {}) });
}

function someStory(own: Character): Story {
  const worse = (share: number) => (own.chance(share) ? ("worse" as const) : ("no-change" as const));
  return {
    ...(own.chance(0.1) ? { pain: { conditions: ["bone-stress-injury"] } } : {}),
    pattern: {
      influences: {
        "bending-forward": worse(0.15),
        "bending-back": worse(0.15),
        "running-downhill": worse(0.2),
      },
    },
    running: {
      ...(own.chance(0.5) ? { longestKm: 2 + Math.floor(18 * own.random()) } : {}),
      ...(own.chance(0.5) ? { goalKm: own.pick([10, 40]) } : {}),
      runsAWeek: 1 + Math.floor(4 * own.random()),
    },
    life: own.chance(0.5) ? { walkingDays: Math.floor(8 * own.random()) } : {},
  };
}

function someTests(own: Character): PlanInput["bodyTests"] {
  const tests = ["front-plank", "side-plank", "single-leg-bridge", "single-leg-sit-to-stand", "trunk-extensor-hold"];
  return some(own, tests, 0.5).map((test) => ({
    day: monday,
    result: { test, left: { value: Math.floor(100 * own.random()) }, right: { value: Math.floor(100 * own.random()) } },
  }));
}

function someContributors(own: Character): Pick<PlanInput, "contributors" | "cadenceTrial"> {
  if (own.chance(0.3)) return {};
  const ids = [
    "ca03-trunk-endurance",
    "ca04-leg-strength",
    "ca06-little-recovery",
    "ca07-clustered-runs",
    "ca08-quick-start",
    "ca09-hip-flexors",
    "ca10-hamstrings-and-back",
    "ca12-earlier-episodes",
    "ca15-overstride",
    "ca16-pelvic-drop",
  ];
  return {
    contributors: some(own, ids, 0.4).map((id, rank) => ({
      id,
      rank: rank + 1,
      outcome: own.chance(0.7) ? "supports" : "cannot-tell",
    })),
    ...(own.chance(0.5) ? { cadenceTrial: own.pick(["helped", "neutral", "worse"] as const) } : {}),
  };
}

/** Up to six weeks of runs before the first plan. */
function earlierRuns(own: Character): History["runs"] {
  if (own.chance(0.3)) return [];
  const longest = 3 + 15 * own.random();
  return Array.from({ length: 42 }, (_, index) => index - 42).flatMap((ago) =>
    own.chance(0.4)
      ? [{ day: dayText(dayNumber(monday) + ago), distanceM: Math.round(1000 * longest * (0.4 + 0.6 * own.random())) }]
      : [],
  );
}

/** A day with the plan that holds on it. */
interface Moment {
  readonly plan: Plan;
  readonly date: string;
}

/** Travel, illness, a moved or skipped session, other days. */
function changeOfMind(own: Character, history: History, { plan, date: today }: Moment): void {
  const adjustments: PlanAdjustment[] = [...history.wishes.adjustments];
  if (own.chance(0.2)) {
    const to = dayText(dayNumber(today) + Math.floor(12 * own.random()));
    adjustments.push({ kind: "away", from: today, to, reason: own.pick(["ill", "away"]) });
  }
  const ahead =
    plan.kind === "made" ? plan.weeks.flatMap(({ sessions }) => sessions).filter(({ day }) => day >= today) : [];
  const session = ahead.length > 0 ? own.pick(ahead) : undefined;
  if (session !== undefined) {
    const week = dayNumber(session.day) - weekdayOf(dayNumber(session.day));
    const kind = own.pick(["move", "shorten", "swap-session", "skip", "none"] as const);
    const reason = "no-time" as const;
    if (kind === "move") {
      adjustments.push({ kind, session: session.id, to: dayText(week + Math.floor(7 * own.random())), reason });
    }
    if (kind === "shorten") adjustments.push({ kind, session: session.id, reason });
    if (kind === "swap-session") adjustments.push({ kind, session: session.id, swappedFor: "walk", reason });
    if (kind === "skip") {
      history.sessions.push({
        day: today,
        log: { session: session.id, kind: session.kind, items: [], skipped: reason },
      });
    }
  }
  history.wishes = someExerciseWishes(own, { ...history.wishes, adjustments }, ahead);
}

/** How a run felt. */
interface RunFeeling {
  readonly during: number;
  readonly after: number;
  readonly limped: boolean;
}

/** A day as it is lived: what of the plan is done, what is run on top, and what is told. */
function liveDay(own: Character, history: History, { plan, date }: Moment): void {
  const planned = plan.kind === "made" ? sessionsOn(plan, date) : [];
  const done = planned.filter(() => own.chance(own.follows));
  const felt = done.flatMap((session) => doSession(own, history, { session, date }));
  const ran = felt[0] ?? extraRun(own, history, date);
  if (own.chance(own.tells)) history.checkIns.push({ day: date, checkIn: tellDay(own, ran, done.length) });
}

function doSession(
  own: Character,
  history: History,
  { session, date }: { readonly session: PlannedSession; readonly date: string },
): readonly RunFeeling[] {
  const pain = painOf(own);
  history.sessions.push({ day: date, log: logOf(own, session, pain) });
  if (session.kind !== "run") return [];
  const km = (session.run?.mostKm ?? 4) * (own.chance(0.05) ? 1.5 : 1);
  history.runs.push({ day: date, distanceM: Math.round(1000 * km), minutes: session.minutes });
  return [{ during: pain, after: pain, limped: own.chance(0.01) }];
}

function extraRun(own: Character, history: History, date: string): RunFeeling | undefined {
  if (!own.chance(0.02)) return undefined;
  const distance = own.chance(0.7) ? { distanceM: 2000 + Math.round(20_000 * own.random()) } : {};
  history.runs.push({ day: date, ...distance });
  return { during: painOf(own), after: painOf(own), limped: false };
}

function tellDay(own: Character, run: RunFeeling | undefined, load: number): CheckIn {
  const flare = load > 2 && own.chance(0.1) ? own.sensitivity : 0;
  const pain = Math.min(10, own.usualPain + (own.chance(0.2) ? 1 : 0) + flare);
  return {
    painNow: pain,
    painWorst: Math.min(10, pain + 1),
    ran: run !== undefined,
    ...(run === undefined ? {} : { run }),
    ...(own.chance(0.05) ? { feelings: { soreness: 8, fatigue: 8 } } : {}),
    ...(own.chance(0.002) ? { hasNewSymptoms: true } : {}),
  };
}

function sessionsOn(plan: MadePlan, date: string): readonly PlannedSession[] {
  return plan.weeks.flatMap(({ sessions }) => sessions).filter(({ day }) => day === date);
}

function painOf(own: Character): number {
  const pain = own.usualPain * own.random() + (own.chance(0.12) ? own.sensitivity * 2 * own.random() : 0);
  return Math.min(10, Math.round(pain));
}

function logOf(own: Character, session: PlannedSession, pain: number): SessionOfDay["log"] {
  const items = session.items.map(
    ({ exercise, step, sets, reps, holdS, side }): LoggedItem => ({
      exercise,
      step,
      setsDone: own.chance(0.95) ? sets : 1,
      ...(reps === undefined ? {} : { reps: own.chance(0.9) ? reps : 6 }),
      ...(holdS === undefined ? {} : { holdS }),
      side,
      ...(own.chance(0.9) ? { effort: 5 + Math.floor(4 * own.random()) } : {}),
      ...(own.chance(0.95) ? { pain: painOf(own) } : {}),
    }),
  );
  return {
    session: session.id,
    kind: session.kind,
    items,
    painDuring: pain,
    ...(own.chance(0.9) ? { painAfter: painOf(own) } : {}),
    minutes: session.minutes,
  };
}
