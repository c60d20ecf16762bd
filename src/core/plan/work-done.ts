import type { CheckInOfDay } from "../diary/check-in.ts";
import { comparedDays, type PainChange, painChange } from "../diary/pain-change.ts";
import { dayNumber } from "../load/calendar.ts";
import { diaryOf } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { SessionOfDay } from "./session-plan.ts";
import { type StrengthSlot, strengthSlots } from "./strength-slots.table.ts";

/** What work that was done is read from. */
export interface WorkRecord {
  readonly today: string;
  readonly checkIns: readonly CheckInOfDay[];
  readonly sessions: readonly SessionOfDay[];
}

/** Exercises of a strength session by the part of the body that they train. */
const exercisesOf: Readonly<Record<StrengthSlot["part"], ReadonlySet<string>>> = {
  legs: partOf("legs"),
  trunk: partOf("trunk"),
  hips: partOf("hips"),
};

function partOf(part: StrengthSlot["part"]): ReadonlySet<string> {
  const slots = Object.values(strengthSlots).flat();
  return new Set(slots.filter((slot) => slot.part === part).flatMap(({ exercises }) => exercises));
}

/** Day numbers on which an exercise of a set was done, the oldest first, each once. */
export function daysDone(sessions: readonly SessionOfDay[], exercises: ReadonlySet<string>): readonly number[] {
  const days = sessions.flatMap(({ day, log }) => {
    const isDone = log.items.some(
      ({ exercise, swappedFor, setsDone, skipped }) =>
        skipped === undefined && setsDone > 0 && exercises.has(swappedFor ?? exercise),
    );
    return isDone ? [dayNumber(day)] : [];
  });
  return [...new Set(days)].toSorted((a, b) => a - b);
}

/** A block of strength work that is over, or how far it is. */
export interface StrengthBlock {
  /** Weeks in a row with such work, up to today or to the end of the last block. */
  readonly weeks: number;
  readonly sessions: number;
  /** Pain in the week before the block and in its last week; absent while it is not over, or told too rarely. */
  readonly pain?: PainChange;
}

/** Sessions a week on average at least: the lower end of `strength-sessions`. */
const leastAWeek = 2;
const blockWeeks = planNumbers["strength-block-weeks"];

/**
 * The newest block of strength work on a part of the body: eight weeks with two sessions a week on average and none without one
 * (thresholds `strength-block-weeks` and `strength-sessions`), and the worst pain before and at the end of it. What went before says
 * nothing of what brought a change: it is no trial.
 */
export function strengthBlock(record: WorkRecord, part: StrengthSlot["part"]): StrengthBlock | undefined {
  const days = daysDone(record.sessions, exercisesOf[part]);
  const today = dayNumber(record.today);
  const starts = days.filter((day) => day + 7 * blockWeeks - 1 <= today).toReversed();
  const from = starts.find((start) => isBlock(days, start));
  if (from === undefined)
    return days.length === 0 ? undefined : { weeks: weeksSoFar(days, today), sessions: days.length };
  const to = from + 7 * blockWeeks - 1;
  const pain = painChange(diaryOf(record.checkIns), [
    [from - comparedDays, from - 1],
    [to - comparedDays + 1, to],
  ]);
  const sessions = days.filter((day) => day >= from && day <= to).length;
  return { weeks: blockWeeks, sessions, ...(pain === undefined ? {} : { pain }) };
}

function isBlock(days: readonly number[], from: number): boolean {
  const counts = Array.from(
    { length: blockWeeks },
    (_, week) => days.filter((day) => day >= from + 7 * week && day < from + 7 * (week + 1)).length,
  );
  return counts.every((count) => count > 0) && counts.reduce((sum, count) => sum + count, 0) >= leastAWeek * blockWeeks;
}

/** Weeks back from today that each hold such work. */
function weeksSoFar(days: readonly number[], today: number): number {
  let weeks = 0;
  while (days.some((day) => day > today - 7 * (weeks + 1) && day <= today - 7 * weeks)) weeks += 1;
  return weeks;
}
