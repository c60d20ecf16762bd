import { useCallback, useEffect, useRef, useState } from "react";
import { afterEvent, type GuidedEvent, type GuidedRun, guidedRun, hasStarted } from "#core/trial/guided-run.ts";
import type { RunTrial } from "#core/trial/trial.ts";
import { keepEntry, useEntries } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";

/** Where a run stands, beside the entry that holds its pains: no pain is in here, so it need not be sealed. */
interface Bookmark {
  readonly id: string;
  readonly day: string;
  readonly step: GuidedRun["step"];
  readonly part: number;
  readonly sinceMs?: number;
  readonly runMs: number;
}

const place = "plumbline-guided-run";

function readBookmark(): Bookmark | undefined {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

function writeBookmark(mark: Bookmark | undefined): void {
  try {
    if (mark === undefined) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(mark));
  } catch {
    // Where the browser keeps nothing, a reload begins the part again; what was rated is in the record.
  }
}

/** A guided run that is kept after every event and goes on where it was after a reload. */
export function useGuidedRun() {
  const { entries, state } = useEntries("trial");
  const [mark, setMark] = useState(readBookmark);
  const [run, setRun] = useState<GuidedRun>();
  const [problem, setProblem] = useState("");
  const latest = useRef<GuidedRun>(undefined);
  const show = useCallback((next: GuidedRun | undefined) => {
    latest.current = next;
    setRun(next);
  }, []);
  useEffect(() => {
    if (mark === undefined || latest.current !== undefined || state === "waiting") return;
    const trial = entries.find(({ id }) => id === mark.id)?.body;
    if (trial?.kind !== "run") {
      writeBookmark(undefined);
      setMark(undefined);
      return;
    }
    const { step, part, sinceMs, runMs } = mark;
    show({ trial, step, part, runMs, ...(sinceMs === undefined ? {} : { sinceMs }) });
  }, [mark, entries, state, show]);
  const keep = async (next: GuidedRun, { id, day }: Pick<Bookmark, "id" | "day">) => {
    const { step, part, runMs, sinceMs } = next;
    writeBookmark({ id, day, step, part, runMs, ...(sinceMs === undefined ? {} : { sinceMs }) });
    try {
      await keepEntry({ id, kind: "trial", day, body: next.trial });
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  /** Sets a run up. Nothing of it is kept before its first part starts: what was never run was never tried. */
  const begin = (trial: RunTrial) => {
    writeBookmark(undefined);
    setMark({ id: crypto.randomUUID(), day: localToday(), step: "ready", part: 0, runMs: 0 });
    show(guidedRun(trial));
  };
  const leave = () => {
    writeBookmark(undefined);
    setMark(undefined);
    show(undefined);
  };
  const tell = (event: GuidedEvent) => {
    const before = latest.current;
    if (before === undefined || mark === undefined) return;
    const next = afterEvent(before, event);
    if (next === before) return;
    if (!hasStarted(before) && event.kind !== "go") {
      leave();
      return;
    }
    show(next);
    void keep(next, mark);
  };
  return { run, isWaiting: mark !== undefined && run === undefined, begin, tell, leave, problem };
}
