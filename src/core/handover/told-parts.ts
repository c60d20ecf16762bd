import type { CheckInOfDay } from "../diary/check-in.ts";
import { changeOf, type Instrument } from "../diary/instrument.ts";
import { newSinceScreen, type ScreenTime } from "../diary/new-since-screen.ts";
import { painScale } from "../diary/pain-trend.ts";
import { type WeekCheckOfDay, weekScores } from "../diary/week.ts";
import { dayNumber } from "../load/calendar.ts";
import type { ScreenOfDay } from "../record/runner-record.ts";
import { mean } from "../signal/statistics.ts";
import type { HandoverNew, HandoverPain, HandoverSafety, HandoverScore } from "./handover.ts";

/** First and last day that trends are shown of. */
export interface HandoverWindow {
  readonly from: string;
  readonly today: string;
}

/** Days of the two ends of the window that are compared, and least check-ins in each: as the pain trend does. */
const [endDays, leastDays] = [7, 4] as const;

/** Worst pain day by day, and whether its ends really differ. */
export function painPart(checkIns: readonly CheckInOfDay[], { from, today }: HandoverWindow): HandoverPain {
  const days = checkIns.flatMap(({ day, checkIn }) => {
    const worst = checkIn.painWorst ?? checkIn.painNow;
    return worst === undefined || day < from || day > today ? [] : [{ day, worst }];
  });
  const within = (first: number, last: number): readonly number[] =>
    days.flatMap(({ day, worst }) => (dayNumber(day) >= first && dayNumber(day) <= last ? [worst] : []));
  const [begin, end] = [dayNumber(from), dayNumber(today)];
  const ends = [within(begin, begin + endDays - 1), within(end - endDays + 1, end)] as const;
  const { realChange } = painScale;
  if (ends.some(({ length }) => length < leastDays)) return { days, realChange };
  const [first, last] = [mean(ends[0]), mean(ends[1])];
  return { days, realChange, change: { first, last, word: changeOf(painScale, first, last) } };
}

/** First and last of each weekly score within the window. */
export function scoreParts(
  weeks: readonly WeekCheckOfDay[],
  instruments: ReadonlyMap<string, Instrument & { readonly title: string }>,
  { from, today }: HandoverWindow,
): readonly HandoverScore[] {
  const told = weeks
    .filter(({ day }) => day >= from && day <= today)
    .map(({ day, week }) => [day, weekScores(week)] as const);
  return [...instruments.values()].flatMap((instrument) => {
    const { id, title, scale, realChange } = instrument;
    const values = told.flatMap(([day, scores]) => {
      const value = scores[id];
      return value === undefined ? [] : [{ day, value }];
    });
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ ...{ id, title, scale, first, last, realChange }, word: changeOf(instrument, first.value, last.value) }];
  });
}

/** What was told of new symptoms since the safety questions; nothing when they were answered again after it. */
export function newPart({
  checkIns,
  screen,
}: {
  readonly checkIns: readonly CheckInOfDay[];
  readonly screen?: ScreenTime | undefined;
}): { readonly newSymptoms?: HandoverNew } {
  const day = newSinceScreen(checkIns, screen);
  if (day === undefined) return {};
  const note = checkIns.find((one) => one.day === day)?.checkIn.note?.trim() ?? "";
  return {
    newSymptoms: {
      day,
      ...(screen === undefined ? {} : { answered: screen.day }),
      ...(note === "" ? {} : { note }),
    },
  };
}

/** The safety questions as answered last, with every yes and every "not sure". */
export function safetyPart({ day, result, facts }: ScreenOfDay, question: (id: string) => string): HandoverSafety {
  const answers = Object.entries(facts?.answers ?? {});
  const answered = (as: string): readonly string[] =>
    answers.flatMap(([id, answer]) => (answer === as ? [question(id)] : []));
  const { ruleSet, level, title, isComplete } = result;
  return {
    ...{ day, ruleSet, level, title, isComplete, asked: answers.length },
    yes: answered("yes"),
    notSure: answered("not-sure"),
  };
}
