import { dayNumber, dayText } from "../load/calendar.ts";
import { type PlacedName, placeWeek } from "./place-week.ts";
import type { LeftOut, PlannedWeek } from "./plan.ts";
import type { PlanContext } from "./plan-context.ts";
import type { PlanWords } from "./plan-words.ts";
import { runSession } from "./run-session.ts";
import type { PlannedSession } from "./session-plan.ts";
import { mobility, nonImpact, type Undated, walk, warmUp, withSwaps } from "./small-sessions.ts";
import { minutesOf, strengthItems } from "./strength-session.ts";
import type { StrengthName } from "./strength-slots.table.ts";
import { isAway, wishesAdjusted } from "./week-adjustments.ts";
import { dayBeforeWeek, kindsOn, sessionId, type WeekNames, weekDone } from "./week-done.ts";
import { emptyDays, extraSessions, habitDays } from "./week-extras.ts";
import { type DayKinds, type DayMask, daysIn, sizeOf, type WeekPlaces } from "./week-places.ts";

/** A week of the plan, with its places for the week that follows. */
export interface WeekResult {
  readonly week: PlannedWeek;
  readonly places: WeekPlaces;
}

/** Order of sessions within a day. */
const kindOrder = ["warm-up", "run", "non-impact", "strength", "mobility", "walk"] as const;

/** Plans one week: what is left of the current one, or a whole one to come. */
export function planWeek(context: PlanContext, monday: number, before?: DayKinds): WeekResult {
  const { input, today } = context;
  const frame = weekFrame(context, monday);
  const { number, isEasy, wanted, from } = frame;
  const done = weekDone({
    monday,
    wanted,
    sessions: input.sessions,
    moved: context.running.moved,
    aimKm: context.running.aimKm,
  });
  const usable = usableDays(context, monday, from);
  const isTired = context.isTired && monday <= today && today < monday + 7;
  const placed = placeWeek({
    monday,
    left: done.left,
    from,
    adjustments: input.wishes.adjustments,
    problem: {
      free: isTired ? usable & ~(1 << (today - monday)) : usable,
      fixed: done.places,
      alsoTaken: done.days,
      around: {
        before: before ?? dayBeforeWeek({ monday, sessions: input.sessions, moved: context.running.moved }),
        after: kindsOn(context.usual, 0),
      },
      alternateRuns: context.alternateRuns,
      usual: context.usual,
      ...(input.wishes.longestRunDay === undefined ? {} : { longestDay: input.wishes.longestRunDay }),
    },
  });
  const own = placed.placed.flatMap((one) => sessionsOf(context, one, { monday, isEasy }));
  const tired = isTired ? tiredSession(context, monday, usable) : [];
  const taken = [...own, ...tired].reduce((mask, { day }) => mask | (1 << (dayNumber(day) - monday)), done.days);
  const runs = placed.places.longest | placed.places.easyRuns;
  const extras = extraSessions({
    words: context.words.walk,
    monday,
    usable: isTired ? usable & ~(1 << (today - monday)) : usable,
    runs,
    occupied: taken,
    longest: placed.places.longest,
    walks: habitDays(input.story?.life?.walkingDays, number) - sizeOf(runs) - done.walks - tired.length,
    ...mobilityLeft(context, done.mobility),
    hasRest: (0b111_1111 & ~taken & ~usable) !== 0,
  });
  const sessions = inOrder([...own, ...tired, ...extras]).map((one) => withSwaps(input, context.facts, one));
  return {
    places: placed.places,
    week: {
      monday: dayText(monday),
      number,
      isEasy,
      sessions,
      restDays: emptyDays(monday, from, sessions),
      leftOut: leftOutOf(context, { monday, ...placed, skipped: done.skipped, own }),
      ...weekReason(context, isEasy),
    },
  };
}

interface WeekFrame {
  readonly number: number;
  readonly isEasy: boolean;
  readonly wanted: WeekNames;
  /** First day that is left, 0 Monday. */
  readonly from: number;
}

function weekFrame({ startedMonday, easyEvery, wanted, today, phase }: PlanContext, monday: number): WeekFrame {
  const number = Math.max(1, Math.floor((monday - startedMonday) / 7) + 1);
  return {
    number,
    isEasy: phase === "build" && number % easyEvery === 0,
    wanted: wanted(number),
    from: Math.max(0, today - monday),
  };
}

/** Days from today on that are given and on which the runner is there. */
function usableDays({ input, days }: PlanContext, monday: number, from: number): DayMask {
  const there = daysIn(days).filter((day) => day >= from && !isAway(input.wishes.adjustments, dayText(monday + day)));
  return there.reduce((mask, day) => mask | (1 << day), 0);
}

function sessionsOf(
  context: PlanContext,
  { kind, name, day }: PlacedName,
  { monday, isEasy }: { readonly monday: number; readonly isEasy: boolean },
): readonly PlannedSession[] {
  const id = sessionId(monday, kind, name);
  const date = { id, day: dayText(monday + day) };
  if (kind === "strength") {
    const session = strengthSession(context, { id, name: name as StrengthName, isEasy });
    return session === undefined ? [] : [wishesAdjusted(context, { ...session, ...date })];
  }
  const run = runOn(context, {
    day: monday + day,
    isLongest: name === "longest",
    isEasyWeek: isEasy,
    isFirst: name === "1",
  });
  const session = wishesAdjusted(context, { ...run, ...date });
  if (session.kind !== "run") return [session];
  const warm = warmUp(context.input, context.facts);
  return [{ ...warm, id: sessionId(monday, "warm-up", name), day: date.day }, session];
}

