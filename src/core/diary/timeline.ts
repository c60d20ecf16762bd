import { dayNumber } from "../load/calendar.ts";
import { mean } from "../signal/statistics.ts";
import type { CheckInOfDay } from "./check-in.ts";
import { changeOf, type Instrument, type RealChange } from "./instrument.ts";
import { painScale } from "./pain-trend.ts";

/** Rows of the timeline, from above to below. */
export const laneIds = ["pain", "function", "load", "tests", "form", "trials", "shoes", "safety", "events"] as const;

export type LaneId = (typeof laneIds)[number];

/** One thing on a day. */
export interface TimelineItem {
  readonly lane: LaneId;
  readonly day: string;
  /** In the lane's unit; absent for things without size. */
  readonly value?: number;
  readonly label: string;
  /** Page that tells more. */
  readonly to?: string;
}

/** The days that are shown, both included, as day numbers. */
export interface TimelineWindow {
  readonly from: number;
  readonly to: number;
}

/** Lengths of the window, days. */
export const windowLengths = { "4-weeks": 28, "3-months": 91, year: 365 } as const;

export type WindowName = keyof typeof windowLengths | "all";

/** Shortest window of everything, days: a single item still has room about it. */
const shortestDays = 14;

/**
 * The window of a name that ends `back` windows before today; `all` reaches from the first item to today. Never before the first
 * item's own window, never after today.
 */
export function windowOf(
  name: WindowName,
  back: number,
  { today, first }: { readonly today: string; readonly first: string | undefined },
): TimelineWindow {
  const last = dayNumber(today);
  const begin = first === undefined ? last : Math.min(last, dayNumber(first));
  if (name === "all") return { from: Math.min(begin, last - shortestDays + 1), to: last };
  const days = windowLengths[name];
  const mostBack = Math.max(0, Math.floor((last - begin) / days));
  const to = last - days * Math.min(Math.max(0, back), mostBack);
  return { from: to - days + 1, to };
}

/** The window to begin with: everything where that is less than three months, so that a new diary fills it. */
export function firstWindow({ today, first }: Parameters<typeof windowOf>[2]): WindowName {
  const days = first === undefined ? 0 : dayNumber(today) - dayNumber(first) + 1;
  return days < windowLengths["3-months"] ? "all" : "3-months";
}

/** Items within a window, by lane, the oldest day first. */
export function itemsWithin(
  items: readonly TimelineItem[],
  { from, to }: TimelineWindow,
): ReadonlyMap<LaneId, readonly TimelineItem[]> {
  const within = items
    .filter(({ day }) => dayNumber(day) >= from && dayNumber(day) <= to)
    .toSorted((a, b) => dayNumber(a.day) - dayNumber(b.day));
  return new Map(
    laneIds.flatMap((lane) => {
      const own = within.filter((item) => item.lane === lane);
      return own.length === 0 ? [] : [[lane, own] as const];
    }),
  );
}

/** Days of the two ends of a window that are compared, and least check-ins in each. */
const [endDays, leastTold] = [7, 4] as const;

/** Worst pain at the end of a window against its beginning; undefined where too few days were told or the ends overlap. */
export function painWithin(
  diary: readonly CheckInOfDay[],
  { from, to }: TimelineWindow,
): { readonly change: RealChange; readonly before: number; readonly now: number } | undefined {
  if (to - from + 1 < 2 * endDays) return undefined;
  const told = (first: number, last: number) =>
    diary.flatMap(({ day, checkIn }) => {
      const pain = checkIn.painWorst ?? checkIn.painNow;
      return pain !== undefined && dayNumber(day) >= first && dayNumber(day) <= last ? [pain] : [];
    });
  const [before, now] = [told(from, from + endDays - 1), told(to - endDays + 1, to)];
  if (before.length < leastTold || now.length < leastTold) return undefined;
  return { change: changeOf(painScale, mean(before), mean(now)), before: mean(before), now: mean(now) };
}

/** The first against the last of values in the order of their days; undefined with fewer than two. */
export function changeWithin(
  instrument: Instrument,
  values: readonly number[],
): { readonly change: RealChange; readonly before: number; readonly now: number } | undefined {
  const [before, now] = [values[0], values.at(-1)];
  if (before === undefined || now === undefined || values.length < 2) return undefined;
  return { change: changeOf(instrument, before, now), before, now };
}
