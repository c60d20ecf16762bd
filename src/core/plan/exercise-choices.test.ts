import { describe, expect, test } from "vitest";
import { planLibrary } from "#content/plan-library.ts";
import { screenRuleSet } from "#content/red-flags.ts";
import { exerciseChoices } from "./exercise-choices.ts";
import { standIns } from "./exercise-swaps.ts";
import { makePlan } from "./make-plan.ts";
import type { MadePlan, Plan } from "./plan.ts";
import { inputOf, later, monday, quietDays, screenOf, steadyRuns, wishes } from "./plan-fixture.ts";
import type { PlanInput } from "./plan-input.ts";
import type { PlanWishes } from "./plan-wishes.ts";
import type { PlannedSession } from "./session-plan.ts";
import { withDislike, withKeep, withoutDislike, withSwap } from "./wish-changes.ts";

const clear = screenOf(screenRuleSet);
const load = steadyRuns(monday);
const input = (change: Partial<PlanInput> = {}): PlanInput => inputOf(planLibrary, clear, { load, ...change });
const withWishes = (of: PlanInput, own: PlanWishes): PlanInput => ({ ...of, wishes: own });

function made(plan: Plan): MadePlan {
  if (plan.kind !== "made") throw new Error(`Expected a plan but found ${plan.kind}`);
  return plan;
}

function sessionOf(of: PlanInput, end: string): PlannedSession {
  const found = made(makePlan(of)).weeks.flatMap(({ sessions }) => sessions);
  const session = found.find(({ id }) => id.endsWith(end));
  if (session === undefined) throw new Error(`Expected a session ${end} of ${found.map(({ id }) => id)}`);
  return session;
}

const namesIn = ({ items }: PlannedSession) => items.map(({ exercise }) => exercise);

/** The plan that follows once a version was given. */
function next(before: PlanInput, own: PlanWishes): MadePlan {
  const plans = [{ day: before.today, plan: makePlan(before) }];
  return made(makePlan({ ...before, plans, wishes: own }));
}

describe("standIns()", () => {
  test("names the same slot first, then the same part, and never across parts", () => {
    expect(standIns("strength", "e06-glute-bridge").slice(0, 3)).toEqual([
      "e07-hip-thrust",
      "e31-hamstring-slide-nordic",
      "e11-hip-hinge-deadlift",
    ]);
    expect(standIns("strength", "e06-glute-bridge")).not.toContain("e01-front-plank");
    expect(standIns("non-impact", "e46-non-impact-session")).toEqual([]);
  });
});

describe("exerciseChoices()", () => {
  const session = sessionOf(input(), "-strength-a");

  test("offers what fits, each with why, and says what keeps from the others", () => {
    const { choices, blocked, none } = exerciseChoices(input(), session, "e17-squat");
    expect(choices.map(({ exercise }) => exercise)).toContain("e21-step-up");
    expect(choices[0]?.why).toMatch(/^Takes the same place in the session\. .*level 1/);
    expect(blocked).toContainEqual({
      exercise: "e23-leg-machine",
      why: "It needs what you do not have at hand: gym machine.",
    });
    expect(none).toBeUndefined();
    const offered = [...choices, ...blocked].map(({ exercise }) => exercise);
    expect(offered.filter((id) => namesIn(session).includes(id))).toEqual([]);
  });

  test("offers nothing against a limit, and says why when nothing is left", () => {
    const own = input({ wishes: { ...wishes, limits: ["knee"], equipment: [] } });
    const strength = sessionOf(own, "-strength-b");
    const [legs] = namesIn(strength).filter((id) => standIns("strength", id).includes("e17-squat"));
    if (legs === undefined) throw new Error("wanted an exercise of the legs");
    const { choices, blocked, none } = exerciseChoices(own, strength, legs);
    expect(choices.map(({ exercise }) => exercise)).not.toContain("e17-squat");
    expect(blocked.find(({ exercise }) => exercise === "e17-squat")?.why).toMatch(/speaks against it/);
    expect(none === undefined).toBe(choices.length > 0);
  });

  test("says why a stretch on trial, and the only exercise of its kind, cannot be swapped", () => {
    const stiff = input({ contributors: [{ id: "ca09-hip-flexors", rank: 1, outcome: "supports" }] });
    const stretching = made(makePlan(stiff))
      .weeks.flatMap(({ sessions }) => sessions)
      .find(({ kind }) => kind === "mobility");
    if (stretching === undefined) throw new Error("wanted mobility");
    expect(exerciseChoices(stiff, stretching, "e33-hip-flexor-stretch").none).toMatch(/on trial for two weeks/);
    const bike: PlannedSession = { ...session, kind: "non-impact", items: session.items.slice(0, 1) };
    expect(exerciseChoices(input(), bike, "e17-squat").none).toMatch(/^Nothing else of its kind/);
    expect(() => exerciseChoices(input(), session, "e99-none")).toThrow(RangeError);
  });
});

