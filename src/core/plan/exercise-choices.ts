import { standIns } from "./exercise-swaps.ts";
import { makePlan } from "./make-plan.ts";
import { stretchTrials } from "./mobility-rule.ts";
import { isSupported, type PlanInput } from "./plan-input.ts";
import { exerciseOf, type PlanExercise } from "./plan-library.ts";
import { planWords } from "./plan-words.ts";
import type { ExerciseObstacle } from "./possible-exercises.ts";
import type { PlannedSession } from "./session-plan.ts";
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
  const words = planWords.choices;
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
  const obstacle = facts.obstacle(id);
  const own = facts.own(id);
  if (obstacle !== undefined || own === undefined) {
    return { kind: "blocked", why: obstacleWords(exerciseOf(input.library, id), obstacle ?? "avoided") };
  }
  const swap = { exercise, swappedFor: id, reason: "other", session: session.id } as const;
  const plan = makePlan({ ...input, wishes: withSwap(input.wishes, swap) });
  const sessions = plan.kind === "made" ? plan.weeks.flatMap((week) => week.sessions) : [];
  const given = sessions.find((one) => one.id === session.id)?.items ?? [];
  const item = given.find((one) => one.exercise === id);
  const holdsOthers = session.items.every(
    (one) => one.exercise === exercise || given.some((other) => other.exercise === one.exercise),
  );
  if (item === undefined || !holdsOthers) return { kind: "blocked", why: planWords.choices.tooLong };
  const why = [
    alikeWords(session, exercise, id),
    own.exercise.purpose,
    ladderWords(own),
    ...servesWords(input, own.exercise),
  ];
  return { kind: "fits", choice: { exercise: id, step: item.step, why: why.join(" ") } };
}

/** In which way an exercise is like the planned one. */
function alikeWords({ kind }: PlannedSession, exercise: string, id: string): string {
  const { same } = planWords.choices;
  if (kind !== "strength") return kind === "warm-up" ? same.drill : same.movement;
  const slots = Object.values(strengthSlots).flat();
  const isSameSlot = slots.some(({ exercises }) => exercises.includes(exercise) && exercises.includes(id));
  const part = slots.find(({ exercises }) => exercises.includes(id))?.part ?? "trunk";
  return isSameSlot ? same.slot : same[part];
}

function servesWords(input: PlanInput, { serves = [] }: PlanExercise): readonly string[] {
  return serves.some((id) => isSupported(input, id)) ? [planWords.choices.served] : [];
}

function obstacleWords({ equipment, startsWhen }: PlanExercise, obstacle: ExerciseObstacle): string {
  const words = planWords.choices.obstacles;
  switch (obstacle) {
    case "not-at-hand":
      return words["not-at-hand"](equipment.map((things) => things.join(" and ")).join(", or "));
    case "starts-later":
      return words["starts-later"](startsWhen ?? "");
    default:
      return words[obstacle];
  }
}
