import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import type { Terminal } from "./terminal.ts";

interface Program {
  /** Its file, from this folder. */
  readonly file: string;
  /** Added to the environment. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Runs a program of the server room in a process of its own, which is told to end with this one. */
export async function runProgram({ file, settings = {} }: Program, terminal: Terminal): Promise<ExitCode> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const program = spawn(process.execPath, [path], { stdio: "inherit", env: { ...process.env, ...settings } });
  terminal.signal.addEventListener("abort", () => program.kill("SIGTERM"));
  const code = await new Promise<number | null>((resolve, reject) => {
    program.on("error", reject);
    program.on("exit", resolve);
  });
  if (code === 0 || terminal.signal.aborted) return exitCodes.done;
  return code === exitCodes.wrongUse ? exitCodes.wrongUse : exitCodes.ourFault;
}
