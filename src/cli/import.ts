import { printedImport } from "#app/import/printed-import.ts";
import { importHere } from "#app/import-here.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import type { ImportReport } from "#core/load/import-report.ts";
import { importHelp } from "./help-texts.ts";
import { progressLine } from "./progress-line.ts";
import { type OptionKinds, readArguments } from "./read-arguments.ts";
import { tellTrouble } from "./tell-trouble.ts";
import type { Terminal } from "./terminal.ts";

const kinds: OptionKinds = { "dry-run": "boolean", json: "boolean", help: "boolean" };

const usage = "Usage: plumbline import PATH... [--dry-run] [--json]\nplumbline import --help says more.\n";

/** Runs `plumbline import` and gives the exit code. */
export async function runImport(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { switches, positionals, problem } = readArguments(words, kinds);
  if (switches.has("help")) {
    await terminal.print(importHelp);
    return exitCodes.done;
  }
  const wrong = problem ?? (positionals.length === 0 ? "Which files? Name files, folders or export zips" : undefined);
  if (wrong !== undefined) {
    terminal.tell(`${wrong}.\n\n${usage}`);
    return exitCodes.wrongUse;
  }
  const isDryRun = switches.has("dry-run");
  const progress = progressLine(terminal.errors, () => performance.now());
  try {
    const outcome = await importHere(positionals, {
      isDryRun,
      environment: process.env,
      signal: terminal.signal,
      onProgress: ({ filesDone, filesTotal, bytesDone, bytesTotal, runs, secondsLeft }) => {
        const share = bytesTotal > 0 ? { share: bytesDone / bytesTotal } : {};
        const detail = `${filesDone} of ${filesTotal} files, ${counted(runs)}`;
        progress.show({ words: "Reading", detail, ...share, ...(secondsLeft === undefined ? {} : { secondsLeft }) });
      },
    });
    progress.clear();
    if (outcome.kind === "trouble") return await tellTrouble(outcome, terminal, switches.has("json"));
    const { report, warning } = outcome;
    if (warning !== undefined) terminal.tell(`${warning}.\n`);
    await terminal.print(switches.has("json") ? `${JSON.stringify(report)}\n` : printedImport(report, { isDryRun }));
    return isUsable(report) ? exitCodes.done : exitCodes.unusableInput;
  } finally {
    progress.clear();
  }
}

/** Something was read, or had been before. */
function isUsable({ files }: ImportReport): boolean {
  return files.some(({ status, activities }) => status === "duplicate" || activities.length > 0);
}

const counted = (runs: number): string => `${runs} ${runs === 1 ? "run" : "runs"}`;
