import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { serveHelp } from "./help-texts.ts";
import { readArguments } from "./read-arguments.ts";
import { runProgram } from "./run-program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `plumbline serve`: the server in a process of its own, stopped with this one. */
export async function runServe(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, switches, positionals, problem } = readArguments(words, {
    ...{ port: "string", "leave-jobs": "boolean", help: "boolean" },
  });
  if (switches.has("help")) {
    await terminal.print(serveHelp);
    return exitCodes.done;
  }
  const port = values.get("port");
  const wrong = problem ?? (positionals.length > 0 ? `What is ${positionals[0]}?` : portProblem(port));
  if (wrong !== undefined) {
    terminal.tell(`${wrong}\n\n${serveHelp}`);
    return exitCodes.wrongUse;
  }
  const settings = {
    ...(port === undefined ? {} : { PORT: port }),
    ...(switches.has("leave-jobs") ? { PLUMBLINE_JOBS: "worker" } : {}),
  };
  return await runProgram({ file: "../server/main.ts", settings }, terminal);
}

function portProblem(port: string | undefined): string | undefined {
  if (port === undefined) return undefined;
  const number = Number(port);
  const isPort = /^\d+$/.test(port) && number <= 65_535;
  return isPort ? undefined : `--port is a whole number from 0 to 65535, not ${port}`;
}
