import { describe, expect, test } from "vitest";
import type { Contact } from "#core/report/form-report.ts";
import { middleStride, stridesOf, timeAtPhase } from "./stride-phase.ts";

const landing = (foot: "left" | "right", initialContactS: number): Contact => ({
  foot,
  initialContactS,
  toeOffS: initialContactS + 0.25,
  confidence: 1,
});

describe("stridesOf()", () => {
  test("stridesOf() joins contacts of one foot, when both feet are listed out of order", () => {
    const contacts = [
      landing("left", 1.4),
      landing("right", 0.35),
      landing("left", 0),
      landing("left", 0.7),
      landing("right", 1.05),
    ];
    expect(stridesOf(contacts, "left")).toEqual([
      { startS: 0, endS: 0.7 },
      { startS: 0.7, endS: 1.4 },
    ]);
  });

  test("stridesOf() leaves a stride out, when a contact in it was missed", () => {
    const contacts = [0, 0.7, 1.4, 2.8, 3.5].map((time) => landing("right", time));
    expect(stridesOf(contacts, "right").map(({ startS }) => startS)).toEqual([0, 0.7, 2.8]);
  });
});

describe("timeAtPhase()", () => {
  test("timeAtPhase() meets both ends of the stride, when the phase is 0 and 1", () => {
    const stride = middleStride([{ startS: 2, endS: 2.8 }]);
    expect(stride && [timeAtPhase(stride, 0), timeAtPhase(stride, 0.25), timeAtPhase(stride, 1)]).toEqual([
      2, 2.2, 2.8,
    ]);
  });

  test("middleStride() gives none, when there is none", () => {
    expect(middleStride([])).toBeUndefined();
  });
});
