import fc from "fast-check";
import { expect, test } from "vitest";
import { matchEvents, type TimedEvent } from "./match-events.ts";

const left = (timeS: number): TimedEvent => ({ foot: "left", timeS });
const right = (timeS: number): TimedEvent => ({ foot: "right", timeS });

test("matchEvents() pairs the nearest of the same foot and counts the rest", () => {
  const truth = [left(1), right(1.4), left(1.8)];
  const found = [left(1.02), left(1.1), right(1.39), left(2.1)];
  const { errorsS, missed, extra } = matchEvents(truth, found);
  expect(errorsS).toEqual([expect.closeTo(-0.01, 9), expect.closeTo(0.02, 9)]);
  expect(missed).toEqual([left(1.8)]);
  expect(extra).toEqual([left(1.1), left(2.1)]);
});

test("matchEvents() does not pair the other foot", () => {
  expect(matchEvents([left(1)], [right(1)])).toEqual({ errorsS: [], missed: [left(1)], extra: [right(1)] });
});

test("matchEvents() leaves the ends out, when a stretch is given", () => {
  const truth = [left(0.01), left(1), left(1.99)];
  const found = [left(0.02), left(1.03), left(1.2), left(2)];
  const result = matchEvents(truth, found, { scoredS: [0.1, 1.9] });
  expect(result).toEqual({ errorsS: [expect.closeTo(0.03, 9)], missed: [], extra: [left(1.2)] });
});

test("matchEvents() neither scores nor misses an event that does not count, but lets it be found", () => {
  const truth = [{ ...left(1), isScored: false }, { ...right(1.4), isScored: false }, left(1.8)];
  const result = matchEvents(truth, [left(1.01), left(1.83)]);
  expect(result).toEqual({ errorsS: [expect.closeTo(0.03, 9)], missed: [], extra: [] });
});

test("matchEvents() accounts for every event once", () => {
  const events = fc.array(
    fc.record({
      foot: fc.constantFrom("left" as const, "right" as const),
      timeS: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(events, events, (truth, found) => {
      const { errorsS, missed, extra } = matchEvents(truth, found);
      expect(errorsS.length + missed.length).toBe(truth.length);
      expect(errorsS.length + extra.length).toBe(found.length);
    }),
    { seed: 5 },
  );
});
