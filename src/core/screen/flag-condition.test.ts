import { describe, expect, test } from "vitest";
import { looksAtAge, questionsOf, weighCondition } from "./flag-condition.ts";
import type { FlagCondition, ScreenAnswer } from "./flag-record.ts";

const answers: Record<string, ScreenAnswer> = { "is-yes": "yes", "is-unsure": "not-sure", "is-no": "no" };

function weigh(condition: FlagCondition, ageYears?: number) {
  return weighCondition(condition, ageYears === undefined ? { answers } : { answers, ageYears });
}

describe("weighCondition()", () => {
  test.each([
    ["is-yes", "yes"],
    ["is-unsure", "maybe"],
    ["is-no", "no"],
    ["is-missing", "no"],
    ["constructor", "no"],
    [{ any: ["is-no", "is-unsure"] }, "maybe"],
    [{ any: ["is-yes", "is-unsure"] }, "yes"],
    [{ any: ["is-no", "is-missing"] }, "no"],
    [{ all: ["is-yes", "is-unsure"] }, "maybe"],
    [{ all: ["is-yes", "is-missing"] }, "no"],
    [{ all: ["is-yes"] }, "yes"],
    [{ atLeast: 2, of: ["is-yes", "is-unsure", "is-no"] }, "maybe"],
    [{ atLeast: 1, of: ["is-yes", "is-unsure", "is-no"] }, "yes"],
    [{ atLeast: 3, of: ["is-yes", "is-unsure", "is-no"] }, "no"],
  ] as const)("weighCondition() of %j is %s", (condition, certainty) => {
    expect(weigh(condition)).toBe(certainty);
  });

  test("weighCondition() takes ages from and under a limit, and no age for neither", () => {
    expect([69, 70].map((age) => weigh({ ageAtLeast: 70 }, age))).toEqual(["no", "yes"]);
    expect([19, 20].map((age) => weigh({ ageUnder: 20 }, age))).toEqual(["yes", "no"]);
    expect([weigh({ ageAtLeast: 1 }), weigh({ ageUnder: 120 })]).toEqual(["no", "no"]);
  });
});

describe("questionsOf()", () => {
  test("questionsOf() names each question once, and looksAtAge() finds ages inside", () => {
    const nested = { all: ["a-b", { any: ["c-d", "a-b", { atLeast: 1, of: ["e-f", { ageUnder: 20 }] }] }] };
    expect(questionsOf(nested)).toEqual(["a-b", "c-d", "e-f"]);
    expect([looksAtAge(nested), looksAtAge({ any: ["a-b", "c-d"] }), looksAtAge("a-b")]).toEqual([true, false, false]);
  });
});
