import type { TextSink } from "./progress-line.ts";

/** What a command talks to. */
export interface Terminal {
  /** Prints a result on standard output; resolves when it is out. */
  readonly print: (text: string) => Promise<void>;
  /** Says something on standard error. */
  readonly tell: (text: string) => void;
  readonly errors: TextSink;
  readonly hasColour: boolean;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The process's own terminal. Colour only where standard output is one, and never with NO_COLOR (no-color.org). */
export function processTerminal(signal: AbortSignal): Terminal {
  const { stdout, stderr, env } = process;
  const hasNoColour = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  return {
    print: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    tell: (text) => void stderr.write(text),
    errors: stderr,
    hasColour: stdout.isTTY === true && !hasNoColour,
    signal,
  };
}
