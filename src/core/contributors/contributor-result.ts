import type { CheckRole, Origin, RuleThreshold } from "./contributor-rule.ts";
import type { FactReading } from "./fact.ts";

export type Outcome = "supports" | "against" | "cannot-tell";

/** What one check found. */
export interface CheckResult {
  readonly id: string;
  readonly fact: string;
  /** What was looked at, in words. */
  readonly label: string;
  readonly outcome: Outcome;
  readonly role: CheckRole;
  readonly grade: string;
  /** The finding in words, or why it cannot tell. */
  readonly words: string;
  /** Code of the reason; absent when it tells. */
  readonly why?: string;
  readonly reading: FactReading;
  readonly unit?: string;
  /** Limits that it was held against. */
  readonly thresholds: readonly RuleThreshold[];
  /** 0 to 1: how far this check moves its contributor. */
  readonly sureness: number;
  /** Inquiries that would tell. */
  readonly wouldTell: readonly string[];
  readonly origin: Origin;
  readonly evidence: readonly string[];
}

/** How the contributor is tied to the pain: a trial changed it, the timing agrees or something tried changed it, or nothing yet. */
export type PainLink = "trial" | "timing" | "none";

/** Where one contributor or pattern stands. */
export interface ContributorStanding {
  readonly id: string;
  readonly row: string;
  readonly title: string;
  readonly kind: "contributor" | "pattern";
  readonly grade: string;
  /** `supported`: at least one check supports it. `against`: none does and one speaks against. `open`: nothing tells. */
  readonly standing: "supported" | "against" | "open";
  /** Strength x support x link, 0 to 1: an order, no probability. 0 unless supported. */
  readonly score: number;
  readonly strength: number;
  readonly support: number;
  readonly link: PainLink;
  /** False for a weak grade without a trial that helped: such a contributor never comes first (rule R3). */
  readonly mayLead: boolean;
  /** True for a pattern that ends the ranking. */
  readonly stops: boolean;
  readonly supports: readonly CheckResult[];
  readonly against: readonly CheckResult[];
  readonly cannotTell: readonly CheckResult[];
  readonly evidence: readonly string[];
}

/** Something that is described and moves no rank. */
export interface Described {
  readonly contributor: string;
  readonly title: string;
  readonly words: string;
  readonly origin: Origin;
  readonly evidence: readonly string[];
}

/** An inquiry with what its answers would change. */
export interface NextMeasurement {
  readonly inquiry: string;
  readonly title: string;
  readonly by: string;
  readonly minutes: number;
  /** Mean change of the ranking over its possible answers, each counted alike. */
  readonly change: number;
  readonly changePerMinute: number;
  /** Contributors whose place or weight it could change, the most changed first. */
  readonly moves: readonly string[];
}

/** Whether the ranking is open, and if not, why. */
export type RankingGate =
  | { readonly kind: "open" /** Why nothing may be tried yet, although it may be read. */; readonly triesWait?: string }
  | {
      readonly kind: "closed";
      readonly why: "not-screened" | "unfinished" | "ask-again" | "urgent" | "pattern";
      readonly words: string;
    };

/** What may contribute, as far as the record tells. Contributors to test, never causes. */
export interface ContributorFindings {
  readonly schema: "plumbline.contributors/1";
  readonly rules: string;
  readonly today: string;
  readonly gate: RankingGate;
  /** Patterns of another kind of trouble, looked at first: those that are supported come first. */
  readonly patterns: readonly ContributorStanding[];
  /** Supported contributors, those that may lead first; empty while the gate is closed. */
  readonly ranked: readonly ContributorStanding[];
  /** Contributors that nothing supports, in the order of their rows; empty while the gate is closed. */
  readonly others: readonly ContributorStanding[];
  readonly described: readonly Described[];
  /** What would change the ranking most for its minutes, the best first; none when nothing would. */
  readonly next: readonly NextMeasurement[];
}
