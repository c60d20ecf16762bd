/** Why a quantity has no value. Plain words: a runner reads them. "Not enough data" is an answer, never 0. */
export const notEnoughWords = {
  /** By code. */
  reasons: {
    "no-runs": "There is no run on record yet.",
    "first-run-on-record": "This is the first run on record: there is nothing to compare it with.",
    "no-run-in-30-days": "No run is on record in the 30 days before: there is nothing to compare with.",
    "distance-missing": "This run has no distance.",
    "value-missing": "A run in these days has no such value recorded.",
    "no-data-days": "Some of these days are marked as days without data.",
    "history-too-short": "The record does not reach back far enough.",
    "low-base": "You ran less than 3 km a week in the weeks before: a ratio to so little says nothing.",
    "previous-empty": "You did not run in the week before: there is nothing to compare with.",
    "nothing-run": "You did not run in these days.",
    constant: "Every day was the same, so there is no spread to divide by.",
    "week-not-over": "The week is not over.",
    "too-few-runs": "There are too few runs with one sensor for a trend.",
    "speed-with-time": "You became steadily faster or slower over these days: form and speed cannot be told apart.",
    "too-few-days": "The runs with one sensor lie too close together for a trend.",
  },
  /** Why the next run has no limit, where more is known than the code says. */
  nextRun: {
    noDistances: "The runs of the last 30 days have no distance: there is nothing to compare with.",
    lastRunBefore: (days: number) =>
      `Your last run on record was ${days} days ago: there is none in the last 30 days to compare with.`,
  },
  /** Why a run is compared with none, in the same way. */
  spike: {
    noDistances: "The runs of the 30 days before have no distance: there is nothing to compare with.",
    firstIn: (days: number) => `First run in ${days} days: there is nothing in the 30 days before to compare it with.`,
    firstInWithGaps: (days: number) =>
      `First run in ${days} days: there is nothing in the 30 days before to compare it with. Some of those days are without data.`,
  },
};

export type NotEnoughWords = typeof notEnoughWords;
