import { restoreHere } from "#app/backup/backup-here.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import { toldTrouble } from "./backup.ts";
import { brokenWords } from "./broken-words.ts";
import { restoreHelp } from "./help-texts.ts";
import { readArguments } from "./read-arguments.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `plumbline restore`. */
export async function runRestore(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const kinds = { replace: "boolean", json: "boolean", help: "boolean" } as const;
  const { switches, positionals, problem } = readArguments(words, kinds);
  if (switches.has("help")) {
    await terminal.print(restoreHelp);
    return exitCodes.done;
  }
  const [path, ...more] = positionals;
  const wrong = problem ?? (path === undefined || more.length > 0 ? "Name one backup" : undefined);
  if (wrong !== undefined || path === undefined) {
    terminal.tell(`${wrong}.\n\n${restoreHelp}`);
    return exitCodes.wrongUse;
  }
  try {
    const restored = await restoreHere(path, { environment: process.env, isReplacing: switches.has("replace") });
    const rows = Object.values(restored.counts).reduce((sum, count) => sum + count, 0);
    const said = `Put ${rows} rows of ${restored.madeAt.slice(0, 10)} in place.\n`;
    if (restored.broken.length > 0) terminal.tell(brokenWords(restored.broken));
    await terminal.print(switches.has("json") ? `${JSON.stringify(restored)}\n` : said);
    return exitCodes.done;
  } catch (error) {
    return await toldTrouble(error, terminal, switches.has("json"));
  }
}
