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

/**
 * CRC-16 of the FIT protocol (polynomial 0xA001, reflected, start 0) over the bytes from `from` to `to` (not included),
 * eight bytes a step.
 */
export function checksum(view: DataView, from: number, to: number): number {
  let crc = 0;
  let at = from;
  for (; at + 8 <= to; at += 8) {
    const first = view.getUint32(at, true) ^ crc;
    const second = view.getUint32(at + 4, true);
    crc =
      entry(1792 + (first & 0xff)) ^
      entry(1536 + ((first >>> 8) & 0xff)) ^
      entry(1280 + ((first >>> 16) & 0xff)) ^
      entry(1024 + (first >>> 24)) ^
      entry(768 + (second & 0xff)) ^
      entry(512 + ((second >>> 8) & 0xff)) ^
      entry(256 + ((second >>> 16) & 0xff)) ^
      entry(second >>> 24);
  }
  for (; at < to; at += 1) crc = entry((crc ^ view.getUint8(at)) & 0xff) ^ (crc >>> 8);
  return crc;
}
