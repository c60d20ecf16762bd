/** How far cadence is raised in the changed part, % (data/thresholds/trial-cadence-change, its least). */
export const cadenceRisePercent = 5;

/** Cadence of the changed part, whole steps/min of both feet, from the runner's own. */
export function cadenceTarget(ownStepsPerMin: number): number {
  return Math.round(ownStepsPerMin * (1 + cadenceRisePercent / 100));
}
