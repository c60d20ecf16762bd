import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { screenRuleSet } from "#content/red-flags.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import type { ScreenAnswer } from "#core/screen/flag-record.ts";
import { screenQuestions } from "#core/screen/rule-set.ts";
import type { ScreenResult } from "#core/screen/screen-result.ts";
import { screenRequestSchema, screenResponseSchema, screenResultSchema } from "./screen-schema.ts";

const request = {
  schema: "plumbline.screen-request/1",
  ruleSet: screenRuleSet.version,
  ageYears: 47,
  answers: { "saddle-numbness": "no", "self-harm-thoughts": "not-sure" },
} as const;

const everythingYes: Record<string, ScreenAnswer> = Object.fromEntries(
  screenQuestions(screenRuleSet).map(({ id }) => [id, "yes"]),
);
const results = [
  evaluateScreen(screenRuleSet, { answers: {} }),
  evaluateScreen(screenRuleSet, request, { contacts: { crisis: "555 0100" } }),
  evaluateScreen(screenRuleSet, { answers: everythingYes, ageYears: 15 }, { contacts: { emergency: "112" } }),
];

describe("screenResultSchema", () => {
  test("screenResultSchema gives exactly the core's type", () => {
    expectTypeOf<z.output<typeof screenResultSchema>>().toEqualTypeOf<ScreenResult>();
  });

  test("screenResultSchema takes every kind of result through JSON and back", () => {
    for (const result of results) expect(screenResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("screenResultSchema refuses an open lock over a rule, an unfinished screen called complete, and unknown keys", () => {
    const [open, , all] = results;
    const plan = { ...all?.locks.plan, isLocked: false };
    expect(screenResultSchema.safeParse({ ...all, locks: { ...all?.locks, plan } }).success).toBe(false);
    expect(screenResultSchema.safeParse({ ...open, isComplete: true }).success).toBe(false);
    expect(screenResultSchema.safeParse({ ...open, score: 1 }).success).toBe(false);
    expect(screenResultSchema.safeParse({ ...open, level: "fine" }).success).toBe(false);
  });
});

describe("screenResponseSchema", () => {
  test("screenResponseSchema wants the time of the screen", () => {
    const response = { schema: "plumbline.screen/1", screenedAt: "2026-01-05T06:12:03.000Z", result: results[0] };
    expect(screenResponseSchema.safeParse(response).success).toBe(true);
    expect(screenResponseSchema.safeParse({ ...response, screenedAt: "yesterday" }).success).toBe(false);
  });
});

describe("screenRequestSchema", () => {
  test("screenRequestSchema takes partial answers, and age or none", () => {
    const { ageYears: _age, ...ageless } = request;
    expect(screenRequestSchema.parse(request)).toEqual(request);
    expect(screenRequestSchema.parse({ ...ageless, answers: {} }).answers).toEqual({});
  });

  test("screenRequestSchema refuses other answers, ages that are none and unknown keys", () => {
    const strange = [
      { ...request, answers: { "saddle-numbness": "maybe" } },
      { ...request, answers: { "saddle-numbness": null } },
      { ...request, ageYears: 47.5 },
      { ...request, ageYears: -1 },
      { ...request, name: "Jo" },
    ];
    for (const value of strange) expect(screenRequestSchema.safeParse(value).success).toBe(false);
  });
});
