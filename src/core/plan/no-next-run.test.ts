import { expect, test } from "vitest";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { makePlan } from "./make-plan.ts";
import { noNextRun } from "./no-next-run.ts";
import { inputOf, later, monday, quietDays, screenOf, steadyRuns } from "./plan-fixture.ts";
import type { PlanInput } from "./plan-input.ts";
import { runningNow } from "./running-now.ts";

function whyOf(change: Partial<PlanInput>) {
  const input = inputOf(planLibrary, screenOf(screenRuleSet), { load: steadyRuns(monday), ...change });
  return noNextRun(runningNow(screenRuleSet, input), makePlan(input));
}

test("noNextRun() lets the limit stand while nothing speaks against it, and before the safety questions", () => {
  expect(whyOf({ checkIns: quietDays(monday, 14) })).toBeUndefined();
  expect(noNextRun({ kind: "not-asked" }, undefined)).toBeUndefined();
});

test("noNextRun() says why there is none: walks first, the way back after a pause, something new", () => {
  const hard = { ran: true, run: { before: 1, during: 7, after: 3 } };
  expect(whyOf({ checkIns: quietDays(monday, 14, { [later(monday, -1)]: hard }) })).toMatch(/walking comes first/);
  const today = later(monday, 20);
  expect(whyOf({ today, checkIns: quietDays(today, 30) })).toMatch(/days without a run/);
  expect(whyOf({ checkIns: [{ day: monday, checkIn: { hasNewSymptoms: true } }] })).toMatch(/^Something new was told/);
});
