/** What the plan needs of an exercise: a record of `data/exercises`. */
export interface PlanExercise {
  readonly id: string;
  readonly title: string;
  /** What it trains, in words. */
  readonly purpose: string;
  readonly ladder: readonly {
    readonly level: number;
    readonly name: string;
    /** What this level needs, where it is not what the exercise needs. */
    readonly needs?: readonly string[];
  }[];
  readonly dose: { readonly code?: string };
  readonly avoid: readonly { readonly code?: string; readonly text?: string }[];
  /** Ways to do it, each a list of what is needed. */
  readonly equipment: readonly (readonly string[])[];
  readonly startsWhen?: string;
  readonly serves?: readonly string[];
}

/** What the plan needs of a dose: a code of the programme `exercise-rules`. */
export interface PlanDose {
  readonly code: string;
  readonly sets?: readonly [least: number, most: number];
  readonly reps?: readonly [least: number, most: number];
  readonly holdS?: readonly [least: number, most: number];
  readonly minutes?: readonly [least: number, most: number];
  readonly restS?: number;
  readonly isEachSide?: true;
}

/** What the plan needs of a level of the programme `graded-return`. */
export interface ReturnLevel {
  readonly code: string;
  readonly text: string;
  readonly runMinutes?: number;
  readonly walkMinutes?: number;
  readonly repeats?: number;
}

/** Reviewed records that plans are made from. */
export interface PlanLibrary {
  readonly exercises: ReadonlyMap<string, PlanExercise>;
  readonly doses: ReadonlyMap<string, PlanDose>;
  readonly returnLevels: readonly ReturnLevel[];
}

/** The exercise of an id. Throws a RangeError when the library does not have it: a table names what is not there. */
export function exerciseOf({ exercises }: PlanLibrary, id: string): PlanExercise {
  const exercise = exercises.get(id);
  if (exercise === undefined) throw new RangeError(`The library has no exercise ${id}`);
  return exercise;
}
