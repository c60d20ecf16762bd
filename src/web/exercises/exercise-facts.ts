import type { ExerciseRecord } from "#content/exercise-schema.ts";
import { programmesById } from "#content/programmes.ts";
import type { BodyMovement } from "#core/figure/body-movement.ts";
import { exerciseFigures } from "#core/figure/exercise-figures.ts";
import { groupOf } from "./exercise-groups.ts";
import { words } from "./exercise-words.ts";

/** Doses, rules of progress, of stopping and of leaving out, by their codes. */
export const exerciseRules = (() => {
  const record = programmesById.get("exercise-rules");
  if (record?.kind !== "exercise-rules") throw new RangeError("No record of the exercise rules");
  return record;
})();

export type Dose = (typeof exerciseRules.doses)[number];

/** The figure of a step of the ladder, from 1. */
export function figureOf(exercise: string, step: number): BodyMovement {
  const figures = exerciseFigures[exercise] ?? [];
  const figure = figures[Math.min(step, figures.length) - 1];
  if (figure === undefined) throw new RangeError(`No figure of ${exercise}, step ${step}`);
  return figure;
}

/** The dose of an exercise by its code; undefined when it is only told in words. */
export function doseOf({ dose }: ExerciseRecord): Dose | undefined {
  return exerciseRules.doses.find(({ code }) => code === dose.code);
}

/** The dose in words. */
export function doseWords(exercise: ExerciseRecord): string {
  const dose = doseOf(exercise);
  const parts = words.doseParts;
  const span = ([low, high]: readonly [number, number]) => (low === high ? String(low) : parts.span(low, high));
  const told =
    dose === undefined
      ? []
      : [
          dose.sets && (span(dose.sets) === "1" ? parts.oneSet : parts.sets(span(dose.sets))),
          dose.reps && parts.reps(span(dose.reps)),
          dose.holdS && parts.holdS(span(dose.holdS)),
          dose.minutes && parts.minutes(span(dose.minutes)),
          dose.isEachSide && parts.eachSide,
          dose.isSlow && parts.slow,
          dose.repsInReserve && parts.reserve(span(dose.repsInReserve)),
          dose.effortOf10 && parts.effort(span(dose.effortOf10)),
          dose.restS && parts.rest(dose.restS),
          dose.daysAWeek && parts.days(dose.daysAWeek),
        ].filter((part) => typeof part === "string");
  const sentence = told.length === 0 ? "" : words.doseSentence(told);
  return [sentence, exercise.dose.text].filter(Boolean).join(" ");
}

/** Whether an exercise is what is searched for: every word is in its names, its purpose, its things or its group. */
export function isSought(exercise: ExerciseRecord, search: string): boolean {
  const { title, purpose, ladder, equipment } = exercise;
  const text = [
    title,
    purpose,
    ...ladder.map(({ name }) => name),
    ...equipment.flat(),
    words.groups[groupOf(exercise)],
  ];
  const all = text.join(" ").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
