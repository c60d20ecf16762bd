import type { CheckIn, FeelingName } from "../../diary/check-in.ts";
import { dayNumber } from "../../load/calendar.ts";
import { thresholdNumber } from "../contributor-rule.ts";
import type { FactId } from "../contributor-words.ts";
import { type FactDefinition, type FactReading, type FactRecord, unknown } from "../fact.ts";

/** Days that are looked at, today included. */
const weekDays = 7;

interface FeelingDays {
  readonly feeling: FeelingName;
  /** Id of the threshold that such a day reaches. */
  readonly threshold: string;
  readonly isHigh: boolean;
}

/**
 * Days of the last week on which a feeling reached its threshold. Days that do not say it leave a range open: from those that
 * did to those that did or may have. So a check-in more or less can open the range and never turn it round.
 */
function feelingDays(id: FactId, { feeling, threshold, isHigh }: FeelingDays): FactDefinition {
  return {
    ...{ id, from: "told", unit: "days", span: [0, weekDays] },
    read: (record, book) => {
      const limit = thresholdNumber(book, threshold);
      const told = lastWeek(record).flatMap(({ feelings }) => feelings?.[feeling] ?? []);
      return countReading(told, (value) => (isHigh ? value >= limit : value <= limit));
    },
  };
}

function countReading(told: readonly number[], reaches: (value: number) => boolean): FactReading {
  if (told.length === 0) return unknown("too-few-days");
  const days = told.filter(reaches).length;
  return { kind: "number", value: days, interval: [days, days + weekDays - Math.min(told.length, weekDays)] };
}

/** The check-ins of the last seven days, one a day. */
function lastWeek({ checkIns, today }: Pick<FactRecord, "checkIns" | "today">): readonly CheckIn[] {
  const age = (day: string) => dayNumber(today) - dayNumber(day);
  const recent = checkIns.filter(({ day }) => age(day) >= 0 && age(day) < weekDays);
  return [...new Map(recent.map(({ day, checkIn }) => [day, checkIn])).values()];
}

/** What the check-ins of the last week tell. */
export const diaryFacts: readonly FactDefinition[] = [
  feelingDays("sore-days", {
    ...{ feeling: "soreness", threshold: "soreness-high", isHigh: true },
  }),
  feelingDays("tired-days", {
    ...{ feeling: "fatigue", threshold: "fatigue-high", isHigh: true },
  }),
  feelingDays("fear-days", {
    ...{ feeling: "fear", threshold: "fear-high", isHigh: true },
  }),
  feelingDays("unsure-days", {
    ...{ feeling: "confidence", threshold: "confidence-low", isHigh: false },
  }),
];
