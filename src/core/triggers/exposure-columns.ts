import type { CheckIn } from "../diary/check-in.ts";
import { dayNumber } from "../load/calendar.ts";
import { spikeBands } from "../load/spike-bands.ts";
import { median, quantile } from "../signal/statistics.ts";
import { exposed } from "./strata.ts";
import type { TriggerRecord, TriggerRun } from "./trigger-record.ts";

/** What may go before a flare, each told so that yes is the side that is suspected. */
export const exposureIds = [
  "run",
  "long-run",
  "spike",
  "descent",
  "fast-run",
  "runs-in-a-row",
  "other-shoes",
  "no-warm-up",
  "strength",
  "short-sleep",
  "long-sitting",
  "tired",
] as const;

export type ExposureId = (typeof exposureIds)[number];

/** A run counts as long, fast or steep from this quantile of the runner's own running days. By hand: the top quarter. */
const topQuantile = 0.75;
/** Fewest running days for that. By hand. */
const leastRunningDays = 8;
/** How far below the usual a night is short, h; how far above it sitting is long, h, and the runner tired, points of 10. By hand. */
export const offUsual = { sleepHours: 1, sittingHours: 2, fatiguePoints: 2 } as const;

/** A day's runs together. */
interface RunDay {
  distanceM: number;
  minutes: number;
  descentM: number | undefined;
  spikeRatio: number | undefined;
  changedShoes: boolean | undefined;
}

/** One value a day from `firstDay`: exposed, not, or unknown. */
export function exposureColumns(
  record: TriggerRecord,
  firstDay: number,
  days: number,
): Readonly<Record<ExposureId, Uint8Array>> {
  const own: Diary = { record, firstDay, days, checkIns: checkInsByDay(record, firstDay, days) };
  const runs = runDays(record.runs, firstDay, days);
  const logged = loggedDays(own);
  const isCovered = coverage(own);
  const ran = column(days, (day) => {
    if (runs[day] !== undefined) return true;
    return isCovered(day) ? false : own.checkIns[day]?.ran;
  });
  const of = (value: (run: RunDay) => number | undefined) => topOf(runs, ran, value);
  return {
    run: ran,
    "long-run": of(({ distanceM }) => (distanceM > 0 ? distanceM : undefined)),
    spike: onRuns(ran, runs, ({ spikeRatio }) => (spikeRatio === undefined ? undefined : spikeRatio > spikeFrom)),
    descent: of(({ descentM }) => descentM),
    "fast-run": of(({ distanceM, minutes }) => (distanceM > 0 && minutes > 0 ? distanceM / minutes : undefined)),
    "runs-in-a-row": column(days, (day) => both(ran[day - 1] ?? exposed.unknown, ran[day] ?? exposed.unknown)),
    "other-shoes": onRuns(ran, runs, ({ changedShoes }) => changedShoes),
    "no-warm-up": column(days, (day) => {
      if (ran[day] === exposed.no) return false;
      const warmedUp = own.checkIns[day]?.run?.warmedUp ?? logged["warm-up"][day];
      return warmedUp === undefined ? undefined : !warmedUp;
    }),
    strength: column(days, (day) => (logged.strength[day] === true ? true : own.checkIns[day]?.strength)),
    "short-sleep": offUsualColumn(own, ({ sleepHours }) => sleepHours, -offUsual.sleepHours),
    "long-sitting": offUsualColumn(own, ({ sittingHours }) => sittingHours, offUsual.sittingHours),
    tired: offUsualColumn(own, ({ feelings }) => feelings?.fatigue, offUsual.fatiguePoints),
  };
}

/** A run longer than the first band of the single-run rule (evidence `frandsen-2025-session-spike`). */
const spikeFrom = spikeBands[0]?.upTo ?? 1.1;

interface Diary {
  readonly record: TriggerRecord;
  readonly firstDay: number;
  readonly days: number;
  readonly checkIns: readonly (CheckIn | undefined)[];
}

function column(days: number, isExposed: (day: number) => boolean | undefined): Uint8Array {
  return Uint8Array.from({ length: days }, (_, day) => {
    const value = isExposed(day);
    return value === undefined ? exposed.unknown : value ? exposed.yes : exposed.no;
  });
}

function both(before: number, now: number): boolean | undefined {
  if (before === exposed.no || now === exposed.no) return false;
  return before === exposed.unknown || now === exposed.unknown ? undefined : true;
}

