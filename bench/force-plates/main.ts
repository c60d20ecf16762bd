import { writeFileSync } from "node:fs";
import { analyse } from "#core/analyse.ts";
import { type ForcePlateRow, forcePlateRows } from "./force-plate-rows.ts";
import { gaitDataFolder, hasForceTrials } from "./load-trials.ts";
import { type EventSummary, summariseMeasures, summariseTrials, summariseVariants } from "./summarise.ts";

/** Prints how the analysis does on the force-plate trials; `--json FILE` also writes every row, `--measures` adds them. */
function main(args: readonly string[]): void {
  if (!hasForceTrials()) {
    console.error(`No force-plate trials at ${gaitDataFolder}; set PLUMBLINE_DATA to a folder that has them`);
    process.exitCode = 3;
    return;
  }
  const rows = forcePlateRows(analyse);
  printTrials(rows);
  printVariants(rows);
  if (args.includes("--measures")) printMeasures(rows);
  const json = args[args.indexOf("--json") + 1];
  if (args.includes("--json") && json) writeFileSync(json, JSON.stringify(rows, null, 1));
}

const ms = (seconds: number) => (Number.isFinite(seconds) ? (seconds * 1000).toFixed(1) : "-");
const percent = (share: number) => (Number.isFinite(share) ? (share * 100).toFixed(1) : "-");

const eventHeads = ["n", "missed", "extra", "bias", "sd", "rmse"];
const eventCells = ({ errorS, missed, extra }: EventSummary) => [
  ...[errorS.n, missed, extra].map(String),
  ...[errorS.bias, errorS.sd, errorS.rmse].map(ms),
];

function printTrials(rows: readonly ForcePlateRow[]): void {
  console.log(
    "\nTrial by trial: initial contact, toe-off, median contact time (ms) and cadence, found minus force at 50 N\n",
  );
  print([
    ["variant", "trial", ...eventHeads, ...eventHeads, "contact", "cadence"],
    ...summariseTrials(rows).map((s) => [
      s.variant,
      s.trial,
      ...eventCells(s.initialContact),
      ...eventCells(s.toeOff),
      ms(s.contactTimeErrorS),
      s.cadenceErrorStepsPerMin.toFixed(2),
      s.reasons.join(" "),
    ]),
  ]);
}

function printVariants(rows: readonly ForcePlateRow[]): void {
  console.log("\nAll trials together, and the worst single trial\n");
  print([
    ["variant", "", ...eventHeads, "worst", ...eventHeads, "worst", "contact", "cadence"],
    ...summariseVariants(rows).map(({ variant, initialContact, toeOff, worst, reasons }) => [
      variant,
      "",
      ...eventCells(initialContact),
      ms(worst.initialContactRmseS),
      ...eventCells(toeOff),
      ms(worst.toeOffRmseS),
      ms(worst.contactTimeErrorS),
      worst.cadenceErrorStepsPerMin.toFixed(2),
      reasons.join(" "),
    ]),
  ]);
}

function printMeasures(rows: readonly ForcePlateRow[]): void {
  console.log("\nMeasures against the same definition on clean markers at the plate's events\n");
  print([
    ["variant", "measure", "n", "bias", "rmse", "limits", "", "coverage %"],
    ...summariseMeasures(rows).map(({ variant, measure, error, coverage }) => [
      variant,
      measure.replaceAll(" ", "_"),
      String(error.n),
      ...[error.bias, error.rmse, ...error.limits].map((value) => value.toFixed(3)),
      percent(coverage),
    ]),
  ]);
}

/** Aligned columns, the first two to the left. */
function print(table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  for (const row of table) {
    const cells = row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    console.log(cells.join("  ").trimEnd());
  }
}

main(process.argv.slice(2));
