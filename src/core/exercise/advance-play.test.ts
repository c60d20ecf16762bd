import { array, assert, constantFrom, integer, oneof, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlannedItem } from "../plan/session-plan.ts";
import { advancePlay, type PlayEvent, setsDone } from "./advance-play.ts";
import { cueOf } from "./play-cues.ts";
import { playLog } from "./play-log.ts";
import { beginPlay, itemOn, type SessionPlay, secondsLeft, slotOn, slotsOf } from "./session-play.ts";

const because = { why: "", evidence: [], rules: [] };
const plank: PlannedItem = {
  ...because,
  exercise: "e02-side-plank",
  step: 2,
  sets: 2,
  holdS: 20,
  restS: 60,
  side: "each",
};
const squat: PlannedItem = { ...because, exercise: "e17-squat", step: 3, sets: 3, reps: 8, restS: 90, side: "both" };
const breathing: PlannedItem = {
  ...because,
  exercise: "e45-breathing-body-scan",
  step: 1,
  sets: 1,
  minutes: 5,
  restS: 0,
  side: "both",
};
const session = {
  id: "2026-w49-strength-a",
  kind: "strength",
  title: "Strength A",
  items: [plank, squat, breathing],
} as const;
const begin = () => beginPlay(session, "2026-11-29", 100);

interface Timed {
  readonly event: PlayEvent;
  readonly afterS: number;
}

function play(from: SessionPlay, events: readonly Timed[]): SessionPlay {
  return events.reduce((now, { event, afterS }) => advancePlay(now, event, now.clockS + afterS), from);
}

const go: Timed = { event: { kind: "go-on" }, afterS: 1 };
const tick: Timed = { event: { kind: "tick" }, afterS: 1 };
const ticks = (seconds: number) => Array.from({ length: seconds }, () => tick);
const rate: Timed = { event: { kind: "rate", effort: 6, pain: 1 }, afterS: 2 };

const anyEvent = oneof(
  { weight: 6, arbitrary: constantFrom<PlayEvent>({ kind: "tick" }) },
  { weight: 4, arbitrary: constantFrom<PlayEvent>({ kind: "go-on" }) },
  {
    weight: 3,
    arbitrary: constantFrom<PlayEvent>(
      { kind: "count", by: 1 },
      { kind: "count", by: -1 },
      { kind: "leave-set" },
      { kind: "shorten", reason: "no-time" },
      { kind: "skip", reason: "tired" },
      { kind: "swap", reason: "no-equipment", item: { ...squat, exercise: "e21-step-up", side: "each" } },
      { kind: "easier" },
      { kind: "pause" },
      { kind: "resume" },
      { kind: "rate", effort: 5, pain: 2 },
      { kind: "rate", pain: 7 },
      { kind: "hurts", pain: 3 },
      { kind: "hurts", pain: 8 },
      { kind: "finish", painAfter: 1 },
    ),
  },
);
const walk = array(
  record({ event: anyEvent, afterS: oneof(integer({ min: -3, max: 3 }), integer({ min: 4, max: 4000 })) }),
  {
    minLength: 1,
    maxLength: 120,
  },
);