function checkInsByDay({ checkIns }: TriggerRecord, firstDay: number, days: number): (CheckIn | undefined)[] {
  const byDay: (CheckIn | undefined)[] = Array.from({ length: days }, () => undefined);
  for (const { day, checkIn } of checkIns) {
    const index = dayNumber(day) - firstDay;
    if (index >= 0 && index < days) byDay[index] = checkIn;
  }
  return byDay;
}

type LoggedKind = "strength" | "warm-up";

/** Days with a logged session of a kind: true when it was done, false when it was left out and none was done; absent without a log. */
function loggedDays({
  record: { sessions = [] },
  firstDay,
  days,
}: Diary): Readonly<Record<LoggedKind, (boolean | undefined)[]>> {
  const none = () => Array.from({ length: days }, (): boolean | undefined => undefined);
  const logged = { strength: none(), "warm-up": none() };
  for (const { day, log } of sessions) {
    const index = dayNumber(day) - firstDay;
    if ((log.kind !== "strength" && log.kind !== "warm-up") || index < 0 || index >= days) continue;
    const own = logged[log.kind];
    own[index] = own[index] === true || log.skipped === undefined;
  }
  return logged;
}

/** Whether a day without a run is known to be one: within the record of runs and not marked as without data. */
function coverage({ record: { runsFrom, noData = [], today }, firstDay }: Diary): (day: number) => boolean {
  if (runsFrom === undefined) return () => false;
  const [from, to] = [dayNumber(runsFrom) - firstDay, dayNumber(today) - firstDay];
  const holes = noData.map((range) => [dayNumber(range.from) - firstDay, dayNumber(range.to) - firstDay] as const);
  return (day) => day >= from && day <= to && !holes.some(([first, last]) => day >= first && day <= last);
}

function runDays(runs: readonly TriggerRun[], firstDay: number, days: number): readonly (RunDay | undefined)[] {
  const byDay: (RunDay | undefined)[] = Array.from({ length: days }, () => undefined);
  let shoeBefore: string | undefined;
  for (const { day, distanceM = 0, minutes, descentM, spikeRatio, shoe } of runs) {
    const index = dayNumber(day) - firstDay;
    const changed = shoe === undefined || shoeBefore === undefined ? undefined : shoe !== shoeBefore;
    shoeBefore = shoe ?? shoeBefore;
    if (index < 0 || index >= days) continue;
    const own = byDay[index];
    byDay[index] = {
      distanceM: (own?.distanceM ?? 0) + distanceM,
      minutes: (own?.minutes ?? 0) + minutes,
      descentM: added(own?.descentM, descentM),
      spikeRatio: greatest(own?.spikeRatio, spikeRatio),
      changedShoes: own?.changedShoes === true ? true : changed,
    };
  }
  return byDay;
}

function added(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : a + b;
}

function greatest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}

/** A question about runs: days without a run are not exposed. */
function onRuns(
  ran: Uint8Array,
  runs: readonly (RunDay | undefined)[],
  isExposed: (run: RunDay) => boolean | undefined,
): Uint8Array {
  return column(ran.length, (day) => {
    const run = runs[day];
    if (run !== undefined) return isExposed(run);
    return ran[day] === exposed.no ? false : undefined;
  });
}

/** The top quarter of the running days on record, by some value. */
function topOf(
  runs: readonly (RunDay | undefined)[],
  ran: Uint8Array,
  value: (run: RunDay) => number | undefined,
): Uint8Array {
  const all = runs.flatMap((run) => (run === undefined ? [] : (value(run) ?? [])));
  const isEnough = all.length >= leastRunningDays;
  const bound = quantile(all, topQuantile);
  return onRuns(ran, runs, (run) => {
    const own = value(run);
    return own === undefined || !isEnough ? undefined : own >= bound && own > 0;
  });
}

/** Days on which something told is off the runner's own median by at least so much. */
function offUsualColumn({ checkIns, days }: Diary, value: (checkIn: CheckIn) => number | undefined, off: number) {
  const told = checkIns.map((checkIn) => (checkIn === undefined ? undefined : value(checkIn)));
  const usual = median(told.map((one) => one ?? Number.NaN));
  return column(days, (day) => {
    const own = told[day];
    return own === undefined ? undefined : Math.sign(off) * (own - usual) >= Math.abs(off);
  });
}
