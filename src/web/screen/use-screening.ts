import { useCallback, useEffect, useRef, useState } from "react";
import { screenRuleSet } from "#content/red-flags.ts";
import type { EntryBody } from "#contract/record/entry-schema.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import type { ScreenFacts } from "#core/screen/flag-condition.ts";
import type { ScreenAnswer } from "#core/screen/flag-record.ts";
import { keepEntry } from "../record/record.ts";
import { localToday } from "../shell/local-today.ts";
import type { Safety } from "./use-safety.ts";

/** Time after an answer until it is kept, ms: long enough that a row of answers is kept at once. */
const keepAfterMs = 400;

/** A screen being answered. */
export interface Screening {
  readonly facts: ScreenFacts;
  readonly answer: (answers: Readonly<Record<string, ScreenAnswer>>) => void;
  readonly setAge: (ageYears: number | undefined) => void;
  /** Keeps what was answered; resolves when it is safe. */
  readonly keep: () => Promise<void>;
  /** Why the last answers could not be kept. */
  readonly problem: string;
}

/**
 * The screen the runner is at: goes on with an unfinished one of today, otherwise begins anew. With `isAgain`, history that
 * does not change (questions asked once) is carried over from the last complete screen.
 */
export function useScreening(safety: Safety): Screening {
  const begun = useRef<{ readonly id: string; readonly facts: ScreenFacts }>(undefined);
  begun.current ??= begin(safety);
  const { id } = begun.current;
  const [facts, setFacts] = useState<ScreenFacts>(begun.current.facts);
  const [problem, setProblem] = useState("");
  const latest = useRef(facts);
  latest.current = facts;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    try {
      await keepEntry({ id, kind: "screen", day: localToday(), body: bodyOf(latest.current) });
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }, [id]);
  const change = useCallback(
    (next: ScreenFacts) => {
      latest.current = next;
      setFacts(next);
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
  return {
    facts,
    problem,
    keep,
    answer: (answers) => change({ ...latest.current, answers: { ...latest.current.answers, ...answers } }),
    setAge: (ageYears) => {
      const { answers } = latest.current;
      change(ageYears === undefined ? { answers } : { answers, ageYears });
    },
  };
}

function bodyOf(facts: ScreenFacts): EntryBody<"screen"> {
  const { answers, ageYears } = facts;
  return {
    request: {
      schema: "plumbline.screen-request/1",
      ruleSet: screenRuleSet.version,
      answers,
      ...(ageYears === undefined ? {} : { ageYears }),
    },
    result: evaluateScreen(screenRuleSet, facts),
  };
}

function begin(safety: Safety): { readonly id: string; readonly facts: ScreenFacts } {
  const id = crypto.randomUUID();
  if (safety.state !== "screened" || safety.entry.body === null || !safety.isCurrent)
    return { id, facts: { answers: {} } };
  const { request, result } = safety.entry.body;
  const { answers, ageYears } = request;
  const age = ageYears === undefined ? {} : { ageYears };
  if (!result.isComplete && safety.entry.day === localToday())
    return { id: safety.entry.id, facts: { answers, ...age } };
  return { id, facts: { answers: history(answers), ...age } };
}

/** Answers to what is asked once: history, which the runner can still change. */
function history(answers: ScreenFacts["answers"]): ScreenFacts["answers"] {
  const once = screenRuleSet.records.flatMap(({ questions }) => questions.filter(({ repeat }) => repeat === "once"));
  return Object.fromEntries(
    once.flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}
