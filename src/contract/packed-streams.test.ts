import { expect, test } from "vitest";
import type { RunStreams } from "#core/load/run-streams.ts";
import { packStreams, unpackStreams } from "./packed-streams.ts";

test("packStreams() comes back whole, missing values as missing, whatever the length of a sensor's name", () => {
  for (const sensor of ["gps", "garmin/hrm-4", "Čidlo", ""]) {
    const streams: RunStreams = {
      stepS: 2,
      count: 3,
      streams: [
        { name: "speed", unit: "m/s", values: Float32Array.of(3, Number.NaN, 2.5) },
        { name: "cadence", unit: "steps/min", sensor, values: Float32Array.of(170, 171.5, Number.NaN) },
      ],
    };
    expect(unpackStreams(packStreams(streams).buffer)).toEqual(streams);
  }
});
