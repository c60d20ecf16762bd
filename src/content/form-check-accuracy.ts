import { z } from "zod";
import { type FormExercise, formExercises } from "#core/exercise-form/check-form.ts";
import measured from "./form-check-accuracy.generated.json" with { type: "json" };

const count = z.int().nonnegative();

const figureSchema = z.strictObject({
  exercise: z.enum(formExercises),
  model: z.string(),
  films: count,
  refused: count,
  repetitions: count,
  counted: count,
  filmsCountedRight: count,
  angles: z.array(
    z.strictObject({
      id: z.enum(["kneeFlexion", "hipFlexion", "trunkLean", "line"]),
      values: count,
      bias: z.number(),
      rmse: z.number().nonnegative(),
    }),
  ),
});

const recordSchema = z.strictObject({
  schema: z.literal("plumbline.form-check-accuracy/1"),
  exercises: z.array(figureSchema),
});

/** How well the form check did on films of figures of known movement. Written by `npm run bench:accuracy`. */
export type FormCheckAccuracy = z.output<typeof figureSchema>;

const figures = recordSchema.parse(measured).exercises;

/** Its figures for one exercise with the model that the page uses; undefined where it was not benchmarked. */
export function formCheckAccuracy(exercise: FormExercise, model: "lite" | "full"): FormCheckAccuracy | undefined {
  return figures.find((figure) => figure.exercise === exercise && figure.model === model);
}
