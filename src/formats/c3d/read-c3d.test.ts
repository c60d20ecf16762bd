import { expect, test } from "vitest";
import { buildC3d } from "./c3d-fixture.ts";
import { readC3d } from "./read-c3d.ts";

const positionsMm = [1000, 20.5, -300, Number.NaN, Number.NaN, Number.NaN, 1001, 21, -301, 5, 6, 7];
const base = { rateHz: 100, labels: ["RASI", "LASI"], positionsMm };

for (const processor of [84, 85, 86] as const) {
  for (const isFloat of [true, false]) {
    test(`readC3d() gives metres, names and times, when processor ${processor} wrote ${isFloat ? "floats" : "integers"}`, () => {
      const trial = readC3d(buildC3d({ ...base, processor, isFloat, firstFrame: 51 }));
      expect(trial.markers).toEqual(["RASI", "LASI"]);
      expect(Array.from(trial.timesS)).toEqual([0.5, 0.51]);
      expect(trial.rateHz).toBe(100);
      const expected = positionsMm.map((mm) => mm / 1000);
      for (const [i, value] of Array.from(trial.positionsM).entries()) {
        if (i >= 3 && i < 6) expect(value).toBeNaN();
        else expect(value).toBeCloseTo(expected[i] ?? 0, 6);
      }
    });
  }
}

test("readC3d() scales the analog channels, when there are some", () => {
  const analog = { label: "Fz", scale: 0.5, samples: [10, -4] };
  for (const isFloat of [true, false]) {
    const trial = readC3d(buildC3d({ ...base, processor: 84, isFloat, analog }));
    expect(trial.analog).toEqual({ rateHz: 100, names: ["Fz"], units: ["N"], values: Float64Array.of(5, -2) });
  }
});

test("readC3d() refuses the file, when its header tells of more frames than it holds", () => {
  const bytes = buildC3d({ ...base, processor: 84, isFloat: true });
  new DataView(bytes.buffer).setUint16(8, 65_535, true);
  expect(() => readC3d(bytes)).toThrowError(/65535 frames/);
  expect(() => readC3d(bytes.subarray(0, 1050))).toThrowError(expect.objectContaining({ code: "broken-trial" }));
});

test("readC3d() says which code applies, when there is no C3D", () => {
  expect(() => readC3d(new Uint8Array(0))).toThrowError(expect.objectContaining({ code: "empty-file" }));
  expect(() => readC3d(new Uint8Array(2000))).toThrowError(expect.objectContaining({ code: "broken-trial" }));
});
