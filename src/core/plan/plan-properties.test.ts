import { expect, test } from "vitest";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { dayNumber, dayText, weekdayOf } from "../load/calendar.ts";
import { makePlan } from "./make-plan.ts";
import type { MadePlan, PlannedWeek } from "./plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { bodyLimits } from "./plan-wishes.ts";
import type { PlannedSession } from "./session-plan.ts";
import { type PlanStep, simulateRunner } from "./simulated-runner-fixture.ts";

// Everything here is worked out from the simulated record itself and not by the functions that make plans.

const [runners, weeksEach] = [850, 12] as const;
const all: readonly (readonly PlanStep[])[] = Array.from({ length: runners }, (_, seed) =>
  simulateRunner(seed + 1, weeksEach, { library: planLibrary, ruleSet: screenRuleSet }),
);
const steps = all.flat();
const made = steps.flatMap(({ input, plan }) => (plan.kind === "made" ? [{ input, plan }] : []));

const sessionsOf = (plan: MadePlan): readonly PlannedSession[] => plan.weeks.flatMap(({ sessions }) => sessions);
const runsOf = (plan: MadePlan) =>
  sessionsOf(plan).flatMap((one) => (one.run === undefined ? [] : [{ ...one, run: one.run }]));

/** The first step that breaks a rule, in words; every step that keeps it is silent. */
function firstBroken<T>(of: readonly T[], why: (step: T) => string | undefined): string | undefined {
  for (const one of of) {
    const broken = why(one);
    if (broken !== undefined) return broken;
  }
  return undefined;
}

test("simulation: it is more than 10,000 weeks and meets every kind of plan and mode", () => {
  expect(runners * weeksEach).toBeGreaterThanOrEqual(10_000);
  expect(new Set(steps.map(({ plan }) => plan.kind))).toEqual(new Set(["made", "locked", "does-not-fit"]));
  expect(new Set(made.map(({ plan }) => plan.running.mode))).toEqual(
    new Set(["usual", "hold", "step-back", "return", "stop", "none"]),
  );
  const steps3 = made.flatMap(({ plan }) => sessionsOf(plan).flatMap(({ items }) => items.map(({ step }) => step)));
  expect(Math.max(...new Set(steps3))).toBe(5);
  const kinds = new Set(made.flatMap(({ plan }) => sessionsOf(plan).map(({ kind }) => kind)));
  expect(kinds).toEqual(new Set(["strength", "mobility", "warm-up", "run", "walk", "non-impact"]));
});

/** Codes that keep this runner from exercises, by what was told. */
function codesFor({ wishes, story, screen }: PlanInput): ReadonlySet<string> {
  const influences = story?.pattern?.influences ?? {};
  const answers = screen?.facts?.answers ?? {};
  const told: readonly (readonly [string, boolean])[] = [
    ["X1", screen?.result.level !== "self-manage"],
    ["X2", influences["bending-forward"] === "worse"],
    ["X3", influences["bending-back"] === "worse"],
    ["X4", answers["pregnant-or-birth"] === "yes"],
    ["X5", answers["thin-bones"] === "yes"],
  ];
  return new Set([
    ...wishes.limits.map((limit) => bodyLimits[limit]),
    ...told.flatMap(([code, holds]) => (holds ? [code] : [])),
  ]);
}

test("makePlan() never gives an exercise against a contraindication, a dislike or what is at hand", () => {
  const broken = firstBroken(made, ({ input, plan }) => {
    const codes = codesFor(input);
    const owned = new Set<string>(input.wishes.equipment);
    const items = sessionsOf(plan).flatMap(({ items: own }) => own);
    return firstBroken(items, ({ exercise, step }) => {
      const record = planLibrary.exercises.get(exercise);
      if (record === undefined) return `${exercise} is not in the library`;
      if (record.avoid.some(({ code }) => code !== undefined && codes.has(code)))
        return `${exercise} against ${[...codes]}`;
      if (input.wishes.dislikes.includes(exercise)) return `${exercise} is disliked`;
      const needs = record.ladder[step - 1]?.needs;
      const ways = needs === undefined ? record.equipment : [needs];
      return ways.some((way) => way.every((need) => owned.has(need))) ? undefined : `${exercise} ${step} needs ${ways}`;
    });
  });
  expect(broken).toBeUndefined();
});

