import { planHere } from "#app/plan/plan-here.ts";
import { printedPlan } from "#app/plan/printed-plan.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { planHelp } from "./help-texts.ts";
import { type OptionKinds, readArguments } from "./read-arguments.ts";
import { tellTrouble } from "./tell-trouble.ts";
import type { Terminal } from "./terminal.ts";
import { todayProblem } from "./today-option.ts";

const kinds: OptionKinds = { today: "string", json: "boolean", help: "boolean" };

const usage = "Usage: plumbline plan [RECORD.zip] [--today YYYY-MM-DD] [--json]\nplumbline plan --help says more.\n";

/** Runs `plumbline plan` and gives the exit code. */
export async function runPlan(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, switches, positionals, problem } = readArguments(words, kinds);
  if (switches.has("help")) {
    await terminal.print(planHelp);
    return exitCodes.done;
  }
  const today = values.get("today");
  const wrong = problem ?? (positionals.length > 1 ? "One record at a time" : undefined) ?? todayProblem(today);
  if (wrong !== undefined) {
    terminal.tell(`${wrong}.\n\n${usage}`);
    return exitCodes.wrongUse;
  }
  const outcome = await planHere(positionals[0], {
    environment: process.env,
    ...(today === undefined ? {} : { today }),
  });
  if (outcome.kind === "trouble") return await tellTrouble(outcome, terminal, switches.has("json"));
  if (outcome.warning !== undefined) terminal.tell(`${outcome.warning}.\n`);
  const { document } = outcome;
  await terminal.print(switches.has("json") ? `${JSON.stringify(document)}\n` : printedPlan(document));
  return exitCodes.done;
}
