import { BackupError } from "#app/backup/backup-error.ts";
import { backupHere } from "#app/backup/backup-here.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { backupHelp } from "./help-texts.ts";
import { readArguments } from "./read-arguments.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `plumbline backup`. */
export async function runBackup(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { switches, positionals, problem } = readArguments(words, { json: "boolean", help: "boolean" });
  if (switches.has("help")) {
    await terminal.print(backupHelp);
    return exitCodes.done;
  }
  const [path, ...more] = positionals;
  const wrong = problem ?? (path === undefined || more.length > 0 ? "Name one file to write" : undefined);
  if (wrong !== undefined || path === undefined) {
    terminal.tell(`${wrong}.\n\n${backupHelp}`);
    return exitCodes.wrongUse;
  }
  try {
    const written = await backupHere(path, process.env, terminal.signal);
    const rows = Object.values(written.counts).reduce((sum, count) => sum + count, 0);
    const said = `Wrote ${rows} rows into ${written.path} (${(written.bytes / 1e6).toFixed(1)} MB).\n`;
    await terminal.print(switches.has("json") ? `${JSON.stringify(written)}\n` : said);
    return exitCodes.done;
  } catch (error) {
    return toldTrouble(error, terminal);
  }
}

/** Tells what a backup could not do; anything else is our fault and goes on. */
export function toldTrouble(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof BackupError) {
    terminal.tell(`${error.message}\n${error.fix}\n`);
    return exitCodes.unusableInput;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined && /^E[A-Z]+$/.test(code)) {
    terminal.tell(`${path} cannot be used (${code}).\nCheck that the folder is there and that you may use it.\n`);
    return exitCodes.unusableInput;
  }
  throw error;
}
