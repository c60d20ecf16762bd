import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { evaluateScreen } from "./evaluate-screen.ts";
import type { ScreenFacts } from "./flag-condition.ts";
import { lockNames, type ScreenAnswer } from "./flag-record.ts";
import { makeRuleSet, screenQuestions } from "./rule-set.ts";
import { isLevelAtLeast, runningAdvices } from "./screen-levels.ts";
import type { ScreenResult } from "./screen-result.ts";

const ids = screenQuestions(screenRuleSet).map(({ id }) => id);
const answer = fc.constantFrom<ScreenAnswer>("yes", "no", "not-sure");
const age = fc.integer({ min: 10, max: 95 });
/** Few answers and many alike: with many the level is nearly always an emergency, and nothing is left to raise. */
const answers = fc.oneof(
  fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: 6 }),
  fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: ids.length }),
);
const facts: fc.Arbitrary<ScreenFacts> = fc.oneof(fc.record({ answers, ageYears: age }), fc.record({ answers }));
const runs = { numRuns: 1000, seed: 20 };

function evaluate(given: ScreenFacts): ScreenResult {
  return evaluateScreen(screenRuleSet, given);
}

function expectNoCalmer(after: ScreenResult, before: ScreenResult): void {
  expect(isLevelAtLeast(after.level, before.level)).toBe(true);
  expect(isLevelAtLeast(after.levelIfNotSureIsNo, before.levelIfNotSureIsNo)).toBe(true);
  expect(runningAdvices.indexOf(after.running.advice)).toBeGreaterThanOrEqual(
    runningAdvices.indexOf(before.running.advice),
  );
  for (const name of lockNames) {
    for (const id of before.locks[name].rules) expect(after.locks[name].rules).toContain(id);
  }
  for (const gate of before.gates) expect(after.gates).toContain(gate);
}

describe("evaluateScreen()", () => {
  test("evaluateScreen() is never calmer after one answer more towards yes", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...ids), (before, id) => {
        const unsure = { ...before, answers: { ...before.answers, [id]: "not-sure" as const } };
        const yes = { ...before, answers: { ...before.answers, [id]: "yes" as const } };
        const results = before.answers[id] === "yes" ? [before, yes] : [before, unsure, yes];
        const evaluated = results.map(evaluate);
        for (const [index, after] of evaluated.entries()) {
          const previous = evaluated[index - 1];
          if (previous) expectNoCalmer(after, previous);
        }
      }),
      runs,
    );
  });

  test.each([15, 34, 47, 72])(
    "evaluateScreen() is never calmer with a pair than with either of it, at %d years",
    (ageYears) => {
      const single = new Map(ids.map((id) => [id, evaluate({ answers: { [id]: "yes" }, ageYears })]));
      for (const [index, first] of ids.entries()) {
        for (const second of ids.slice(index + 1)) {
          const { level, running } = evaluate({ answers: { [first]: "yes", [second]: "yes" }, ageYears });
          for (const id of [first, second]) {
            const alone = single.get(id);
            const isNoCalmer =
              alone !== undefined &&
              isLevelAtLeast(level, alone.level) &&
              runningAdvices.indexOf(running.advice) >= runningAdvices.indexOf(alone.running.advice);
            if (!isNoCalmer) throw new Error(`${first} with ${second} is calmer than ${id}`);
          }
        }
      }
      expect(single.size).toBe(ids.length);
    },
  );

  test("evaluateScreen() treats what was not answered as denied, and says that it is open", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const denied = Object.fromEntries(ids.map((id) => [id, given.answers[id] ?? "no"]));
        const { level, reasons, running, unanswered, isComplete, locks } = evaluate(given);
        const filled = evaluate({ ...given, answers: denied });
        expect([level, reasons, running.advice]).toEqual([filled.level, filled.reasons, filled.running.advice]);
        expect(unanswered.filter((id) => id in given.answers)).toEqual([]);
        expect(isComplete).toBe(unanswered.length === 0);
        if (!isComplete) expect(lockNames.every((name) => locks[name].isLocked)).toBe(true);
        expect(filled.unanswered).toEqual(given.ageYears === undefined ? ["age"] : []);
      }),
      runs,
    );
  });

  test("evaluateScreen() depends on no order, neither of answers nor of records, and changes nothing it is given", () => {
    const shuffled = fc.shuffledSubarray([...screenRuleSet.records], { minLength: screenRuleSet.records.length });
    fc.assert(
      fc.property(facts, shuffled, (given, records) => {
        const frozen = { ...given, answers: Object.freeze({ ...given.answers }) };
        const turned = { ...given, answers: Object.fromEntries(Object.entries(given.answers).reverse()) };
        expect(evaluateScreen(makeRuleSet(records), turned)).toEqual(evaluate(Object.freeze(frozen)));
      }),
      { ...runs, numRuns: 200 },
    );
  });

  test("evaluateScreen() counts not sure as yes, tells so, and gives the level without it", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const swap = (to: ScreenAnswer) =>
          Object.fromEntries(Object.entries(given.answers).map(([id, own]) => [id, own === "not-sure" ? to : own]));
        const result = evaluate(given);
        expect(result.level).toBe(evaluate({ ...given, answers: swap("yes") }).level);
        expect(result.levelIfNotSureIsNo).toBe(evaluate({ ...given, answers: swap("no") }).level);
        expect(result.notSureWords !== undefined).toBe(Object.values(given.answers).includes("not-sure"));
      }),
      runs,
    );
  });
});
