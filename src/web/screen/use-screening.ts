import { useState } from "react";
import { screenRuleSet } from "#content/red-flags.ts";
import type { EntryBody } from "#contract/record/entry-schema.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import type { ScreenFacts } from "#core/screen/flag-condition.ts";
import type { ScreenAnswer } from "#core/screen/flag-record.ts";
import { useDraft } from "../record/use-draft.ts";
import { localToday } from "../shell/local-today.ts";
import { coreScreenWords } from "./screen-words.ts";
import type { Safety } from "./use-safety.ts";

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
  const [begun] = useState(() => begin(safety));
  const { value, change, keep, problem } = useDraft({ kind: "screen", id: begun.id, first: begun.facts, bodyOf });
  return {
    ...{ facts: value, keep, problem },
    answer: (answers) => change((facts) => ({ ...facts, answers: { ...facts.answers, ...answers } })),
    setAge: (ageYears) => change(({ answers }) => (ageYears === undefined ? { answers } : { answers, ageYears })),
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
    result: evaluateScreen(screenRuleSet, facts, { words: coreScreenWords }),
  };
}

function begin(safety: Safety): { readonly id: string; readonly facts: ScreenFacts } {
  const id = crypto.randomUUID();
  if (safety.state !== "screened" || safety.entry.body === null || !safety.isCurrent)
    return { id, facts: { answers: {} } };
  const { request, result } = safety.entry.body;
  const { answers, ageYears } = request;
  const age = ageYears === undefined ? {} : { ageYears };
  // What was answered before something new began is asked again, however far it went.
  if (!result.isComplete && safety.entry.day === localToday() && safety.newSince === undefined)
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
