/** A scale that a runner answers in numbers. */
export interface Instrument {
  readonly id: string;
  readonly scale: readonly [least: number, most: number];
  readonly better: "higher" | "lower";
  /** Smallest difference that counts as a change, points of the scale. */
  readonly realChange: number;
}

/** What a difference is called. */
export type RealChange = "really-better" | "about-the-same" | "really-worse";

/** What going from one score to another is called: a change only from the smallest difference that counts. */
export function changeOf({ better, realChange }: Instrument, from: number, to: number): RealChange {
  const gain = better === "higher" ? to - from : from - to;
  // Scores are means of whole points: a sum of thirds must not miss its border by a rounding error.
  if (gain >= realChange - 1e-9) return "really-better";
  return gain <= -realChange + 1e-9 ? "really-worse" : "about-the-same";
}
