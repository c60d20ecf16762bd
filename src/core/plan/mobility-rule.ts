import { changeOf } from "../diary/instrument.ts";
import { painScale } from "../diary/pain-trend.ts";
import { dayNumber } from "../load/calendar.ts";
import { mean } from "../signal/statistics.ts";
import { type Diary, isSupported, type PlanInput } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { TrainingFacts } from "./training-facts.ts";

/** Stretches that are tried for a contributor. */
const stretchesFor: Readonly<Record<string, readonly string[]>> = {
  "ca09-hip-flexors": ["e33-hip-flexor-stretch"],
  "ca10-hamstrings-and-back": ["e34-hamstring-stretch", "e35-low-back-stretch"],
};

/** Days of the trial, and of each stretch of check-ins that is compared. */
const trialDays = 7 * planNumbers["mobility-drop-weeks"];
const comparedDays = 7;
/** Least days told in each; by hand, as for the trend of the pain. */
const leastTold = 4;

/** What became of a stretch. */
export interface StretchTrial {
  readonly exercise: string;
  readonly contributor: string;
  /** `not-judged`: two weeks are over and check-ins are too few to say; it goes on for two more, then it is dropped. */
  readonly verdict: "not-begun" | "running" | "helped" | "not-helped" | "not-judged" | "kept";
  /** Day number of the first time it was done. */
  readonly from?: number;
}

/**
 * Stretches that a contributor speaks for, each on trial for two weeks from the first time it was done: it stays when the worst
 * pain of the second week is really less than that of the week before it began, and is dropped otherwise (PG2 of the programme
 * `exercise-rules`). What the runner wants to keep is kept, whatever speaks for it.
 */
export function stretchTrials(input: PlanInput, { own, diary }: TrainingFacts): readonly StretchTrial[] {
  const isMeant = (contributor: string, exercise: string) =>
    isSupported(input, contributor) || input.wishes.keeps.includes(exercise);
  return Object.entries(stretchesFor).flatMap(([contributor, exercises]) =>
    exercises
      .filter((exercise) => isMeant(contributor, exercise) && own(exercise) !== undefined)
      .map((exercise) => {
        const from = firstDone(input, exercise);
        const verdict = verdictOn({ input, exercise, from, diary });
        return { exercise, contributor, verdict, ...(from === undefined ? {} : { from }) };
      }),
  );
}

/** Whether a stretch is still given. */
export function isGoingOn({ verdict }: StretchTrial): boolean {
  return verdict !== "not-helped";
}

function firstDone({ sessions }: PlanInput, exercise: string): number | undefined {
  const days = sessions.flatMap(({ day, log }) =>
    log.items.some((item) => item.exercise === exercise && item.skipped === undefined && item.setsDone > 0)
      ? [dayNumber(day)]
      : [],
  );
  return days.length === 0 ? undefined : Math.min(...days);
}

interface Judged {
  readonly input: PlanInput;
  readonly exercise: string;
  readonly from: number | undefined;
  readonly diary: Diary;
}

function verdictOn({ input, exercise, from, diary }: Judged): StretchTrial["verdict"] {
  if (input.wishes.keeps.includes(exercise)) return "kept";
  if (from === undefined) return "not-begun";
  const daysIn = dayNumber(input.today) - from;
  if (daysIn < trialDays) return "running";
  const before = worstPains(diary, from - comparedDays, from - 1);
  const after = worstPains(diary, from + trialDays - comparedDays, from + trialDays - 1);
  if (before.length < leastTold || after.length < leastTold) {
    return daysIn < 2 * trialDays ? "not-judged" : "not-helped";
  }
  return changeOf(painScale, mean(before), mean(after)) === "really-better" ? "helped" : "not-helped";
}

function worstPains(diary: Diary, from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => diary.get(from + index)).flatMap((checkIn) => {
    const pain = checkIn?.painWorst ?? checkIn?.painNow;
    return pain === undefined ? [] : [pain];
  });
}