describe("advancePlay()", () => {
  test("takes a hold of each side through getting ready, holding, changing sides and resting", () => {
    const started = play(begin(), [go, ...ticks(5)]);
    expect(started).toMatchObject({ phase: "work", slot: 0 });
    expect(slotOn(started)).toEqual({ set: 1, side: "left" });
    const changed = play(started, ticks(20));
    expect(changed).toMatchObject({ phase: "rest", slot: 1 });
    expect(secondsLeft(changed)).toBe(8);
    const right = play(changed, [...ticks(8), ...ticks(5), ...ticks(20)]);
    expect(right).toMatchObject({ phase: "rest", slot: 2 });
    expect(secondsLeft(right)).toBe(60);
    const asked = play(right, [...ticks(60 + 5 + 20 + 8 + 5 + 20)]);
    expect(asked.phase).toBe("ask");
    expect(itemOn(asked)?.done).toEqual(slotsOf(plank).map((slot) => ({ ...slot, holdS: 20 })));
  });

  test("keeps the repetitions that were counted, or those planned when a set is said to be done", () => {
    const at = { ...begin(), at: 1 };
    const counted = play(at, [
      go,
      ...Array.from({ length: 6 }, () => ({ event: { kind: "count", by: 1 }, afterS: 2 }) as const),
      go,
    ]);
    const done = play(counted, [go, go, go, go, rate]);
    expect(playLog(done).items).toEqual([
      { exercise: "e17-squat", step: 3, setsDone: 3, reps: 6, side: "both", effort: 6, pain: 1 },
    ]);
  });

  test("ends an exercise above the limit of pain and offers the step below for what is left", () => {
    const hurting = play({ ...begin(), at: 1 }, [go, go, go, { event: { kind: "hurts", pain: 6 }, afterS: 2 }]);
    expect(hurting.phase).toBe("ease");
    const eased = play(hurting, [{ event: { kind: "easier" }, afterS: 1 }]);
    expect(itemOn(eased)).toMatchObject({ planned: { exercise: "e17-squat", step: 2, sets: 2 }, done: [] });
    expect(playLog(eased).items[0]).toMatchObject({ step: 3, setsDone: 1, pain: 6, skipped: "pain" });
  });

  test("shortens to the set that is on, with both its sides", () => {
    const shorter = play(begin(), [go, ...ticks(5), { event: { kind: "shorten", reason: "no-time" }, afterS: 1 }]);
    const asked = play(shorter, [go, go, go, go]);
    expect(asked.phase).toBe("ask");
    expect(playLog(play(asked, [rate])).items).toMatchObject([{ setsDone: 1, side: "each", skipped: "no-time" }]);
  });

  test("does not hold a plank for who went away, but lets rest and minutes go on", () => {
    const holding = play(begin(), [go, ...ticks(5), ...ticks(4)]);
    const back = play(holding, [{ event: { kind: "tick" }, afterS: 600 }]);
    expect(back).toMatchObject({ phase: "work", elapsedS: 4, slot: 0 });
    const resting = play({ ...begin(), at: 1 }, [go, go]);
    expect(play(resting, [{ event: { kind: "tick" }, afterS: 600 }])).toMatchObject({ phase: "work", slot: 1 });
    const breathed = play({ ...begin(), at: 2 }, [go, { event: { kind: "tick" }, afterS: 280 }]);
    expect(breathed.elapsedS).toBe(280);
  });

  test("leaves a swapped exercise on record with why, and does the other one", () => {
    const item = { ...squat, exercise: "e21-step-up", step: 1 };
    const swapped = play({ ...begin(), at: 1 }, [{ event: { kind: "swap", reason: "no-equipment", item }, afterS: 1 }]);
    expect(itemOn(swapped)?.planned.exercise).toBe("e21-step-up");
    const done = play(swapped, [go, go, go, go, go, go, rate]);
    expect(playLog(done).items).toMatchObject([
      { exercise: "e17-squat", setsDone: 0, skipped: "no-equipment", swappedFor: "e21-step-up" },
      { exercise: "e21-step-up", setsDone: 3 },
    ]);
  });

  test("never runs time backwards, whatever the clock does", () => {
    assert(
      property(walk, (events) => {
        let now = begin();
        for (const { event, afterS } of events) {
          const next = advancePlay(now, event, now.clockS + afterS);
          expect(next.clockS).toBeGreaterThanOrEqual(now.clockS);
          expect(next.activeS).toBeGreaterThanOrEqual(now.activeS);
          expect(next.elapsedS).toBeGreaterThanOrEqual(
            next.phase === now.phase && next.slot === now.slot && next.at === now.at ? now.elapsedS : 0,
          );
          now = next;
        }
      }),
    );
  });

  test("never counts a slot that was not done, nor one twice, and stays in the order of the sets", () => {
    assert(
      property(walk, (events) => {
        let now = begin();
        for (const { event, afterS } of events) {
          const next = advancePlay(now, event, now.clockS + afterS);
          const [was, is] = [now, next].map(({ items }) => items.reduce((sum, { done }) => sum + done.length, 0));
          if (is !== was) {
            expect(is).toBe((was ?? 0) + 1);
            expect(now.phase).toBe("work");
            expect(["tick", "go-on"]).toContain(event.kind);
            expect(next.items[now.at]?.done.at(-1)).toMatchObject(slotOn(now) ?? {});
          }
          now = next;
        }
        for (const item of now.items) {
          const order = item.done.map((slot) =>
            slotsOf(item.planned).findIndex((one) => one.set === slot.set && one.side === slot.side),
          );
          expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
          expect(setsDone(item)).toBeLessThanOrEqual(item.planned.sets);
        }
        for (const logged of playLog(now).items.filter(({ skipped }) => skipped === undefined)) {
          expect(logged.setsDone + Number(logged.side === "each")).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("never skips a side: without leaving anything out each side has as many sets as planned", () => {
    assert(
      property(array(integer({ min: 0, max: 90 }), { minLength: 200, maxLength: 200 }), (waits) => {
        let now = begin();
        for (const afterS of waits) {
          const event: PlayEvent = now.phase === "ask" ? { kind: "rate", effort: 5, pain: 2 } : { kind: "go-on" };
          now = advancePlay(now, event, now.clockS + afterS);
        }
        expect(now.phase).toBe("end");
        for (const { planned, done } of now.items)
          expect(done.map(({ set, side }) => ({ set, side }))).toEqual(slotsOf(planned));
      }),
      { numRuns: 40 },
    );
  });

  test("goes on after a reload as if nobody had left", () => {
    assert(
      property(walk, integer({ min: 0, max: 119 }), (events, cut) => {
        const before = play(begin(), events.slice(0, cut));
        const reloaded: SessionPlay = JSON.parse(JSON.stringify(before));
        expect(reloaded).toEqual(before);
        expect(play(reloaded, events.slice(cut))).toEqual(play(before, events.slice(cut)));
        // Time away while paused changes nothing but the clock.
        const paused = advancePlay(before, { kind: "pause" }, before.clockS);
        const later = advancePlay(
          advancePlay(paused, { kind: "tick" }, paused.clockS + 7200),
          { kind: "resume" },
          paused.clockS + 7200,
        );
        expect({ ...later, clockS: 0, isPaused: false }).toEqual({ ...before, clockS: 0, isPaused: false });
      }),
    );
  });

  test("changes none of what it is given", () => {
    const frozen = Object.freeze(begin());
    advancePlay(frozen, { kind: "go-on" }, 105);
    expect(frozen).toEqual(begin());
  });
});

test("cueOf() says the exercise, each side, the last seconds, and that it is over", () => {
  const said: unknown[] = [];
  let now = begin();
  said.push(cueOf(undefined, now));
  for (const { event, afterS } of [go, ...ticks(5), ...ticks(20)]) {
    const next = advancePlay(now, event, now.clockS + afterS);
    const cue = cueOf(now, next);
    if (cue !== undefined) said.push(cue);
    now = next;
  }
  expect(said).toEqual([
    { kind: "show", exercise: "e02-side-plank", step: 2 },
    { kind: "get-ready", side: "left" },
    { kind: "go", side: "left" },
    { kind: "seconds-left", seconds: 10 },
    { kind: "seconds-left", seconds: 3 },
    { kind: "seconds-left", seconds: 2 },
    { kind: "seconds-left", seconds: 1 },
    { kind: "change", side: "right" },
  ]);
});
