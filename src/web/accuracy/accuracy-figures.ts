import type { MeasureAccuracy } from "#report/report-words.ts";

/** What the accuracy benchmark found, by model. Empty for a model that it was not run with. */
export const accuracyFigures: Readonly<Record<string, readonly MeasureAccuracy[]>> = {};

/** Figures for the model that made a report. */
export function accuracyOf(modelName: string): readonly MeasureAccuracy[] {
  return accuracyFigures[modelName] ?? [];
}
