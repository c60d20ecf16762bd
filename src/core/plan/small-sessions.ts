import { standIns, type WishedSwap, wishedSwap } from "./exercise-swaps.ts";
import { isGoingOn, type StretchTrial, stretchTrials } from "./mobility-rule.ts";
import type { PlanContext } from "./plan-context.ts";
import { isSupported, type PlanInput, planWordsOf } from "./plan-input.ts";
import { exerciseOf } from "./plan-library.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { PlanWords } from "./plan-words.ts";
import type { PlannedItem, PlannedSession } from "./session-plan.ts";
import { minutesOf, swapWords } from "./strength-session.ts";
import type { OwnExercise, TrainingFacts } from "./training-facts.ts";

/** A session before it has a day. */
export type Undated = Omit<PlannedSession, "day" | "id">;

/** Moving drills of a warm-up: those of a short one, and what a longer one adds. */
const drills = {
  short: ["e42-leg-swings", "e43-high-knees"],
  long: ["e44-walking-lunge-reach", "e39-hip-switches"],
} as const;
/** Gentle movement where nothing speaks for stretching. */
const gentle = ["e37-cat-cow", "e38-thoracic-rotation", "e39-hip-switches"] as const;
const likedSets = { yoga: "e40-yoga-flow", pilates: "e41-pilates-set" } as const;

/** The warm-up before a run: five minutes, ten for those whose runs hurt at the start. The rest of it is easy walking. */
export function warmUp(input: PlanInput, facts: TrainingFacts): Undated {
  const isNeeded = isSupported(input, "ca08-quick-start");
  const [short, long] = planNumbers["warm-up-minutes"];
  const ids = isNeeded ? [...drills.short, ...drills.long] : drills.short;
  const words = planWordsOf(input).warmUp;
  return {
    kind: "warm-up",
    title: words.title,
    minutes: isNeeded ? long : short,
    items: ids.flatMap((id) => facts.own(id) ?? []).map((own) => plainItem(own, [])),
    why: isNeeded ? `${words.needed} ${words.why}` : words.why,
    evidence: ["usatf-stretching-trial"],
    rules: ["warm-up-minutes", ...(isNeeded ? ["ca08-quick-start"] : [])],
  };
}

/** What the week's mobility is, and on how many days; undefined when there is nothing to give. */
export function mobility(
  input: PlanInput,
  facts: TrainingFacts,
): { readonly session: Undated; readonly days: number } | undefined {
  const words = planWordsOf(input).mobility;
  const trials = stretchTrials(input, facts).filter(isGoingOn);
  const stretches = trials.flatMap((trial) => {
    const own = facts.own(trial.exercise);
    return own === undefined ? [] : [stretchItem(own, trial, words)];
  });
  if (stretches.length > 0) {
    const isKept = trials.every(({ verdict }) => verdict === "kept");
    return { session: mobilitySession(stretches, words.title, isKept ? words.kept : words.trial), days: stretchDays };
  }
  const liked = (["yoga", "pilates"] as const)
    .filter((like) => input.wishes.likes.includes(like))
    .flatMap((like) => facts.own(likedSets[like]) ?? [])[0];
  if (liked !== undefined) {
    return { session: mobilitySession([plainItem(liked, ["wieland-2022-yoga"])], words.title, words.liked), days: 1 };
  }
  const items = gentle.flatMap((id) => facts.own(id) ?? []).map((own) => plainItem(own, []));
  return items.length === 0 ? undefined : { session: mobilitySession(items, words.title, words.plain), days: 1 };
}

/** Days a week of the dose MOB. */
const stretchDays = 5;

function mobilitySession(items: readonly PlannedItem[], title: string, why: string): Undated {
  const rules = [...new Set(["exercise-rules", ...items.flatMap((item) => item.rules)])];
  const evidence = [...new Set(items.flatMap((item) => item.evidence))];
  return { kind: "mobility", title, minutes: minutesOf(items), items, why, evidence, rules };
}

function stretchItem(
  own: OwnExercise,
  { contributor, verdict }: StretchTrial,
  { kept, trial }: PlanWords["mobility"],
): PlannedItem {
  const why = verdict === "kept" ? kept : trial;
  return { ...plainItem(own, []), why: `${own.exercise.purpose} ${why}`, rules: ["exercise-rules", contributor] };
}

function plainItem({ exercise, progress, dose }: OwnExercise, evidence: readonly string[]): PlannedItem {
  return { exercise: exercise.id, step: progress.step, ...dose, why: exercise.purpose, evidence, rules: [] };
}

/** A small session with the exercises that the runner swapped; stretches on trial stay. */
export function withSwaps(input: PlanInput, facts: TrainingFacts, session: PlannedSession): PlannedSession {
  const { kind, items } = session;
  if (kind !== "warm-up" && kind !== "mobility") return session;
  const onTrial = new Set(stretchTrials(input, facts).map(({ exercise }) => exercise));
  const taken = new Set(items.map(({ exercise }) => exercise));
  const swapped = items.map((item) => {
    const others = onTrial.has(item.exercise) && kind === "mobility" ? [] : standIns(kind, item.exercise);
    const swap = wishedSwap({
      adjustments: input.wishes.adjustments,
      session: session.id,
      exercise: item.exercise,
      canStand: (id) => others.includes(id) && !taken.has(id) && facts.own(id) !== undefined,
    });
    const own = swap === undefined ? undefined : facts.own(swap.exercise);
    if (swap === undefined || own === undefined) return item;
    taken.add(swap.exercise);
    return swappedItem(item, own, { input, swap });
  });
  if (swapped.every((item, index) => item === items[index])) return session;
  return { ...session, items: swapped, ...(kind === "mobility" ? { minutes: minutesOf(swapped) } : {}) };
}

interface Swapped {
  readonly input: PlanInput;
  readonly swap: WishedSwap;
}

function swappedItem(planned: PlannedItem, own: OwnExercise, { input, swap }: Swapped): PlannedItem {
  const { title } = exerciseOf(input.library, planned.exercise);
  return {
    ...plainItem(own, []),
    why: `${own.exercise.purpose} ${swapWords(title, swap.reason, planWordsOf(input))}`,
    insteadOf: { exercise: planned.exercise, reason: swap.reason },
  };
}

/** A walk of the habit, or in place of something. */
export function walk(words: PlanWords["walk"], why: string, rules: readonly string[]): Undated {
  return {
    kind: "walk",
    title: words.title,
    minutes: planNumbers["walking-minutes"],
    items: [],
    why,
    evidence: ["pocovi-2024-walking"],
    rules,
  };
}

/** A session without impact in place of a run; a walk where there is neither bike nor water. */
export function nonImpact({ facts, words, nonImpactMinutes: minutes }: PlanContext, why: string): Undated {
  const own = facts.own("e46-non-impact-session");
  if (own === undefined) return walk(words.walk, words.walk.instead, ["graded-return"]);
  const item = { ...plainItem(own, []), minutes };
  const rules = ["graded-return", "pain-monitoring"];
  return { kind: "non-impact", title: words.nonImpact.title, minutes, items: [item], why, evidence: [], rules };
}
