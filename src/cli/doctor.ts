import { checkInstallation } from "#app/check-installation.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { doctorHelp } from "./help-texts.ts";
import { readArguments } from "./read-arguments.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `plumbline doctor`: 0 when every check passes, 1 when one does not. */
export async function runDoctor(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { switches, positionals, problem } = readArguments(words, { json: "boolean", help: "boolean" });
  if (switches.has("help")) {
    await terminal.print(doctorHelp);
    return exitCodes.done;
  }
  const wrong = problem ?? (positionals.length > 0 ? `What is ${positionals[0]}?` : undefined);
  if (wrong !== undefined) {
    terminal.tell(`${wrong}\n\n${doctorHelp}`);
    return exitCodes.wrongUse;
  }
  const checks = await checkInstallation();
  const isWell = checks.every(({ isOk }) => isOk);
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.map(({ name, isOk, found }) => `${isOk ? "ok    " : "not ok"}  ${name.padEnd(width)}  ${found}`);
  const document = { schema: "plumbline.doctor/1", ok: isWell, checks };
  await terminal.print(switches.has("json") ? `${JSON.stringify(document, undefined, 2)}\n` : `${lines.join("\n")}\n`);
  return isWell ? exitCodes.done : exitCodes.ourFault;
}
