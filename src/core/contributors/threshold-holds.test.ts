import { describe, expect, test } from "vitest";
import type { ThresholdWhen } from "./contributor-rule.ts";
import { holdsFor } from "./threshold-holds.ts";

const rows: readonly [ThresholdWhen, number | [number, number], [number, number], ReturnType<typeof holdsFor>][] = [
  ["above", 10, [10.1, 12], "yes"],
  ["above", 10, [8, 10], "no"],
  ["above", 10, [9, 11], "crosses"],
  ["at least", 10, [10, 12], "yes"],
  ["at least", 10, [8, 9.9], "no"],
  ["at least", 10, [9, 10], "crosses"],
  ["below", 10, [8, 9.9], "yes"],
  ["below", 10, [10, 12], "no"],
  ["below", 10, [9, 10], "crosses"],
  ["at most", 10, [8, 10], "yes"],
  ["at most", 10, [10.1, 12], "no"],
  ["at most", 10, [9, 11], "crosses"],
  ["within", [4, 6], [4, 6], "yes"],
  ["within", [4, 6], [6.1, 7], "no"],
  ["within", [4, 6], [5, 7], "crosses"],
  ["outside", [4, 6], [6.1, 7], "yes"],
  ["outside", [4, 6], [4, 6], "no"],
  ["outside", [4, 6], [3, 7], "crosses"],
  ["equals", 5, [5, 5], "yes"],
  ["equals", 5, [6, 7], "no"],
];

describe("holdsFor()", () => {
  test.each(rows)("holdsFor() of %s %j and an interval of %j is %s", (...row) => {
    const [when, value, interval, wanted] = row;
    expect(holdsFor({ when, value }, { value: (interval[0] + interval[1]) / 2, interval })).toBe(wanted);
  });

  test("holdsFor() takes the number itself where its error is not known", () => {
    expect(holdsFor({ when: "at least", value: 0 }, { value: 0 })).toBe("yes");
    expect(holdsFor({ when: "at least", value: 0 }, { value: -1 })).toBe("no");
  });
});
