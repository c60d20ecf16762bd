import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import packageFile from "../../package.json" with { type: "json" };
import { mainHelp } from "./help-texts.ts";
import { nearestWord } from "./nearest-word.ts";
import { systemTrouble } from "./system-trouble.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

type Command = (words: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Commands load only what they need: `--help` answers at once. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  analyze: async () => (await import("./analyze.ts")).runAnalyze,
  import: async () => (await import("./import.ts")).runImport,
  load: async () => (await import("./load.ts")).runLoad,
  plan: async () => (await import("./plan.ts")).runPlan,
  backup: async () => (await import("./backup.ts")).runBackup,
  restore: async () => (await import("./restore.ts")).runRestore,
  contributors: async () => (await import("./contributors.ts")).runContributors,
  handover: async () => (await import("./handover.ts")).runHandover,
  serve: async () => (await import("./serve.ts")).runServe,
  worker: async () => (await import("./worker.ts")).runWorker,
  account: async () => (await import("./account.ts")).runAccount,
  doctor: async () => (await import("./doctor.ts")).runDoctor,
};

async function run([word, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (word === undefined) {
    terminal.tell(`Which command?\n\n${mainHelp}`);
    return exitCodes.wrongUse;
  }
  if (word === "--help" || word === "-h" || word === "help") {
    await terminal.print(mainHelp);
    return exitCodes.done;
  }
  if (word === "--version") {
    await terminal.print(`${packageFile.version}\n`);
    return exitCodes.done;
  }
  const load = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (load !== undefined) return await (await load())(rest, terminal);
  const nearest = nearestWord(word.replace(/^-+/, ""), [...Object.keys(commands), "help", "version"]);
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  terminal.tell(`There is no command ${word}.${hint}\n\n${mainHelp}`);
  return exitCodes.wrongUse;
}

/** Exit code of a program ended by Ctrl-C, as shells expect it. */
const interruptedCode = 130;

/** The first Ctrl-C stops cleanly, the second at once. */
function listenForInterrupts(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(interruptedCode);
    controller.abort(new DOMException("Stopped", "AbortError"));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}

async function main(): Promise<number> {
  const signal = listenForInterrupts();
  const terminal = processTerminal(signal);
  // A reader that has seen enough, as in "plumbline ... | head", is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(exitCodes.done);
  });
  try {
    return await run(process.argv.slice(2), terminal);
  } catch (error) {
    if (signal.aborted) {
      terminal.tell("Stopped. Nothing unfinished was left behind.\n");
      return interruptedCode;
    }
    const trouble = systemTrouble(error);
    if (trouble !== undefined) {
      terminal.tell(`${trouble}\nNothing unfinished was left behind.\n`);
      return exitCodes.ourFault;
    }
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.tell(`This is our fault, not yours: Plumbline stopped on an error it did not expect.\n${words}\n`);
    return exitCodes.ourFault;
  }
}

// The decoder's threads may outlive their work: end when the result is out, not when they do.
process.exit(await main());
