import { secondsOf, withOneMoreSet } from "./exercise-dose.ts";
import { standIns, wishedSwap } from "./exercise-swaps.ts";
import { isSupported, type PlanInput, planWordsOf } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { PlanWords } from "./plan-words.ts";
import type { ExerciseDose, LeaveReason, PlannedItem } from "./session-plan.ts";
import { type StrengthName, type StrengthSlot, strengthSlots } from "./strength-slots.table.ts";
import type { OwnExercise, TrainingFacts } from "./training-facts.ts";

/** A chosen exercise with the slot that it fills. */
interface Chosen {
  readonly own: OwnExercise;
  readonly part: StrengthSlot["part"];
  readonly dose: ExerciseDose;
  /** What it stands in for, when the runner swapped it, with its title. */
  readonly insteadOf?: NonNullable<PlannedItem["insteadOf"]> & { readonly title: string };
}

/** What a strength session is made from. */
export interface StrengthRequest {
  readonly name: StrengthName;
  /** Id of the session, for swaps of this one alone. */
  readonly id: string;
  readonly minutes: number;
  readonly isEasy: boolean;
}

/** Exercises of a strength session that fit its minutes; empty when none can be given. */
export function strengthItems(
  input: PlanInput,
  facts: TrainingFacts,
  request: StrengthRequest,
): readonly PlannedItem[] {
  const chosen = chooseExercises(input, facts, request);
  const fitted = fitToTime(chosen, request.minutes);
  const eased = request.isEasy ? withFewerSets(fitted) : withExtraSets(fitted, input, request.minutes);
  return eased.map((one) => plannedItem(one, input));
}

/** Minutes that exercises take, rounded up. */
export function minutesOf(items: readonly PlannedItem[]): number {
  return Math.ceil(items.reduce((sum, item) => sum + secondsOf(item.exercise, item), 0) / 60);
}

function chooseExercises(input: PlanInput, facts: TrainingFacts, { name, id }: StrengthRequest): readonly Chosen[] {
  const slots = strengthSlots[name].filter(({ onlyFor }) => onlyFor === undefined || isSupported(input, onlyFor));
  const chosen: Chosen[] = [];
  for (const { part, exercises } of slots) {
    const taken = new Set(chosen.map(({ own }) => own.exercise.id));
    const own = byContributors(
      input,
      exercises.filter((one) => !taken.has(one)).flatMap((one) => facts.own(one) ?? []),
    )[0];
    if (own !== undefined) chosen.push(swapped({ own, part, dose: own.dose }, id, { input, facts, taken }));
  }
  return chosen;
}

/** Those that serve the best-ranked contributor first; otherwise as they come. */
function byContributors({ contributors = [] }: PlanInput, exercises: readonly OwnExercise[]): readonly OwnExercise[] {
  const supported = contributors.filter(({ outcome }) => outcome === "supports");
  const rankOf = ({ exercise: { serves = [] } }: OwnExercise) =>
    Math.min(Number.POSITIVE_INFINITY, ...supported.flatMap(({ id, rank }) => (serves.includes(id) ? [rank] : [])));
  return exercises.toSorted((a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)];
    return first === second ? 0 : first - second;
  });
}

interface SwapFacts {
  readonly input: PlanInput;
  readonly facts: TrainingFacts;
  readonly taken: ReadonlySet<string>;
}

/** The runner's swap, as long as nothing keeps from what was wished. */
function swapped(chosen: Chosen, session: string, { input, facts, taken }: SwapFacts): Chosen {
  const { id: exercise, title } = chosen.own.exercise;
  const others = standIns("strength", exercise);
  const swap = wishedSwap({
    adjustments: input.wishes.adjustments,
    session,
    exercise,
    canStand: (id) => others.includes(id) && !taken.has(id) && facts.own(id) !== undefined,
  });
  const own = swap === undefined ? undefined : facts.own(swap.exercise);
  if (swap === undefined || own === undefined) return chosen;
  return { ...chosen, own, dose: own.dose, insteadOf: { exercise, reason: swap.reason, title } };
}

const secondsOfAll = (chosen: readonly Chosen[]): number =>
  chosen.reduce((sum, { own, dose }) => sum + secondsOf(own.exercise.id, dose), 0);

