import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { buildC3d } from "./c3d/c3d-fixture.ts";
import { readC3d } from "./c3d/read-c3d.ts";
import { trackFromTrial } from "./marker-set/track-from-trial.ts";
import { readRbdsText } from "./rbds/read-rbds-text.ts";
import { markerTrialFormat, readMarkerTrial } from "./read-marker-trial.ts";
import { readTrc } from "./trc/read-trc.ts";

const labels = ["RASI", "LASI", "RPSI", "LPSI", "RCAL", "LCAL", "RTOE", "LTOE"];
const frames = 12;
const positionsMm = Array.from({ length: frames * labels.length * 3 }, (_, i) => 100 + ((i * 37) % 900));
const c3d = buildC3d({ processor: 84, isFloat: true, rateHz: 100, labels, positionsMm });
const cells = (row: number) => positionsMm.slice(row * labels.length * 3, (row + 1) * labels.length * 3).join("\t");
const rows = Array.from({ length: frames }, (_, row) => cells(row));
const trc = new TextEncoder().encode(
  [
    "PathFileType\t4\t(X/Y/Z)\trun.trc",
    "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames",
    `100\t100\t${frames}\t${labels.length}\tmm\t100\t1\t${frames}`,
    `Frame#\tTime\t${labels.join("\t\t\t")}`,
    "\t\tX1\tY1\tZ1",
    "",
    ...rows.map((row, i) => `${i + 1}\t${i / 100}\t${row}`),
  ].join("\n"),
);
const rbds = new TextEncoder().encode(
  [
    `Time\t${labels.flatMap((name) => [`${name}X`, `${name}Y`, `${name}Z`]).join("\t")}`,
    ...rows.map((row, i) => `${i / 100}\t${row}`),
  ].join("\n"),
);
const readers = { trc: [trc, readTrc], c3d: [c3d, readC3d], rbds: [rbds, readRbdsText] } as const;

/** Runs a reader; anything thrown must be a PlumblineError. Gives the milliseconds it took. */
function readMs(read: () => unknown): number {
  const started = performance.now();
  try {
    read();
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
  }
  return performance.now() - started;
}

describe("readMarkerTrial()", () => {
  for (const [format, [bytes]] of Object.entries(readers)) {
    test(`reads ${format} by its content, whatever the file is called`, () => {
      expect(markerTrialFormat(bytes)).toBe(format);
      const trial = readMarkerTrial(bytes, "a.bin");
      expect(trial.format).toBe(format);
      expect(trial.markers).toEqual(labels);
      expect(Array.from(trial.positionsM)).toEqual(positionsMm.map((mm) => expect.closeTo(mm / 1000, 6)));
    });
  }

  test("names the file, when it is no trial", () => {
    expect(() => readMarkerTrial(new TextEncoder().encode("hello"), "a.trc")).toThrowError(/"a.trc"/);
    expect(() => readMarkerTrial(new Uint8Array(0), "a.trc")).toThrowError(
      expect.objectContaining({ code: "empty-file" }),
    );
  });
});

describe("text trials", () => {
  test("are refused before they take memory, when they have more lines or columns than any trial", () => {
    for (const byte of ["\t", "\n", "\r"]) {
      const bytes = new Uint8Array(40_000_000).fill(byte.charCodeAt(0));
      bytes.set(new TextEncoder().encode("PathFileType"));
      const started = performance.now();
      expect(() => readTrc(bytes)).toThrowError(/over (10000 columns|500010 lines)/);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

describe("trial readers", () => {
  for (const [format, [valid, read]] of Object.entries(readers)) {
    test(`${format}: random bytes end in a PlumblineError, soon`, () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
          expect(readMs(() => read(bytes))).toBeLessThan(1000);
        }),
        { seed: 7, numRuns: 300 },
      );
    });

    test(`${format}: a damaged file is read or refused, soon and without a crash`, () => {
      const edits = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
      fc.assert(
        fc.property(edits, fc.nat(valid.length), (changes, cut) => {
          const bytes = valid.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const readAndProject = (input: Uint8Array) => () => trackFromTrial(read(input), "side");
          expect(readMs(readAndProject(bytes))).toBeLessThan(1000);
          expect(readMs(readAndProject(bytes.subarray(0, cut)))).toBeLessThan(1000);
        }),
        { seed: 11, numRuns: 500 },
      );
    });

    test(`${format}: a file cut short is refused`, () => {
      expect(() => read(valid.subarray(0, Math.floor(valid.length * 0.4)))).toThrowError(PlumblineError);
    });
  }
});