/** Whether the safety screen, or something new since, keeps from any plan. */
function mustLock({ screen, checkIns }: PlanInput): boolean {
  if (screen === undefined) return true;
  const { level, locks, isComplete } = screen.result;
  const isUrgent = level === "emergency-now" || level === "urgent-today";
  const isNew = checkIns.some(({ day, checkIn }) => checkIn.hasNewSymptoms === true && day >= screen.day);
  return isUrgent || locks.plan.isLocked || !isComplete || isNew;
}

test("makePlan() makes no plan while the safety screen locks it, and always one otherwise", () => {
  const broken = firstBroken(steps, ({ input, plan }) =>
    mustLock(input) === (plan.kind === "locked") ? undefined : `${plan.kind} at ${input.screen?.result.level}`,
  );
  expect(broken).toBeUndefined();
});

test("makePlan() gives no exercise at the first three levels, and no run against the running advice", () => {
  const broken = firstBroken(made, ({ input: { screen }, plan }) => {
    const result = screen?.result;
    const isClosed = result?.level !== "self-manage";
    if (isClosed && sessionsOf(plan).some(({ items }) => items.length > 0)) return `exercises at ${result?.level}`;
    const mayRun = result?.locks["run-advice"].isLocked === false && result.running.advice !== "stop";
    return mayRun || runsOf(plan).length === 0 ? undefined : "a run in spite of the advice";
  });
  expect(broken).toBeUndefined();
});

/** Kilometres of the longest run within 30 days before a day, as it is on record. */
function longestBefore({ load, story, today }: PlanInput, day: string, startedOn: string): number | undefined {
  const to = dayNumber(day);
  const km = (load?.runs ?? []).flatMap((run) => {
    const on = dayNumber(run.day);
    const isBefore = on < to && on >= to - 30 && run.day <= today;
    return isBefore && run.distanceM !== undefined ? [run.distanceM / 1000] : [];
  });
  if (km.length > 0) return Math.max(...km);
  const isKnown = (load?.runs ?? []).some(({ distanceM, day: on }) => distanceM !== undefined && on <= today);
  const isFresh = dayNumber(today) - dayNumber(startedOn) <= 30;
  return !isKnown && isFresh ? story?.running?.longestKm : undefined;
}

test("makePlan() never plans a run, or a day of runs, over 1.10 x the longest of the 30 days before it", () => {
  let bounded = 0;
  const broken = firstBroken(made, ({ input, plan }) => {
    const byDay = Map.groupBy(runsOf(plan), ({ day }) => day);
    return firstBroken([...byDay], ([day, runs]) => {
      const longest = longestBefore(input, day, plan.startedOn);
      if (longest === undefined) {
        return runs.every(({ run }) => run.turns !== undefined) ? undefined : `${day}: a distance out of nothing`;
      }
      bounded += 1;
      const sum = runs.reduce((km, { run }) => km + (run.mostKm ?? Number.POSITIVE_INFINITY), 0);
      return sum <= 1.1 * longest + 1e-9 ? undefined : `${day}: ${sum} km after ${longest}`;
    });
  });
  expect(broken).toBeUndefined();
  expect(bounded).toBeGreaterThan(10_000);
});

/** Days with strength and the day of the longest run, planned or done. */
function hardDays({ input, plan }: { readonly input: PlanInput; readonly plan: MadePlan }) {
  const done = input.sessions.filter(({ log }) => log.kind === "strength" && log.skipped === undefined);
  const planned = sessionsOf(plan);
  const numbers = (of: readonly { readonly day: string }[]) => of.map(({ day }) => dayNumber(day));
  const strength = planned.filter(({ kind }) => kind === "strength");
  return {
    planned: new Set(numbers(strength)),
    heavy: new Set(numbers(strength.filter(({ id }) => !id.endsWith("-c")))),
    doneStrength: new Set(numbers(done)),
    longest: new Set(numbers(runsOf(plan).filter(({ run }) => run.isLongest))),
  };
}

test("makePlan() never puts strength on the day before the longest run, nor two hard days side by side", () => {
  const broken = firstBroken(made, (step) => {
    const { planned, heavy, doneStrength, longest } = hardDays(step);
    for (const day of longest) {
      if (planned.has(day - 1) || doneStrength.has(day - 1)) return `strength before ${dayText(day)}`;
      if (planned.has(day) || heavy.has(day + 1)) return `strength beside ${dayText(day)}`;
    }
    for (const day of heavy) if (heavy.has(day + 1)) return `two strength days from ${dayText(day)}`;
    return undefined;
  });
  expect(broken).toBeUndefined();
});

