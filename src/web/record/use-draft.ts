import { useCallback, useEffect, useRef, useState } from "react";
import type { EntryBody, EntryKind } from "#contract/record/entry-schema.ts";
import { localToday } from "../shell/local-today.ts";
import { keepEntry } from "./record.ts";

/** Time after a change until it is kept, ms: long enough that a row of answers is kept at once. */
const keepAfterMs = 400;

/** Something that is kept while it is being written. */
export interface Draft<V> {
  readonly value: V;
  readonly change: (next: (value: V) => V) => void;
  /** Keeps what was written so far; resolves when it is safe. */
  readonly keep: () => Promise<void>;
  /** Why the last change could not be kept; empty when it was. */
  readonly problem: string;
}

interface DraftParts<K extends EntryKind, V> {
  readonly kind: K;
  readonly id: string | Promise<string>;
  readonly first: V;
  readonly bodyOf: (value: V) => EntryBody<K>;
}

/** Keeps an entry as it is written: soon after every change, when the page is left, and when asked. Parts are read once. */
export function useDraft<K extends EntryKind, V>(given: DraftParts<K, V>): Draft<V> {
  const [parts] = useState(given);
  const [value, setValue] = useState(parts.first);
  const [problem, setProblem] = useState("");
  const latest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { kind, id, bodyOf } = parts;
    try {
      await keepEntry({ id: await id, kind, day: localToday(), body: bodyOf(latest.current) });
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }, [parts]);
  const change = useCallback(
    (next: (value: V) => V) => {
      latest.current = next(latest.current);
      setValue(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), keepAfterMs);
    },
    [keep],
  );
  useEffect(() => {
    const keepNow = () => {
      if (timer.current !== undefined) void keep();
    };
    window.addEventListener("pagehide", keepNow);
    return () => {
      window.removeEventListener("pagehide", keepNow);
      keepNow();
    };
  }, [keep]);
  return { value, change, keep, problem };
}
