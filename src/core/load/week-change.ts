import type { DayValue } from "./not-enough.ts";

/**
 * Change from one week to the next: this / previous - 1, 0.1 for a tenth more. Shown because the "10 % rule" is known, not
 * because it protects: a trial of 532 novices (`buist-2008-ten-percent`) and a cohort of 5,205 runners
 * (`frandsen-2025-session-spike`) found no link with injury.
 */
export function weekChange(current: DayValue, previous: DayValue): DayValue {
  if (typeof current !== "number") return current;
  if (typeof previous !== "number") return previous;
  return previous === 0 ? "previous-empty" : current / previous - 1;
}
