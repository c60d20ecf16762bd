import { checkInstallation } from "#app/doctor/check-installation.ts";
import type { Finding } from "#app/doctor/finding.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { doctorHelp } from "./help-texts.ts";
import { readArguments } from "./read-arguments.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `plumbline doctor`: 0 when nothing is broken, 1 when something is. */
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
  const checks = await checkInstallation(process.env);
  const isWell = checks.every(({ state }) => state !== "broken");
  const document = { schema: "plumbline.doctor/2", ok: isWell, checks };
  await terminal.print(switches.has("json") ? `${JSON.stringify(document, undefined, 2)}\n` : findingsTable(checks));
  return isWell ? exitCodes.done : exitCodes.ourFault;
}

const stateWords = { ok: "ok", attention: "look", broken: "broken" } as const satisfies Record<
  Finding["state"],
  string
>;

/** A line a finding, and below it what to do. */
export function findingsTable(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ name }) => name.length));
  const lines = findings.flatMap(({ name, state, found, fix }) => [
    `${stateWords[state].padEnd(6)}  ${name.padEnd(width)}  ${found}`,
    ...(fix === undefined ? [] : [`${" ".repeat(width + 8)}  -> ${fix}`]),
  ]);
  return `${lines.join("\n")}\n`;
}
