import { standIns } from "./exercise-swaps.ts";
import { makePlan } from "./make-plan.ts";
import { stretchTrials } from "./mobility-rule.ts";
import { isSupported, type PlanInput, planWordsOf } from "./plan-input.ts";
import { exerciseOf, type PlanExercise } from "./plan-library.ts";
import type { PlanEquipment } from "./plan-wishes.ts";
import type { PlanWords } from "./plan-words.ts";
import type { ExerciseObstacle } from "./possible-exercises.ts";
import type { PlannedSession, SessionKind } from "./session-plan.ts";
import { ladderWords } from "./strength-session.ts";
import { strengthSlots } from "./strength-slots.table.ts";
import { type TrainingFacts, trainingFacts } from "./training-facts.ts";
import { withSwap } from "./wish-changes.ts";

/** An exercise that could be done in place of a planned one. */
export interface ExerciseChoice {
  readonly exercise: string;
  /** Level of its ladder that the plan would give. */
  readonly step: number;
  /** Why it fits, in words. */
  readonly why: string;
}

/** What could be done in place of one exercise of a session. */
export interface ExerciseChoices {
  readonly choices: readonly ExerciseChoice[];
  /** What trains the same and cannot be given, with what keeps from it. */
  readonly blocked: readonly { readonly exercise: string; readonly why: string }[];
  /** Why nothing can be chosen; set exactly when there is no choice. */
  readonly none?: string;
}

/**
 * What a runner can do in place of an exercise of a planned session. Each was tried: the plan that is made with it gives it there, and
 * nothing else falls out of the session. Throws a RangeError when the session does not hold the exercise.
 */
export function exerciseChoices(input: PlanInput, session: PlannedSession, exercise: string): ExerciseChoices {
  if (!session.items.some((item) => item.exercise === exercise)) {
    throw new RangeError(`Expected ${session.id} to hold ${exercise}`);
  }
  const words = planWordsOf(input).choices;
  const facts = trainingFacts(input);
  const isOnTrial = session.kind === "mobility" && stretchTrials(input, facts).some((one) => one.exercise === exercise);
  if (isOnTrial) return { choices: [], blocked: [], none: words.onTrial };
  const inSession = new Set(session.items.map((item) => item.exercise));
  const others = standIns(session.kind, exercise).filter((id) => !inSession.has(id));
  if (others.length === 0) return { choices: [], blocked: [], none: words.onlyOne };
  const tried = others.map((id) => ({ id, found: tryOut(input, { session, exercise, facts, id }) }));
  const choices = tried.flatMap(({ found }) => (found.kind === "fits" ? [found.choice] : []));
  const blocked = tried.flatMap(({ id, found }) =>
    found.kind === "blocked" ? [{ exercise: id, why: found.why }] : [],
  );
  return { choices, blocked, ...(choices.length === 0 ? { none: words.nothingFits } : {}) };
}

interface Trying {
  readonly session: PlannedSession;
  readonly exercise: string;
  readonly facts: TrainingFacts;
  /** The exercise that is tried. */
  readonly id: string;
}

type Tried =
  | { readonly kind: "fits"; readonly choice: ExerciseChoice }
  | { readonly kind: "blocked"; readonly why: string };

function tryOut(input: PlanInput, { session, exercise, facts, id }: Trying): Tried {
  const words = planWordsOf(input);
  const obstacle = facts.obstacle(id);
  const own = facts.own(id);
  if (obstacle !== undefined || own === undefined) {
    const why = obstacleWords(exerciseOf(input.library, id), obstacle ?? "avoided", words.choices);
    return { kind: "blocked", why };
  }
  const swap = { exercise, swappedFor: id, reason: "other", session: session.id } as const;
  const plan = makePlan({ ...input, wishes: withSwap(input.wishes, swap) });
  const sessions = plan.kind === "made" ? plan.weeks.flatMap((week) => week.sessions) : [];
  const given = sessions.find((one) => one.id === session.id)?.items ?? [];
  const item = given.find((one) => one.exercise === id);
  const holdsOthers = session.items.every(
    (one) => one.exercise === exercise || given.some((other) => other.exercise === one.exercise),
  );
  if (item === undefined || !holdsOthers) return { kind: "blocked", why: words.choices.tooLong };
  const why = [
    words.choices.same[likeness(session.kind, exercise, id)],
    own.exercise.purpose,
    ladderWords(own, words.item),
    ...(own.exercise.serves?.some((one) => isSupported(input, one)) ? [words.choices.served] : []),
  ];
  return { kind: "fits", choice: { exercise: id, step: item.step, why: why.join(" ") } };
}

type ChoiceWords = PlanWords["choices"];

/** In which way an exercise is like the planned one. */
function likeness(kind: SessionKind, exercise: string, id: string): keyof ChoiceWords["same"] {
  if (kind !== "strength") return kind === "warm-up" ? "drill" : "movement";
  const slots = Object.values(strengthSlots).flat();
  const isSameSlot = slots.some(({ exercises }) => exercises.includes(exercise) && exercises.includes(id));
  return isSameSlot ? "slot" : (slots.find(({ exercises }) => exercises.includes(id))?.part ?? "trunk");
}

function obstacleWords(
  { equipment, startsWhen }: PlanExercise,
  obstacle: ExerciseObstacle,
  { obstacles: words, equipment: names }: ChoiceWords,
): string {
  const nameOf = (thing: string) => names[thing as PlanEquipment] ?? thing;
  switch (obstacle) {
    case "not-at-hand":
      return words["not-at-hand"](equipment.map((things) => things.map(nameOf)));
    case "starts-later":
      return words["starts-later"](startsWhen ?? "");
    default:
      return words[obstacle];
  }
}
