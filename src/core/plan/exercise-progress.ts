import { type BodyTestOfDay, type SideResult, testSides } from "../body-test/body-test.ts";
import { dayNumber } from "../load/calendar.ts";
import type { Diary } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";
import { exerciseColour, type PainColour, painAround } from "./session-colour.ts";
import type { LoggedItem, SessionOfDay } from "./session-plan.ts";
import { startSteps } from "./start-steps.table.ts";

/** Days that an exercise rests after its second red day (ST1 of the programme `exercise-rules`). */
const restDays = 7;

/** Where a runner stands on the ladder of one exercise. */
export interface ExerciseProgress {
  readonly step: number;
  /** Where it began, and by which body test; without one it begins at level 1. */
  readonly startedBy?: string;
  /** Mastered sessions in a row on this level. */
  readonly greens: number;
  readonly lastColour?: PainColour;
  /** What the last session did to the level. */
  readonly lastMove: "none" | "up" | "down";
  /** Red days since the last green one. */
  readonly reds: number;
  /** Day number until which it rests, the day itself excluded. */
  readonly restsUntil?: number;
  /** True after three red days: it waits until the safety screen is answered again. */
  readonly isStopped: boolean;
}

/** One time that an exercise was done. */
export interface DoneItem {
  readonly item: LoggedItem;
  /** Day number. */
  readonly day: number;
  readonly colour: PainColour;
}

/** What was done of every exercise, the oldest first. What was swapped counts for what was done in its place. */
export function doneByExercise(
  sessions: readonly SessionOfDay[],
  diary: Diary,
): ReadonlyMap<string, readonly DoneItem[]> {
  const done = new Map<string, DoneItem[]>();
  for (const { day: date, log } of sessions) {
    const day = dayNumber(date);
    const mornings = painAround(diary, day);
    for (const item of log.items) {
      if (item.skipped !== undefined || item.setsDone === 0) continue;
      const one = { item, day, colour: exerciseColour(item, log, mornings) };
      const id = item.swappedFor ?? item.exercise;
      const own = done.get(id);
      if (own === undefined) done.set(id, [one]);
      else own.push(one);
    }
  }
  for (const own of done.values()) own.sort((a, b) => a.day - b.day);
  return done;
}

/** What is needed to follow an exercise. */
export interface ProgressFacts {
  readonly exercise: string;
  readonly done: readonly DoneItem[];
  readonly bodyTests: readonly BodyTestOfDay[];
  /** Highest level that can be done with what is at hand. */
  readonly highest: number;
  /** Sets, repetitions and hold that count as the top of the range; what is absent is not asked for. */
  readonly top: { readonly sets: number; readonly reps?: number; readonly holdS?: number };
  /** Day number of the newest safety screen: three red days before it are forgiven. */
  readonly screenedOn?: number;
}

/**
 * Follows an exercise through what was done: two mastered green sessions in a row lead to the next level; amber, or a session that
 * was not mastered or not told, repeats; red goes back one level. Two red days rest it for a week, three stop it (PG1 and ST1 of
 * the programme `exercise-rules`, colours of `pain-monitoring`).
 */
export function followExercise(facts: ProgressFacts): ExerciseProgress {
  const start = startOf(facts);
  const began: ExerciseProgress = { ...start, greens: 0, lastMove: "none", reds: 0, isStopped: false };
  return facts.done.reduce((progress, done) => afterSession(progress, done, facts), began);
}

function startOf({ exercise, bodyTests, highest }: ProgressFacts): Pick<ExerciseProgress, "step" | "startedBy"> {
  const rule = startSteps[exercise];
  const result = bodyTests.findLast(({ result }) => result.test === rule?.test)?.result;
  if (rule === undefined || result === undefined) return { step: Math.min(1, highest) };
  const sides = testSides.flatMap((side) => result[side] ?? []);
  const values = sides.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return { step: Math.min(1, highest) };
  const worse = sides.some(endedByPain) ? 0 : Math.min(...values);
  const step = 1 + rule.from.filter((least) => worse >= least).length;
  return { step: Math.min(step, highest), startedBy: rule.test };
}

function endedByPain({ ended, pain = 0, provoked }: SideResult): boolean {
  return ended === "pain" || provoked === "own-pain" || pain > 3;
}

function afterSession(
  before: ExerciseProgress,
  { item, day, colour }: DoneItem,
  facts: ProgressFacts,
): ExerciseProgress {
  const { restsUntil: _over, ...rest } = before;
  const next = { ...rest, lastColour: colour };
  if (colour === "red") return afterRed(next, day, facts);
  if (colour === "amber") return { ...next, greens: 0, lastMove: "none" };
  if (colour === "not-told") return { ...next, greens: 0, lastMove: "none" };
  if (item.step !== before.step || !isMastered(item, facts)) {
    // Green with fewer sets, as in an easier week, neither adds to the row nor breaks it.
    const isShort = item.step === before.step && item.setsDone < facts.top.sets && isEasyEnough(item);
    return { ...next, reds: 0, greens: isShort ? before.greens : 0, lastMove: "none" };
  }
  const greens = before.greens + 1;
  const isNext = greens >= planNumbers["progress-sessions"] && before.step < facts.highest;
  return isNext
    ? { ...next, reds: 0, step: before.step + 1, greens: 0, lastMove: "up" }
    : { ...next, reds: 0, greens, lastMove: "none" };
}

function afterRed(before: ExerciseProgress, day: number, { highest, screenedOn }: ProgressFacts): ExerciseProgress {
  const reds = before.reds + 1;
  const step = Math.min(highest, Math.max(1, before.step - 1));
  const down = { ...before, reds, step, greens: 0, lastMove: "down" } as const;
  if (reds === 2) return { ...down, restsUntil: day + restDays + 1 };
  if (reds < 3) return down;
  const isForgiven = screenedOn !== undefined && screenedOn > day;
  return isForgiven ? { ...down, step: 1, reds: 0 } : { ...down, isStopped: true };
}

/** All sets at the top of the range with an effort that leaves some in reserve; what was not told does not count. */
function isMastered(item: LoggedItem, { top }: ProgressFacts): boolean {
  const { setsDone, reps, holdS } = item;
  return (
    setsDone >= top.sets &&
    isEasyEnough(item) &&
    (top.reps === undefined || (reps ?? 0) >= top.reps) &&
    (top.holdS === undefined || (holdS ?? 0) >= top.holdS)
  );
}

function isEasyEnough({ effort }: LoggedItem): boolean {
  return effort !== undefined && effort <= planNumbers["progress-effort"];
}
