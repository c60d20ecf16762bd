import type { CheckResult } from "./contributor-result.ts";
import {
  type CheckCondition,
  type ContributorCheck,
  type Origin,
  type RuleBook,
  type RuleThreshold,
  thresholdIdsOf,
  thresholdNumber,
} from "./contributor-rule.ts";
import { ruleBookWords, type Undecided } from "./contributor-words.ts";
import type { FactDefinition, FactReading, Facts } from "./fact.ts";
import { type Holds, holdsFor } from "./threshold-holds.ts";

export interface CheckContext {
  readonly book: RuleBook;
  readonly facts: Facts;
  readonly definitions: ReadonlyMap<string, FactDefinition>;
}

/** Puts one check to the facts: it supports, speaks against, or cannot tell and says why and what would tell. */
export function weighCheck(check: ContributorCheck, context: CheckContext): CheckResult {
  const { book, facts, definitions } = context;
  const { words = ruleBookWords } = book;
  const definition = definitions.get(check.fact);
  if (definition === undefined)
    throw new RangeError(`The check ${check.id} looks at ${check.fact}, which nothing reads`);
  const reading = facts.get(check.fact) ?? ({ kind: "unknown", why: "not-told" } as const);
  const thresholds = thresholdsOf(check, book);
  const base = {
    ...{ id: check.id, fact: check.fact, label: words.facts[definition.id], role: check.role, grade: check.grade },
    ...{ reading, thresholds, origin: check.origin satisfies Origin, evidence: check.evidence },
    ...("unit" in definition ? { unit: definition.unit } : {}),
    sureness: surenessOf(definition, reading, book),
  };
  const wouldTell = book.inquiries.filter((inquiry) => inquiry.facts.includes(check.fact)).map(({ id }) => id);
  const cannotTell = (why: string, said: string): CheckResult => ({
    ...{ ...base, outcome: "cannot-tell", why, words: said, wouldTell },
  });
  if (reading.kind === "unknown") return cannotTell(reading.why, words.unknown[reading.why]);
  const verdict = judge(check, reading, context);
  if (verdict === "supports") return { ...base, outcome: "supports", words: check.supports, wouldTell: [] };
  if (verdict === "against") return { ...base, outcome: "against", words: check.against ?? "", wouldTell: [] };
  return cannotTell(verdict, words.undecided[verdict]);
}

function thresholdsOf({ supportsWhen, againstWhen }: ContributorCheck, book: RuleBook): readonly RuleThreshold[] {
  const ids = [supportsWhen, againstWhen].flatMap((one) => (one === undefined ? [] : thresholdIdsOf(one)));
  return [...new Set(ids)].flatMap((id) => book.thresholds.get(id) ?? []);
}

type Known = Exclude<FactReading, { readonly kind: "unknown" }>;

function judge(
  { supportsWhen, againstWhen }: ContributorCheck,
  reading: Known,
  context: CheckContext,
): "supports" | "against" | Undecided {
  const supports: Held = conditionHolds(supportsWhen, reading, context);
  if (supports === "yes") return "supports";
  const against: Held = againstWhen === undefined ? "no" : conditionHolds(againstWhen, reading, context);
  if (against === "yes") return "against";
  if (supports !== "no") return supports;
  return against === "no" ? "says-neither" : against;
}

type Held = "yes" | "no" | Exclude<Undecided, "says-neither">;

function conditionHolds(condition: CheckCondition, reading: Known, { book, facts }: CheckContext): Held {
  if ("answers" in condition) {
    return reading.kind === "answer" && condition.answers.includes(reading.answer) ? "yes" : "no";
  }
  if (reading.kind !== "number") return "no";
  const isTurned = "not" in condition;
  const all = thresholdIdsOf(condition).flatMap((id) => book.thresholds.get(id) ?? []);
  const group = facts.get("reference-group");
  const own = group?.kind === "answer" ? all.filter(({ sex }) => sex === undefined || sex === group.answer) : all;
  if (own.length === 0) return "no-reference";
  // One group's limit alone says nothing of somebody whose group is not told.
  const isOneGroup =
    new Set(own.map(({ sex }) => sex ?? "all")).size === 1 && own.every(({ sex }) => sex !== undefined);
  if (isOneGroup && group?.kind !== "answer") return "group-unknown";
  const held = own.map((threshold) => holdsFor(threshold, reading));
  const wanted: Holds = isTurned ? "no" : "yes";
  if (held.every((one) => one === wanted)) return "yes";
  if (held.includes("crosses")) return "within-error";
  return new Set(held).size > 1 ? "group-unknown" : "no";
}

/** What was told counts less than what was measured clear of its error; a measurement of unknown error counts least. */
function surenessOf({ from }: FactDefinition, reading: FactReading, book: RuleBook): number {
  if (from === "told") return thresholdNumber(book, "sureness-told");
  const isErrorKnown = reading.kind !== "number" || reading.interval !== undefined;
  return thresholdNumber(book, isErrorKnown ? "sureness-measured" : "sureness-error-unknown");
}
