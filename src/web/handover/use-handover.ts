import { useMemo } from "react";
import { handoverRecords } from "#content/handover-records.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import type { Handover } from "#core/handover/handover.ts";
import { makeHandover } from "#core/handover/make-handover.ts";
import { trialRows } from "#core/handover/trial-rows.ts";
import { noNextRun } from "#core/plan/no-next-run.ts";
import { changeName } from "#report/handover/change-name-words.ts";
import { rowWords, unclearWords } from "#report/handover/handover-row-words.ts";
import { spokenRuleBook } from "../contributors/spoken-rule-book.ts";
import { useRunnerRecord } from "../contributors/use-runner-record.ts";
import { corePlanWords } from "../plan/plan-words.ts";
import { usePlan } from "../plan/use-plan.ts";
import { useRunning } from "../screen/use-running.ts";
import { loadOfHandover } from "./load-of-handover.ts";

/** What the page of the handover knows. */
export type HandoverState =
  | { readonly kind: "waiting" }
  | { readonly kind: "closed"; readonly message: string; readonly fix: string }
  | { readonly kind: "ready"; readonly handover: Handover };

interface HandoverWishes {
  readonly questions: readonly string[];
  /** Days of the window. */
  readonly days: number;
}

/** The page for a clinician, from the record as this device sees it; made anew with every answer and wish. */
export function useHandover({ questions, days }: HandoverWishes): HandoverState {
  const state = useRunnerRecord();
  const running = useRunning();
  const planned = usePlan();
  const plan = planned.kind === "ready" ? planned.plan : undefined;
  const isWaiting = running.kind === "waiting" || planned.kind === "waiting";
  const whyNot = running.kind === "waiting" ? undefined : noNextRun(running, plan, corePlanWords);
  const made = useMemo(() => {
    if (state.kind !== "ready" || isWaiting) return undefined;
    const { record, report } = state;
    const { today, checkIns, trials = [] } = record;
    const { load: _, ...rest } = record;
    const runs = report === undefined || report.runs.length === 0 ? {} : { load: loadOfHandover(report) };
    return makeHandover({ ...rest, ...runs }, handoverRecords, {
      findings: findContributors(record, spokenRuleBook),
      trials: trialRows(trials, { checkIns, today, nameOf: changeName, words: rowWords }),
      ...{ questions, days, noNextRun: whyNot },
      words: { rows: rowWords, unclear: unclearWords },
    });
  }, [state, questions, days, isWaiting, whyNot]);
  if (state.kind !== "ready") return state;
  return made === undefined ? { kind: "waiting" } : { kind: "ready", handover: made };
}
