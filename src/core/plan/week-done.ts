import { dayNumber, isoWeek } from "../load/calendar.ts";
import type { MovedDay } from "./run-facts.ts";
import type { SessionOfDay } from "./session-plan.ts";
import { type StrengthName, strengthNames } from "./strength-slots.table.ts";
import type { DayKinds, DayMask, WeekPlaces } from "./week-places.ts";

/** Name of a run within its week: the longest, or the number of an easy one from 1. */
export type RunName = "longest" | `${number}`;

/** Sessions of a week by their names within it. */
export interface WeekNames {
  readonly strength: readonly StrengthName[];
  readonly runs: readonly RunName[];
}

/** What of a week is over. */
export interface WeekDone {
  readonly places: WeekPlaces;
  /** Names that are not done and not skipped. */
  readonly left: WeekNames;
  /** Sessions that the runner left out, with the reason. */
  readonly skipped: readonly SessionOfDay[];
  /** Days with anything on them, small sessions included. */
  readonly days: DayMask;
  readonly walks: number;
  readonly mobility: number;
}

/** Share of the meant distance from which a run that was not logged counts as the longest. By hand. */
const longestShare = 0.9;

/** Id of a session: the week, what it is, and its name within the week. */
export function sessionId(monday: number, kind: string, name: string): string {
  return `${isoWeek(monday).toLowerCase()}-${kind}-${name}`;
}

export interface WeekFacts {
  /** Day number of the Monday. */
  readonly monday: number;
  readonly wanted: WeekNames;
  readonly sessions: readonly SessionOfDay[];
  readonly moved: readonly MovedDay[];
  readonly aimKm: number | undefined;
}

/** What was done of a week, by its logs and by the runs on record; a run without a log takes the place of a planned one. */
export function weekDone({ monday, wanted, sessions, moved, aimKm }: WeekFacts): WeekDone {
  const inWeek = (day: number) => day >= monday && day < monday + 7;
  const bit = (day: number): DayMask => 1 << (day - monday);
  const logs = sessions.filter(({ day }) => inWeek(dayNumber(day)));
  const done = logs.filter(({ log }) => log.skipped === undefined);
  const skipped = logs.filter(({ log }) => log.skipped !== undefined);
  const told = new Set(logs.map(({ log }) => log.session));
  const isTold = (kind: string, name: string) => told.has(sessionId(monday, kind, name));

  const strength = done.filter(({ log }) => log.kind === "strength");
  const free = strength.filter(({ log }) => !log.session.includes("-strength-")).length;
  const strengthLeft = wanted.strength.filter((name) => !isTold("strength", name)).slice(free);

  const runDays = moved.filter(({ kind, day }) => kind === "run" && inWeek(day));
  const stoodIn = done.filter(({ log }) => log.session.includes("-run-") && log.kind !== "run");
  const longestId = sessionId(monday, "run", "longest");
  const loggedDays = new Set(done.filter(({ log }) => log.session.includes("-run-")).map(({ day }) => dayNumber(day)));
  const unlogged = runDays.filter(({ day }) => !loggedDays.has(day));
  const isLongest = ({ longestKm = 0 }: MovedDay) => longestKm >= longestShare * (aimKm ?? Number.POSITIVE_INFINITY);
  const runsLeft = unlogged.reduce<readonly RunName[]>(
    (left, run) => withoutOne(left, isLongest(run)),
    wanted.runs.filter((name) => !isTold("run", name)),
  );

  const maskOfDays = (days: readonly number[]): DayMask => days.reduce((mask, day) => mask | bit(day), 0);
  const numbers = (of: readonly SessionOfDay[]) => of.map(({ day }) => dayNumber(day));
  const light = strength.filter(({ log }) => log.session.endsWith("-strength-c"));
  const longestDays = [
    ...numbers(done.filter(({ log }) => log.session === longestId)),
    ...unlogged.filter(isLongest).map(({ day }) => day),
  ].filter((day) => runDays.some((run) => run.day === day));
  const longest = maskOfDays(longestDays.slice(0, 1));
  return {
    places: {
      heavy: maskOfDays(numbers(strength.filter((one) => !light.includes(one)))),
      light: maskOfDays(numbers(light)),
      longest,
      easyRuns: maskOfDays([...runDays.map(({ day }) => day), ...numbers(stoodIn)]) & ~longest,
    },
    left: { strength: strengthLeft, runs: runsLeft },
    skipped,
    days: maskOfDays([...numbers(done), ...runDays.map(({ day }) => day)]),
    walks: done.filter(({ log }) => log.kind === "walk" && !log.session.includes("-run-")).length,
    mobility: done.filter(({ log }) => log.kind === "mobility").length,
  };
}

/** Without the longest run, or without the first easy one; the other kind when there is none of its own. */
function withoutOne(left: readonly RunName[], isLongest: boolean): readonly RunName[] {
  const own = left.find((name) => (name === "longest") === isLongest) ?? left[0];
  return left.filter((name) => name !== own);
}

/** What lay on the day before a week, by its logs and runs. */
export function dayBeforeWeek({ monday, sessions, moved }: Pick<WeekFacts, "monday" | "sessions" | "moved">): DayKinds {
  const wanted: WeekNames = { strength: strengthNames, runs: [] };
  const { places } = weekDone({ monday: monday - 7, wanted, sessions, moved, aimKm: undefined });
  return kindsOn(places, 6);
}

/** What places hold on a day of their week, 0 Monday. */
export function kindsOn({ heavy, light, longest, easyRuns }: WeekPlaces, day: number): DayKinds {
  const has = (mask: DayMask) => (mask & (1 << day)) !== 0;
  return { heavy: has(heavy), light: has(light), longest: has(longest), run: has(longest | easyRuns) };
}