/** The first of legs or hips and the first of the trunk always stay, with fewer sets if need be; the others as time allows. */
function fitToTime(chosen: readonly Chosen[], minutes: number): readonly Chosen[] {
  const core = [chosen.find(({ part }) => part !== "trunk"), chosen.find(({ part }) => part === "trunk")];
  let kept = chosen.filter((one) => core.includes(one));
  for (let sets = 2; sets >= 1 && secondsOfAll(kept) > 60 * minutes; sets -= 1) {
    kept = kept.map((one) => ({ ...one, dose: { ...one.dose, sets: Math.min(sets, one.dose.sets) } }));
  }
  for (const one of chosen) {
    if (core.includes(one) || secondsOfAll([...kept, one]) > 60 * minutes) continue;
    kept = [...kept, one];
  }
  return chosen.flatMap((one) => kept.find(({ own }) => own === one.own) ?? []);
}

/** Time that is left becomes further sets, for what serves a supported contributor. */
function withExtraSets(chosen: readonly Chosen[], input: PlanInput, minutes: number): readonly Chosen[] {
  return chosen.reduce<readonly Chosen[]>((all, one) => {
    const isNeeded = one.own.exercise.serves?.some((id) => isSupported(input, id)) === true;
    const more = { ...one, dose: withOneMoreSet(one.dose) };
    const next = all.map((other) => (other === one ? more : other));
    return isNeeded && secondsOfAll(next) <= 60 * minutes ? next : all;
  }, chosen);
}

/** 20 to 30 % fewer sets, the last exercises first; unchanged where sets are too few to take so little. */
function withFewerSets(chosen: readonly Chosen[]): readonly Chosen[] {
  const [least, most] = planNumbers["deload-share"];
  const all = chosen.reduce((sum, { dose }) => sum + dose.sets, 0);
  let left = Math.ceil((all * least) / 100);
  if (left > (all * most) / 100) return chosen;
  return chosen
    .toReversed()
    .map((one) => {
      if (left === 0 || one.dose.sets < 2) return one;
      left -= 1;
      return { ...one, dose: { ...one.dose, sets: one.dose.sets - 1 } };
    })
    .toReversed();
}

const evidenceOfPart: Readonly<Record<StrengthSlot["part"], readonly string[]>> = {
  legs: ["cai-2017-runners-trial", "tataryn-2021-posterior-chain"],
  trunk: ["mueller-2020-stabilisation", "cai-2017-runners-trial"],
  hips: ["cai-2017-runners-trial"],
};

function plannedItem({ own, part, dose, insteadOf }: Chosen, input: PlanInput): PlannedItem {
  const { exercise, progress } = own;
  const served = (exercise.serves ?? []).filter((id) => isSupported(input, id));
  const words = planWordsOf(input);
  const swap = insteadOf === undefined ? "" : ` ${swapWords(insteadOf.title, insteadOf.reason, words)}`;
  return {
    exercise: exercise.id,
    step: progress.step,
    ...dose,
    why: `${exercise.purpose} ${ladderWords(own, words.item)}${swap}`,
    evidence: evidenceOfPart[part],
    rules: ["weekly-template", "exercise-rules", ...served],
    ...(insteadOf === undefined ? {} : { insteadOf: { exercise: insteadOf.exercise, reason: insteadOf.reason } }),
  };
}

/** That an exercise stands in for another, and why. */
export function swapWords(title: string, reason: LeaveReason, { item, reasons }: PlanWords): string {
  return item.swapped(title, reasons[reason]);
}

/** How an exercise came to its level, in words. */
export function ladderWords({ exercise, progress }: OwnExercise, words: PlanWords["item"]): string {
  const { step, lastMove, lastColour, startedBy, greens } = progress;
  const told = { step, name: exercise.ladder[step - 1]?.name ?? "" };
  if (lastMove === "up") return words.up(told);
  if (lastMove === "down") return words.down(told);
  if (lastColour === undefined) return startedBy === undefined ? words.first(told) : words.byTest(told, startedBy);
  if (greens >= planNumbers["progress-sessions"]) return words.top;
  return lastColour === "green" && greens === 0 ? words.notYet : words.hold[lastColour];
}
