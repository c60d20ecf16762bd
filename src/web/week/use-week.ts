import { useState } from "react";
import type { Entry } from "#contract/record/entry-schema.ts";
import { nextWeekFrom, type WeekCheck, type WeekCheckOfDay } from "#core/diary/week.ts";
import { dayNumber } from "#core/load/calendar.ts";
import { idOfDay, keepEntry, useEntries } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";

/** The weekly check-in while it is being answered, and how it was kept. */
export interface WeekForm {
  readonly shown: WeekCheck;
  readonly change: (change: WeekCheck) => void;
  readonly save: () => Promise<void>;
  readonly edit: () => void;
  readonly isSaved: boolean;
  readonly problem: string;
  /** The oldest first. */
  readonly weeks: readonly WeekCheckOfDay[];
}

/** Days within which a weekly check-in is changed instead of begun anew. */
const sameWeekDays = 3;

/** Weekly check-ins as the record has them, the oldest first. */
export function useWeeks() {
  const { state, entries, message = "", fix = "" } = useEntries("week");
  const weeks = entries.flatMap(({ day, body }) => (body === null ? [] : [{ day, week: body }])).toReversed();
  return { state, message, fix, entries, weeks };
}

/** The form of this week's check-in: a new one, or the one of the last days to be changed. */
export function useWeekForm(entries: readonly Entry<"week">[], weeks: readonly WeekCheckOfDay[]): WeekForm {
  const today = localToday();
  const [current] = useState(() => entries.find(({ day }) => dayNumber(today) - dayNumber(day) <= sameWeekDays));
  const [shown, setShown] = useState<WeekCheck>(() => current?.body ?? nextWeekFrom(weeks.at(-1)?.week));
  const [isSaved, setIsSaved] = useState(false);
  const [problem, setProblem] = useState("");
  const save = async () => {
    const day = current?.day ?? today;
    try {
      await keepEntry({ id: current?.id ?? (await idOfDay("week", day)), kind: "week", day, body: named(shown) });
      setIsSaved(true);
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const change = (next: WeekCheck) => setShown((before) => ({ ...before, ...next }));
  return { shown, change, save, edit: () => setIsSaved(false), isSaved, problem, weeks };
}

/** Without activities that have no name. */
function named(week: WeekCheck): WeekCheck {
  const { activities, ...rest } = week;
  const kept = (activities ?? []).filter(({ name }) => name.trim() !== "");
  return kept.length === 0 ? rest : { ...rest, activities: kept };
}
