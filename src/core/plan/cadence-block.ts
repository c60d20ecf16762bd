import { dayNumber } from "../load/calendar.ts";
import { mean } from "../signal/statistics.ts";
import type { PlanNote } from "./plan.ts";
import { type Diary, isSupported, type PlanInput, planWordsOf } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { PlanWords } from "./plan-words.ts";
import type { PlannedRun } from "./session-plan.ts";

/** Contributors that a quicker step is tried for. */
const indications = ["ca15-overstride", "ca16-pelvic-drop", "ca18-sacroiliac-pattern"] as const;

/** Minutes on and off by week of the block: longer from week to week (programme `cadence-retraining`); weeks after the first by hand. */
const weeks = [
  { onMinutes: 1, offMinutes: 1, repeats: 5 },
  { onMinutes: 2, offMinutes: 1, repeats: 5 },
  { onMinutes: 4, offMinutes: 1, repeats: 4 },
  { onMinutes: 8, offMinutes: 2, repeats: 2 },
] as const;

/** Days of check-ins on either side of the block that are compared, and least runs told in each. By hand. */
const [comparedDays, leastRuns] = [14, 2] as const;

/** What the plan does about cadence. */
export interface CadenceBlock {
  /** For easy runs; absent when there is nothing to do. */
  readonly run?: NonNullable<PlannedRun["cadence"]>;
  readonly note?: PlanNote;
}

/**
 * Work on a quicker step: only where a long step, a pelvic drop or the sacroiliac pattern is there, and a run of change and see
 * helped or did no harm. After four weeks it is kept when runs hurt really less, and dropped otherwise.
 */
export function cadenceBlock(input: PlanInput, diary: Diary): CadenceBlock {
  const contributor = indications.find((id) => isSupported(input, id));
  if (contributor === undefined) return {};
  const words = planWordsOf(input).cadenceBlock;
  const note = (id: keyof typeof words): PlanNote => noteOf(id, contributor, words);
  if (input.cadenceTrial === undefined) return { note: note("trial-first") };
  if (input.cadenceTrial === "worse") return { note: note("not-for-you") };
  const began = beganOn(input);
  const week = began === undefined ? 0 : Math.floor((dayNumber(input.today) - began) / 7);
  const stage = weeks[week];
  if (stage !== undefined && week < planNumbers["cadence-keep-weeks"]) {
    return { run: { raisePercent: planNumbers["cadence-target"], ...stage }, note: note("going-on") };
  }
  return { note: note(verdictOf(diary, began ?? 0, dayNumber(input.today))) };
}

/** Day number of the first plan with such a run. */
function beganOn({ plans }: PlanInput): number | undefined {
  const first = plans.find(
    ({ plan }) =>
      plan.kind === "made" && plan.weeks.some((week) => week.sessions.some(({ run }) => run?.cadence !== undefined)),
  );
  return first === undefined ? undefined : dayNumber(first.day);
}

function verdictOf(diary: Diary, began: number, today: number): "kept" | "dropped" {
  const pains = (from: number, to: number) =>
    [...diary].flatMap(([day, { run }]) => (day >= from && day <= to ? (run?.during ?? []) : []));
  const before = pains(began - comparedDays, began - 1);
  const after = pains(today - comparedDays, today);
  if (before.length < leastRuns || after.length < leastRuns) return "dropped";
  return mean(before) - mean(after) >= planNumbers["trial-pain-change"] ? "kept" : "dropped";
}

type BlockWords = PlanWords["cadenceBlock"];

function noteOf(id: keyof BlockWords, contributor: string, words: BlockWords): PlanNote {
  const evidence = ["heiderscheit-2011-step-rate", "anderson-2022-step-rate"];
  return { id: `cadence-${id}`, ...words[id], evidence, rules: ["cadence-retraining", contributor] };
}
