import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { evaluateScreen, questionsAsked } from "./evaluate-screen.ts";
import type { ScreenFacts } from "./flag-condition.ts";
import { lockNames, type ScreenAnswer } from "./flag-record.ts";

/** A finished screen: no to everything that is asked, but for these answers. */
function finished(own: Record<string, ScreenAnswer> = {}, ageYears = 47): ScreenFacts {
  const asked = questionsAsked(screenRuleSet, { answers: own, ageYears });
  return { ageYears, answers: { ...Object.fromEntries(asked.map(({ id }) => [id, "no" as const])), ...own } };
}

function evaluate(own: Record<string, ScreenAnswer> = {}, ageYears = 47) {
  return evaluateScreen(screenRuleSet, finished(own, ageYears));
}

function locked(own: Record<string, ScreenAnswer> = {}, ageYears = 47): readonly string[] {
  const { locks } = evaluate(own, ageYears);
  return lockNames.filter((name) => locks[name].isLocked);
}

describe("evaluateScreen()", () => {
  test("evaluateScreen() opens everything when all was asked and denied", () => {
    const result = evaluate();
    expect(result).toMatchObject({ level: "self-manage", isComplete: true, unanswered: [], reasons: [] });
    expect(result).not.toHaveProperty("unansweredWords");
    expect(result.title).toBe("Nothing in your answers calls for a check first");
    expect(locked()).toEqual([]);
  });

  test("evaluateScreen() gives no all-clear and keeps everything locked while a question is open", () => {
    const { answers, ageYears } = finished();
    const { "saddle-numbness": _open, ...others } = answers;
    const result = evaluateScreen(screenRuleSet, { answers: others, ...(ageYears ? { ageYears } : {}) });
    expect(result).toMatchObject({ level: "self-manage", isComplete: false, unanswered: ["saddle-numbness"] });
    expect(result.title).toBe("Some questions are still open");
    expect(result.unansweredWords).toContain("can still become more urgent");
    expect(lockNames.filter((name) => result.locks[name].isLocked)).toEqual([...lockNames]);
    expect(evaluateScreen(screenRuleSet, { answers }).unanswered).toEqual(["age"]);
  });

  test("evaluateScreen() asks questions that follow from others only then", () => {
    const asked = (own: Record<string, ScreenAnswer>, age: number) =>
      questionsAsked(screenRuleSet, { answers: own, ageYears: age }).map(({ id }) => id);
    expect(asked({}, 47)).not.toContain("buttock-pain");
    expect(asked({ "pain-over-3-months": "yes" }, 47)).toContain("started-before-45");
    expect(asked({ "pain-over-3-months": "not-sure" }, 44)).toContain("buttock-pain");
    expect(asked({}, 20)).not.toContain("extension-pain");
    expect(asked({}, 19)).toContain("extension-pain");
    expect(evaluateScreen(screenRuleSet, finished({ "pain-over-3-months": "no" }, 44)).isComplete).toBe(true);
  });

  test.each([
    ["an emergency", { "both-legs": "yes" }, 47, ["plan", "run-advice", "hop-test", "booking"]],
    ["urgent", { "blood-in-urine": "yes" }, 47, ["plan", "run-advice", "hop-test", "booking"]],
    [
      "the bone stress pattern",
      { "bone-rest-pain": "yes", "bone-impact-pain": "yes" },
      47,
      ["plan", "run-advice", "hop-test"],
    ],
    ["one answer about bone", { "bone-point-pain": "yes" }, 47, ["hop-test"]],
    ["a doubt about bone", { "bone-impact-pain": "not-sure" }, 47, ["hop-test"]],
    ["an earlier bone stress injury", { "prior-bone-stress": "yes" }, 47, ["hop-test"]],
    ["pregnancy", { "pregnant-or-birth": "yes" }, 47, ["plan", "hop-test"]],
    ["blood thinners", { "blood-thinners": "yes" }, 47, ["plan"]],
    ["a limp", { "run-limp": "yes" }, 47, ["run-advice"]],
    ["mornings that stay worse", { "mornings-worse-twice": "yes" }, 47, []],
    ["no change in weeks", { "not-improving": "yes" }, 47, []],
    ["17 years", {}, 17, ["plan", "hop-test"]],
    ["15 years", {}, 15, ["plan", "run-advice", "hop-test", "booking"]],
  ] as const)("evaluateScreen() locks what it should for %s", (...[, own, ageYears, wanted]) => {
    expect(locked(own, ageYears)).toEqual(wanted);
  });

  test("evaluateScreen() asks for a clinician and a parent under 18, and for nobody from 18 on", () => {
    expect([15, 17, 18].map((age) => evaluate({}, age).gates)).toEqual([
      ["clinician", "parent"],
      ["clinician", "parent"],
      [],
    ]);
  });

  test("evaluateScreen() puts the most urgent reason first, with its words, sources and review", () => {
    const { reasons } = evaluate({ "mood-in-the-way": "yes", "not-improving": "yes", "tearing-pain": "yes" });
    expect(reasons.map(({ ruleId }) => ruleId)).toEqual(["t1-6-tearing", "t3-6-not-improving", "t3-8-note"]);
    expect(reasons[0]).toMatchObject({
      recordId: "t1-6-vascular",
      evidence: ["memory-vascular-pain"],
      isAwaitingReview: true,
    });
    expect(evaluate({ "saddle-numbness": "yes" }).reasons[0]?.isAwaitingReview).toBe(false);
  });

  test("evaluateScreen() names the doubts on which a reason rests, and none when it is sure without them", () => {
    const doubtful = evaluate({ "fever-chills": "yes", "recent-infection": "not-sure" });
    expect([doubtful.level, doubtful.levelIfNotSureIsNo]).toEqual(["urgent-today", "see-clinician-soon"]);
    expect(doubtful.reasons.map(({ ruleId, notSure }) => [ruleId, notSure])).toEqual([
      ["t2-1-fever-risk", ["recent-infection"]],
      ["t2-1-fever", []],
    ]);
    const sure = evaluate({ "fever-chills": "yes", "recent-infection": "not-sure", "weak-immunity": "yes" });
    expect(sure.reasons.map(({ ruleId, notSure }) => [ruleId, notSure])).toEqual([["t2-1-fever-risk", []]]);
  });

  test("evaluateScreen() says whom to call, with a number only where one is configured", () => {
    const who = (own: Record<string, ScreenAnswer>) =>
      evaluate(own).calls.flatMap((call) => (call.when === "now" ? [call.who] : []));
    expect(who({ "tearing-pain": "yes" })).toEqual(["emergency"]);
    expect(who({ "leg-weakness": "yes" })).toEqual(["urgent"]);
    expect(who({ "self-harm-thoughts": "yes" })).toEqual(["crisis", "urgent"]);
    expect(who({ "self-harm-thoughts": "yes", "self-harm-now": "yes" })).toEqual(["emergency", "crisis"]);
    expect(who({ "not-improving": "yes" })).toEqual(["clinician"]);
    expect(who({})).toEqual([]);
    const [call] = evaluateScreen(screenRuleSet, finished({ "tearing-pain": "yes" }), {
      contacts: { emergency: "112" },
    }).calls;
    expect(call).toMatchObject({ who: "emergency", number: "112" });
    expect(evaluate({ "tearing-pain": "yes" }).calls[0]).not.toHaveProperty("number");
    for (const { words } of evaluate({ "self-harm-thoughts": "yes" }).calls) expect(words).not.toMatch(/\d/);
  });

  test("evaluateScreen() names the emergency number for the case that it gets worse, where it need not be called now", () => {
    const later = (own: Record<string, ScreenAnswer>) => evaluate(own).calls.filter((call) => call.when === "if-worse");
    for (const own of [{}, { "not-improving": "yes" }, { "leg-weakness": "yes" }] as const) {
      expect(later(own).map((call) => call.who)).toEqual(["emergency"]);
      expect(later(own)[0]?.words).toContain("numb between the legs");
    }
    expect(later({ "tearing-pain": "yes" })).toEqual([]);
    const [call] = evaluateScreen(screenRuleSet, finished(), { contacts: { emergency: "112" } }).calls;
    expect(call).toMatchObject({ when: "if-worse", number: "112" });
  });

  test("evaluateScreen() does not say that running is fine while a question is open", () => {
    const { running, locks } = evaluateScreen(screenRuleSet, { answers: {}, ageYears: 40 });
    expect(running.words).toMatch(/^It cannot be told yet/);
    expect(locks["run-advice"].isLocked).toBe(true);
    expect(evaluate().running.words).toMatch(/^Nothing in your answers speaks against/);
    const stopped = evaluateScreen(screenRuleSet, { answers: { "tearing-pain": "yes" } });
    expect(stopped.running.words).toMatch(/^Do not run/);
  });

  test("evaluateScreen() asks again what may change, not history, and at once when something new begins", () => {
    const { askAgain, ruleSet } = evaluate();
    expect(askAgain.words).toContain("at once if something new begins");
    expect(askAgain.when).toEqual(["new-symptom", "check-in"]);
    expect(evaluate({ "tearing-pain": "yes" }).askAgain.when).toEqual(["after-examination"]);
    expect(askAgain.questions).toContain("saddle-numbness");
    expect(askAgain.questions).not.toContain("cancer-history");
    expect(ruleSet).toBe(screenRuleSet.version);
  });

  test("evaluateScreen() refuses answers to questions it does not have, and ages that are none", () => {
    expect(() => evaluateScreen(screenRuleSet, { answers: { "no-question": "yes" } })).toThrow(RangeError);
    for (const ageYears of [-1, 17.5, 131, Number.NaN]) {
      expect(() => evaluateScreen(screenRuleSet, { answers: {}, ageYears })).toThrow(RangeError);
    }
  });
});
