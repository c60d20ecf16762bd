import type { ClipSpec } from "./clip-spec.ts";
import { exerciseFigureAt } from "./exercise-motion.ts";
import { createFigure, type FigureMotion } from "./figure-motion.ts";
import type { RunnerParameters } from "./runner-parameters.ts";

/** How the figure of a clip moves: it runs, unless it does an exercise. */
export function clipFigure({ exercise, durationS }: ClipSpec, runner: RunnerParameters): FigureMotion["poseAt"] {
  if (exercise === undefined) return createFigure(runner, durationS).poseAt;
  return (timeS) => exerciseFigureAt(runner, exercise, timeS);
}
