import fc from "fast-check";
import { expect, test } from "vitest";
import { checksum } from "./checksum.ts";

/** The definition, one bit at a time. */
function slowChecksum(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
}

test("checksum() gives the check value of CRC-16/ARC", () => {
  const bytes = new TextEncoder().encode("123456789");
  expect(checksum(new DataView(bytes.buffer), 0, bytes.length)).toBe(0xbb3d);
});

test("checksum() equals the definition at any length, short or long enough for two halves", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 40 }), (length, from) => {
      const bytes = Uint8Array.from(
        { length: length + from },
        (_, at) => (Math.imul(at + length, 2_654_435_761) >>> 11) & 0xff,
      );
      expect(checksum(new DataView(bytes.buffer), from, bytes.length)).toBe(slowChecksum(bytes.subarray(from)));
    }),
    { seed: 20_260_104, numRuns: 60 },
  );
});
