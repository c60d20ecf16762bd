import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { markWords, unmarkedTexts, withoutMarks } from "../words/mark-words-fixture.ts";
import { evaluateScreen } from "./evaluate-screen.ts";
import type { ScreenFacts } from "./flag-condition.ts";
import { screenQuestions } from "./rule-set.ts";
import { screenToRepeat } from "./screen-to-repeat.ts";
import { screenWords } from "./screen-words.ts";
import { factsOf, leastWays } from "./ways-fixture.ts";

const words = markWords(screenWords);
const rules = screenRuleSet.records.flatMap((record) => record.rules);
const known = [...screenRuleSet.records, ...rules].flatMap((one) =>
  "title" in one ? [one.title] : [one.reason, one.action],
);

/** Every rule alone, unfinished and finished, with yes and with "not sure". */
const told: readonly ScreenFacts[] = rules
  .flatMap(({ when }) => leastWays(when).slice(0, 2).map(factsOf))
  .flatMap((facts) => {
    const none = Object.fromEntries(screenQuestions(screenRuleSet).map(({ id }) => [id, "no"] as const));
    const unsure = Object.fromEntries(Object.keys(facts.answers).map((id) => [id, "not-sure"] as const));
    return [facts, { ...facts, answers: unsure }].flatMap((one) => [
      one,
      { ...one, answers: { ...none, ...one.answers } },
    ]);
  });

describe("results of other words", () => {
  test("hold no sentence but from the words and the records, and are the same otherwise", () => {
    const levels = told.map((facts) => {
      const result = evaluateScreen(screenRuleSet, facts, { words });
      expect(unmarkedTexts(result, known)).toEqual([]);
      expect(withoutMarks(result)).toEqual(evaluateScreen(screenRuleSet, facts));
      return result.level;
    });
    expect(new Set(levels)).toEqual(new Set(Object.keys(screenWords.levels)));
  });

  test("that are to be repeated say so in these words", () => {
    for (const facts of told) {
      const repeated = screenToRepeat(evaluateScreen(screenRuleSet, facts, { words }), words);
      expect(unmarkedTexts(repeated, known)).toEqual([]);
      expect(withoutMarks(repeated)).toEqual(screenToRepeat(evaluateScreen(screenRuleSet, facts)));
    }
  });
});
