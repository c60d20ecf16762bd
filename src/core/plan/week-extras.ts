import { dayText } from "../load/calendar.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { PlanWords } from "./plan-words.ts";
import type { PlannedSession } from "./session-plan.ts";
import { type Undated, walk } from "./small-sessions.ts";
import { sessionId } from "./week-done.ts";
import { type DayMask, daysIn } from "./week-places.ts";

/** Walks a week that the habit begins with for those who walk less, and weeks until there is one more. By hand. */
const [firstWalks, weeksAWalk] = [2, 2] as const;

/** Days a week with a walk or a run that the habit has come to: five in the end (threshold `walking-days`). */
export function habitDays(toldDays: number | undefined, weekNumber: number): number {
  const grown = Math.max(firstWalks, toldDays ?? 0) + Math.floor((weekNumber - 1) / weeksAWalk);
  return Math.min(planNumbers["walking-days"], grown);
}

export interface ExtraFacts {
  readonly words: PlanWords["walk"];
  readonly monday: number;
  /** Days on which something may be put, from today on. */
  readonly usable: DayMask;
  /** Days of the week with a run, and with anything at all, what is done included. */
  readonly runs: DayMask;
  readonly occupied: DayMask;
  readonly longest: DayMask;
  /** Walks that are still to come, and mobility with its days. */
  readonly walks: number;
  readonly mobility?: { readonly session: Undated; readonly days: number };
  /** True when a day of the week is free anyhow: not given, or over with nothing done on it. */
  readonly hasRest: boolean;
}

/**
 * Walks and mobility round the sessions of a week. One day stays free of everything: a day that is not given anyway, or one before
 * today on which nothing was done, or else the one before the longest run.
 */
export function extraSessions(facts: ExtraFacts): readonly PlannedSession[] {
  const open = facts.usable & ~restDay(facts);
  const free = open & ~facts.occupied;
  const busy = open & facts.occupied;
  const walkDays = [...daysIn(free), ...daysIn(busy & ~facts.runs)].slice(0, Math.max(0, facts.walks));
  // Mobility goes to days that have something on them already before it takes a further one.
  const taken = walkDays.reduce((mask, day) => mask | (1 << day), facts.occupied);
  const { mobility, words, monday } = facts;
  const mobilityDays =
    mobility === undefined ? [] : [...daysIn(open & taken), ...daysIn(open & ~taken)].slice(0, mobility.days);
  return [
    ...walkDays.map((day) => dated(walk(words, words.why, ["walking-days", "walking-minutes"]), monday, day)),
    ...mobilityDays.flatMap((day) => (mobility === undefined ? [] : [dated(mobility.session, monday, day)])),
  ];
}

/** The day that has to stay free, as a mask; empty when one is free anyhow. */
function restDay({ usable, occupied, longest, hasRest }: ExtraFacts): DayMask {
  const candidates = hasRest ? 0 : usable & ~occupied;
  const beforeLongest = candidates & (longest >> 1);
  const [first] = daysIn(beforeLongest === 0 ? candidates : beforeLongest);
  return first === undefined ? 0 : 1 << first;
}

function dated(session: Undated, monday: number, day: number): PlannedSession {
  const name = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][day] ?? "mon";
  return { ...session, id: sessionId(monday, session.kind, name), day: dayText(monday + day) };
}

/** Days of a week on which nothing lies. */
export function emptyDays(monday: number, from: number, sessions: readonly PlannedSession[]): readonly string[] {
  const days = Array.from({ length: 7 - from }, (_, index) => dayText(monday + from + index));
  const taken = new Set(sessions.map(({ day }) => day));
  return days.filter((day) => !taken.has(day));
}
