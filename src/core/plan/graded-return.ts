import type { Diary } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { MovedDay } from "./run-facts.ts";
import { walksWantingAfter } from "./walk-first.ts";

/** Where a runner stands in the graded return; undefined levels mean free running. */
export interface ReturnState {
  /** Index of the programme's levels: 0 walks, 9 runs 30 minutes. */
  readonly level: number | undefined;
  /** Green sessions in a row on this level. */
  readonly greens: number;
  /** Why it is where it is. */
  readonly why: "never-stopped" | "red" | "pause" | "unknown-runs" | "through";
  /** Days of the pause that led to it. */
  readonly pauseDays?: number;
}

/** Highest level that is told in minutes; beyond it the earlier distance comes back. */
const lastTimedLevel = 9;
/** Levels that a red day goes down. */
const redDown = 2;
/** Pain of 10 in a pause from which it counts as one because of pain: above green. */
const painfulPause = 3;

/**
 * Level on which running comes back after a pause, by hand: after pain it begins with walking, and after a pause of which nothing
 * was told with the first runs; after a calm one the shorter the pause, the later.
 */
const calmEntries = [
  { fromDays: 30, level: 1 },
  { fromDays: 14, level: 4 },
  { fromDays: 0, level: 7 },
] as const;

export interface ReturnFacts {
  readonly moved: readonly MovedDay[];
  readonly diary: Diary;
  /** Day number of today, and of the day from which the record would know of runs. */
  readonly today: number;
  readonly knownFrom: number;
  /** Runs a week that are usual: whoever runs once a week has not stopped after seven days. */
  readonly runsAWeek: number;
  /** True when nothing tells that the runner runs at all. */
  readonly isUnknownRunner: boolean;
  /** Day number on which the safety screen told of strong pain or a limp on the last run. */
  readonly toldStopDay?: number;
}

/** Days without a run that count as a stop: seven, or twice the usual distance between runs. */
export function stopDays(runsAWeek: number): number {
  return Math.max(planNumbers["return-stop-days"], Math.ceil(14 / Math.max(1, runsAWeek)));
}

/**
 * Follows the graded return through what was run and walked: a red run leads into it or two levels down, a stop leads into it, two
 * green sessions in a row lead one level up, amber and untold ones repeat (programme `graded-return`).
 */
export function followReturn(facts: ReturnFacts): ReturnState {
  const longest = stopDays(facts.runsAWeek);
  let state: ReturnState = facts.isUnknownRunner
    ? { level: 1, greens: 0, why: "unknown-runs" }
    : { level: undefined, greens: 0, why: "never-stopped" };
  let lastRun = facts.knownFrom;
  for (const moved of withToldStop(facts)) {
    if (moved.kind === "run") {
      if (moved.day - lastRun >= longest) state = afterPause(state, [lastRun, moved.day], facts);
      lastRun = Math.max(lastRun, moved.day);
    }
    state = moved.kind === "walk" ? afterWalk(state, moved) : afterRun(state, moved);
  }
  const pause = facts.today - lastRun;
  return pause >= longest ? afterPause(state, [lastRun, facts.today], facts) : state;
}

/** What was run and walked, with what the screen alone told of a red run: of one that is on record it tells nothing new. */
function withToldStop({ moved, toldStopDay }: ReturnFacts): readonly MovedDay[] {
  if (toldStopDay === undefined) return moved;
  const before = moved.filter(({ day }) => day <= toldStopDay);
  if (walksWantingAfter(before, undefined) !== undefined) return moved;
  const told: MovedDay = { day: toldStopDay, kind: "told", colour: "red", isStop: true };
  return [...before, told, ...moved.slice(before.length)];
}

function afterPause(before: ReturnState, [from, to]: readonly [number, number], facts: ReturnFacts): ReturnState {
  const pauseDays = to - from;
  // Whoever is on the way back already, walks included, only goes down one level.
  if (before.level !== undefined) {
    return before.level <= 1 ? before : { ...before, level: before.level - 1, greens: 0, pauseDays };
  }
  const stoppedOn = from + stopDays(facts.runsAWeek);
  const isCalm = painsBetween(facts.diary, from, stoppedOn).length > 0;
  const isPainful = painsBetween(facts.diary, from, to).some((pain) => pain >= painfulPause);
  return { level: entryLevel(pauseDays, { isCalm, isPainful }), greens: 0, why: "pause", pauseDays };
}

function painsBetween(diary: Diary, from: number, to: number): readonly number[] {
  return [...diary].flatMap(([day, { painNow, painWorst }]) => {
    const pain = painWorst ?? painNow;
    return day > from && day <= to && pain !== undefined ? [pain] : [];
  });
}

/** What is told later in a pause can only lead to a lower level: calm has to be told before it counts as a stop. */
function entryLevel(
  pauseDays: number,
  { isCalm, isPainful }: { readonly isCalm: boolean; readonly isPainful: boolean },
): number {
  if (isPainful) return 0;
  return isCalm ? (calmEntries.find(({ fromDays }) => pauseDays >= fromDays)?.level ?? 1) : 1;
}

function afterRun(before: ReturnState, { colour }: MovedDay): ReturnState {
  const { level } = before;
  if (colour === "red") return { level: Math.max(0, (level ?? 0) - redDown), greens: 0, why: "red" };
  if (level === undefined) return before;
  if (colour !== "green") return { ...before, greens: 0 };
  return oneGreen(before, level);
}

function afterWalk(before: ReturnState, { colour }: MovedDay): ReturnState {
  if (before.level !== 0) return before;
  return colour === "green" ? oneGreen(before, 0) : { ...before, greens: 0 };
}

/** One more green session on a level; after two the next. */
function oneGreen(before: ReturnState, on: number): ReturnState {
  const greens = before.greens + 1;
  if (greens < planNumbers["progress-sessions"]) return { ...before, greens };
  const level = on + 1;
  return level > lastTimedLevel ? { level: undefined, greens: 0, why: "through" } : { ...before, level, greens: 0 };
}
