/** Something that text can be written to: a terminal or a pipe. */
export interface TextSink {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** How far the work has come. New words are shown at once; the rest when it is time. */
export interface ShownProgress {
  readonly words: string;
  readonly detail?: string;
  readonly share?: number;
  readonly secondsLeft?: number;
}

/** Shows how far the work has come: one line that is written over on a terminal, a line every few seconds elsewhere. */
export interface ProgressLine {
  readonly show: (progress: ShownProgress) => void;
  /** Takes the line away, before anything else is written. */
  readonly clear: () => void;
}

/** Milliseconds between two lines in a pipe, and between two drawings on a terminal. */
const pipeEveryMs = 5000;
const terminalEveryMs = 100;

/** Makes a progress line; `nowMs` is the clock. */
export function progressLine(sink: TextSink, nowMs: () => number): ProgressLine {
  const everyMs = sink.isTTY === true ? terminalEveryMs : pipeEveryMs;
  let lastMs = Number.NEGATIVE_INFINITY;
  let lastWords = "";
  const isDue = (words: string): boolean => words !== lastWords || nowMs() - lastMs >= everyMs;
  return {
    show: ({ words, detail = "", share, secondsLeft }) => {
      if (!isDue(words)) return;
      lastMs = nowMs();
      lastWords = words;
      const line = [words, detail, share === undefined ? "" : percent(share), leftWords(secondsLeft)]
        .filter(Boolean)
        .join(", ");
      sink.write(sink.isTTY === true ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    clear: () => {
      if (sink.isTTY === true && lastWords !== "") sink.write("\r\u001b[2K");
      lastWords = "";
    },
  };
}

const percent = (share: number): string => `${Math.floor(100 * Math.min(1, share))} %`;

function leftWords(secondsLeft: number | undefined): string {
  if (secondsLeft === undefined || !Number.isFinite(secondsLeft)) return "";
  if (secondsLeft < 60) return `${Math.ceil(secondsLeft)} s left`;
  return `${Math.floor(secondsLeft / 60)} min ${Math.ceil(secondsLeft % 60)} s left`;
}
