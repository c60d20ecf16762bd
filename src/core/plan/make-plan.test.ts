import { describe, expect, test } from "vitest";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { makePlan } from "./make-plan.ts";
import type { MadePlan, Plan } from "./plan.ts";
import { inputOf, later, monday, quietDays, screenOf, steadyRuns, wishes } from "./plan-fixture.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PlannedSession, SessionLog } from "./session-plan.ts";

const clear = screenOf(screenRuleSet);
const load = steadyRuns(monday);
const input = (change: Partial<PlanInput> = {}): PlanInput => inputOf(planLibrary, clear, { load, ...change });

function made(plan: Plan): MadePlan {
  if (plan.kind !== "made") throw new Error(`Expected a plan but found ${plan.kind}`);
  return plan;
}

/** The first week as lines: day and session, kilometres of runs. */
function weekOf(change: Partial<PlanInput> = {}): readonly string[] {
  const [week] = made(makePlan(input(change))).weeks;
  return (week?.sessions ?? [])
    .filter(({ kind }) => kind !== "warm-up" && kind !== "mobility")
    .map(({ day, kind, id, run }) => {
      const name = id
        .split("-")
        .slice(kind === "non-impact" ? -2 : -1)
        .join("-");
      return `${day.slice(8)} ${kind} ${name}${run?.mostKm === undefined ? "" : ` ${run.mostKm} km`}`;
    });
}

const find = (plan: MadePlan, end: string): PlannedSession | undefined =>
  plan.weeks.flatMap(({ sessions }) => sessions).find(({ id }) => id.endsWith(end));

