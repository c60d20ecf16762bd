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

/**
 * CRC-16 of the FIT protocol (polynomial 0xA001, reflected, start 0) over `bytes` from `from` to `to` (not included),
 * eight bytes a step.
 */
export function checksum(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  let at = from;
  for (; at + 8 <= to; at += 8) {
    crc =
      (table[1792 + ((bytes[at] ?? 0) ^ (crc & 0xff))] ?? 0) ^
      (table[1536 + ((bytes[at + 1] ?? 0) ^ (crc >>> 8))] ?? 0) ^
      (table[1280 + (bytes[at + 2] ?? 0)] ?? 0) ^
      (table[1024 + (bytes[at + 3] ?? 0)] ?? 0) ^
      (table[768 + (bytes[at + 4] ?? 0)] ?? 0) ^
      (table[512 + (bytes[at + 5] ?? 0)] ?? 0) ^
      (table[256 + (bytes[at + 6] ?? 0)] ?? 0) ^
      (table[bytes[at + 7] ?? 0] ?? 0);
  }
  for (; at < to; at += 1) crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
