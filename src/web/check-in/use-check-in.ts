import { useMemo, useState } from "react";
import type { Entry } from "#contract/record/entry-schema.ts";
import { type CheckIn, type CheckInOfDay, defaultsFrom, settleCheckIn } from "#core/diary/check-in.ts";
import { dayNumber, dayText } from "#core/load/calendar.ts";
import { idOfDay, keepEntry, useEntries } from "../record/record.ts";

/** The check-in of one day while it is being answered, and how it was kept. */
export interface CheckInForm {
  readonly state: "waiting" | "ready" | "closed";
  readonly message: string;
  readonly fix: string;
  /** What is shown: what was tapped, over what the day before left. */
  readonly shown: CheckIn;
  /** Names of values that were carried over and not tapped. */
  readonly carried: ReadonlySet<keyof CheckIn>;
  /** What is shown is what was saved: nothing was tapped since. */
  readonly isKept: boolean;
  readonly change: (change: CheckIn) => void;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly edit: () => void;
  /** `saved` after saving, `undone` after taking back, otherwise the form. */
  readonly step: "form" | "saved" | "undone";
  readonly problem: string;
  readonly diary: readonly CheckInOfDay[];
  readonly ranDayBefore: boolean;
}

const none: CheckIn = {};

/** Everything about the check-in of a day; a component that shows another day is made anew. */
export function useCheckIn(day: string): CheckInForm {
  const { state, entries, message = "", fix = "" } = useEntries("check-in");
  const entry = entries.find((one) => one.day === day);
  const [tapped, setTapped] = useState<CheckIn>(none);
  const [step, setStep] = useState<CheckInForm["step"]>("form");
  const [before, setBefore] = useState<CheckIn | null>(null);
  const [problem, setProblem] = useState("");
  const diary = useMemo(() => entries.flatMap(checkInOf), [entries]);
  const yesterday = diary.find((one) => one.day === dayText(dayNumber(day) - 1))?.checkIn;
  const base = entry?.body ?? defaultsFrom(yesterday);
  const shown = settleCheckIn({ ...base, ...tapped });
  const carried = new Set<keyof CheckIn>(
    entry === undefined ? (Object.keys(base) as (keyof CheckIn)[]).filter((name) => tapped[name] === undefined) : [],
  );
  const keep = async (body: CheckIn | null, next: CheckInForm["step"]) => {
    try {
      await keepEntry({ id: await idOfDay("check-in", day), kind: "check-in", day, body });
      setTapped(none);
      setStep(next);
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    ...{ state, message, fix, shown, carried, step, problem, diary },
    isKept: entry !== undefined && entry.body !== null && Object.keys(tapped).length === 0,
    ranDayBefore: yesterday?.ran === true,
    change: (change) => setTapped((all) => ({ ...all, ...change })),
    save: () => {
      setBefore(entry?.body ?? null);
      return keep(shown, "saved");
    },
    undo: () => keep(before, "undone"),
    edit: () => setStep("form"),
  };
}

function checkInOf({ day, body }: Entry<"check-in">): CheckInOfDay[] {
  return body === null ? [] : [{ day, checkIn: body }];
}
