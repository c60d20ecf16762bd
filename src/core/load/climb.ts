/** Least rise or fall that counts, metres: below, barometers and GPS wander. Chosen by hand. */
const leastChangeM = 3;

/** Metres up and down. */
export interface Climb {
  readonly ascentM: number;
  readonly descentM: number;
}

/**
 * Ascent and descent from altitude, metres, with hysteresis: a rise counts whole, from its foot to its top, once it is 3 m,
 * and a fall likewise; less than that is not counted at all. Missing samples are passed over. Undefined for fewer than two.
 */
export function climb(altitudeM: ArrayLike<number>): Climb | undefined {
  const [start, ...rest] = Array.from(altitudeM).filter(Number.isFinite);
  if (start === undefined || rest.length === 0) return undefined;
  const total = { ascentM: 0, descentM: 0 };
  let [low, high] = [start, start];
  let leg: keyof Climb | undefined;
  // What lies before the first turn is less than 3 m and not counted.
  const endLeg = (): void => {
    if (leg !== undefined) total[leg] += high - low;
  };
  for (const altitude of rest) {
    low = Math.min(low, altitude);
    high = Math.max(high, altitude);
    if (leg !== "ascentM" && altitude - low >= leastChangeM) {
      endLeg();
      [leg, high] = ["ascentM", altitude];
    } else if (leg !== "descentM" && high - altitude >= leastChangeM) {
      endLeg();
      [leg, low] = ["descentM", altitude];
    }
  }
  endLeg();
  return total;
}
