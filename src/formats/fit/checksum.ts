/** Eight tables of 256 entries behind one another: entry `256 k + b` is what byte `b` does to the checksum `k` bytes later. */
const table = buildTable();

function buildTable(): Uint16Array {
  const all = new Uint16Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
    all[byte] = crc;
  }
  for (let at = 256; at < all.length; at += 1) {
    const before = all[at - 256] ?? 0;
    all[at] = (all[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return all;
}

function entry(at: number): number {
  return table[at] ?? 0;
}

/** Files longer than this are read as two halves side by side, because one checksum waits for each of its own steps. Measured, bytes. */
const shortestForTwo = 4096;

/** CRC-16 of the FIT protocol (polynomial 0xA001, reflected, start 0) over the bytes from `from` to `to` (not included). */
export function checksum(view: DataView, from: number, to: number): number {
  if (to - from < shortestForTwo) return checksumOfOne(view, { from, to, start: 0 });
  const half = ((to - from) >> 4) * 8;
  let [first, second] = [0, 0];
  for (let at = from; at < from + half; at += 8) {
    first = step(view.getUint32(at, true) ^ first, view.getUint32(at + 4, true));
    second = step(view.getUint32(at + half, true) ^ second, view.getUint32(at + half + 4, true));
  }
  return checksumOfOne(view, { from: from + 2 * half, to, start: afterZeros(first, half) ^ second });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

function checksumOfOne(view: DataView, { from, to, start }: Stretch): number {
  let crc = start;
  let at = from;
  for (; at + 8 <= to; at += 8) crc = step(view.getUint32(at, true) ^ crc, view.getUint32(at + 4, true));
  for (; at < to; at += 1) crc = entry((crc ^ view.getUint8(at)) & 0xff) ^ (crc >>> 8);
  return crc;
}

/** Eight bytes at once, the checksum so far already in the first. */
function step(first: number, second: number): number {
  return (
    entry(1792 + (first & 0xff)) ^
    entry(1536 + ((first >>> 8) & 0xff)) ^
    entry(1280 + ((first >>> 16) & 0xff)) ^
    entry(1024 + (first >>> 24)) ^
    entry(768 + (second & 0xff)) ^
    entry(512 + ((second >>> 8) & 0xff)) ^
    entry(256 + ((second >>> 16) & 0xff)) ^
    entry(second >>> 24)
  );
}

/** What 2^k zero bytes make of each bit of a checksum, one row of 16 for every k. */
const zeroSteps: Uint16Array[] = [
  Uint16Array.from({ length: 16 }, (_, bit) => entry((1 << bit) & 0xff) ^ ((1 << bit) >>> 8)),
];

/** A checksum after so many zero bytes: checksums are linear, so that halves can be put together. */
function afterZeros(crc: number, count: number): number {
  let result = crc;
  for (let power = 0; 2 ** power <= count; power += 1) {
    const row = zeroSteps[power] ?? twice(zeroSteps[power - 1] ?? new Uint16Array(16));
    zeroSteps[power] = row;
    if (Math.floor(count / 2 ** power) % 2 === 1) result = applyRow(row, result);
  }
  return result;
}

function twice(row: Uint16Array): Uint16Array {
  return row.map((image) => applyRow(row, image));
}

function applyRow(row: Uint16Array, crc: number): number {
  let result = 0;
  for (let bit = 0; bit < 16; bit += 1) if (((crc >>> bit) & 1) === 1) result ^= row[bit] ?? 0;
  return result;
}
