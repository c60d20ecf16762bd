import { expect, test } from "vitest";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { exerciseChoices } from "./exercise-choices.ts";
import { standIns } from "./exercise-swaps.ts";
import { makePlan } from "./make-plan.ts";
import { simulateRunner } from "./simulated-runner-fixture.ts";
import { withSwap } from "./wish-changes.ts";

// That swaps break no contraindication, no lock and need nothing that is not at hand is asked of all simulated weeks in
// `plan-properties.test.ts`: those runners swap and dislike too.

const steps = Array.from({ length: 60 }, (_, seed) =>
  simulateRunner(5000 + seed, 12, { library: planLibrary, ruleSet: screenRuleSet }),
).flat();
const made = steps.flatMap(({ input, plan }) =>
  plan.kind === "made" ? [{ input, plan, sessions: plan.weeks.flatMap((week) => week.sessions) }] : [],
);

test("an exercise that was disliked never returns, and every dislike is told of", () => {
  const disliking = made.filter(({ input }) => input.wishes.dislikes.length > 0);
  expect(disliking.length).toBeGreaterThan(100);
  for (const { input, plan, sessions } of disliking) {
    const { dislikes } = input.wishes;
    const given = sessions.flatMap(({ items }) => items.map(({ exercise }) => exercise));
    expect(given.filter((id) => dislikes.includes(id))).toEqual([]);
    const told = plan.notes.flatMap(({ id }) => (id.startsWith("dislike-") ? [id.slice("dislike-".length)] : []));
    expect(told).toEqual(dislikes);
  }
});

test("what stands in place of something was asked for, trains the same, and stands in no session twice", () => {
  let swapped = 0;
  for (const { input, sessions } of made) {
    for (const { id, kind, items } of sessions) {
      expect(new Set(items.map(({ exercise }) => exercise)).size).toBe(items.length);
      for (const { exercise, insteadOf } of items) {
        if (insteadOf === undefined) continue;
        swapped += 1;
        expect(standIns(kind, insteadOf.exercise)).toContain(exercise);
        const asked = input.wishes.adjustments.filter(
          (one) =>
            one.kind === "swap-exercise" &&
            one.swappedFor === exercise &&
            one.reason === insteadOf.reason &&
            (one.session === undefined || one.session === id),
        );
        expect(asked.length).toBeGreaterThan(0);
      }
    }
  }
  expect(swapped).toBeGreaterThan(100);
});

test("exerciseChoices() offers only what the plan then gives, without loss, and says why when it offers nothing", () => {
  let offered = 0;
  for (const { input, sessions } of made.filter((_, index) => index % 24 === 0)) {
    const session = sessions.find(({ items }) => items.length > 0);
    const item = session?.items[0];
    if (session === undefined || item === undefined) continue;
    const { choices, blocked, none } = exerciseChoices(input, session, item.exercise);
    expect(none === undefined).toBe(choices.length > 0);
    expect(blocked.every(({ why }) => why.length > 10)).toBe(true);
    for (const { exercise, step } of choices) {
      offered += 1;
      const wishes = withSwap(input.wishes, { exercise: item.exercise, swappedFor: exercise, reason: "tired" });
      const plan = makePlan({ ...input, wishes });
      const own = plan.kind === "made" ? plan.weeks.flatMap((week) => week.sessions) : [];
      const after = own.find(({ id }) => id === session.id)?.items ?? [];
      expect(after.find((one) => one.exercise === exercise)?.step).toBe(step);
      const others = session.items.filter((one) => one !== item).map((one) => one.exercise);
      expect(after.map((one) => one.exercise)).toEqual(expect.arrayContaining(others));
    }
  }
  expect(offered).toBeGreaterThan(50);
});
