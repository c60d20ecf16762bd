import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { serveHelp } from "./help-texts.ts";
import { readArguments } from "./read-arguments.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `plumbline serve`: the server in a process of its own, stopped with this one. */
export async function runServe(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, switches, positionals, problem } = readArguments(words, { port: "string", help: "boolean" });
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
  const main = fileURLToPath(new URL("../server/main.ts", import.meta.url));
  const env = port === undefined ? process.env : { ...process.env, PORT: port };
  const server = spawn(process.execPath, [main], { stdio: "inherit", env });
  terminal.signal.addEventListener("abort", () => server.kill("SIGTERM"));
  const code = await new Promise<number | null>((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", resolve);
  });
  return code === 0 || terminal.signal.aborted ? exitCodes.done : exitCodes.ourFault;
}

function portProblem(port: string | undefined): string | undefined {
  if (port === undefined) return undefined;
  const number = Number(port);
  const isPort = /^\d+$/.test(port) && number <= 65_535;
  return isPort ? undefined : `--port is a whole number from 0 to 65535, not ${port}`;
}
