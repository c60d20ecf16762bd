import type { CheckResult, ContributorStanding, PainLink } from "./contributor-result.ts";
import { type ContributorRule, type RuleBook, thresholdNumber } from "./contributor-rule.ts";
import { type CheckContext, weighCheck } from "./weigh-check.ts";

/**
 * Where one contributor stands (rule R2): strength of the best grade that supports it, times how surely its checks support it
 * and their share of all that tells, times how it is tied to the pain. Nothing of it is a probability.
 */
export function standContributor(rule: ContributorRule, context: CheckContext): ContributorStanding {
  const results = rule.checks.map((check) => weighCheck(check, context));
  const of = (outcome: CheckResult["outcome"]) => results.filter((result) => result.outcome === outcome);
  const [supports, against, cannotTell] = [of("supports"), of("against"), of("cannot-tell")];
  const strength = Math.max(0, ...supports.map(({ grade }) => gradeWeight(grade, context.book)));
  const support = together(supports) * shareOf(supports, against);
  const link = linkOf(supports);
  const isWeak = strength <= thresholdNumber(context.book, "rank-weight-d");
  return {
    ...{ id: rule.id, row: rule.row, title: rule.title, kind: rule.kind, grade: rule.grade },
    standing: supports.length > 0 ? "supported" : against.length > 0 ? "against" : "open",
    score: strength * support * linkWeight(link, context.book),
    ...{ strength, support, link, supports, against, cannotTell },
    mayLead: supports.length > 0 && (!isWeak || link === "trial"),
    stops: rule.stops === true,
    evidence: [...new Set(results.flatMap(({ evidence }) => evidence))],
  };
}

/** What speaks for it as a share of everything that speaks, by sureness; 0 when nothing does. */
function shareOf(supports: readonly CheckResult[], against: readonly CheckResult[]): number {
  const sum = (results: readonly CheckResult[]) => results.reduce((total, { sureness }) => total + sureness, 0);
  return supports.length === 0 ? 0 : sum(supports) / (sum(supports) + sum(against));
}

/** How surely at least one of several checks tells, taking them for independent: each more makes it surer, none less sure. */
function together(results: readonly CheckResult[]): number {
  return 1 - results.reduce((left, { sureness }) => left * (1 - sureness), 1);
}

function linkOf(supports: readonly CheckResult[]): PainLink {
  if (supports.some(({ role }) => role === "trial")) return "trial";
  return supports.some(({ role }) => role === "timing" || role === "response") ? "timing" : "none";
}

function linkWeight(link: PainLink, book: RuleBook): number {
  return thresholdNumber(book, `rank-link-${link}`);
}

/** Weight of a grade by its letter; a sign says that it leans, and moves no rank. */
function gradeWeight(grade: string, book: RuleBook): number {
  return thresholdNumber(book, `rank-weight-${grade.charAt(0).toLowerCase()}`);
}
