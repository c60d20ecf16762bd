import pino, { type Logger, type LoggerOptions } from "pino";

/** Where log lines go. */
export interface LogTarget {
  /** Takes one line with its line break. */
  readonly write: (line: string) => void;
  /** Lines for people instead of JSON. */
  readonly isTerminal: boolean;
}

export type Log = Logger;

/** Levels that `PLUMBLINE_LOG` may name. */
export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

export type LogLevel = (typeof logLevels)[number];

/**
 * The log of a server: one line an event, JSON where a program reads it, words on a terminal. It says what ran, how long and how
 * it ended; never who, what was sent, or what is kept. `level` is the least that is written: by default everything, and on a
 * terminal only warnings.
 */
export function createLog({ write, isTerminal }: LogTarget, level?: LogLevel): Log {
  const options: LoggerOptions = {
    level: level ?? (isTerminal ? "warn" : "info"),
    // No process number and no name of the machine.
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // Whoever logs an error itself gets no more of it either: pino would take its message for the line's.
    hooks: {
      logMethod(words, method) {
        const [first] = words as readonly unknown[];
        if (first instanceof Error) method.apply(this, [{ error: faultFacts(first) }, "fault"]);
        else method.apply(this, words);
      },
    },
    serializers: { err: faultFacts, error: (value: unknown) => (value instanceof Error ? faultFacts(value) : value) },
  };
  return pino(options, { write: isTerminal ? (line) => write(wordsOf(line)) : write });
}

/** What the log says of a fault: its kind, its code and where in the code it arose. */
export interface FaultFacts {
  readonly name: string;
  readonly code?: string;
  readonly at: readonly string[];
}

/** Frames of a stack that are told. */
const mostFrames = 8;

/**
 * A fault without its message: databases and parsers quote what they were given ("invalid input: ..."), and that is somebody's
 * health. Name, code and stack say where to look.
 */
export function faultFacts(error: unknown): FaultFacts {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code } = error as { readonly code?: unknown };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === "string" && /^[A-Z0-9_-]{2,40}$/i.test(code) ? { code } : {}),
    at: frames.slice(0, mostFrames).map((line) => line.trim().slice(3)),
  };
}

/** `07:30:01 warn request method=GET ...`: a line of JSON for people. */
function wordsOf(line: string): string {
  const { time, level, msg, ...facts } = JSON.parse(line) as Record<string, unknown>;
  const clock = String(time).slice(11, 19);
  const told = Object.entries(facts).map(([name, value]) =>
    name === "error" ? faultWords(value as FaultFacts) : `${name}=${String(value)}`,
  );
  return `${[clock, level, msg, ...told].join(" ")}\n`;
}

function faultWords({ name, code, at }: FaultFacts): string {
  return `${name}${code === undefined ? "" : ` ${code}`}${at.map((frame) => `\n    at ${frame}`).join("")}`;
}
