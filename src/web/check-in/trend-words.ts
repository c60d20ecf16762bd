import type { CheckInOfDay } from "#core/diary/check-in.ts";
import { painTrend } from "#core/diary/pain-trend.ts";
import { words } from "./check-in-words.ts";

/** How the pain of the last week stands against the week before. */
export function trendWords(diary: readonly CheckInOfDay[], day: string): string {
  const trend = painTrend(diary, day);
  if (trend.kind === "not-enough") return words.notEnough(...trend.missing);
  return words.trend[trend.change](trend.recent.toFixed(1), trend.before.toFixed(1));
}