/** Days of a week on which something was done. */
function doneDays({ sessions, load, today }: PlanInput, { monday }: PlannedWeek): ReadonlySet<string> {
  const isIn = (day: string) => day <= today && day >= monday && dayNumber(day) < dayNumber(monday) + 7;
  const done = sessions.filter(({ log, day }) => log.skipped === undefined && isIn(day)).map(({ day }) => day);
  return new Set([...done, ...(load?.runs ?? []).flatMap(({ day }) => (isIn(day) ? [day] : []))]);
}

test("makePlan() keeps a day of every week free of everything", () => {
  const broken = firstBroken(made, ({ input, plan }) =>
    firstBroken(plan.weeks, (week) => {
      const done = doneDays(input, week);
      if (done.size === 7)
        return week.sessions.some(({ kind }) => kind !== "walk" && kind !== "mobility")
          ? "an eighth hard day"
          : undefined;
      const days = new Set([...done, ...week.sessions.map(({ day }) => day)]);
      return days.size < 7 ? undefined : `no rest in the week of ${week.monday}, made on ${plan.madeOn}`;
    }),
  );
  expect(broken).toBeUndefined();
});

test("makePlan() uses the days that were given, not those away, and keeps within the minutes", () => {
  const broken = firstBroken(made, ({ input: { wishes, today }, plan }) =>
    firstBroken(sessionsOf(plan), ({ id, day, kind, minutes }) => {
      const moves = wishes.adjustments.some(
        (one) => one.kind === "move" && one.session === id.replace("warm-up", "run") && one.to === day,
      );
      const away = wishes.adjustments.some((one) => one.kind === "away" && day >= one.from && day <= one.to);
      if (day < today) return `${id} in the past`;
      if (!moves && !wishes.days.includes(weekdayOf(dayNumber(day)))) return `${id} on a day that was not given`;
      if (away && !moves) return `${id} while away`;
      return kind === "strength" && minutes > wishes.minutes
        ? `${id} takes ${minutes} of ${wishes.minutes} min`
        : undefined;
    }),
  );
  expect(broken).toBeUndefined();
});

test("makePlan() says that it does not fit only with ways out that do fit", () => {
  const unfit = steps.flatMap(({ input, plan }) => (plan.kind === "does-not-fit" ? [{ input, plan }] : []));
  // Plans of one runner that do not fit are alike: the first of each is tried out.
  const first = [...new Map(unfit.map((one) => [one.input.wishes.days.join(), one])).values()];
  const broken = firstBroken(first, ({ input, plan }) => {
    if (plan.options.length === 0) return "no way out";
    const kinds = plan.options.map(({ wishes }) => makePlan({ ...input, wishes }).kind);
    return kinds.every((kind) => kind === "made") ? undefined : `a way out that is ${kinds}`;
  });
  expect(broken).toBeUndefined();
  expect(first.length).toBeGreaterThan(20);
});

/** Whether something done was green, by its own pain, the pain after and the mornings around it. */
function isGreen({ checkIns }: PlanInput, day: string, pains: readonly (number | undefined)[]): boolean {
  const on = (ahead: number) => checkIns.find((one) => dayNumber(one.day) === dayNumber(day) + ahead)?.checkIn;
  const before = on(-1)?.painNow ?? on(0)?.painNow;
  const morning = on(1)?.painMorningAfter ?? on(1)?.painNow;
  const isQuiet = pains.every((pain) => pain !== undefined && pain <= 2);
  return isQuiet && before !== undefined && morning !== undefined && morning <= before;
}

/** Pain during an exercise as it is judged: up to 3 of 10 is no more than green (programme `exercise-rules`). */
function exercisePain(pain: number | undefined): number | undefined {
  return pain === 3 ? 2 : pain;
}