describe("swaps and dislikes in makePlan()", () => {
  const id = sessionOf(input(), "-strength-a").id;
  const swap = { exercise: "e17-squat", swappedFor: "e21-step-up", reason: "pain" } as const;

  test("a swap counts in one session or in all, is told with its reason, and is swapped on and back", () => {
    const once = next(input(), withSwap(wishes, { ...swap, session: id }));
    const squats = once.weeks.flatMap(({ sessions }) => sessions).filter((one) => namesIn(one).includes("e17-squat"));
    expect(squats.map((one) => one.id)).not.toContain(id);
    expect(squats).toHaveLength(1);
    expect(once.changes).toEqual(["Strength A: step up instead of squat (pain)."]);
    const always = withSwap(wishes, swap);
    const [item] = sessionOf(withWishes(input(), always), "-strength-a").items;
    expect(item).toMatchObject({ exercise: "e21-step-up", insteadOf: { exercise: "e17-squat", reason: "pain" } });
    expect(item?.why).toMatch(/In place of squat: pain\./);
    const on = withSwap(always, { exercise: "e21-step-up", swappedFor: "e20-split-squat-lunge", reason: "other" });
    expect(sessionOf(withWishes(input(), on), "-strength-a").items[0]?.exercise).toBe("e20-split-squat-lunge");
    const back = withSwap(on, { exercise: "e20-split-squat-lunge", swappedFor: "e17-squat", reason: "other" });
    expect(sessionOf(withWishes(input(), back), "-strength-a").items[0]).not.toHaveProperty("insteadOf");
  });

  test("a swap to another part, or to what cannot be given, is passed over", () => {
    for (const swappedFor of ["e01-front-plank", "e23-leg-machine", "e32-pogo-jumps", "e99-none"]) {
      const own = withWishes(input(), withSwap(wishes, { ...swap, swappedFor }));
      expect(sessionOf(own, "-strength-a").items[0]?.exercise, swappedFor).toBe("e17-squat");
    }
  });

  test("drills of a warm-up and gentle movement are swapped too", () => {
    const own = withSwap(
      withSwap(wishes, { exercise: "e42-leg-swings", swappedFor: "e44-walking-lunge-reach", reason: "other" }),
      { exercise: "e37-cat-cow", swappedFor: "e35-low-back-stretch", reason: "other" },
    );
    const plan = made(makePlan(withWishes(input(), own)));
    const names = plan.weeks.flatMap(({ sessions }) => sessions).flatMap(namesIn);
    expect(names).toContain("e44-walking-lunge-reach");
    expect(names).toContain("e35-low-back-stretch");
    expect(names).not.toContain("e42-leg-swings");
    expect(names).not.toContain("e37-cat-cow");
  });

  test("a dislike is told with its reason, never offered again, and taken back", () => {
    const own = withDislike(wishes, "e17-squat", "do-not-like");
    const plan = next(input(), own);
    expect(plan.changes).toContain("Squat: not for you (you do not like it).");
    expect(plan.weeks.flatMap(({ sessions }) => sessions).flatMap(namesIn)).not.toContain("e17-squat");
    const without = withWishes(input(), own);
    const strength = sessionOf(without, "-strength-a");
    const { blocked } = exerciseChoices(without, strength, namesIn(strength)[0] ?? "");
    expect(blocked).toContainEqual({ exercise: "e17-squat", why: "You said: not this one." });
    expect(withoutDislike(own, "e17-squat")).toEqual({ ...wishes, dislikeReasons: {} });
    const back = next(without, withoutDislike(own, "e17-squat"));
    expect(back.changes).toContain("Taken back: Squat: not for you (you do not like it).");
  });

  test("a stretch is kept when nothing speaks for it any more, and a dislike ends that", () => {
    const kept = withKeep(wishes, "e33-hip-flexor-stretch", true);
    const today = later(monday, 40);
    const own = input({ today, checkIns: quietDays(today, 40), load: steadyRuns(today) });
    const plan = next(own, kept);
    expect(plan.weeks.flatMap(({ sessions }) => sessions).flatMap(namesIn)).toContain("e33-hip-flexor-stretch");
    expect(plan.changes).toContain("Hip-flexor stretch: kept as you asked.");
    expect(withDislike(kept, "e33-hip-flexor-stretch", "pain").keeps).toEqual([]);
  });
});
