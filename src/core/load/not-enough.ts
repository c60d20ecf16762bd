/** Why a quantity has no value. Plain words: a runner reads them. "Not enough data" is an answer, never 0. */
export const notEnoughMessages = {
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
} as const satisfies Record<string, string>;

/** Code of a reason for which a quantity has no value. */
export type NotEnoughCode = keyof typeof notEnoughMessages;

/** A value of one day or week, or the code of the reason for which there is none. */
export type DayValue = number | NotEnoughCode;

/** A quantity, or the reason in words for which there is none. */
export type Reading =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "notEnough"; readonly code: NotEnoughCode; readonly message: string };

/** The value in the form that is shown alone, with its reason in words. */
export function readingOf(value: DayValue): Reading {
  return typeof value === "number" ? { kind: "value", value } : notEnough(value);
}

/** The reason as an answer. `message` replaces the table's words where the caller knows more. */
export function notEnough(
  code: NotEnoughCode,
  message: string = notEnoughMessages[code],
): Extract<Reading, { kind: "notEnough" }> {
  return { kind: "notEnough", code, message };
}

/** Applies a function to a value and lets a reason through. */
export function mapValue(value: DayValue, change: (value: number) => DayValue): DayValue {
  return typeof value === "number" ? change(value) : value;
}
