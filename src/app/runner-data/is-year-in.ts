import { dayNumber, dayText } from "#core/load/calendar.ts";
import type { RunnerStore } from "#store/open-store.ts";

/** Whether the store reaches back twelve months from its newest run. Imports go from new to old: then the newest year is in. */
export async function isYearIn(store: RunnerStore): Promise<boolean> {
  const [newest] = await store.activities.list({ sport: "running", limit: 1 });
  if (newest === undefined) return false;
  const yearBefore = dayText(dayNumber(newest.day) - 365);
  const older = await store.activities.list({ sport: "running", to: yearBefore, limit: 1 });
  return older.length > 0;
}
