import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FitWriter, fitWriter } from "./fit-writer-fixture.ts";
import { readFit } from "./read-fit.ts";

/** 2024-05-01T06:00:00Z in FIT time, and in milliseconds. */
const start = 1_083_477_600;
const startUtcMs = Date.UTC(2024, 4, 1, 6);
const lengthS = 1200;
const stepS = 5;

/** A message of one kind with its own whole time. */
function timed(writer: FitWriter, message: number, atS: number): void {
  writer.define(1, { message, fields: [[253, "uint32"]] });
  writer.data(1, [start + atS]);
}

/** A run whose records carry five bits of time only, as the FR70 wrote them: a start event, records, lap, session, activity. */
function compressedRun(): Uint8Array {
  const writer = fitWriter();
  writer.define(0, {
    message: 0,
    fields: [
      [0, "enum"],
      [4, "uint32"],
    ],
  });
  writer.data(0, [4, start]);
  timed(writer, 21, 0);
  writer.define(2, { message: 20, fields: [[3, "uint8"]] });
  for (let second = stepS; second <= lengthS; second += stepS) writer.compressed(2, start + second, [140]);
  for (const message of [19, 18, 34]) timed(writer, message, lengthS);
  return writer.finish();
}

describe("damaged FIT files with compressed timestamps", () => {
  const run = compressedRun();

  test("readFit() reads the whole file without a remark", () => {
    const file = readFit(run);
    expect([file.status, file.records]).toEqual(["read", lengthS / stepS]);
  });

  test("readFit() never leaves the file's time when one byte is spoilt, wherever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: run.length - 3 }), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const spoilt = Uint8Array.from(run);
        spoilt[at] = (spoilt[at] ?? 0) ^ bits;
        const file = readFit(spoilt);
        for (const { startUtcMs: from, timesS } of file.activities.filter((one) => one.timesS.length > 0)) {
          expect(from + (timesS[0] ?? 0) * 1000).toBeGreaterThanOrEqual(startUtcMs);
          expect(from + (timesS.at(-1) ?? 0) * 1000).toBeLessThanOrEqual(startUtcMs + lengthS * 1000);
        }
      }),
      { seed: 20_261_122, numRuns: 3000 },
    );
  });
});
