import { dayNumber, weekdayOf } from "../../load/calendar.ts";
import { type FactReading, type FactRecord, unknown } from "../fact.ts";

/** Days that are looked at, today included: a hard day two weeks ago no longer says how rested somebody is. By hand. */
const lookBackDays = 14;

/** Whether a day was hard, as far as the record tells. */
type Hardness = "hard" | "soft" | "unknown";

/**
 * The longest row of hard days of the last two weeks. A day is hard with a logged strength session of legs and trunk, or with the longest
 * run of its week. Days that are not wholly known leave the range open upwards. Heart rate says nothing here: how hard a run was by
 * it takes the runner's own highest heart rate, which is not on record.
 */
export function hardDaysInARow(record: FactRecord): FactReading {
  const { load, sessions = [], today } = record;
  if (load?.coverage.from === undefined) return unknown("no-runs");
  const last = dayNumber(today);
  const days = Array.from({ length: lookBackDays }, (_, index) => last - lookBackDays + 1 + index);
  if (!sessions.some(({ day }) => days.includes(dayNumber(day)))) return unknown("no-sessions");
  const hardness = days.map((day) => hardnessOf(record, day));
  const least = longestRow(hardness.map((one) => one === "hard"));
  const most = longestRow(hardness.map((one) => one !== "soft"));
  return { kind: "number", value: least, interval: [least, most] };
}

function hardnessOf(record: FactRecord, day: number): Hardness {
  const parts = [strengthOn(record, day), runOn(record, day)];
  if (parts.includes("hard")) return "hard";
  return parts.includes("unknown") ? "unknown" : "soft";
}

/** The light third session is no hard day. Without a log only a check-in can tell that there was none. */
function strengthOn({ sessions = [], checkIns }: FactRecord, day: number): Hardness {
  const done = sessions.filter(
    (one) => dayNumber(one.day) === day && one.log.kind === "strength" && one.log.skipped === undefined,
  );
  if (done.some(({ log }) => !log.session.endsWith("-strength-c"))) return "hard";
  const told = checkIns.findLast((one) => dayNumber(one.day) === day)?.checkIn.strength;
  return told === false || done.length > 0 ? "soft" : "unknown";
}

function runOn({ load }: FactRecord, day: number): Hardness {
  const { from, noData } = load?.coverage ?? { from: undefined, noData: [] };
  if (from === undefined || day < dayNumber(from)) return "unknown";
  if (noData.some((range) => day >= dayNumber(range.from) && day <= dayNumber(range.to))) return "unknown";
  const monday = day - weekdayOf(day);
  const week = (load?.runs ?? []).filter((run) => dayNumber(run.day) >= monday && dayNumber(run.day) < monday + 7);
  const own = week.filter((run) => dayNumber(run.day) === day);
  if (own.length === 0) return "soft";
  if (week.some(({ distanceM }) => distanceM === undefined)) return "unknown";
  const longest = Math.max(...week.map(({ distanceM = 0 }) => distanceM));
  return week.length > 1 && own.some(({ distanceM }) => distanceM === longest) ? "hard" : "soft";
}

function longestRow(marks: readonly boolean[]): number {
  let [longest, row] = [0, 0];
  for (const isMarked of marks) {
    row = isMarked ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}
