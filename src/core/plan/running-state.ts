import { dayNumber } from "../load/calendar.ts";
import { spikeWindowDays } from "../load/session-spike.ts";
import type { ScreenResult } from "../screen/screen-result.ts";
import { mean } from "../signal/statistics.ts";
import { followReturn, type ReturnState } from "./graded-return.ts";
import type { RunningMode } from "./plan.ts";
import { type Diary, isSupported, type PlanInput } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";
import { type MovedDay, movedDays } from "./run-facts.ts";
import { toldStopDay, walkFirstRule, walksWantingAfter } from "./walk-first.ts";

/** How running stands today, before days are chosen. */
export interface RunningState {
  readonly mode: RunningMode;
  readonly return: ReturnState;
  /** What was run and walked, the oldest first. */
  readonly moved: readonly MovedDay[];
  /** Kilometres told as the longest of 30 days; absent when told too long ago. */
  readonly toldKm?: number;
  /** Kilometres of the longest run that the plan means, before the limit of its day; absent when nothing is known. */
  readonly aimKm?: number;
  /** True when the aim is beyond what was run: the last two runs were green. */
  readonly isGrowing: boolean;
  /** True when the last run asks for something without impact in place of another run. */
  readonly wantsSwap: boolean;
  /** Green walks that are wanting before running comes back after strong pain or a limp; absent when none is. */
  readonly walksFirst?: number;
}

/** Weeks of which the usual longest run is taken, days each. */
const [usualWeeks, weekDays] = [4, 7] as const;
/** Share of the usual longest run when no green run is on record to step back to. By hand. */
const stepBackShare = 0.5;
/** Growth of the longest run from one to the next for those who had earlier episodes: half of what the limit allows. By hand. */
const slowGrowth = 1.05;

/** How running stands; `startedOn` is the day number of the first plan. */
export function runningState(input: PlanInput, diary: Diary, startedOn: number): RunningState {
  const today = dayNumber(input.today);
  const moved = movedDays(input);
  const runs = moved.filter(({ kind }) => kind === "run");
  const hasKm = runs.some(({ longestKm }) => longestKm !== undefined);
  const told = toldLongest(input, today - startedOn);
  const toldStop = toldStopDay(input);
  const walksFirst = walksWantingAfter(moved, toldStop);
  const toldKm = !hasKm || (told !== undefined && isBeyondTold(input, told)) ? told : undefined;
  // Who told nothing and had no run when the plan began begins with run and walk, whatever is recorded later.
  const ranBefore = runs.some(({ day }) => day < startedOn);
  const state = followReturn({
    moved,
    diary,
    today,
    knownFrom: Math.min(startedOn, runs[0]?.day ?? startedOn),
    runsAWeek: usualRunsAWeek(input),
    isUnknownRunner: !ranBefore && told === undefined && !(hasKm && hasTold(input)),
    ...(toldStop === undefined ? {} : { toldStopDay: toldStop }),
  });
  const mode = modeOf(input, { state, runs, walksFirst });
  const usualKm = toldKm ?? usualLongest(runs, today);
  const isGrowing = mode === "usual" && wantsGrowth(input, usualKm) && lastTwoAreGreen(runs);
  const aimKm = aimOf(input, { mode, runs, usualKm, isGrowing });
  return {
    mode,
    return: state,
    moved,
    isGrowing,
    wantsSwap: mode === "hold" && runs.at(-1)?.colour === "amber",
    ...(walksFirst === undefined || mode !== "return" ? {} : { walksFirst }),
    ...(toldKm === undefined ? {} : { toldKm }),
    ...(aimKm === undefined ? {} : { aimKm }),
  };
}

/** Kilometres that a run on a day may have at most: 1.10 x the longest of the 30 days before, or of what was told. */
export function limitOn(day: number, { moved, toldKm }: Pick<RunningState, "moved" | "toldKm">): number | undefined {
  const before = moved.flatMap((run) =>
    run.kind === "run" && run.day < day && run.day >= day - spikeWindowDays ? (run.longestKm ?? []) : [],
  );
  const known = toldKm === undefined ? before : [...before, toldKm];
  return known.length === 0 ? undefined : planNumbers["single-run-notice"] * Math.max(...known);
}

