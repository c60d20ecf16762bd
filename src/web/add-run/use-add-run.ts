import { useCallback, useEffect, useState } from "react";
import type { Entry } from "#contract/record/entry-schema.ts";
import { type EnteredRun, enteredActivity } from "#core/load/entered-run.ts";
import { keepEntry, layAside, readAside, useEntries } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";
import { words } from "./add-run-words.ts";

/** A run while it is being told: nothing has to be there yet. */
export type RunTold = { readonly [Name in keyof EnteredRun]?: EnteredRun[Name] | undefined } & {
  readonly day?: string | undefined;
};

/** Telling of a run, or changing what was told of one. */
export interface RunForm {
  /** `gone`: the run of the address was removed. */
  readonly state: "waiting" | "ready" | "closed" | "gone";
  readonly message: string;
  readonly fix: string;
  readonly told: RunTold;
  readonly change: (change: RunTold) => void;
  readonly save: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly edit: () => void;
  readonly step: "form" | "saved" | "undone" | "removed";
  readonly problem: string;
  /** Of the run that was saved or is changed. */
  readonly id: string | undefined;
  /** Runs told of so far, the newest first. */
  readonly entries: readonly Entry<"run">[];
}

interface Asked {
  /** Of the run to change; a new one when left out. */
  readonly run: string | undefined;
  readonly day: string;
}

/** A run as it is told. What was typed and not saved stays on this device, sealed, and is there again. */
export function useAddRun({ run, day }: Asked): RunForm {
  const { state: known, entries, message = "", fix = "" } = useEntries("run");
  // A new run needs nothing that the server knows: it can be told while nobody answers.
  const state = known === "closed" && run === undefined ? "ready" : known;
  const entry = run === undefined ? undefined : entries.find(({ id }) => id === run);
  const aside = `run ${run ?? day}`;
  const typed = useTyped(aside);
  const [id, setId] = useState(run);
  const [step, setStep] = useState<RunForm["step"]>("form");
  const [before, setBefore] = useState<Entry<"run">>();
  const [problem, setProblem] = useState("");
  const told: RunTold = { ...bodyOf(entry), day: entry?.day ?? day, ...typed.value };
  const keep = async (next: Parameters<typeof keepEntry<"run">>[0], after: RunForm["step"]) => {
    try {
      const { id: own } = await keepEntry(next);
      setId(own);
      setStep(after);
      setProblem("");
      await layAside(aside, null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const kept = entries.find((one) => one.id === id);
  const isGone = state === "ready" && run !== undefined && entry === undefined && step === "form";
  return {
    state: state === "ready" && typed.value === undefined ? "waiting" : isGone ? "gone" : state,
    ...{ message, fix, told, step, problem, id, entries },
    change: (change) => typed.change({ ...typed.value, ...change }),
    save: async () => {
      const found = checked(told);
      if ("problem" in found) return setProblem(found.problem);
      setBefore(kept);
      await keep({ ...(id === undefined ? {} : { id }), kind: "run", ...found }, "saved");
    },
    remove: async () => {
      setBefore(kept);
      if (kept !== undefined) await keep({ id: kept.id, kind: "run", day: kept.day, body: null }, "removed");
    },
    undo: async () => {
      if (id === undefined) return;
      await keep({ id, kind: "run", day: before?.day ?? told.day ?? day, body: before?.body ?? null }, "undone");
    },
    edit: () => setStep("form"),
  };
}

/** What was typed and not saved yet; undefined while this device is asked for it. */
function useTyped(aside: string) {
  const [value, setValue] = useState<RunTold>();
  useEffect(() => {
    let isLeft = false;
    void readAside(aside).then((left) => {
      if (!isLeft) setValue(left !== null && typeof left === "object" ? (left as RunTold) : {});
    });
    return () => {
      isLeft = true;
    };
  }, [aside]);
  const change = useCallback(
    (next: RunTold) => {
      setValue(next);
      void layAside(aside, next);
    },
    [aside],
  );
  return { value, change };
}

function bodyOf(entry: Entry<"run"> | undefined): Partial<EnteredRun> {
  return entry?.body ?? {};
}

/** What was told as an entry, or what is wrong with it. */
function checked({ day, ...told }: RunTold): { readonly day: string; readonly body: EnteredRun } | { problem: string } {
  if (day === undefined) return { problem: words.noDay };
  if (day > localToday()) return { problem: words.dayAhead };
  const { minutes, km = 0, note = "", ...rest } = told;
  if (minutes === undefined || minutes <= 0) return { problem: words.noMinutes };
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const body: EnteredRun = {
    ...{ ...known, minutes },
    utcOffsetMin: -new Date(`${day}T${told.time ?? "12:00"}`).getTimezoneOffset(),
    ...(km > 0 ? { km } : {}),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  };
  return enteredActivity({ day, run: body }).quarantine === undefined ? { day, body } : { problem: words.cannotBe };
}
