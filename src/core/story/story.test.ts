import { describe, expect, test } from "vitest";
import { bodyRegions, markedSide, markedSpread } from "./body-regions.ts";
import { untoldParts } from "./story.ts";

describe("body regions", () => {
  test("bodyRegions gives every id once, and a left for every right", () => {
    const ids = bodyRegions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const lefts = ids.filter((id) => id.endsWith("-left")).map((id) => id.replace("-left", "-right"));
    expect(ids.filter((id) => id.endsWith("-right")).toSorted()).toEqual(lefts.toSorted());
  });

  test("markedSide() tells one side, and both as soon as there are two", () => {
    expect(markedSide([])).toBeUndefined();
    expect(markedSide(["lower-back-left", "buttock-left"])).toBe("left");
    expect(markedSide(["lower-back-middle"])).toBe("middle");
    expect(markedSide(["lower-back-left", "calf-right"])).toBe("both");
    expect(markedSide(["lower-back-middle", "buttock-right"])).toBe("both");
  });

  test.each([
    [["lower-back-left"], "back"],
    [["lower-back-left", "buttock-left"], "buttock"],
    [["buttock-left", "back-of-thigh-left"], "leg"],
    [["lower-back-left", "calf-left"], "below-knee"],
    [["front-of-hip-right"], "buttock"],
  ] as const)("markedSpread() of %j is %s", (regions, spread) => {
    expect(markedSpread(regions)).toBe(spread);
  });

  test("markedSpread() says nothing when nothing is marked", () => {
    expect(markedSpread([])).toBeUndefined();
  });
});

test("untoldParts() counts an empty part as untold", () => {
  expect(untoldParts({})).toEqual(["pain", "pattern", "running", "life", "tried"]);
  expect(untoldParts({ pain: {}, running: { kmAWeek: 20 }, tried: { rest: "better" } })).toEqual([
    "pain",
    "pattern",
    "life",
  ]);
});
