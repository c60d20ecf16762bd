import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActivityFile } from "#core/load/activity.ts";
import { readGpx } from "../gpx/read-gpx.ts";
import { readActivityFile } from "../read-activity-file.ts";
import { readTcx } from "../tcx/read-tcx.ts";
import { gpxText, tcxText, utf8 } from "./track-fixture.ts";

const sources = [
  { name: "readTcx", read: readTcx, bytes: utf8(tcxText({ seconds: 200 })) },
  { name: "readGpx", read: readGpx, bytes: utf8(gpxText({ seconds: 200 })) },
];

/** Whatever the bytes: columns of one length, times that never go back, no point that was not there. */
function expectSound(file: ActivityFile, mostRecords: number): void {
  expect(file.records).toBeLessThanOrEqual(mostRecords);
  if (file.status !== "read") expect(file.code).toBeDefined();
  for (const { timesS, channels, elapsedS } of file.activities) {
    for (const channel of Object.values(channels)) expect(channel.values.length).toBe(timesS.length);
    expect(timesS.every((time, index) => time >= (timesS[index - 1] ?? 0))).toBe(true);
    expect(Number.isFinite(elapsedS)).toBe(true);
  }
}

describe.each(sources)("$name() on damaged files", ({ read, bytes }) => {
  const whole = read(bytes);

  test("survives bytes changed anywhere", () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        const damaged = bytes.slice();
        for (const [at, value] of changes) damaged[at] = value;
        expectSound(read(damaged), whole.records);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test("gives a beginning of the whole from any beginning of the file", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length), (length) => {
        const file = read(bytes.subarray(0, length));
        expectSound(file, whole.records);
        const [part] = file.activities;
        const times = part === undefined ? [] : Array.from(part.timesS);
        expect(times).toEqual(Array.from(whole.activities[0]?.timesS ?? []).slice(0, times.length));
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  test("survives pieces taken out and put in twice", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length), (a, b) => {
        expectSound(read([bytes.subarray(0, a), bytes.subarray(b)]), 2 * whole.records + 2);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

describe("readActivityFile() on anything", () => {
  test("readActivityFile() never throws, whatever the bytes", () => {
    const starts = [
      "",
      "<gpx>",
      "<TrainingCenterDatabase>",
      "PK\u0003\u0004",
      "\u001F\u008B\u0008",
      "\u000E\u0010..\0\0\0\0.FIT",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const bytes = Uint8Array.from([...Buffer.from(start, "latin1"), ...rest]);
        expectSound(readActivityFile("x.fit", bytes), 300);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  test("deep nesting and endless text stay within bounds", () => {
    const deep = utf8(`<gpx>${"<a>".repeat(300_000)}`);
    const wide = utf8(`<gpx><trk><name>${"x".repeat(3_000_000)}</name></trk></gpx>`);
    expect(readGpx(deep).status).toBe("rejected");
    expect(readGpx(wide).status).toBe("not-an-activity");
  });
});
