/** Zones of the pain-monitoring model. */
export type PainZone = "green" | "amber" | "red";

/** Highest pain of the green zone and of the amber one, points of 10 (evidence `silbernagel-2007-monitoring`). */
const highest = { green: 2, amber: 5 } as const;

/** Zone of the pain during or after a run, 0-10. The model was made for the Achilles tendon. */
export function painZone(pain: number): PainZone {
  if (!(pain >= 0 && pain <= 10)) throw new RangeError(`Expected pain from 0 to 10 but found ${pain}`);
  if (pain <= highest.green) return "green";
  return pain <= highest.amber ? "amber" : "red";
}
