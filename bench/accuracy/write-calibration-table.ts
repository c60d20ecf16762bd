import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CalibrationTable } from "#core/gait/calibration-model.ts";

/** Numbers to six significant digits: more would only make the file change with every run. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(6)) : value;
}

/** Writes what was learned as the table that the core ships. */
export function writeCalibrationTable(table: CalibrationTable): void {
  const path = join(import.meta.dirname, "../../src/core/gait/calibration-table.generated.ts");
  const head = `import type { CalibrationTable } from "./calibration-model.ts";

/** Timing, corrections and errors by kind of track, view and leg. Written by \`npm run bench:accuracy -- --fit\`; do not edit by hand. */
export const calibrationTable: CalibrationTable = `;
  writeFileSync(path, `${head}${JSON.stringify(table, rounded, 2)};\n`);
}