/** What was told of the longest run of 30 days holds for 30 days after the plan began. */
function toldLongest({ story }: PlanInput, daysIn: number): number | undefined {
  const km = story?.running?.longestKm;
  return km !== undefined && km > 0 && daysIn <= spikeWindowDays ? km : undefined;
}

/**
 * Whether the number told says more than the runs: those are told of by hand too, do not reach back as far as the number does, and
 * none is longer. The load story has the same rule.
 */
function isBeyondTold({ load, sessions, today }: PlanInput, toldKm: number): boolean {
  if (sessions.some(({ log }) => log.km !== undefined)) return false;
  return (load?.runs ?? []).every(
    ({ day, distanceM = 0, entered }) =>
      entered !== undefined && distanceM < 1000 * toldKm && dayNumber(today) - dayNumber(day) < spikeWindowDays,
  );
}

function hasTold({ story }: PlanInput): boolean {
  return (story?.running?.longestKm ?? 0) > 0;
}

function usualRunsAWeek({ story, wishes }: PlanInput): number {
  return story?.running?.runsAWeek ?? wishes.runsAWeek;
}

interface ModeFacts {
  readonly state: ReturnState;
  readonly runs: readonly MovedDay[];
  readonly walksFirst: number | undefined;
}

function modeOf({ wishes, screen }: PlanInput, { state, runs, walksFirst }: ModeFacts): RunningMode {
  if (wishes.runsAWeek === 0) return "none";
  if (screen === undefined || isStopped(screen.result)) return "stop";
  if (walksFirst !== undefined || state.level !== undefined) return "return";
  const { advice } = screen.result.running;
  if (advice === "step-back") return "step-back";
  const isHeld = advice === "no-increase" || !lastTwoAreGreen(runs);
  return isHeld ? "hold" : "usual";
}

/** Whether the safety screen stops running. Strong pain and a limp do not: they lead into the graded return, which begins with walks. */
function isStopped({ locks, isComplete }: ScreenResult): boolean {
  return !isComplete || locks["run-advice"].rules.some((rule) => rule !== walkFirstRule);
}

function lastTwoAreGreen(runs: readonly MovedDay[]): boolean {
  const lastTwo = runs.slice(-planNumbers["progress-sessions"]);
  return lastTwo.length === planNumbers["progress-sessions"] && lastTwo.every(({ colour }) => colour === "green");
}

/** Median of the longest runs of the last four weeks: one leap does not make it an aim. */
function usualLongest(runs: readonly MovedDay[], today: number): number | undefined {
  const weekly = Array.from({ length: usualWeeks }, (_, week) => {
    const to = today - week * weekDays;
    const km = runs.flatMap(({ day, longestKm }) => (day <= to && day > to - weekDays ? (longestKm ?? []) : []));
    return km.length === 0 ? undefined : Math.max(...km);
  }).filter((km) => km !== undefined);
  const sorted = weekly.toSorted((a, b) => a - b);
  const middle = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return sorted.length === 0 ? undefined : mean(middle.flatMap((km) => km ?? []));
}

/** Only those grow who asked for it and have not arrived. */
function wantsGrowth({ wishes, story }: PlanInput, usualKm: number | undefined): boolean {
  const goalKm = story?.running?.goalKm;
  const asksForIt = wishes.goal === "run-further" || wishes.goal === "usual-running";
  return (
    asksForIt && usualKm !== undefined && (goalKm === undefined ? wishes.goal === "run-further" : goalKm > usualKm)
  );
}

interface Aims extends Pick<RunningState, "mode" | "isGrowing"> {
  readonly runs: readonly MovedDay[];
  readonly usualKm: number | undefined;
}

function aimOf(input: PlanInput, { mode, runs, usualKm, isGrowing }: Aims): number | undefined {
  if (usualKm === undefined) return undefined;
  if (mode === "step-back") {
    const green = runs.findLast(({ colour, longestKm }) => colour === "green" && longestKm !== undefined)?.longestKm;
    return Math.min(usualKm, green ?? stepBackShare * usualKm);
  }
  if (!isGrowing) return usualKm;
  const growth = isSupported(input, "ca12-earlier-episodes") ? slowGrowth : planNumbers["single-run-notice"];
  return Math.min(growth * usualKm, input.story?.running?.goalKm ?? Number.POSITIVE_INFINITY);
}
