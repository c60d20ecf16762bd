import { spikeWords } from "./spike-words.ts";

/** How far a run went beyond the longest of the 30 days before it. */
export type SpikeBandId = "within-10" | "over-10" | "over-30" | "over-100";

/** A band of the spike ratio, with what the study found in it. */
export interface SpikeBand {
  readonly id: SpikeBandId;
  /** The band holds ratios above this and up to `upTo`. */
  readonly above: number;
  readonly upTo: number;
  readonly label: string;
  /** Rate of overuse injury against the first band, with its 95 % interval; absent in the first, which is the reference. */
  readonly hazardRatio?: { readonly value: number; readonly interval: readonly [number, number] };
}

/**
 * Bands and hazard rate ratios of Frandsen et al. 2025 (evidence record `frandsen-2025-session-spike`). The ratios do not
 * rise from band to band (1.64, then 1.52), so they are never drawn as a curve.
 */
export const spikeBands: readonly SpikeBand[] = [
  { id: "within-10", above: 0, upTo: 1.1, label: spikeWords.bands["within-10"] },
  {
    id: "over-10",
    above: 1.1,
    upTo: 1.3,
    label: spikeWords.bands["over-10"],
    hazardRatio: { value: 1.64, interval: [1.31, 2.05] },
  },
  {
    id: "over-30",
    above: 1.3,
    upTo: 2,
    label: spikeWords.bands["over-30"],
    hazardRatio: { value: 1.52, interval: [1.16, 2.0] },
  },
  {
    id: "over-100",
    above: 2,
    upTo: Number.POSITIVE_INFINITY,
    label: spikeWords.bands["over-100"],
    hazardRatio: { value: 2.28, interval: [1.5, 3.48] },
  },
];

/** Whom the bands come from, and what they cannot say. */
export const spikeStudy = {
  evidence: "frandsen-2025-session-spike",
  runners: 5205,
  sessions: 588_071,
  injured: 1820,
  population: spikeWords.population,
  limits: spikeWords.limits,
} as const;

/** Band of a spike ratio > 0; an upper end belongs to its band. */
export function spikeBand(ratio: number): SpikeBandId {
  const band = spikeBands.find(({ upTo }) => ratio <= upTo);
  if (band === undefined || !(ratio >= 0)) throw new RangeError(`Expected a spike ratio but found ${ratio}`);
  return band.id;
}
