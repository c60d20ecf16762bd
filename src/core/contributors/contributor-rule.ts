import type { LockName } from "../screen/flag-record.ts";
import type { RuleBookWords } from "./contributor-words.ts";

/** How a quantity stands to the value of a threshold for it to hold. */
export type ThresholdWhen = "above" | "at least" | "below" | "at most" | "outside" | "within" | "equals";

/** A number that rules turn on, with where it comes from. */
export interface RuleThreshold {
  readonly id: string;
  readonly title: string;
  readonly when: ThresholdWhen;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly origin: Origin;
  /** Reference group it holds for; absent for everybody. */
  readonly sex?: ReferenceGroup;
}

export type ReferenceGroup = "men" | "women";

/** Where something said comes from: read in a source, recalled, chosen by us, or looked for and not found. */
export type Origin = "found" | "memory" | "design" | "not-found";

/** What a check holds a fact against: thresholds (those of the runner's reference group), or answers. */
export type CheckCondition =
  | { readonly thresholds: readonly string[] }
  | { readonly answers: readonly string[] }
  /** None of the thresholds holds, surely. */
  | { readonly not: { readonly thresholds: readonly string[] } };

/**
 * What a check adds: a sign of the contributor itself, the timing of the pain, what something that was tried did to it, or a
 * change-and-see trial. Only the last makes the link to the pain strong.
 */
export type CheckRole = "sign" | "timing" | "response" | "trial";

/** A small check: one fact, when it supports and when it speaks against; otherwise it cannot tell. */
export interface ContributorCheck {
  readonly id: string;
  readonly fact: string;
  readonly role: CheckRole;
  /** One of the grades of its contributor. */
  readonly grade: string;
  readonly supportsWhen: CheckCondition;
  readonly againstWhen?: CheckCondition | undefined;
  /** What is said when it supports. */
  readonly supports: string;
  /** What is said when it speaks against; there exactly when it can. */
  readonly against?: string | undefined;
  readonly origin: Origin;
  readonly evidence: readonly string[];
}

/** A fact that is told of and moves no rank, with a sentence an answer. */
export interface ContributorDescription {
  readonly fact: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly origin: Origin;
  readonly evidence: readonly string[];
}

/** A contributor or pattern as far as the ranking needs it. */
export interface ContributorRule {
  readonly id: string;
  readonly row: string;
  readonly title: string;
  readonly kind: "contributor" | "pattern";
  readonly grade: string;
  /** A pattern that ends the ranking and sends to a clinician. */
  readonly stops?: boolean | undefined;
  readonly checks: readonly ContributorCheck[];
  readonly describes?: readonly ContributorDescription[] | undefined;
}

/** One question, test or clip, with the facts it tells and the minutes it takes. */
export interface Inquiry {
  readonly id: string;
  readonly title: string;
  readonly by: "screen" | "question" | "check-in" | "body-test" | "film" | "watch" | "trial";
  readonly minutes: number;
  readonly facts: readonly string[];
  /** What of the safety screen keeps from it. */
  readonly lock?: Exclude<LockName, "booking"> | undefined;
}

/** Everything that rules rest on, with its version. */
export interface RuleBook {
  readonly version: string;
  readonly contributors: readonly ContributorRule[];
  readonly thresholds: ReadonlyMap<string, RuleThreshold>;
  readonly inquiries: readonly Inquiry[];
  /** Change that one body test needs to count as real, in its own unit, by its id; absent where it is not known. */
  readonly testErrors: ReadonlyMap<string, number>;
  /** What is said besides the records, in the language of the runner; English without. */
  readonly words?: RuleBookWords;
}

/** Value of a threshold that is one number. Throws a RangeError when the book has none: the check of the records sees to it. */
export function thresholdNumber(book: Pick<RuleBook, "thresholds">, id: string): number {
  const value = book.thresholds.get(id)?.value;
  if (typeof value !== "number") throw new RangeError(`Expected a threshold of one number called ${id}`);
  return value;
}

/** Ids of the thresholds that a condition holds a fact against. */
export function thresholdIdsOf(condition: CheckCondition): readonly string[] {
  if ("answers" in condition) return [];
  return "not" in condition ? condition.not.thresholds : condition.thresholds;
}
