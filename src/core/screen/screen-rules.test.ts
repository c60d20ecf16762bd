import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { evaluateScreen, questionsAsked } from "./evaluate-screen.ts";
import { findFiredRules } from "./fired-rules.ts";
import { looksAtAge, questionsOf, type ScreenFacts } from "./flag-condition.ts";
import { screenQuestions } from "./rule-set.ts";
import { highestLevel, isLevelAtLeast } from "./screen-levels.ts";
import { factsAcross, factsOf, leastWays, plainAgeYears } from "./ways-fixture.ts";

const rules = screenRuleSet.records.flatMap((record) => record.rules.map((rule) => ({ record, rule })));
const questions = screenQuestions(screenRuleSet);
const levelOneAlone = [
  "saddle-numbness",
  "bladder-change",
  "bowel-change",
  "both-legs",
  "weakness-worsening",
  "major-trauma",
  "tearing-pain",
  "faint-pale",
  "widened-artery",
  "chest-or-collapse",
  "very-unwell",
  "colic-pain",
  "self-harm-now",
];

function firesOn(id: string, facts: ScreenFacts): boolean {
  return findFiredRules(screenRuleSet, facts).some(({ rule }) => rule.id === id);
}

/** Facts with a yes to the questions on whose answer those of the facts are asked at all. */
function withLeadingQuestions(facts: ScreenFacts): ScreenFacts {
  const asked = questions.filter(({ id }) => id in facts.answers);
  const leading = asked.flatMap(({ askWhen }) => (typeof askWhen === "string" ? [[askWhen, "yes"] as const] : []));
  return { ...facts, answers: { ...facts.answers, ...Object.fromEntries(leading) } };
}

describe("every rule", () => {
  test.each(rules)("$rule.id fires on each of its least ways and not across any border of them", ({ rule }) => {
    const ways = leastWays(rule.when);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      expect(firesOn(rule.id, factsOf(way)), JSON.stringify(way)).toBe(true);
      for (const facts of factsAcross(way)) expect(firesOn(rule.id, facts), JSON.stringify(facts)).toBe(false);
    }
  });

  test.each(rules)(
    "$rule.id raises the level to its own, and its words or those that cover them are told",
    ({ rule }) => {
      for (const way of leastWays(rule.when)) {
        const { level, reasons } = evaluateScreen(screenRuleSet, factsOf(way));
        expect(isLevelAtLeast(level, rule.level)).toBe(true);
        const told = reasons.map(({ ruleId }) => ruleId);
        expect([rule.id, ...(rule.coveredBy ?? [])].some((id) => told.includes(id))).toBe(true);
      }
    },
  );

  test.each(rules.filter(({ rule }) => rule.coveredBy))("$rule.id is covered by rules that say no less", ({ rule }) => {
    for (const id of rule.coveredBy ?? []) {
      const covering = rules.find((other) => other.rule.id === id)?.rule;
      expect(covering && isLevelAtLeast(covering.level, rule.level), id).toBe(true);
    }
  });

  test.each(rules)("$rule.id does not fire when nothing was answered or everything denied", ({ rule }) => {
    const denied = Object.fromEntries(questions.map(({ id }) => [id, "no"] as const));
    expect(firesOn(rule.id, { answers: {} })).toBe(false);
    expect(firesOn(rule.id, { answers: denied, ageYears: plainAgeYears })).toBe(false);
  });
});

describe("every record", () => {
  test.each(screenRuleSet.records)("$row gives alone and together the levels it names", (record) => {
    const own = { ...screenRuleSet, records: [record] };
    const alone = record.questions.map(({ id }) =>
      highestLevel(
        findFiredRules(own, { answers: { [id]: "yes" }, ageYears: plainAgeYears }).map(({ rule }) => rule.level),
      ),
    );
    expect(highestLevel(alone)).toBe(record.alone);
    expect(highestLevel(record.rules.map(({ level }) => level))).toBe(record.together);
  });

  test("weak rows never go above a check, and gates rest on age alone", () => {
    for (const { weight, together, questions: own, rules: ownRules } of screenRuleSet.records) {
      if (weight === "weak") expect(isLevelAtLeast(together, "urgent-today")).toBe(false);
      if (weight !== "gate") continue;
      expect(own).toEqual([]);
      for (const { when } of ownRules) expect([looksAtAge(when), questionsOf(when)]).toEqual([true, []]);
    }
  });

  test("each question is used by a rule, and each way to a rule can be asked for", () => {
    const used = new Set(rules.flatMap(({ rule }) => questionsOf(rule.when)));
    expect(questions.filter(({ id }) => !used.has(id))).toEqual([]);
    for (const { rule } of rules) {
      const reached = leastWays(rule.when).some((way) => {
        const facts = withLeadingQuestions(factsOf(way));
        const asked = questionsAsked(screenRuleSet, facts).map(({ id }) => id);
        return Object.keys(facts.answers).every((id) => asked.includes(id));
      });
      expect(reached, rule.id).toBe(true);
    }
  });
});

describe("level one", () => {
  test.each(levelOneAlone)(
    "%s alone is an emergency, by yes and by not sure, at any age and with age unknown",
    (id) => {
      for (const ageYears of [16, plainAgeYears, 80]) {
        expect(evaluateScreen(screenRuleSet, { answers: { [id]: "yes" }, ageYears }).level).toBe("emergency-now");
      }
      expect(evaluateScreen(screenRuleSet, { answers: { [id]: "yes" } }).level).toBe("emergency-now");
      expect(evaluateScreen(screenRuleSet, { answers: { [id]: "not-sure" } }).level).toBe("emergency-now");
    },
  );

  test("no other question alone is an emergency", () => {
    const found = questions.filter(
      ({ id }) => evaluateScreen(screenRuleSet, { answers: { [id]: "yes" } }).level === "emergency-now",
    );
    expect(found.map(({ id }) => id).sort()).toEqual([...levelOneAlone].sort());
  });
});
