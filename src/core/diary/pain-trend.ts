import { dayNumber } from "../load/calendar.ts";
import { mean } from "../signal/statistics.ts";
import type { CheckInOfDay } from "./check-in.ts";
import { changeOf, type Instrument, type RealChange } from "./instrument.ts";

/** Days of the two stretches that are compared. */
const stretchDays = 7;
/** Least days with a check-in in each of them. By hand: below, one bad day decides. */
const leastDays = 4;
/** The pain scale: from 2 points of 10 a change counts as real for low-back pain (evidence `ostelo-2008-change`). */
export const painScale: Instrument = { id: "pain-scale", scale: [0, 10], better: "lower", realChange: 2 };

/** The worst pain of the last seven days against the seven before, or why it cannot be told. */
export type PainTrend =
  | {
      readonly kind: "value";
      readonly change: RealChange;
      /** Mean of the worst pain of each day, points of 10. */
      readonly recent: number;
      readonly before: number;
      readonly recentDays: number;
      readonly beforeDays: number;
    }
  | {
      readonly kind: "not-enough";
      /** Check-ins still missing in the last seven days, and in the seven before. */
      readonly missing: readonly [recent: number, before: number];
    };

/** Compares the last seven days up to `today` with the seven before. Days without a check-in are left out, never taken as 0. */
export function painTrend(checkIns: readonly CheckInOfDay[], today: string): PainTrend {
  const last = dayNumber(today);
  const within = (from: number, to: number): readonly number[] =>
    checkIns.flatMap(({ day, checkIn }) => {
      const pain = checkIn.painWorst ?? checkIn.painNow;
      const number = dayNumber(day);
      return pain !== undefined && number >= from && number <= to ? [pain] : [];
    });
  const recent = within(last - stretchDays + 1, last);
  const before = within(last - 2 * stretchDays + 1, last - stretchDays);
  const missing = (values: readonly number[]) => Math.max(0, leastDays - values.length);
  if (missing(recent) > 0 || missing(before) > 0) {
    return { kind: "not-enough", missing: [missing(recent), missing(before)] };
  }
  const [now, then] = [mean(recent), mean(before)];
  return {
    kind: "value",
    change: changeOf(painScale, then, now),
    recent: now,
    before: then,
    recentDays: recent.length,
    beforeDays: before.length,
  };
}
