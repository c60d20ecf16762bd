import type { ByteSource } from "./byte-source.ts";

/** A number of Matroska's variable length, without its length mark, and how many bytes it took. */
function readLength(bytes: Uint8Array, at: number): { readonly value: number; readonly bytes: number } | undefined {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > bytes.length) return undefined;
  let value = first & (0xff >> length);
  let isUnknown = value === 0xff >> length;
  for (let byte = 1; byte < length; byte++) {
    const next = bytes[at + byte] ?? 0;
    value = value * 256 + next;
    isUnknown &&= next === 0xff;
  }
  return { value: isUnknown ? Number.POSITIVE_INFINITY : value, bytes: length };
}

/** True when the bytes begin like a Matroska or WebM file. */
export function looksLikeMatroska(firstBytes: Uint8Array): boolean {
  return [0x1a, 0x45, 0xdf, 0xa3].every((byte, index) => firstBytes[index] === byte);
}

/** Bytes that a Matroska or WebM file claims beyond its end; 0 when it is whole or does not say its size. */
export async function matroskaMissingBytes(source: ByteSource): Promise<number> {
  const bytes = await source.read(0, 4096);
  const head = readLength(bytes, 4);
  if (head === undefined) return 0;
  const segmentAt = 4 + head.bytes + head.value;
  const isSegment = [0x18, 0x53, 0x80, 0x67].every((byte, index) => bytes[segmentAt + index] === byte);
  const size = isSegment ? readLength(bytes, segmentAt + 4) : undefined;
  if (size === undefined || size.value === Number.POSITIVE_INFINITY) return 0;
  return Math.max(0, segmentAt + 4 + size.bytes + size.value - source.sizeBytes);
}
