import { useMemo } from "react";
import type { ContributorFindings } from "#core/contributors/contributor-result.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import type { Story } from "#core/story/story.ts";
import { spokenRuleBook } from "./spoken-rule-book.ts";
import { useRunnerRecord } from "./use-runner-record.ts";

/** What the page of contributors knows. */
export type ContributorsState =
  | { readonly kind: "waiting" }
  | { readonly kind: "closed"; readonly message: string; readonly fix: string }
  | { readonly kind: "ready"; readonly findings: ContributorFindings; readonly story: Story };

/** What may contribute, from the record as this device sees it; made anew with every answer. */
export function useContributors(): ContributorsState {
  const state = useRunnerRecord();
  return useMemo(() => {
    if (state.kind !== "ready") return state;
    const { record } = state;
    return { kind: "ready", findings: findContributors(record, spokenRuleBook), story: record.story ?? {} };
  }, [state]);
}
