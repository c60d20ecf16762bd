import { writeFileSync } from "node:fs";
import { analyse } from "#core/analyse.ts";
import { type ForcePlateRow, forcePlateRows } from "./force-plate-rows.ts";
import { gaitDataFolder, hasForceTrials } from "./load-trials.ts";
import { summariseMeasures, summariseVariants } from "./summarise.ts";

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

function printTrials(rows: readonly ForcePlateRow[]): void {
  console.log("\nTrial by trial; errors are found minus force (50 N), ms\n");
  print([
    [
      "variant",
      "trial",
      "ic n",
      "missed",
      "extra",
      "bias",
      "sd",
      "rmse",
      "to n",
      "bias",
      "sd",
      "rmse",
      "contact",
      "truth",
      "cadence",
      "truth",
    ],
    ...rows.map((row) => {
      const { initialContact: ic, toeOff: to, contactTimeS: ct, cadenceStepsPerMin: cad } = row;
      const events = [
        ic.n,
        ic.missed,
        ic.extra,
        ms(ic.bias),
        ms(ic.sd),
        ms(ic.rmse),
        to.n,
        ms(to.bias),
        ms(to.sd),
        ms(to.rmse),
      ];
      const times = [ms(ct.found), ms(ct.truth), cad.found.toFixed(1), cad.truth.toFixed(1)];
      return [row.variant, row.trial, ...events.map(String), ...times, row.reasons.join(" ")];
    }),
  ]);
}

function printVariants(rows: readonly ForcePlateRow[]): void {
  console.log("\nAll trials together\n");
  print([
    [
      "variant",
      "contacts",
      "missed %",
      "extra %",
      "ic bias",
      "sd",
      "rmse",
      "worst",
      "to bias",
      "sd",
      "rmse",
      "worst",
      "contact worst",
      "cadence worst",
      "refused",
    ],
    ...summariseVariants(rows).map((s) => [
      s.variant,
      String(s.contacts),
      percent(s.missedShare),
      percent(s.extraShare),
      ...[s.initialContactS.bias, s.initialContactS.sd, s.initialContactS.rmse, s.worstTrialS.initialContact].map(ms),
      ...[s.toeOffS.bias, s.toeOffS.sd, s.toeOffS.rmse, s.worstTrialS.toeOff].map(ms),
      ms(s.worstContactTimeS),
      s.worstCadenceStepsPerMin.toFixed(2),
      String(s.notUsable),
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
