import { useCallback, useEffect, useRef, useState } from "react";
import { speak } from "../shell/speak.ts";
import { words } from "./test-words.ts";

/** Seconds between pressing start and the first second that counts: time to lie down. */
const readySeconds = 5;

/** Seconds between two times said aloud. */
const sayEverySeconds = 10;

export interface Stopwatch {
  readonly state: "idle" | "ready" | "running" | "stopped";
  /** Whole seconds: left until the start while getting ready, otherwise gone since it. */
  readonly seconds: number;
  readonly start: () => void;
  /** Gives the time, s to a tenth. */
  readonly stop: () => number;
  readonly isVoiced: boolean;
  readonly setVoiced: (isVoiced: boolean) => void;
}

/** A stopwatch with a time to get ready, a voice, and an end. */
export function useStopwatch({
  longest,
  onLongest,
}: {
  readonly longest: number;
  readonly onLongest: () => void;
}): Stopwatch {
  const [state, setState] = useState<Stopwatch["state"]>("idle");
  const [seconds, setSeconds] = useState(0);
  const [isVoiced, setVoiced] = useState(true);
  const startedAt = useRef(0);
  const said = useRef(0);
  const end = useRef(onLongest);
  end.current = onLongest;
  const say = useCallback((text: string) => isVoiced && speak(text), [isVoiced]);
  useEffect(() => {
    if (state !== "ready" && state !== "running") return;
    const timer = setInterval(() => {
      const gone = (performance.now() - startedAt.current) / 1000;
      if (gone < 0) return setSeconds(Math.ceil(-gone));
      if (state === "ready") {
        setState("running");
        say(words.spoken.start);
      }
      setSeconds(Math.floor(gone));
      const whole = Math.floor(gone / sayEverySeconds) * sayEverySeconds;
      if (whole > said.current) {
        said.current = whole;
        say(String(whole));
      }
      if (gone >= longest) {
        setState("stopped");
        say(words.spoken.longest);
        end.current();
      }
    }, 100);
    return () => clearInterval(timer);
  }, [state, longest, say]);
  return {
    ...{ state, seconds, isVoiced, setVoiced },
    start: () => {
      startedAt.current = performance.now() + 1000 * readySeconds;
      said.current = 0;
      setSeconds(readySeconds);
      setState("ready");
      say(words.ready);
    },
    stop: () => {
      setState("stopped");
      return Math.max(0, Math.round((performance.now() - startedAt.current) / 100) / 10);
    },
  };
}