test("makePlan() raises the level of an exercise only after its last two sessions were green", () => {
  let rises = 0;
  const broken = firstBroken(all, (own) => {
    const known = new Map<string, number>();
    return firstBroken(own, ({ input, plan }) => {
      if (plan.kind !== "made") return undefined;
      return firstBroken(
        sessionsOf(plan).flatMap(({ items }) => items),
        ({ exercise, step }) => {
          const was = known.get(exercise);
          known.set(exercise, step);
          if (was === undefined || step <= was) return undefined;
          rises += 1;
          const done = input.sessions
            .flatMap(({ day, log }) => log.items.map((item) => ({ day, log, item })))
            .filter(({ item }) => item.exercise === exercise && item.setsDone > 0);
          // What was done after the level rose is told by later logs: at least one pair of green sessions in a row must be there.
          const greens = done.map(({ day, log, item }) =>
            isGreen(input, day, [exercisePain(item.pain), log.painAfter]),
          );
          const hasPair = greens.some((green, index) => green && greens[index + 1] === true);
          return hasPair && step - was === 1 ? undefined : `${exercise} from ${was} to ${step} after ${greens}`;
        },
      );
    });
  });
  expect(broken).toBeUndefined();
  expect(rises).toBeGreaterThan(100);
});

/** Days of runs and walks with every pain that was told of them, by the logs and the check-ins. */
function movedDays({ sessions, checkIns }: PlanInput): ReadonlyMap<string, readonly (number | undefined)[]> {
  const days = new Map<string, (number | undefined)[]>();
  const add = (day: string, pains: readonly (number | undefined)[]) =>
    days.set(day, [...(days.get(day) ?? []), ...pains]);
  for (const { day, log } of sessions) {
    if (log.kind === "run" || log.kind === "walk")
      add(
        day,
        [log.painDuring, log.painAfter].filter((pain) => pain !== undefined),
      );
  }
  for (const { day, checkIn } of checkIns)
    if (checkIn.run !== undefined) add(day, [checkIn.run.during, checkIn.run.after]);
  return days;
}

test("makePlan() raises the graded return only after two green sessions", () => {
  let rises = 0;
  const broken = firstBroken(all, (own) => {
    let was: MadePlan | undefined;
    return firstBroken(own, ({ input, plan }) => {
      const before = was;
      was = plan.kind === "made" ? plan : undefined;
      if (before === undefined || plan.kind !== "made") return undefined;
      const levels = [before.running.level, plan.running.level].map((level) => Number(level?.slice(1) ?? Number.NaN));
      const [from = Number.NaN, to = Number.NaN] = levels;
      if (!(to > from)) return undefined;
      rises += 1;
      const greens = [...movedDays(input)].filter(([day, pains]) => isGreen(input, day, pains));
      return greens.length >= 2 * (to - from) ? undefined : `R${from} to R${to} after ${greens.length} green`;
    });
  });
  expect(broken).toBeUndefined();
  expect(rises).toBeGreaterThan(100);
});

test("makePlan() lengthens the longest run only when the last two runs were green", () => {
  let growths = 0;
  const broken = firstBroken(made, ({ input, plan }) => {
    const runs = [
      ...new Set((input.load?.runs ?? []).filter(({ day }) => day <= input.today).map(({ day }) => day)),
    ].sort();
    const longest = longestBefore(input, dayText(dayNumber(input.today) + 1), plan.startedOn) ?? 0;
    const next = Math.max(0, ...runsOf(plan).map(({ run }) => (run.turns === undefined ? (run.mostKm ?? 0) : 0)));
    if (next <= longest + 1e-9) return undefined;
    growths += 1;
    const isRunGreen = (day: string) => {
      const own = input.checkIns.find((one) => one.day === day)?.checkIn.run;
      const logs = input.sessions.filter((one) => one.day === day && one.log.kind === "run").map(({ log }) => log);
      const told = [own?.during, own?.after, ...logs.flatMap(({ painDuring, painAfter }) => [painDuring, painAfter])];
      const known = told.filter((pain) => pain !== undefined);
      return known.length > 0 && isGreen(input, day, known) && own?.limped !== true;
    };
    return runs.slice(-2).every(isRunGreen) ? undefined : `${next} km after ${longest}, runs ${runs.slice(-2)}`;
  });
  expect(broken).toBeUndefined();
  expect(growths).toBeGreaterThan(15);
});

test("makePlan() gives the same plan twice and changes nothing of what it is given", () => {
  const some = steps.filter((_, index) => index % 307 === 0);
  for (const { input, plan } of some) {
    const before = JSON.stringify(input);
    const again = makePlan(input);
    expect(again).toEqual(plan);
    expect(JSON.stringify(input)).toBe(before);
  }
});
