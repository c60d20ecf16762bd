import { dayNumber } from "../load/calendar.ts";
import { avoidsOf } from "./avoid-codes.ts";
import { doseOf } from "./exercise-dose.ts";
import { doneByExercise, type ExerciseProgress, followExercise } from "./exercise-progress.ts";
import { type Diary, diaryOf, type PlanInput } from "./plan-input.ts";
import { exerciseOf, type PlanExercise } from "./plan-library.ts";
import { type ExerciseObstacle, highestStep, obstacleFinder } from "./possible-exercises.ts";
import type { ExerciseDose } from "./session-plan.ts";

/** An exercise for this runner, with where it stands. */
export interface OwnExercise {
  readonly exercise: PlanExercise;
  readonly progress: ExerciseProgress;
  readonly dose: ExerciseDose;
}

/** What is known about exercises for this runner. */
export interface TrainingFacts {
  readonly diary: Diary;
  /** The exercise when it can be given today: nothing keeps from it and it does not rest; undefined otherwise. */
  readonly own: (id: string) => OwnExercise | undefined;
  /** What keeps from an exercise today; undefined when nothing does. */
  readonly obstacle: (id: string) => ExerciseObstacle | undefined;
  /** Exercises that were stopped after three red days. */
  readonly stopped: () => readonly string[];
}

/** Looks up exercises with everything that this runner told, each only once. */
export function trainingFacts(input: PlanInput): TrainingFacts {
  const diary = diaryOf(input.checkIns);
  const obstacleTo = obstacleFinder(input.wishes, avoidsOf(input));
  const done = doneByExercise(input.sessions, diary);
  const owned = new Set<string>(input.wishes.equipment);
  const today = dayNumber(input.today);
  const looked = new Map<string, OwnExercise | ExerciseObstacle>();
  const follow = (exercise: PlanExercise) => {
    const highest = highestStep(exercise, owned);
    return followExercise({
      exercise: exercise.id,
      done: done.get(exercise.id) ?? [],
      bodyTests: input.bodyTests,
      highest,
      top: doseOf(input.library, exercise, Math.max(1, highest)),
      ...(input.screen === undefined ? {} : { screenedOn: dayNumber(input.screen.day) }),
    });
  };
  const look = (id: string): OwnExercise | ExerciseObstacle => {
    const exercise = exerciseOf(input.library, id);
    const obstacle = obstacleTo(exercise);
    if (obstacle !== undefined) return obstacle;
    const progress = follow(exercise);
    if (progress.isStopped) return "stopped";
    if ((progress.restsUntil ?? 0) > today) return "rests";
    return { exercise, progress, dose: doseOf(input.library, exercise, progress.step) };
  };
  const lookOnce = (id: string): OwnExercise | ExerciseObstacle => {
    const known = looked.get(id) ?? look(id);
    looked.set(id, known);
    return known;
  };
  return {
    diary,
    own: (id) => {
      const found = lookOnce(id);
      return typeof found === "string" ? undefined : found;
    },
    obstacle: (id) => {
      const found = lookOnce(id);
      return typeof found === "string" ? found : undefined;
    },
    stopped: () =>
      [...done.keys()].filter((id) => {
        const exercise = input.library.exercises.get(id);
        return exercise !== undefined && follow(exercise).isStopped;
      }),
  };
}
