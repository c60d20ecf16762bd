/** Why nothing is said about a change of form inside a run. Plain words: a runner reads them. */
export const driftSilences = {
  "too-short": "The run is too short: we compare the first third after five minutes with the last third.",
  treadmill:
    "On a treadmill the watch works out your speed from your steps, so running at the same pace cannot be told.",
  "no-speed-or-altitude":
    "The file has no speed or no altitude, so running at the same pace and gradient cannot be told.",
  "no-sensor": "The file does not hold this.",
  "not-enough-matched":
    "There are not two minutes at the same pace and gradient in both the first and the last third of the run.",
};

export type DriftSilence = keyof typeof driftSilences;
