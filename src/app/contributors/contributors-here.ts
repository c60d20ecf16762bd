import { contributorRuleBook } from "#content/rule-book.ts";
import type { ContributorFindings } from "#core/contributors/contributor-result.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import { type RecordHereOptions, recordHere } from "../record/record-here.ts";
import { storedRecord } from "./stored-record.ts";

/** What may contribute, or what is wrong with the record and what to do. */
export type ContributorsOutcome =
  | { readonly kind: "findings"; readonly findings: ContributorFindings; readonly warning?: string }
  | { readonly kind: "trouble"; readonly message: string; readonly fix: string };

/** What may contribute to the pain of the runner of an exported record, or of this machine's database when none is named. */
export async function contributorsHere(
  path: string | undefined,
  options: RecordHereOptions,
): Promise<ContributorsOutcome> {
  const outcome = await recordHere(path, options, async (store, today) =>
    findContributors(await storedRecord(store, today), contributorRuleBook),
  );
  if (outcome.kind === "trouble") return outcome;
  const { told: findings, warning } = outcome;
  return { kind: "findings", findings, ...(warning === undefined ? {} : { warning }) };
}
