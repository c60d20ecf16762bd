import { expect, test } from "vitest";
import type { PoseTrack } from "#core/pose/pose-track.ts";
import type { FormReport } from "#core/report/form-report.ts";
import { writeContactsCsv, writeMeasuresCsv, writeSeriesCsv, writeTrackCsv } from "./write-csv.ts";

const track: PoseTrack = {
  profile: "blazepose-full",
  timesS: Float64Array.of(0, 0.0166667),
  keypoints: ["nose"],
  x: Float64Array.of(10.5, Number.NaN),
  y: Float64Array.of(20, Number.NaN),
  confidence: Float64Array.of(0.9, 0),
  unit: "px",
  time: { startS: 0, frameRateHz: 60 },
  scene: {},
};
const report: FormReport = {
  schema: "plumbline.form-report/1",
  source: { file: "a.mp4", kind: "video", startS: 0, frames: 2, durationS: 0.02, frameRateHz: 60 },
  verdict: "ok",
  reasons: [],
  contacts: [{ foot: "left", initialContactS: 0.1, toeOffS: 0.35, confidence: 0.8 }],
  measures: [
    {
      id: "cadence",
      side: "both",
      value: 166,
      unit: "steps/min",
      interval: [165.2, 166.8],
      n: 30,
      smallestRealChange: 2,
      quality: "high",
    },
    {
      id: "stepWidth",
      side: "both",
      unit: "m",
      notMeasurable: { code: "other-view", message: 'Film from behind, not "side"' },
    },
  ],
  findings: [],
  drift: [],
  repairs: { swapsRepaired: 0, gapsFilledShare: 0, outliersRemoved: 0 },
  model: { name: "blazepose-full", version: "1" },
  timing: { decodeS: 0, inferenceS: 0, totalS: 0, framesPerS: 0 },
};

test("writeTrackCsv() names units and leaves unseen points empty", () => {
  expect(writeTrackCsv(track)).toBe(
    "frame,time_s,nose_x_px,nose_y_down_px,nose_confidence\r\n0,0,10.5,20,0.9\r\n1,0.016667,,,0\r\n",
  );
});

test("writeSeriesCsv() gives one column a series with its unit", () => {
  const series = [{ id: "trunkLean", side: "both", unit: "deg", values: Float64Array.of(7.25, Number.NaN) }] as const;
  expect(writeSeriesCsv({ report, track, series, curves: [], moments: [] })).toBe(
    "frame,time_s,trunkLean_both_deg\r\n0,0,7.25\r\n1,0.016667,\r\n",
  );
});

test("writeMeasuresCsv() gives numbers or the reason, and quotes what needs it", () => {
  const lines = writeMeasuresCsv(report).split("\r\n");
  expect(lines[1]).toBe("cadence,both,steps/min,166,165.2,166.8,30,2,high,,");
  expect(lines[2]).toBe('stepWidth,both,m,,,,,,,other-view,"Film from behind, not ""side"""');
});

test("writeContactsCsv() gives one contact a row", () => {
  expect(writeContactsCsv(report)).toBe("foot,initial_contact_s,toe_off_s,confidence\r\nleft,0.1,0.35,0.8\r\n");
});