describe("makePlan()", () => {
  test("spreads two strength sessions and three runs over five days", () => {
    expect(weekOf()).toEqual([
      "02 strength a",
      "03 run 1 5.2 km",
      "05 strength b",
      "07 run longest 8 km",
      "08 run 2 5.2 km",
    ]);
  });

  test("puts legs and trunk into both strength sessions, with the dose of the record", () => {
    const items = find(made(makePlan(input())), "strength-a")?.items ?? [];
    expect(
      items.map(({ exercise, step, sets, reps, holdS, side }) => [exercise, step, sets, reps ?? holdS, side]),
    ).toEqual([
      ["e17-squat", 1, 3, 12, "both"],
      ["e02-side-plank", 1, 3, 45, "each"],
      ["e06-glute-bridge", 1, 3, 12, "both"],
      ["e03-dead-bug", 1, 2, 10, "each"],
    ]);
    expect(items.every(({ why, rules }) => why.length > 20 && rules.includes("exercise-rules"))).toBe(true);
  });

  test("keeps within short sessions, and keeps legs and trunk in them", () => {
    const short = find(made(makePlan(input({ wishes: { ...wishes, minutes: 10 } }))), "strength-a");
    expect(short?.minutes).toBeLessThanOrEqual(10);
    expect(short?.items.map(({ exercise }) => exercise)).toEqual(["e17-squat", "e02-side-plank"]);
  });

  test("begins where body tests say", () => {
    const bodyTests: PlanInput["bodyTests"] = [
      { day: monday, result: { test: "side-plank", left: { value: 25 }, right: { value: 70 } } },
      { day: monday, result: { test: "single-leg-bridge", left: { value: 20 }, right: { value: 18, ended: "pain" } } },
    ];
    const items = find(made(makePlan(input({ bodyTests }))), "strength-a")?.items ?? [];
    expect(items.map(({ step }) => step)).toEqual([1, 2, 1, 1]);
  });

  test("says what is locked by the safety screen, and what is still fine", () => {
    const urgent = makePlan(inputOf(planLibrary, screenOf(screenRuleSet, { "leg-weakness": "yes" })));
    expect(urgent).toMatchObject({ kind: "locked", because: "level", stillFine: [] });
    const bone = makePlan(inputOf(planLibrary, screenOf(screenRuleSet, { "thin-bones": "yes", "new-pain": "yes" })));
    expect(bone).toMatchObject({ kind: "locked", because: "level" });
    expect(bone.kind === "locked" && bone.stillFine.map(({ why }) => why)).toEqual(["Walking as is comfortable."]);
    expect(makePlan(inputOf(planLibrary, undefined))).toMatchObject({ kind: "locked", because: "not-asked" });
    const told = [{ day: later(monday, 1), checkIn: { hasNewSymptoms: true } }];
    expect(makePlan(input({ today: later(monday, 1), checkIns: told }))).toMatchObject({ because: "ask-again" });
  });

  test("leaves unchanged running where a sign of the third level locks no plan", () => {
    const screen = screenOf(screenRuleSet, { "not-improving": "yes" });
    const plan = made(makePlan(inputOf(planLibrary, screen, { load })));
    const kinds = new Set(plan.weeks.flatMap(({ sessions }) => sessions.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(["run", "warm-up"]));
    expect(plan.running.mode).toBe("hold");
    expect(plan.weeks[0]?.leftOut.map(({ why }) => why)).toEqual([
      "Strength and stretching wait: your safety answers name a check that comes first.",
    ]);
  });

  test("offers ways out when days and wishes do not meet", () => {
    const plan = makePlan(input({ wishes: { ...wishes, days: [0, 1], runsAWeek: 2 } }));
    expect(plan.kind === "does-not-fit" && plan.options.map(({ words }) => words)).toEqual([
      "Give it Wednesday and Friday as well.",
      "Give it Wednesday and Saturday as well.",
      "Give it Thursday and Saturday as well.",
      "Do with no strength session and 2 runs a week.",
      "Do with one strength session and no run a week.",
    ]);
  });
});

/** Runs with a green log and quiet check-ins on the given days before Monday. */
function greenRuns(agos: readonly number[], pain: number): Pick<PlanInput, "checkIns"> {
  const change = Object.fromEntries(
    agos.map((ago) => [later(monday, -ago), { ran: true, run: { during: pain, after: pain } }]),
  );
  return { checkIns: quietDays(monday, 20, change) };
}

describe("makePlan(), running", () => {
  const growing = { wishes: { ...wishes, goal: "run-further" as const } };
  const kmOf = (change: Partial<PlanInput>) => find(made(makePlan(input(change))), "run-longest")?.run?.mostKm;

  test("goes further only after two green runs, and never beyond 1.10 x the longest", () => {
    expect(kmOf({ ...growing, ...greenRuns([2, 4], 1) })).toBe(8.8);
    expect(kmOf({ ...growing, ...greenRuns([2], 1) })).toBe(8);
    expect(kmOf({ ...growing, ...greenRuns([2, 4], 3) })).toBe(8);
    const slowly = [{ id: "ca12-earlier-episodes", rank: 1, outcome: "supports" }];
    expect(kmOf({ ...growing, ...greenRuns([2, 4], 1), contributors: slowly })).toBe(8.4);
  });

  test("takes no leap as an aim", () => {
    const leap = { runs: [...load.runs, { day: later(monday, -20), distanceM: 21_000 }] };
    expect(kmOf({ load: leap })).toBeLessThan(15);
  });

  test("swaps a run for something without impact after an amber one", () => {
    const change = { ...greenRuns([2, 4], 4), wishes: { ...wishes, equipment: ["bike, pool or deep water"] as const } };
    expect(weekOf(change)).toContain("03 non-impact run-1");
  });

  test("walks after a red run, and comes back by two green sessions a step", () => {
    const red = { [later(monday, -2)]: { ran: true, run: { during: 7, after: 6 } } };
    const plan = made(makePlan(input({ checkIns: quietDays(monday, 20, red) })));
    expect(plan.running).toMatchObject({ mode: "return", level: "R0" });
    expect(find(plan, "run-longest")).toMatchObject({ kind: "walk", minutes: 30 });
    const walk: SessionLog = { session: "free", kind: "walk", items: [], minutes: 30, painDuring: 1, painAfter: 1 };
    const today = later(monday, 5);
    const walks = [1, 3].map((day) => ({ day: later(monday, day), log: walk }));
    const back = (sessions: PlanInput["sessions"]) =>
      made(makePlan(input({ today, checkIns: quietDays(today, 25, red), sessions }))).running.level;
    expect(back(walks.slice(0, 1))).toBe("R0");
    expect(back(walks)).toBe("R1");
  });

  test("brings running back step by step after a pause, the calmer and shorter the later", () => {
    const stopped = (days: number, painWorst: number) => {
      const today = later(monday, days - 1);
      const checkIns = quietDays(today, days, { [later(today, -1)]: { painNow: painWorst, painWorst } });
      return made(makePlan(input({ today, checkIns }))).running.level;
    };
    expect(stopped(8, 1)).toBe("R7");
    expect(stopped(15, 1)).toBe("R4");
    expect(stopped(31, 1)).toBe("R1");
    expect(stopped(8, 4)).toBe("R0");
    expect(made(makePlan(input({ today: later(monday, 7), checkIns: [] }))).running.level).toBe("R1");
  });

  test("rests on what was told where no run is on record, and on minutes where nothing was", () => {
    const told = { load: { runs: [] }, story: { running: { longestKm: 10, runsAWeek: 3 } } };
    expect(kmOf(told)).toBe(10);
    expect(made(makePlan(input(told))).running).toMatchObject({ mostKm: 11, limitFrom: "told" });
    // A shorter run that was told of by hand does not unsay it; one that a watch measured does.
    const runs = [{ day: later(monday, -1), distanceM: 5000, minutes: 30, entered: "day-only" }];
    expect(made(makePlan(input({ ...told, load: { runs } }))).running).toMatchObject({ mostKm: 11, limitFrom: "told" });
    const measured = runs.map(({ entered: _, ...run }) => run);
    expect(made(makePlan(input({ ...told, load: { runs: measured } }))).running).toMatchObject({
      ...{ mostKm: 5.5, limitFrom: "record" },
    });
    const nothing = made(makePlan(input({ load: { runs: [] } })));
    expect(nothing.running).toMatchObject({ mode: "return", level: "R1" });
    expect(find(nothing, "run-longest")?.run).toMatchObject({ turns: { runMinutes: 1, walkMinutes: 4, repeats: 6 } });
  });

  test("avoids slopes that hurt, and adds a quicker step only with a contributor and a trial", () => {
    const story = { pattern: { influences: { "running-downhill": "worse" } } } as const;
    expect(find(made(makePlan(input({ story }))), "run-longest")?.run?.ground).toBe("flat-or-uphill");
    const contributors = [{ id: "ca15-overstride", rank: 1, outcome: "supports" }];
    const stepOf = (change: Partial<PlanInput>) =>
      find(made(makePlan(input(change))), "run-1")?.run?.cadence?.raisePercent;
    expect(stepOf({ cadenceTrial: "helped" })).toBeUndefined();
    expect(stepOf({ contributors })).toBeUndefined();
    expect(stepOf({ contributors, cadenceTrial: "worse" })).toBeUndefined();
    expect(stepOf({ contributors, cadenceTrial: "neutral" })).toBe(5);
    expect(made(makePlan(input({ contributors }))).notes.map(({ id }) => id)).toContain("cadence-trial-first");
  });
});

describe("makePlan(), weeks", () => {
  test("makes every fourth week easier by 20 to 30 %, every third for those who recover badly", () => {
    const first = { day: monday, plan: makePlan(input()) };
    const weekIn = (weeks: number, change: Partial<PlanInput> = {}) => {
      const today = later(monday, 7 * weeks);
      const plan = made(makePlan(input({ today, load: steadyRuns(today), plans: [first], ...change })));
      const sets = find(plan, "strength-a")?.items.reduce((sum, item) => sum + item.sets, 0);
      return [plan.weeks[0]?.isEasy, sets, find(plan, "run-longest")?.run?.mostKm];
    };
    expect(weekIn(2)).toEqual([false, 11, 8]);
    expect(weekIn(3)).toEqual([true, 8, 6]);
    expect(weekIn(2, { contributors: [{ id: "ca06-little-recovery", rank: 1, outcome: "supports" }] })[0]).toBe(true);
  });

  test("makes a tired day an easy one, and finds another day for what was planned", () => {
    const tired = [{ day: monday, checkIn: { feelings: { soreness: 8, fatigue: 7 } } }];
    expect(weekOf({ checkIns: tired })[0]).toBe("02 walk day");
    expect(weekOf({ checkIns: tired }).join()).toContain("strength a");
    expect(weekOf({ checkIns: [{ day: monday, checkIn: { feelings: { soreness: 8 } } }] })[0]).toBe("02 strength a");
  });

  test("never makes up for missed sessions, and says what was left out", () => {
    const saturday = later(monday, 5);
    const plan = made(makePlan(input({ today: saturday })));
    expect(plan.weeks[0]?.sessions.filter(({ kind }) => kind === "strength" || kind === "run")).toHaveLength(2);
    expect(plan.weeks[0]?.leftOut.length).toBeGreaterThan(1);
  });

  test("moves a session where the runner wants it, unless a rule speaks against it", () => {
    const move = (to: number) => ({
      wishes: {
        ...wishes,
        adjustments: [
          { kind: "move", session: "2026-w10-strength-b", to: later(monday, to), reason: "no-time" },
        ] as const,
      },
    });
    expect(weekOf(move(2))).toContain("04 strength b");
    const done = { session: "2026-w10-strength-a", kind: "strength", items: [] } as const;
    const tuesday = { today: later(monday, 1), sessions: [{ day: monday, log: done }] };
    expect(weekOf({ ...move(2), ...tuesday })).toContain("04 strength b");
    expect(weekOf({ ...move(1), ...tuesday })).not.toContain("03 strength b");
  });

  test("leaves days of travel empty, and makes the best of the others", () => {
    const away = { kind: "away", from: later(monday, 2), to: later(monday, 6), reason: "away" } as const;
    const plan = made(makePlan(input({ wishes: { ...wishes, adjustments: [away] } })));
    expect(new Set(plan.weeks[0]?.sessions.map(({ day }) => day))).toEqual(new Set([monday, later(monday, 1)]));
  });

  test("drops a stretch after two weeks without a clear gain, unless it helped or is kept", () => {
    const contributors = [{ id: "ca09-hip-flexors", rank: 1, outcome: "supports" }];
    const stretch: SessionLog = {
      session: "2026-w10-mobility-mon",
      kind: "mobility",
      items: [{ exercise: "e33-hip-flexor-stretch", step: 1, setsDone: 2, side: "each" }],
    };
    const today = later(monday, 14);
    const planWith = (painWorst: number, change: Partial<PlanInput> = {}) => {
      const before = Array.from({ length: 7 }, (_, index) => later(monday, index - 7));
      const pains = Object.fromEntries(before.map((day) => [day, { painNow: 2, painWorst }]));
      const checkIns = quietDays(today, 30, pains);
      return made(
        makePlan(input({ today, contributors, checkIns, sessions: [{ day: monday, log: stretch }], ...change })),
      );
    };
    const hasStretch = (plan: MadePlan) =>
      plan.weeks.some(({ sessions }) =>
        sessions.some(({ items }) => items.some((item) => item.exercise.startsWith("e33"))),
      );
    expect(hasStretch(planWith(2))).toBe(false);
    expect(planWith(2).notes.map(({ id }) => id)).toContain("stretch-not-helped-e33-hip-flexor-stretch");
    expect(hasStretch(planWith(5))).toBe(true);
    expect(hasStretch(planWith(2, { wishes: { ...wishes, keeps: ["e33-hip-flexor-stretch"] } }))).toBe(true);
  });
});

describe("makePlan(), versions", () => {
  test("keeps its version while it advises the same, and says what changed when it does not", () => {
    const first = makePlan(input());
    expect(first.version).toBe(1);
    const plans = [{ day: monday, plan: first }];
    expect(makePlan(input({ plans })).version).toBe(1);
    const stored = [{ day: monday, plan: inAnotherOrder(first) as Plan }];
    expect(makePlan(input({ plans: stored })).version).toBe(1);
    const red = { [later(monday, -2)]: { ran: true, run: { during: 7 } } };
    const second = makePlan(input({ plans, checkIns: quietDays(monday, 5, red) }));
    expect(second.version).toBe(2);
    expect(second.changes[0]).toContain("Running: The last run hurt above 5 of 10");
  });
});

/** The same with its keys in another order, as a store may give it back. */
function inAnotherOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inAnotherOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, own]) => [key, inAnotherOrder(own)]),
  );
}
