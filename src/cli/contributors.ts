import { contributorsHere } from "#app/contributors/contributors-here.ts";
import { printedContributors } from "#app/contributors/printed-contributors.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { contributorsHelp } from "./help-texts.ts";
import { type OptionKinds, readArguments } from "./read-arguments.ts";
import { tellTrouble } from "./tell-trouble.ts";
import type { Terminal } from "./terminal.ts";
import { todayProblem } from "./today-option.ts";

const kinds: OptionKinds = { today: "string", json: "boolean", help: "boolean" };

const usage =
  "Usage: plumbline contributors [RECORD.zip] [--today YYYY-MM-DD] [--json]\nplumbline contributors --help says more.\n";

/** Runs `plumbline contributors` and gives the exit code. */
export async function runContributors(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, switches, positionals, problem } = readArguments(words, kinds);
  if (switches.has("help")) {
    await terminal.print(contributorsHelp);
    return exitCodes.done;
  }
  const tooMany = positionals.length > 1 ? "One record at a time" : undefined;
  const wrong = problem ?? tooMany ?? todayProblem(values.get("today"));
  if (wrong !== undefined) {
    terminal.tell(`${wrong}.\n\n${usage}`);
    return exitCodes.wrongUse;
  }
  const today = values.get("today");
  const outcome = await contributorsHere(positionals[0], {
    environment: process.env,
    ...(today === undefined ? {} : { today }),
  });
  if (outcome.kind === "trouble") return await tellTrouble(outcome, terminal, switches.has("json"));
  if (outcome.warning !== undefined) terminal.tell(`${outcome.warning}.\n`);
  const { findings } = outcome;
  await terminal.print(
    switches.has("json")
      ? `${JSON.stringify(findings)}\n`
      : printedContributors(findings, { hasColour: terminal.hasColour }),
  );
  return exitCodes.done;
}