/** Strength without exercises that this runner can be given is no session. */
function strengthSession(
  { input, facts, words: { strength: words } }: PlanContext,
  { id, name, isEasy }: { readonly id: string; readonly name: StrengthName; readonly isEasy: boolean },
): Undated | undefined {
  const isShort = input.wishes.adjustments.some((one) => one.kind === "shorten" && one.session === id);
  const minutes = isShort ? Math.ceil(input.wishes.minutes / 2) : input.wishes.minutes;
  const items = strengthItems(input, facts, { id, name, minutes, isEasy });
  if (items.length === 0) return undefined;
  const why = [
    name === "c" ? words.whyLight : words.why,
    ...(isEasy ? [words.easy] : []),
    ...(isShort ? [words.short] : []),
  ];
  return {
    kind: "strength",
    title: words.titles[name],
    minutes: minutesOf(items),
    items,
    why: why.join(" "),
    evidence: ["hayden-2021-exercise", "cai-2017-runners-trial", "mueller-2020-stabilisation"],
    rules: ["evidenced-frame", "weekly-template", "strength-sessions", ...(isEasy ? ["recovery-deload"] : [])],
  };
}

function runOn(
  context: PlanContext,
  request: {
    readonly day: number;
    readonly isLongest: boolean;
    readonly isEasyWeek: boolean;
    readonly isFirst: boolean;
  },
): Undated {
  const { input, running, cadence, words } = context;
  if (running.mode === "stop") return nonImpact(context, words.nonImpact.instead);
  if (running.wantsSwap && request.isFirst) return nonImpact(context, words.nonImpact.swap);
  const isPractised = cadence.run !== undefined && !request.isLongest && running.mode !== "step-back";
  return runSession(input, running, { ...request, ...(isPractised ? { cadence: cadence.run } : {}) });
}

/** An easy walk in place of what today would have held. */
function tiredSession({ today, words }: PlanContext, monday: number, usable: DayMask): readonly PlannedSession[] {
  if ((usable & (1 << (today - monday))) === 0) return [];
  const session = walk(words.walk, words.walk.tired, ["recovery-deload", "recovery-signs"]);
  return [{ ...session, evidence: [], id: sessionId(monday, "walk", "easy-day"), day: dayText(today) }];
}

function mobilityLeft({ input, facts, phase }: PlanContext, done: number) {
  const planned = phase === "maintain" ? undefined : mobility(input, facts);
  const days = planned === undefined ? 0 : planned.days - done;
  return planned === undefined || days <= 0 ? {} : { mobility: { ...planned, days } };
}

interface LeftOutFacts {
  readonly monday: number;
  readonly placed: readonly PlacedName[];
  readonly unplaced: readonly Omit<PlacedName, "day">[];
  readonly skipped: PlanContext["input"]["sessions"];
  readonly own: readonly PlannedSession[];
}

function leftOutOf(
  { isExerciseClosed, words: texts }: PlanContext,
  { monday, placed, unplaced, skipped, own }: LeftOutFacts,
): readonly LeftOut[] {
  const words = texts.leftOut;
  const had = new Set(own.map(({ id }) => id));
  const empty = placed.filter(({ kind, name }) => !had.has(sessionId(monday, kind, name)));
  const because = { evidence: [], rules: ["weekly-template"] };
  const closed = { kind: "strength", title: texts.kinds.strength, why: words.closed } as const;
  return [
    ...unplaced.map((one) => ({ kind: one.kind, title: titleOf(one, texts), why: words.noRoom, ...because })),
    ...skipped.map(({ log }) => ({
      kind: log.kind,
      title: texts.kinds[log.kind],
      why: words.skipped(texts.reasons[log.skipped ?? "other"]),
      ...because,
    })),
    ...empty.map((one) => ({
      kind: one.kind,
      title: titleOf(one, texts),
      why: words.noExercise,
      evidence: [],
      rules: ["exercise-rules"],
    })),
    ...(isExerciseClosed ? [{ ...closed, evidence: [], rules: ["exercise-rules"] }] : []),
  ];
}

function titleOf({ kind, name }: Omit<PlacedName, "day">, { strength, run }: PlanWords): string {
  if (kind === "strength") return strength.titles[name as StrengthName];
  return name === "longest" ? run.longest : run.easy;
}

function weekReason(
  { phase, words: { week } }: PlanContext,
  isEasy: boolean,
): Pick<PlannedWeek, "why" | "evidence" | "rules"> {
  if (isEasy) return { why: week.easy, evidence: [], rules: ["recovery-deload", "deload-share"] };
  return phase === "maintain"
    ? { why: week.maintain, evidence: ["pocovi-2024-walking"], rules: ["evidenced-frame"] }
    : { why: week.usual, evidence: [], rules: ["weekly-template", "heavy-legs-hours"] };
}

/** By day, and within a day as they are best done. */
function inOrder(sessions: readonly PlannedSession[]): readonly PlannedSession[] {
  const key = ({ day, kind }: PlannedSession) => `${day} ${kindOrder.indexOf(kind)}`;
  return sessions.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}
