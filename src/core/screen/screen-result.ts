import type { LockName, ScreenGate } from "./flag-record.ts";
import type { RunningAdvice, ScreenLevel } from "./screen-levels.ts";

/** A rule that fired, with its words. */
export interface ScreenReason {
  readonly recordId: string;
  readonly ruleId: string;
  readonly level: ScreenLevel;
  readonly title: string;
  readonly words: string;
  readonly action: string;
  /** Questions that were answered "not sure" and counted as yes here; empty when the reason is sure without them. */
  readonly notSure: readonly string[];
  readonly evidence: readonly string[];
  readonly isAwaitingReview: boolean;
}

/** Whether something is open. `unfinished` when the screen has not been answered to its end. */
export interface ScreenLock {
  readonly isLocked: boolean;
  /** Ids of the rules that lock it. */
  readonly rules: readonly string[];
  readonly isUnfinished: boolean;
  readonly words: string;
}

/** A number to call, in words that hold in any country; `number` only where the owner configured one. */
export interface ScreenCall {
  readonly who: "emergency" | "urgent" | "crisis" | "clinician";
  readonly when: "now" | "if-worse";
  readonly words: string;
  readonly number?: string;
}

/** When the screen is to be answered again. */
export type AskAgainTime = "new-symptom" | "check-in" | "after-examination";

/** What the screen says, and on which rules. The time is added by whoever stores it: the core has no clock. */
export interface ScreenResult {
  readonly ruleSet: string;
  readonly level: ScreenLevel;
  readonly title: string;
  readonly words: string;
  /** The level if every "not sure" were a no. */
  readonly levelIfNotSureIsNo: ScreenLevel;
  /** How "not sure" was counted; absent when nobody said it. */
  readonly notSureWords?: string;
  /** False while questions are open. Then a low level is no all-clear. */
  readonly isComplete: boolean;
  /** Ids of the questions that are still open, and `age`. */
  readonly unanswered: readonly string[];
  /** What open questions mean for the level; absent when none is open. */
  readonly unansweredWords?: string;
  /** Most urgent first. Reasons of level self-manage say something without raising the level. */
  readonly reasons: readonly ScreenReason[];
  readonly running: { readonly advice: RunningAdvice; readonly words: string; readonly rules: readonly string[] };
  readonly locks: Readonly<Record<LockName, ScreenLock>>;
  /** Who must be there before a young runner goes on; empty for adults. */
  readonly gates: readonly ScreenGate[];
  readonly calls: readonly ScreenCall[];
  /** When to answer again, and which questions then. */
  readonly askAgain: {
    readonly when: readonly AskAgainTime[];
    readonly words: string;
    readonly questions: readonly string[];
  };
}
