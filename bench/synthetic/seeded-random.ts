/** A repeatable source of chance: the same seed always gives the same sequence. */
export interface SeededRandom {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** Uniform in [low, high). */
  readonly between: (low: number, high: number) => number;
  /** One of the items, each equally likely. */
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** About normal with mean 0 and standard deviation 1 (sum of twelve uniforms less six, so within 6). */
  readonly bell: () => number;
}

/** Mulberry32 (Tommy Ettinger, public domain): a 32-bit generator, more than good enough to vary figures and cameras. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    bell: () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6),
  };
}
