import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { workerHelp } from "./help-texts.ts";
import { readArguments } from "./read-arguments.ts";
import { runProgram } from "./run-program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `plumbline worker`: works on what servers left to it, in a process of its own, stopped with this one. */
export async function runWorker(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { switches, positionals, problem } = readArguments(words, { help: "boolean" });
  if (switches.has("help")) {
    await terminal.print(workerHelp);
    return exitCodes.done;
  }
  const wrong = problem ?? (positionals.length > 0 ? `What is ${positionals[0]}?` : undefined);
  if (wrong !== undefined) {
    terminal.tell(`${wrong}\n\n${workerHelp}`);
    return exitCodes.wrongUse;
  }
  return await runProgram({ file: "../server/worker-main.ts" }, terminal);
}
