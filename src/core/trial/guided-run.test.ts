import fc from "fast-check";
import { expect, test } from "vitest";
import { afterEvent, type GuidedEvent, guidedRun, leftMs, partMs } from "./guided-run.ts";
import { type RunTrial, runParts } from "./trial.ts";

const trial: RunTrial = { kind: "run", change: "taller", criterionPoints: 2, blocks: [] };
const play = (events: readonly GuidedEvent[]) => events.reduce(afterEvent, guidedRun(trial));
const minutes = (count: number) => count * 60_000;

test("a run goes through three parts with a rating each, and ends with the choice", () => {
  const run = play([
    { kind: "go", nowMs: 0 },
    { kind: "tick", nowMs: minutes(5) },
    { kind: "rate", pain: 4 },
    { kind: "go", nowMs: minutes(6) },
    { kind: "tick", nowMs: minutes(9) },
    { kind: "rate", pain: 2 },
    { kind: "go", nowMs: minutes(10) },
    { kind: "tick", nowMs: minutes(13) },
    { kind: "rate", pain: 4 },
    { kind: "choose", preference: "changed" },
  ]);
  expect(run.step).toBe("done");
  expect(run.trial.preference).toBe("changed");
  expect(run.trial.blocks).toEqual([
    { part: "usual-first", seconds: 300, pain: 4 },
    { part: "changed", seconds: 180, pain: 2 },
    { part: "usual-again", seconds: 180, pain: 4 },
  ]);
});

test("a pause stops the clock, and going on takes it up", () => {
  const paused = play([
    { kind: "go", nowMs: 0 },
    { kind: "pause", nowMs: minutes(2) },
  ]);
  expect(leftMs(paused, minutes(60))).toBe(minutes(3));
  const on = afterEvent(paused, { kind: "go", nowMs: minutes(60) });
  expect(leftMs(on, minutes(61))).toBe(minutes(2));
});

test("stopping keeps the ratings so far and says where and why", () => {
  const run = play([
    { kind: "go", nowMs: 0 },
    { kind: "tick", nowMs: minutes(5) },
    { kind: "rate", pain: 3 },
    { kind: "go", nowMs: minutes(5) },
    { kind: "stop", nowMs: minutes(6), why: "hurts-more" },
  ]);
  expect(run.step).toBe("done");
  expect(run.trial.stopped).toEqual({ part: "changed", why: "hurts-more" });
  expect(run.trial.blocks).toEqual([
    { part: "usual-first", seconds: 300, pain: 3 },
    { part: "changed", seconds: 60 },
  ]);
});

test("whatever happens, parts come in order, none is longer than its length, and stopping ends it", () => {
  const event = fc.oneof(
    fc.record({ kind: fc.constantFrom("go", "pause", "tick"), nowMs: fc.nat(minutes(30)) }),
    fc.record({ kind: fc.constant("rate"), pain: fc.option(fc.nat(10), { nil: undefined }) }),
    fc.record({ kind: fc.constant("choose"), preference: fc.constantFrom("changed", "none") }),
  ) as fc.Arbitrary<GuidedEvent>;
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const run = play(events);
      expect(run.trial.blocks.map(({ part }) => part)).toEqual(runParts.slice(0, run.trial.blocks.length));
      expect(run.runMs).toBeLessThanOrEqual(partMs(run));
      expect(afterEvent(run, { kind: "stop", nowMs: minutes(31), why: "other" }).step).toBe("done");
    }),
    { seed: 3, numRuns: 200 },
  );
});
