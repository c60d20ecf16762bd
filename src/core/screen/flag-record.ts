import type { RunningAdvice, ScreenLevel } from "./screen-levels.ts";

/** What can be said to a question. "No" also stands for "does not apply to me". */
export type ScreenAnswer = "yes" | "no" | "not-sure";

/**
 * When a rule fires: the id of a question (answered yes), several of them together, or an age in whole years. There is no
 * "not": so a further yes can only make more rules fire, and the level never falls.
 */
export type FlagCondition =
  | string
  | { readonly any: readonly FlagCondition[] }
  | { readonly all: readonly FlagCondition[] }
  | { readonly atLeast: number; readonly of: readonly FlagCondition[] }
  | { readonly ageAtLeast: number }
  | { readonly ageUnder: number };

/** A question in plain words that is answered by yes, no or not sure. */
export interface FlagQuestion {
  readonly id: string;
  readonly text: string;
  /** What is meant, where the question alone could be misread. */
  readonly help?: string;
  /** Only asked when this holds or may hold; without it everybody is asked. An answer counts even when nobody asked. */
  readonly askWhen?: FlagCondition;
  /** `every-time`: may change from day to day. `once`: history, asked again only when the runner says that it changed. */
  readonly repeat: "every-time" | "once";
}

/** What the screen can lock. Booking is that of hands-on treatment; whoever is in danger must not wait for it. */
export const lockNames = ["plan", "run-advice", "hop-test", "booking"] as const;

export type LockName = (typeof lockNames)[number];

/** Who must be there before a young runner goes on. */
export type ScreenGate = "clinician" | "parent";

/** One consequence of answers. Urgent and emergency levels lock everything and stop running by themselves. */
export interface FlagRule {
  readonly id: string;
  readonly when: FlagCondition;
  /** `self-manage`: something is said, and the level stays. */
  readonly level: ScreenLevel;
  readonly running?: RunningAdvice;
  readonly locks?: readonly LockName[];
  readonly gates?: readonly ScreenGate[];
  /** Set when a crisis line is to be named beside the emergency number. */
  readonly crisis?: true;
  /** Why, in words for the runner. */
  readonly reason: string;
  /** What to do, in words for the runner. */
  readonly action: string;
  /** Ids of rules, at least as urgent, that say this too: when one of them fires, these words are left out. Nothing else changes. */
  readonly coveredBy?: readonly string[];
  /** Ids of evidence records on which this rule rests. */
  readonly evidence: readonly string[];
}

/** One row of the table of flags. */
export interface FlagRecord {
  readonly id: string;
  /** Number of the row, such as `T2-3`; `R-3` for the rules that stop running. */
  readonly row: string;
  readonly title: string;
  /** `strong` acts alone, `weak` never goes above "see a clinician soon" alone, `gate` rests on age. */
  readonly weight: "strong" | "moderate" | "weak" | "gate";
  /** Whom it concerns, in words. */
  readonly appliesTo: string;
  /** How its answers combine, in words. */
  readonly combination: string;
  /** Highest level that one yes to one of its questions gives, by its own rules, at an age that no rule looks at. */
  readonly alone: ScreenLevel;
  /** Highest level that its rules can give at all. */
  readonly together: ScreenLevel;
  readonly questions: readonly FlagQuestion[];
  readonly rules: readonly FlagRule[];
  /** `awaiting clinician review` when a rule rests on what was recalled or chosen and not read in a source. */
  readonly review: "awaiting clinician review" | "source read";
}

/** All records, in one order, with the version that is stored beside every result. */
export interface ScreenRuleSet {
  readonly version: string;
  readonly records: readonly FlagRecord[];
}
