import { expect, test } from "vitest";
import { type EventSample, fitEventModel } from "./fit-event-model.ts";

/** Strides whose event follows one cue exactly by 20 ms less, while a second cue is noise. */
function samples(clips: number): EventSample[] {
  return Array.from({ length: clips * 6 }, (_, i) => {
    const clip = Math.floor(i / 6);
    const toeRise = 0.28 + 0.05 * Math.sin(2.3 * clip) + 0.004 * ((i * 7) % 5);
    const hipLow = 0.1 + 0.01 * Math.sin(11 * i);
    return {
      clip: `c${clip}`,
      group: `g${Math.floor(clip / 2)}`,
      stride: { foot: "left", anchor: 0, confidence: 1, cues: { toeRise, hipLow } },
      eventS: toeRise - 0.02,
    };
  });
}

test("fitEventModel() follows the cue that tells and leaves the idle one alone", () => {
  const model = fitEventModel(samples(12));
  const weight = (cue: string): number => model.cues.find((one) => one.cue === cue)?.weight ?? 0;
  expect(weight("toeRise")).toBeCloseTo(1, 1);
  expect(Math.abs(weight("hipLow"))).toBeLessThan(0.05);
  expect(model.clipSdS).toBeLessThan(0.002);
});

test("fitEventModel() refuses no strides at all", () => {
  expect(() => fitEventModel([])).toThrow(RangeError);
});
