import type { FillJob } from "./fill-values.ts";

/** Distance counted on from one record to the next: 12 bits in sixteenths of a metre that roll over every 256 m. */
export interface DistanceCounter {
  last: number;
  total: number;
}

/** A counter before the first record. */
export function distanceCounter(): DistanceCounter {
  return { last: -1, total: 0 };
}

/** The columns a compressed field fills. */
export interface CompressedColumns {
  readonly speedMps: Float64Array | Float32Array;
  readonly distanceM: Float64Array | Float32Array;
}

/**
 * Expands compressed_speed_distance: 12 bits of speed in hundredths of m/s, then 12 bits of distance.
 * Three bytes 0xFF mean no value. Returns how many rows had one.
 */
export function fillCompressed(
  { view, offsets, from, to }: FillJob,
  { offset, counter }: { readonly offset: number; readonly counter: DistanceCounter },
  columns: CompressedColumns,
): number {
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const at = (offsets[row] ?? 0) + offset;
    const [low, middle, high] = [view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2)];
    if ((low & middle & high) === 0xff) continue;
    const sixteenths = (middle >> 4) | (high << 4);
    counter.total += counter.last === -1 ? sixteenths : (sixteenths - counter.last) & 0xfff;
    counter.last = sixteenths;
    columns.speedMps[row] = (low | ((middle & 0x0f) << 8)) / 100;
    columns.distanceM[row] = counter.total / 16;
    count += 1;
  }
  return count;
}
