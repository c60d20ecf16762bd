import { expect, test } from "vitest";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { dayNumber } from "../load/calendar.ts";
import type { MadePlan } from "./plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { type RunningNow, runningNow } from "./running-now.ts";
import { simulateRunner } from "./simulated-runner-fixture.ts";

// What walking first rests on is worked out anew here, from the simulated record itself.

const runners = Array.from({ length: 300 }, (_, seed) =>
  simulateRunner(9000 + seed, 12, { library: planLibrary, ruleSet: screenRuleSet }).flatMap(({ input, plan }) =>
    plan.kind === "made" ? [{ input, plan, now: nowOf(input) }] : [],
  ),
);
const made = runners.flat();

function nowOf(input: PlanInput): RunningNow {
  return runningNow(screenRuleSet, input);
}

const hasRun = ({ weeks }: MadePlan) => weeks.some(({ sessions }) => sessions.some(({ run }) => run !== undefined));

/** Every run and walk of 30 minutes by its day, with what was told of it. */
function movesOf({ sessions, checkIns, load, today }: PlanInput) {
  const days = new Set([
    ...(load?.runs ?? []).map(({ day }) => day),
    ...checkIns.filter(({ checkIn }) => checkIn.ran === true).map(({ day }) => day),
    ...sessions
      .filter(
        ({ log }) =>
          log.skipped === undefined && (log.kind === "run" || (log.kind === "walk" && (log.minutes ?? 0) >= 30)),
      )
      .map(({ day }) => day),
  ]);
  return [...days]
    .filter((day) => day <= today)
    .sort()
    .map((day) => {
      const checkIn = checkIns.findLast((one) => one.day === day)?.checkIn;
      const ran = checkIn?.ran === true || (load?.runs ?? []).some((run) => run.day === day);
      const logs = sessions.filter(({ day: on, log }) => on === day && log.skipped === undefined).map(({ log }) => log);
      const runLogs = logs.filter(({ kind }) => kind === "run");
      const isRun = ran || runLogs.length > 0;
      const own = isRun ? runLogs : logs.filter(({ kind }) => kind === "walk");
      const during = [checkIn?.run?.during, ...own.map(({ painDuring }) => painDuring)].filter(
        (one) => one !== undefined,
      );
      const after = [checkIn?.run?.after, ...own.map(({ painAfter }) => painAfter)].filter((one) => one !== undefined);
      return { day, isRun, during, after, limped: checkIn?.run?.limped === true };
    });
}

type Move = ReturnType<typeof movesOf>[number];

function isGreen({ checkIns }: PlanInput, { day, during, after, limped }: Move): boolean {
  const on = (ahead: number) => checkIns.findLast((one) => dayNumber(one.day) === dayNumber(day) + ahead)?.checkIn;
  const before = on(-1)?.painNow ?? on(0)?.painNow;
  const morning = on(1)?.painMorningAfter ?? on(1)?.painNow;
  const isQuiet = during.length > 0 && after.length > 0 && [...during, ...after].every((pain) => pain <= 2);
  return isQuiet && !limped && before !== undefined && morning !== undefined && morning <= before;
}

/** Whether the last run with pain above 5 of 10 or a limp was not followed by two green sessions in a row; told on the screen's day too. */
function mustWalk(input: PlanInput): boolean {
  const moves = movesOf(input);
  const isStop = ({ isRun, during, limped }: Move) => isRun && (limped || during.some((pain) => pain > 5));
  const { answers = {} } = input.screen?.facts ?? {};
  const told = ["run-limp", "run-pain-above-5"].some((id) => (answers[id] ?? "no") !== "no")
    ? input.screen?.day
    : undefined;
  const last = moves.findLast(isStop)?.day;
  const from = told !== undefined && (last === undefined || told > last) ? told : last;
  if (from === undefined) return false;
  const since = moves.filter(({ day }) => day > from).map((move) => isGreen(input, move));
  return !since.some((green, index) => green && since[index + 1] === true);
}

test("after strong pain or a limp no run is planned, and the safety rule says the same, until two green sessions in a row", () => {
  let walking = 0;
  for (const { input, plan, now } of made) {
    if (!mustWalk(input)) {
      expect(now.kind, input.today).not.toBe("walk-first");
      continue;
    }
    walking += 1;
    expect(hasRun(plan), `a run on ${input.today}`).toBe(false);
    expect(["walk-first", "locked"]).toContain(now.kind);
  }
  expect(walking).toBeGreaterThan(100);
});

test("runningNow() and the plan say the same of running", () => {
  const modes: Readonly<Record<string, readonly string[]>> = {
    locked: ["stop"],
    "walk-first": ["return"],
    "held no-increase": ["hold", "return"],
    "held step-back": ["step-back", "return"],
    open: ["usual", "hold", "return"],
  };
  const met = new Set<string>();
  for (const { plan, now } of made) {
    if (plan.running.mode === "none") continue;
    const kind = now.kind === "held" ? `held ${now.advice}` : now.kind;
    met.add(kind);
    expect(modes[kind] ?? [], kind).toContain(plan.running.mode);
    if (now.kind === "walk-first") expect(plan.running.why).toContain(now.words);
  }
  expect(met).toEqual(new Set(Object.keys(modes)));
});

test("walking first ends: running comes back by itself", () => {
  const cameBack = runners.filter((steps) => {
    const walked = steps.findIndex(({ now }) => now.kind === "walk-first");
    return walked !== -1 && steps.slice(walked).some(({ now, plan }) => now.kind !== "walk-first" && hasRun(plan));
  });
  expect(cameBack.length).toBeGreaterThan(5);
});
