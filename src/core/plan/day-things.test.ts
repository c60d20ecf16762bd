import { describe, expect, test } from "vitest";
import { dayThings } from "./day-things.ts";
import type { PlannedSession, SessionKind } from "./session-plan.ts";

const session = (kind: SessionKind): PlannedSession => ({
  ...{ id: `2026-w10-${kind}-a`, day: "2026-03-02", kind, title: kind, minutes: 30, items: [] },
  ...{ why: "", evidence: [], rules: [] },
});
const kinds = (things: ReturnType<typeof dayThings>) =>
  things.map((thing) =>
    thing.kind === "step" ? thing.step : thing.kind === "session" ? thing.session.kind : thing.kind,
  );

describe("dayThings()", () => {
  test("the check-in comes before training, and what can wait after it; a warm-up goes with its run", () => {
    const sessions = [session("warm-up"), session("run"), session("strength")];
    const things = dayThings(["check-in", "week", "film"], { kind: "made", sessions });
    expect(kinds(things)).toEqual(["check-in", "run", "strength", "week", "film"]);
    expect(things[1]).toMatchObject({ warmUp: { kind: "warm-up" } });
    expect(things[2]).not.toHaveProperty("warmUp");
  });

  test("a plan to be made, and one that waits, are things of the day; open safety questions say it alone", () => {
    expect(kinds(dayThings(["story"], { kind: "none" }))).toEqual(["make-plan", "story"]);
    expect(kinds(dayThings([], { kind: "waits" }))).toEqual(["plan-waits"]);
    expect(kinds(dayThings(["screen"], { kind: "waits" }))).toEqual(["screen"]);
    expect(kinds(dayThings(["check-in", "film"], { kind: "unknown" }))).toEqual(["check-in", "film"]);
    expect(kinds(dayThings(["check-in", "film"], { kind: "waiting" }))).toEqual(["check-in"]);
  });
});
