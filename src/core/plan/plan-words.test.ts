import { describe, expect, test } from "vitest";
import { instrumentsById } from "#content/instruments.ts";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { sampleRecord } from "../../../test/fixtures/sample-record.ts";
import type { ScreenRuleSet } from "../screen/flag-record.ts";
import { screenWords } from "../screen/screen-words.ts";
import { markWords, unmarkedTexts, withoutMarks } from "../words/mark-words-fixture.ts";
import { exerciseChoices } from "./exercise-choices.ts";
import { makePlan } from "./make-plan.ts";
import { noNextRun } from "./no-next-run.ts";
import type { Plan, PlanOfDay } from "./plan.ts";
import { changesBetween } from "./plan-changes.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PlanLibrary } from "./plan-library.ts";
import { planWords } from "./plan-words.ts";
import { beforeAfter } from "./reassess.ts";
import { runningNow } from "./running-now.ts";
import { withScreenNow } from "./screen-now.ts";
import { type PlanStep, simulateRunner } from "./simulated-runner-fixture.ts";

const marked = { plan: markWords(planWords), screen: markWords(screenWords) };
const known = [...textsOfLibrary(planLibrary), ...textsOfScreen(screenRuleSet)];

/** The records name things to a runner: these come from them and not from the words. */
function textsOfLibrary({ exercises }: PlanLibrary): readonly string[] {
  return [...exercises.values()].flatMap(({ title, purpose, startsWhen = "" }) => [title, purpose, startsWhen]);
}

function textsOfScreen({ records }: ScreenRuleSet): readonly string[] {
  return records.flatMap(({ title, rules }) => [title, ...rules.flatMap(({ reason, action }) => [reason, action])]);
}

interface MarkedStep extends PlanStep {
  readonly marked: { readonly input: PlanInput; readonly plan: Plan };
}

/** The simulated weeks of a runner, and the same with every word of plan and screen in marks, versions included. */
function markedRunner(seed: number): readonly MarkedStep[] {
  const plans: PlanOfDay[] = [];
  return simulateRunner(seed, 12, { library: planLibrary, ruleSet: screenRuleSet }).map((step) => {
    const told = { ...step.input, words: marked.plan, plans: [...plans] };
    const input = withScreenNow(screenRuleSet, told, marked.screen);
    const plan = makePlan(input);
    if (plan.version !== plans.at(-1)?.plan.version) plans.push({ day: plan.madeOn, plan });
    return { ...step, marked: { input, plan } };
  });
}

const steps = Array.from({ length: 150 }, (_, seed) => markedRunner(8000 + seed)).flat();

/** Wishes come back in the ways to make them fit: they hold what is at hand by its code. */
const withoutWishes = (plan: Plan): unknown =>
  plan.kind === "does-not-fit" ? { ...plan, options: plan.options.map(({ words }) => words) } : plan;

describe("plans of other words", () => {
  test("hold no sentence but from the words and the records, and are the same otherwise", () => {
    const kinds = new Set(steps.map(({ plan }) => plan.kind));
    expect(kinds).toEqual(new Set(["made", "locked", "does-not-fit"]));
    for (const step of steps) {
      expect(unmarkedTexts(withoutWishes(step.marked.plan), known)).toEqual([]);
      expect(withoutMarks(step.marked.plan)).toEqual(step.plan);
    }
  });

  test("tell what is different in these words, whatever came before", () => {
    const of = (kind: Plan["kind"], phase?: string) =>
      steps.filter(({ plan }) => plan.kind === kind && (plan.kind !== "made" || plan.phase === phase)).slice(0, 8);
    const some = [of("made", "build"), of("made", "maintain"), of("locked"), of("does-not-fit")].flat();
    expect(some).toHaveLength(32);
    for (const before of some) {
      for (const now of some) {
        const changes = changesBetween(before.marked.plan, now.marked.plan, marked.plan);
        expect(unmarkedTexts(changes)).toEqual([]);
        expect(withoutMarks(changes)).toEqual(changesBetween(before.plan, now.plan));
      }
    }
  });

  test("offer other exercises in these words", () => {
    const some = steps.filter((_, index) => index % 100 === 0);
    const tried = some.flatMap(({ input, plan, marked: own }) => {
      if (plan.kind !== "made") return [];
      const sessions = plan.weeks.flatMap((week) => week.sessions).filter(({ items }) => items.length > 0);
      return sessions.slice(0, 4).map((session, index) => {
        const { exercise = "" } = session.items[index % session.items.length] ?? {};
        const found = exerciseChoices(own.input, session, exercise);
        expect(unmarkedTexts(found, known)).toEqual([]);
        expect(withoutMarks(found)).toEqual(exerciseChoices(input, session, exercise));
        return found;
      });
    });
    expect(tried.filter(({ choices }) => choices.length > 0).length).toBeGreaterThan(20);
    expect(tried.filter(({ blocked }) => blocked.length > 0).length).toBeGreaterThan(20);
  });

  test("say of running what holds in these words", () => {
    const kinds = steps.map(({ input, marked: own }) => {
      const now = runningNow(screenRuleSet, own.input, marked);
      expect(unmarkedTexts(now, known)).toEqual([]);
      const why = noNextRun(now, own.plan, marked.plan);
      expect(unmarkedTexts(why)).toEqual([]);
      const plain = noNextRun(runningNow(screenRuleSet, input), withoutMarks(own.plan));
      expect(why === undefined ? undefined : withoutMarks(why)).toBe(plain);
      return now.kind;
    });
    expect(new Set(kinds)).toEqual(
      new Set(["open", "held", "locked", "walk-first", "unfinished", "ask-again", "not-asked"]),
    );
  });

  test("compare with the beginning in units of these words", () => {
    const { weeks, checkIns, bodyTests } = sampleRecord("2026-11-22");
    const input = { today: "2026-11-22", startedOn: "2026-09-06", phase: "build", formReports: [] } as const;
    const scales = { instruments: [...instrumentsById.values()], tests: [] };
    const found = beforeAfter({ ...input, weeks, checkIns, bodyTests, words: marked.plan }, scales);
    expect(new Set(found.map(({ about, unit }) => `${about} ${unit}`))).toEqual(
      new Set(["pain «of 10»", "activity «points»"]),
    );
  });
});
