import type { Side } from "#core/pose/keypoints.ts";
import type { Contact } from "#core/report/form-report.ts";

/** One stride: from an initial contact of a foot to the next of the same foot. Seconds since the first frame. */
export interface Stride {
  readonly startS: number;
  readonly endS: number;
}

/** Strides longer than this many times the middle one have a missed contact in them. Chosen by hand. */
const longestShare = 1.5;

/** The whole strides of a foot, in order; those with a missed contact are left out. */
export function stridesOf(contacts: readonly Contact[], foot: Side): readonly Stride[] {
  const starts = contacts
    .filter((contact) => contact.foot === foot)
    .map((contact) => contact.initialContactS)
    .sort((first, second) => first - second);
  const strides = starts.slice(1).map((endS, index) => ({ startS: starts[index] ?? 0, endS }));
  const lengths = strides.map(({ startS, endS }) => endS - startS).sort((first, second) => first - second);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return strides.filter(({ startS, endS }) => endS - startS < middle * longestShare);
}

/** The stride in the middle of the film: neither the first steps nor the last. */
export function middleStride(strides: readonly Stride[]): Stride | undefined {
  return strides[Math.floor(strides.length / 2)];
}

/** Time at a share of a stride (0 to 1), s. */
export function timeAtPhase({ startS, endS }: Stride, phase: number): number {
  return startS + (endS - startS) * phase;
}
