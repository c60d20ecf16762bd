import { accuracyOfModel } from "#content/accuracy.ts";
import type { MeasureAccuracy } from "#report/report-words.ts";

const models = ["blazepose-lite", "blazepose-full", "blazepose-heavy", "markers"] as const;

/** What the accuracy benchmark found, by model. Empty for a model that it was not run with. */
export const accuracyFigures: Readonly<Record<string, readonly MeasureAccuracy[]>> = Object.fromEntries(
  models.map((model) => [model, accuracyOfModel(model)]),
);

/** Figures for the model that made a report. */
export function accuracyOf(modelName: string): readonly MeasureAccuracy[] {
  return accuracyFigures[modelName] ?? [];
}
