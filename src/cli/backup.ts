import { BackupError } from "#app/backup/backup-error.ts";
import { backupHere } from "#app/backup/backup-here.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { brokenWords } from "./broken-words.ts";
import { backupHelp } from "./help-texts.ts";
import { readArguments } from "./read-arguments.ts";
import { tellTrouble } from "./tell-trouble.ts";
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
    if (written.broken.length > 0) terminal.tell(brokenWords(written.broken));
    await terminal.print(switches.has("json") ? `${JSON.stringify(written)}\n` : said);
    return exitCodes.done;
  } catch (error) {
    return await toldTrouble(error, terminal, switches.has("json"));
  }
}

/** Tells what a backup could not do; anything else is our fault and goes on. */
export async function toldTrouble(error: unknown, terminal: Terminal, isJson: boolean): Promise<ExitCode> {
  if (error instanceof BackupError) return await tellTrouble(error, terminal, isJson);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || path === undefined || !/^E[A-Z]+$/.test(code)) throw error;
  return await tellTrouble(pathTrouble(code, path), terminal, isJson);
}

function pathTrouble(code: string, path: string): { readonly message: string; readonly fix: string } {
  if (code === "ENOENT") return { message: `There is no ${path}.`, fix: "Check its name and the folder it lies in." };
  if (code === "EISDIR") return { message: `${path} is a folder.`, fix: "Name a file." };
  if (code === "ENOSPC") return { message: `The disk is full: ${path} could not be written.`, fix: "Make room." };
  const why = code === "EACCES" || code === "EPERM" || code === "EROFS" ? "may not be used by you" : "cannot be used";
  return { message: `${path} ${why} (${code}).`, fix: "Check that the folder is there and that you may use it." };
}
