import { describe, expect, test } from "vitest";
import { type CheckCondition, thresholdIdsOf } from "#core/contributors/contributor-rule.ts";
import type { FactDefinition, FactReading } from "#core/contributors/fact.ts";
import { factDefinitions } from "#core/contributors/facts/all-facts.ts";
import { possibleReadings } from "#core/contributors/possible-readings.ts";
import { standSome } from "#core/contributors/rank-contributors.ts";
import { wholeContributorsById } from "./contributors.ts";
import { inquiriesById } from "./inquiries.ts";
import { contributorRuleBook as book } from "./rule-book.ts";
import { selfTestsById } from "./self-tests.ts";

const definitions = new Map<string, FactDefinition>(factDefinitions.map((definition) => [definition.id, definition]));
const checks = book.contributors.flatMap((rule) => rule.checks);
/** It chooses limits and is no sign of anything by itself. */
const choosesLimits = "reference-group";

/** Answers and thresholds of a condition that do not fit what it looks at. */
function misfits(condition: CheckCondition, fact: string): readonly string[] {
  const definition = definitions.get(fact);
  if ("answers" in condition) {
    const known = definition !== undefined && "answers" in definition ? definition.answers : [];
    return condition.answers.filter((answer) => !known.includes(answer));
  }
  const unit = definition !== undefined && "unit" in definition ? definition.unit : undefined;
  return thresholdIdsOf(condition).filter((id) => book.thresholds.get(id)?.unit !== unit);
}

describe("contributorRuleBook", () => {
  test("contributorRuleBook looks at facts that something reads, at each by a check or a description", () => {
    const described = book.contributors.flatMap(({ describes = [] }) => describes);
    const used = new Set([...checks, ...described].map(({ fact }) => fact));
    expect([...used].filter((fact) => !definitions.has(fact))).toEqual([]);
    expect([...definitions.keys()].filter((fact) => !used.has(fact))).toEqual([choosesLimits]);
    expect(new Set(factDefinitions.map(({ id }) => id)).size).toBe(factDefinitions.length);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  test("contributorRuleBook holds numbers against thresholds of their own unit, and answers against answers that exist", () => {
    const wrong = checks.flatMap(({ id, fact, supportsWhen, againstWhen }) =>
      [supportsWhen, againstWhen].flatMap((condition) =>
        condition === undefined ? [] : misfits(condition, fact).map((misfit) => `${id}: ${misfit}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("contributorRuleBook has a way to learn of every fact, and each inquiry tells facts that exist", () => {
    const told = new Set(book.inquiries.flatMap(({ facts }) => facts));
    expect([...definitions.keys()].filter((fact) => !told.has(fact))).toEqual([]);
    expect([...told].filter((fact) => !definitions.has(fact))).toEqual([]);
  });

  test("contributorRuleBook locks a body test as the test itself is locked", () => {
    for (const { to, lock } of inquiriesById.values()) {
      const test = selfTestsById.get(to.replace("/tests/", ""));
      if (test !== undefined) expect([to, lock]).toEqual([to, test.lock]);
    }
  });

  test("contributorRuleBook gives each check a grade of its contributor", () => {
    for (const { grade, grades, checks: own } of wholeContributorsById.values()) {
      const known = [grade, ...grades.map((one) => one.grade)];
      expect(own.map((check) => check.grade).filter((one) => !known.includes(one))).toEqual([]);
    }
  });

  test.each(book.contributors.map((rule) => [rule.id, rule] as const))(
    "every check of %s can support, by one of the readings its fact can have",
    (id, rule) => {
      if (rule.checks.length === 0) expect(rule.describes).toBeDefined();
      for (const check of rule.checks) {
        const definition = definitions.get(check.fact);
        const possible = definition === undefined ? [] : possibleReadings(definition, book);
        const group: readonly [string, FactReading] = ["reference-group", { kind: "answer", answer: "men" }];
        const outcomes = possible.map((reading) => {
          const standing = standSome([rule], new Map([group, [check.fact, reading]]), book).get(id);
          return standing?.supports.some((result) => result.id === check.id);
        });
        expect([check.id, outcomes.includes(true)]).toEqual([check.id, true]);
      }
    },
  );
});
