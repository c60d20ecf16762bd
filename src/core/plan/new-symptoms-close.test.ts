import { describe, expect, test } from "vitest";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { contributorRuleBook } from "#content/rule-book.ts";
import { findContributors } from "../contributors/find-contributors.ts";
import type { RunnerRecord } from "../record/runner-record.ts";
import { screenToRepeat } from "../screen/screen-to-repeat.ts";
import { makePlan } from "./make-plan.ts";
import { inputOf, monday, screenOf } from "./plan-fixture.ts";
import { runningNow } from "./running-now.ts";

const clear = { ...screenOf(screenRuleSet), madeAt: `${monday}T08:00:00.000Z` };
const limped = { ...screenOf(screenRuleSet, { "run-limp": "yes" }), madeAt: clear.madeAt };

/** What plan, running and ranking say after a check-in of the screen's own day told of something new at a time. */
function saidAfter(time: string | undefined, screen = clear) {
  const madeAt = time === undefined ? {} : { madeAt: `${monday}T${time}:00.000Z` };
  const checkIns = [{ day: monday, ...madeAt, checkIn: { painNow: 1, hasNewSymptoms: true } }];
  const record: RunnerRecord = {
    ...{ today: monday, screen, checkIns, weeks: [], bodyTests: [], formReports: [], drifts: [], events: [] },
  };
  const plan = makePlan(inputOf(planLibrary, screen, { checkIns }));
  const { gate } = findContributors(record, contributorRuleBook);
  return {
    plan: plan.kind === "locked" ? plan.because : plan.kind,
    running: runningNow(screenRuleSet, { today: monday, screen, checkIns, sessions: [] }).kind,
    ranking: gate.kind === "closed" ? gate.why : gate.kind,
  };
}

describe("A yes to something new on the day of the safety questions", () => {
  test.each(["08:00", "08:01", "23:59", undefined])("closes plan, running and ranking when told at %s", (time) => {
    expect(saidAfter(time)).toEqual({ plan: "ask-again", running: "ask-again", ranking: "ask-again" });
  });

  test("closes nothing when the questions were answered after it", () => {
    expect(saidAfter("07:59")).toEqual({ plan: "made", running: "open", ranking: "open" });
  });

  test("goes before the walks that a limp asks for", () => {
    expect(saidAfter("09:00", limped).running).toBe("ask-again");
    expect(saidAfter("07:00", limped).running).toBe("walk-first");
  });
});

test("screenToRepeat() closes every lock, keeps its reasons, and says no word that running is fine", () => {
  const { locks, running, reasons } = screenToRepeat(clear.result);
  expect(Object.values(locks).map(({ isLocked, isUnfinished }) => [isLocked, isUnfinished])).toEqual(
    Array(4).fill([true, true]),
  );
  expect(reasons).toEqual(clear.result.reasons);
  expect(running.words).not.toBe(clear.result.running.words);
  const bone = screenOf(screenRuleSet, { "thin-bones": "yes", "new-pain": "yes" }).result;
  expect(screenToRepeat(bone).locks.plan.words).toBe(bone.locks.plan.words);
  expect(screenToRepeat(bone).running.words).toBe(bone.running.words);
});
