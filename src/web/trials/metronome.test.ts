import { expect, test } from "vitest";
import { beatsWithin } from "./metronome.ts";

test("beatsWithin() leaves out no beat and gives none twice, however the clock is cut up", () => {
  const period = 60 / 174;
  const whole = beatsWithin(0.2, period, [0, 60]);
  const pieces = [0, 0.3, 0.31, 2.9, 17, 60].flatMap((to, index, all) =>
    index === 0 ? [] : beatsWithin(0.2, period, [all[index - 1] ?? 0, to]),
  );
  expect(pieces).toEqual(whole);
  expect(whole[0]).toBe(0.2);
  expect(whole).toHaveLength(174);
  expect((whole[173] ?? 0) - (whole[0] ?? 0)).toBeCloseTo(173 * period, 9);
});
