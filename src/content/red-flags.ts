import type { FlagRecord } from "#core/screen/flag-record.ts";
import { makeRuleSet } from "#core/screen/rule-set.ts";
import { evidenceOf } from "./content.ts";
import type { EvidenceRecord } from "./record-schemas.ts";
import { redFlagSchema } from "./red-flag-schema.ts";
import { redFlagsRecords } from "./red-flags.generated.ts";

/** The safety screen: every row of the table of flags, validated, in order, with the version stored beside each result. */
export const screenRuleSet = makeRuleSet(redFlagsRecords.map((record) => redFlagSchema.parse(record)));

/** A row that a clinician has still to look at, and the evidence for whose sake. */
export interface AwaitedReview {
  readonly record: FlagRecord;
  /** Rules of the row that rest on something recalled or chosen, with that evidence. */
  readonly rules: readonly { readonly ruleId: string; readonly unread: readonly EvidenceRecord[] }[];
}

/** Rows that await the review of a clinician, in the order of the table. */
export function rowsAwaitingReview(): readonly AwaitedReview[] {
  return screenRuleSet.records
    .filter(({ review }) => review === "awaiting clinician review")
    .map((record) => ({ record, rules: record.rules.flatMap(unreadOf) }));
}

function unreadOf({ id, evidence }: FlagRecord["rules"][number]): AwaitedReview["rules"] {
  const unread = evidenceOf(evidence).filter(({ verification }) => ["memory", "design"].includes(verification));
  return unread.length === 0 ? [] : [{ ruleId: id, unread }];
}
