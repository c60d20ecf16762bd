import type { Side } from "../pose/keypoints.ts";
import type { MeasureId, MeasureUnit } from "../report/form-report.ts";
import type { ScreenLevel } from "../screen/screen-levels.ts";
import type { Story } from "../story/story.ts";

/** What a change is called against the smallest one that counts; `unknown` where no such number was found. */
export type HandoverChange = "really-better" | "about-the-same" | "really-worse" | "unknown";

/** The safety questions as answered last. */
export interface HandoverSafety {
  readonly day: string;
  readonly ruleSet: string;
  readonly level: ScreenLevel;
  readonly title: string;
  readonly isComplete: boolean;
  /** Questions asked and answered. */
  readonly asked: number;
  readonly yes: readonly string[];
  readonly notSure: readonly string[];
}

/** Something new that was told, and when. */
export interface HandoverNew {
  /** Day of the newest check-in that told of it. */
  readonly day: string;
  /** Day of the safety questions before it; absent when none were answered or are known here. */
  readonly answered?: string;
  /** What the runner wrote that day. */
  readonly note?: string;
}

/** Pain over the window. Days without a check-in are absent. */
export interface HandoverPain {
  /** Worst pain of a day, 0-10. */
  readonly days: readonly { readonly day: string; readonly worst: number }[];
  /** Means of the first and the last seven days of the window, when each has at least four days. */
  readonly change?: { readonly first: number; readonly last: number; readonly word: HandoverChange };
  /** Points of 10 from which a change counts as real. */
  readonly realChange: number;
}

/** A score told weekly: first and last of the window. */
export interface HandoverScore {
  readonly id: string;
  readonly title: string;
  readonly scale: readonly [number, number];
  readonly first: HandoverValue;
  readonly last: HandoverValue;
  readonly word: HandoverChange;
  readonly realChange?: number;
}

/** A value and the day it is of. */
export interface HandoverValue {
  readonly day: string;
  readonly value: number;
}

/** One side of a body test done at home: first and last of the window. */
export interface HandoverTest {
  readonly id: string;
  readonly title: string;
  readonly side: Side | "both";
  readonly unit: string;
  readonly first: HandoverValue;
  readonly last: HandoverValue;
  readonly word: HandoverChange;
  readonly realChange?: number;
}

/** A run against the longest of the 30 days before it. */
export interface HandoverRun {
  readonly day: string;
  readonly km: number;
  readonly limitKm?: number;
  /** Distance / longest of the 30 days before. */
  readonly ratio?: number;
}

/** Load over the window. */
export interface HandoverLoad {
  readonly runs: readonly HandoverRun[];
  /** Runs more than 10 % beyond the longest of the 30 days before, of those that can be compared. */
  readonly beyond: number;
  readonly compared: number;
  /** Mean of the whole weeks of the window, km. */
  readonly kmAWeek?: number;
  readonly nextRunKm?: number;
  /** Why how far the next run may go is no advice now; then `nextRunKm` is absent. */
  readonly noNextRun?: string;
}

/** One measure of the newest form report; what an earlier one of the same view says beside it. */
export interface HandoverMeasure {
  readonly id: MeasureId;
  readonly side: Side | "both";
  readonly value: number;
  readonly unit: MeasureUnit;
  readonly interval: readonly [number, number];
  readonly smallestRealChange: number;
  readonly change?: "about the same" | "really higher" | "really lower";
}

/** The newest form report that could be measured. */
export interface HandoverForm {
  readonly day: string;
  readonly view: string;
  readonly model: string;
  readonly steps: number;
  readonly measures: readonly HandoverMeasure[];
  /** Day of the report it is compared with. */
  readonly comparedWith?: string;
}

/** A contributor that something supports, with its checks in words. */
export interface HandoverContributor {
  readonly title: string;
  readonly grade: string;
  readonly supports: readonly string[];
  readonly against: readonly string[];
}

/** What was tried, and what it did. */
export interface HandoverTrial {
  readonly day: string;
  readonly what: string;
  readonly verdict: "helped" | "no-difference" | "worse" | "cannot-tell";
  /** Change of pain, points of 10, with its 95 % interval. */
  readonly effect?: { readonly value: number; readonly interval: readonly [number, number] };
}

/** Everything that a clinician gets on one page. It names nobody: the runner says who they are. */
export interface Handover {
  readonly schema: "plumbline.handover/1";
  readonly today: string;
  /** First day of the window that trends are shown of. */
  readonly from: string;
  readonly story?: Story;
  readonly safety?: HandoverSafety;
  /** A check-in told of something new (numbness, weakness, fever, bladder or bowel) and no answered safety questions follow it. */
  readonly newSymptoms?: HandoverNew;
  /** Answers that cannot both be right, in words. */
  readonly contradictions?: readonly string[];
  readonly pain: HandoverPain;
  readonly scores: readonly HandoverScore[];
  readonly bodyTests: readonly HandoverTest[];
  readonly load?: HandoverLoad;
  readonly form?: HandoverForm;
  /** Why nothing is ranked, when the ranking is closed. */
  readonly rankingClosed?: string;
  readonly contributors: readonly HandoverContributor[];
  readonly trials: readonly HandoverTrial[];
  readonly events: readonly { readonly day: string; readonly what: string; readonly words?: string }[];
  /** The runner's own. */
  readonly questions: readonly string[];
}
