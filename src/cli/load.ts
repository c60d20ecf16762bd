import { loadHere } from "#app/load/load-here.ts";
import { printedLoad } from "#app/load/printed-load.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { loadHelp } from "./help-texts.ts";
import { progressLine } from "./progress-line.ts";
import { type OptionKinds, readArguments } from "./read-arguments.ts";
import { tellTrouble } from "./tell-trouble.ts";
import type { Terminal } from "./terminal.ts";
import { todayProblem } from "./today-option.ts";

const kinds: OptionKinds = { today: "string", "merge-gap": "string", json: "boolean", help: "boolean" };

const usage =
  "Usage: plumbline load [PATH... | RECORD.zip] [--today YYYY-MM-DD] [--merge-gap MINUTES] [--json]\n" +
  "plumbline load --help says more.\n";

/** Longest gap between two files of one run, minutes. */
const mostGapMin = 120;

/** Runs `plumbline load` and gives the exit code. */
export async function runLoad(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, switches, positionals, problem } = readArguments(words, kinds);
  if (switches.has("help")) {
    await terminal.print(loadHelp);
    return exitCodes.done;
  }
  const wrong = problem ?? todayProblem(values.get("today")) ?? gapProblem(values.get("merge-gap"));
  if (wrong !== undefined) {
    terminal.tell(`${wrong}.\n\n${usage}`);
    return exitCodes.wrongUse;
  }
  const progress = progressLine(terminal.errors, () => performance.now());
  try {
    const outcome = await loadHere(positionals, {
      ...optionsOf(values),
      environment: process.env,
      signal: terminal.signal,
      onProgress: ({ filesDone, filesTotal, bytesDone, bytesTotal, secondsLeft }) => {
        const share = bytesTotal > 0 ? { share: bytesDone / bytesTotal } : {};
        const detail = `${filesDone} of ${filesTotal} files`;
        progress.show({ words: "Reading", detail, ...share, ...(secondsLeft === undefined ? {} : { secondsLeft }) });
      },
    });
    progress.clear();
    if (outcome.kind === "trouble") return await tellTrouble(outcome, terminal, switches.has("json"));
    const { story, report, rejectedFiles, safety, warning } = outcome;
    if (warning !== undefined) terminal.tell(`${warning}.\n`);
    const { hasColour } = terminal;
    const page = (): string => printedLoad(story, report, { hasColour, rejectedFiles, safety });
    await terminal.print(switches.has("json") ? `${JSON.stringify(report)}\n` : page());
    return exitCodes.done;
  } finally {
    progress.clear();
  }
}

function optionsOf(values: ReadonlyMap<string, string>) {
  const [today, gap] = [values.get("today"), values.get("merge-gap")];
  return { ...(today === undefined ? {} : { today }), ...(gap === undefined ? {} : { mergeGapMin: Number(gap) }) };
}

function gapProblem(gap: string | undefined): string | undefined {
  if (gap === undefined || (gap.trim() !== "" && Number(gap) >= 0 && Number(gap) <= mostGapMin)) return undefined;
  return `--merge-gap is a number of minutes from 0 to ${mostGapMin}, e.g. 30, not ${gap}`;
}
