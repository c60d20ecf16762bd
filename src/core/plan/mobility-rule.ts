import { comparedDays, painChange } from "../diary/pain-change.ts";
import { dayNumber } from "../load/calendar.ts";
import { type Diary, isSupported, type PlanInput } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { TrainingFacts } from "./training-facts.ts";
import { daysDone } from "./work-done.ts";

/** Stretches that are tried for a contributor. */
const stretchesFor: Readonly<Record<string, readonly string[]>> = {
  "ca09-hip-flexors": ["e33-hip-flexor-stretch"],
  "ca10-hamstrings-and-back": ["e34-hamstring-stretch", "e35-low-back-stretch"],
};

/** Days of the trial. */
const trialDays = 7 * planNumbers["mobility-drop-weeks"];

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
        const from = firstDone(input.sessions, exercise);
        const facts = { sessions: input.sessions, today: dayNumber(input.today), diary, exercise };
        const verdict = input.wishes.keeps.includes(exercise) ? "kept" : judgeStretch(facts);
        return { exercise, contributor, verdict, ...(from === undefined ? {} : { from }) };
      }),
  );
}

/** Whether a stretch is still given. */
export function isGoingOn({ verdict }: StretchTrial): boolean {
  return verdict !== "not-helped";
}

function firstDone(sessions: PlanInput["sessions"], exercise: string): number | undefined {
  return daysDone(sessions, new Set([exercise]))[0];
}

/** What a stretch is judged from. */
export interface StretchFacts {
  readonly sessions: PlanInput["sessions"];
  /** Day number. */
  readonly today: number;
  readonly diary: Diary;
  readonly exercise: string;
}

/** What the two-week rule says of a stretch, by when it was first done and by the check-ins. */
export function judgeStretch({
  sessions,
  today,
  diary,
  exercise,
}: StretchFacts): Exclude<StretchTrial["verdict"], "kept"> {
  const from = firstDone(sessions, exercise);
  if (from === undefined) return "not-begun";
  const daysIn = today - from;
  if (daysIn < trialDays) return "running";
  const pain = painChange(diary, [
    [from - comparedDays, from - 1],
    [from + trialDays - comparedDays, from + trialDays - 1],
  ]);
  if (pain === undefined) return daysIn < 2 * trialDays ? "not-judged" : "not-helped";
  return pain.change === "really-better" ? "helped" : "not-helped";
}
