import { describe, expect, test } from "vitest";
import type { Mp4TimeFacts } from "./mp4-time-facts.ts";
import { realTimes } from "./real-times.ts";

function evenly(count: number, rateHz: number, startS = 0): Float64Array {
  return Float64Array.from({ length: count }, (_, frame) => startS + frame / rateHz);
}

const plain: Mp4TimeFacts = {
  edits: [],
  mediaDurationS: 4,
  androidCaptureHz: undefined,
  filmedOn: undefined,
  metadata: new Map(),
  isSane: true,
};

describe("realTimes()", () => {
  test("leaves times alone when nobody knows of a capture rate", () => {
    const { timesS, time } = realTimes(evenly(31, 30, 2), plain, undefined);
    expect(timesS.at(-1)).toBeCloseTo(1, 9);
    expect(time).toEqual({ startS: 2, frameRateHz: expect.closeTo(30, 6) });
  });

  test("never takes a high rate for slow motion by itself", () => {
    expect(realTimes(evenly(241, 240), undefined, undefined).time.captureRateHz).toBeUndefined();
  });

  test("keeps the track's times of an iPhone film that its edit list slows down", () => {
    const edits = [
      { playedS: 1, fromS: 0, rate: 1 },
      { playedS: 16, fromS: 1, rate: 0.125 },
    ];
    const { timesS, time } = realTimes(evenly(721, 240), { ...plain, edits, mediaDurationS: 3 }, undefined);
    expect(timesS.at(-1)).toBeCloseTo(3, 9);
    expect(time).toMatchObject({ captureRateHz: expect.closeTo(240, 6), captureRateFrom: "container" });
    expect(time.frameRateHz).toBeCloseTo(30, 6);
  });

  test("does not call a trimmed film slow motion", () => {
    const edits = [{ playedS: 2, fromS: 0.5, rate: 1 }];
    expect(realTimes(evenly(481, 120), { ...plain, edits }, undefined).time.captureRateHz).toBeUndefined();
  });

  test("shrinks an Android film played slower than it was captured", () => {
    const { timesS, time } = realTimes(evenly(241, 30), { ...plain, androidCaptureHz: 240 }, undefined);
    expect(timesS.at(-1)).toBeCloseTo(1, 9);
    expect(time).toMatchObject({
      captureRateHz: 240,
      captureRateFrom: "container",
      frameRateHz: expect.closeTo(30, 6),
    });
  });

  test("leaves an Android film alone that plays as it was captured", () => {
    const { timesS } = realTimes(evenly(241, 240), { ...plain, androidCaptureHz: 240 }, undefined);
    expect(timesS.at(-1)).toBeCloseTo(1, 9);
  });

  test("believes the user above the container", () => {
    const { timesS, time } = realTimes(evenly(121, 30), { ...plain, androidCaptureHz: 240 }, 120);
    expect(timesS.at(-1)).toBeCloseTo(1, 9);
    expect(time).toMatchObject({ captureRateHz: 120, captureRateFrom: "user" });
  });
});
