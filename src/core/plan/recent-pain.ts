import type { CheckInOfDay } from "../diary/check-in.ts";
import { dayNumber } from "../load/calendar.ts";

/** Days that count as now. By hand: a check-in may be missed, and pain of last week says little about today. */
const nowDays = 3;

/** The highest pain told in the last three days, today included; undefined when nothing was told. */
export function recentPain(checkIns: readonly CheckInOfDay[], today: string): number | undefined {
  const last = dayNumber(today);
  const pains = checkIns.flatMap(({ day, checkIn }) => {
    const ago = last - dayNumber(day);
    return ago >= 0 && ago < nowDays ? [checkIn.painNow, checkIn.painWorst].flatMap((pain) => pain ?? []) : [];
  });
  return pains.length === 0 ? undefined : Math.max(...pains);
}
