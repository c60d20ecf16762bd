import { type Certainty, questionsOf, type ScreenFacts, weighCondition } from "./flag-condition.ts";
import type { FlagRecord, FlagRule, ScreenRuleSet } from "./flag-record.ts";
import { screenLevels } from "./screen-levels.ts";
import type { ScreenReason } from "./screen-result.ts";

/** A rule whose condition holds, surely or by a "not sure". */
export interface FiredRule {
  readonly record: FlagRecord;
  readonly rule: FlagRule;
  readonly certainty: Exclude<Certainty, "no">;
}

/** Every rule that fires on these facts, in the order of the rule set. */
export function findFiredRules(ruleSet: ScreenRuleSet, facts: ScreenFacts): readonly FiredRule[] {
  return ruleSet.records.flatMap((record) =>
    record.rules.flatMap((rule) => {
      const certainty = weighCondition(rule.when, facts);
      return certainty === "no" ? [] : [{ record, rule, certainty }];
    }),
  );
}

/** Reasons in words, the most urgent first; a rule whose say is covered by another that fired as surely is left out. */
export function tellReasons(fired: readonly FiredRule[], facts: ScreenFacts): readonly ScreenReason[] {
  const urgency = ({ rule }: FiredRule) => screenLevels.indexOf(rule.level);
  return fired
    .filter((own) => !isCovered(own, fired))
    .toSorted((a, b) => urgency(b) - urgency(a))
    .map((own) => reasonOf(own, facts));
}

function isCovered({ rule, certainty }: FiredRule, fired: readonly FiredRule[]): boolean {
  const covering = fired.filter((other) => rule.coveredBy?.includes(other.rule.id));
  return covering.some((other) => other.certainty === "yes" || certainty === "maybe");
}

function reasonOf({ record, rule, certainty }: FiredRule, { answers }: ScreenFacts): ScreenReason {
  const notSure = questionsOf(rule.when).filter((id) => answers[id] === "not-sure");
  return {
    recordId: record.id,
    ruleId: rule.id,
    level: rule.level,
    title: record.title,
    words: rule.reason,
    action: rule.action,
    notSure: certainty === "maybe" ? notSure : [],
    evidence: rule.evidence,
    isAwaitingReview: record.review === "awaiting clinician review",
  };
}
