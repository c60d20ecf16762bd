import { parseArgs } from "node:util";
import type { CalibrationTable } from "#core/gait/calibration-model.ts";
import { calibrationTable } from "#core/gait/calibration-table.generated.ts";
import type { PoseModel } from "#vision/pose-options.ts";
import { poseModels } from "#vision/pose-options.ts";
import { benchFormCheck } from "../form-check/main.ts";
import { gridClips, quickGridClips } from "../synthetic/grid.ts";
import type { ClipCase } from "./clip-case.ts";
import { clipCase, hasTrack } from "./clip-cases.ts";
import { exactCases } from "./exact-cases.ts";
import { fitCalibrations } from "./fit-calibrations.ts";
import { makeTracks } from "./make-tracks.ts";
import { scoreCases } from "./score-cases.ts";
import { writeAccuracy } from "./write-accuracy.ts";
import { writeCalibrationTable } from "./write-calibration-table.ts";

function modelsAsked(names: string | undefined): readonly PoseModel[] {
  if (names === undefined) return poseModels;
  const asked = names.split(",");
  const unknown = asked.filter((name) => !poseModels.some((model) => model === name));
  if (unknown.length > 0)
    throw new RangeError(`Cannot use model ${unknown.join(", ")}: expected ${poseModels.join(", ")}`);
  return poseModels.filter((model) => asked.includes(model));
}

/**
 * Gives a model that was not fitted the full model's table, with its spreads half as large again: the models share their
 * training and differ in size, and a wider interval is the honest answer to not having looked.
 */
function withStandIns(table: CalibrationTable, fitted: readonly string[]): CalibrationTable {
  const entries = Object.entries(table).map(([key, own]) => {
    const standIn = table[key.replace(/lite|heavy/, "full")];
    if (fitted.includes(key) || standIn === undefined || key.startsWith("markers")) return [key, own];
    const widened = Object.entries(standIn.measures).map(([id, model]) => [
      id,
      { ...model, modelSd: 1.5 * model.modelSd, repeatSd: 1.5 * model.repeatSd },
    ]);
    return [key, { ...standIn, measures: Object.fromEntries(widened) }];
  });
  return Object.fromEntries(entries);
}

/**
 * `npm run bench:accuracy`: the whole grid, all models, and docs/accuracy.md. `-- --quick` a representative subset, printed
 * only; `-- --fit` learns the calibration anew from the clips set apart for it and writes it into the core first;
 * `-- --models full,heavy` fewer models; `-- --cached` only what is filmed and read already.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean" },
      fit: { type: "boolean" },
      cached: { type: "boolean" },
      models: { type: "string" },
    },
  });
  const models = modelsAsked(values.models ?? (values.quick ? "full" : undefined));
  const specs = values.quick ? quickGridClips() : gridClips();
  if (!values.cached) await makeTracks({ specs, models });
  const cases = models.flatMap((model) =>
    specs.filter((spec) => hasTrack(spec, model)).map((spec) => clipCase(spec, model)),
  );
  const all = [...cases, ...exactCases()];
  const half = (split: ClipCase["split"]) => all.filter((one) => one.split === split);
  const fitOn = (split: ClipCase["split"]) =>
    fitCalibrations(half(split), { "markers/side/alike": calibrationTable["markers/side/alike"] } as CalibrationTable);
  if (values.fit) {
    const fitted = fitOn("fit");
    writeCalibrationTable(withStandIns({ ...calibrationTable, ...fitted }, Object.keys(fitted)));
    console.error("Calibration written; run again without --fit to score it");
    return;
  }
  // The quick run is held to six minutes: the form check has its own, `node bench/form-check/main.ts --quick`.
  if (models.includes("full") && !values.quick) {
    await benchFormCheck({ isQuick: false, isCached: values.cached === true });
  }
  const scores = scoreCases(half("report"));
  // Each half by constants of the other: twice the clips to tell how often intervals hold the truth.
  const swapped = values.quick ? undefined : scoreCases(half("fit"), fitOn("report"));
  writeAccuracy(scores, swapped);
}

await main();
