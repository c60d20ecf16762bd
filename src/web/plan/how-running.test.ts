import { expect, test } from "vitest";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { makePlan } from "#core/plan/make-plan.ts";
import { inputOf, later, monday, quietDays, screenOf, steadyRuns } from "#core/plan/plan-fixture.ts";
import type { PlanInput } from "#core/plan/plan-input.ts";
import { runningNow } from "#core/plan/running-now.ts";
import { withScreenNow } from "#core/plan/screen-now.ts";
import type { Running } from "../screen/use-running.ts";
import { howRunning } from "./how-running.ts";
import type { PlanState } from "./use-plan.ts";

function howOf(change: Partial<PlanInput>, screen = screenOf(screenRuleSet)) {
  const input = withScreenNow(screenRuleSet, inputOf(planLibrary, screen, { load: steadyRuns(monday), ...change }));
  const state: PlanState = { kind: "ready", plan: makePlan(input), input, story: {}, versions: [] };
  return howRunning(runningNow(screenRuleSet, input), state);
}

test("howRunning() lets the limit stand while nothing speaks against it", () => {
  expect(howOf({ checkIns: quietDays(monday, 14) })).not.toHaveProperty("instead");
});

test("howRunning() says walks first after strong pain, and the way back after a pause, in place of the limit", () => {
  const hard = { ran: true, run: { before: 1, during: 7, after: 3 } };
  const red = howOf({ checkIns: quietDays(monday, 14, { [later(monday, -1)]: hard }) });
  expect(red).toMatchObject({ running: { kind: "walk-first" }, instead: "Walks come first" });
  const today = later(monday, 20);
  const back = howOf({ today, checkIns: quietDays(today, 30) });
  expect(back).toMatchObject({ instead: "Running comes back step by step", plan: { mode: "return" } });
});

test("howRunning() says no further where a sign of the third level holds running as it is", () => {
  const held = howOf({ checkIns: quietDays(monday, 14) }, screenOf(screenRuleSet, { "not-improving": "yes" }));
  expect(held).toMatchObject({ running: { kind: "held" }, instead: "No further than you run now" });
});

test("howRunning() says that nothing is known yet while the plan or the safety questions are read", () => {
  const open: Running = { kind: "open", result: screenOf(screenRuleSet).result };
  expect(howRunning(open, { kind: "waiting" })).toEqual({ running: open, isWaiting: true });
  expect(howRunning({ kind: "waiting" }, { kind: "no-wishes", story: {} }).isWaiting).toBe(true);
  expect(howRunning(open, { kind: "no-wishes", story: {} })).toEqual({ running: open });
});

test.each(["ask-again", "locked", "walk-first", "unfinished"] as const)(
  "howRunning() shows no limit at %s, plan or no plan",
  (kind) => {
    const why = { words: "Why", reasons: [] };
    const running: Running = kind === "ask-again" ? { kind } : { kind, ...why };
    expect(howRunning(running, { kind: "waiting" }).instead).toMatch(/^\S/);
    expect(howRunning(running, { kind: "no-wishes", story: {} }).instead).toMatch(/^\S/);
  },
);
