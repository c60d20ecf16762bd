import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import type { Terminal } from "./terminal.ts";

interface Trouble {
  readonly message: string;
  readonly fix: string;
}

/**
 * Says why nothing could be done, for people on standard error; with `--json` also as one document on standard output. Gives the
 * exit code of input that could not be used.
 */
export async function tellTrouble(
  { message, fix }: Trouble,
  terminal: Pick<Terminal, "tell" | "print">,
  isJson: boolean,
): Promise<ExitCode> {
  terminal.tell(`${message}\n${fix}\n`);
  if (isJson) await terminal.print(`${JSON.stringify({ schema: "plumbline.trouble/1", message, fix })}\n`);
  return exitCodes.unusableInput;
}
