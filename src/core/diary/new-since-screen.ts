import type { CheckInOfDay } from "./check-in.ts";

/** When a safety screen was answered: its day, and to the moment (ISO 8601 in UTC) where that is known. */
export interface ScreenTime {
  readonly day: string;
  readonly madeAt?: string;
}

/**
 * Day of the newest check-in that told of something new (numbness, weakness, fever, bladder or bowel) and that no safety screen
 * follows; undefined when there is none. Moments decide where both are known, so that a check-in of a past day written now counts
 * as told now. Where one is not known days decide, and a check-in of the screen's own day counts: the order on that day is not
 * known, and an alarm too many costs minutes. Everything that a screen opens is closed by this one answer.
 */
export function newSinceScreen(checkIns: readonly CheckInOfDay[], screen: ScreenTime | undefined): string | undefined {
  const isAfter = ({ day, madeAt }: CheckInOfDay): boolean => {
    if (screen === undefined) return true;
    return madeAt === undefined || screen.madeAt === undefined ? day >= screen.day : madeAt >= screen.madeAt;
  };
  const days = checkIns.flatMap((one) => (one.checkIn.hasNewSymptoms === true && isAfter(one) ? [one.day] : []));
  return days.toSorted().at(-1);
}
