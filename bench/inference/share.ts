/** A share with its 95 % interval (Wilson's). */
export interface Share {
  readonly share: number;
  readonly interval: readonly [number, number];
  readonly count: number;
}

/** Share of the things for which something holds. */
export function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): Share {
  const count = all.length;
  if (count === 0) return { share: Number.NaN, interval: [0, 1], count };
  const share = all.filter(holds).length / count;
  const z = 1.959964;
  const centre = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half = (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return { share, interval: [Math.max(0, centre - half), Math.min(1, centre + half)], count };
}

/** `3.5 % (2.5 to 4.8)`. */
export function shareWords({ share, interval }: Share): string {
  if (Number.isNaN(share)) return "-";
  const [low, high] = interval.map((one) => (100 * one).toFixed(1));
  return `${(100 * share).toFixed(1)} % (${low} to ${high})`;
}
