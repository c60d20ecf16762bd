import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { checkForm, type FormCheck, type FormExercise } from "#core/exercise-form/check-form.ts";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { refusalText } from "#report/refusal-words.ts";
import { poseOfFilm } from "../analysis/pose-of-film.ts";
import { cameraProblem, recordFilm } from "../camera/camera.ts";
import { speak } from "../shell/speak.ts";
import { words } from "./exercise-form-words.ts";
import { useFormCamera } from "./use-form-camera.ts";

/** Time to walk to one's place, s. */
const countdownS = 8;

/** The model that reads the film. */
export const formModel = "full";

export type FilmStage = "off" | "opening" | "ready" | "counting" | "recording" | "measuring" | "done";

export interface FormFilm {
  readonly stage: FilmStage;
  readonly secondsLeft: number;
  /** How far the measuring is, in words. */
  readonly progress: string;
  readonly problem: string;
  readonly check: FormCheck | undefined;
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly open: () => Promise<void>;
  readonly record: () => Promise<void>;
  readonly measure: (film: Blob) => Promise<void>;
  readonly stop: () => void;
}

interface Wanted {
  readonly exercise: FormExercise;
  readonly side?: "left" | "right";
  /** Length of the film, s. */
  readonly recordS: number;
}

/** Films an exercise and measures it on this device. The film is let go as soon as it is measured. */
export function useFormFilm({ exercise, side, recordS }: Wanted): FormFilm {
  const { video, stream, turnOn, turnOff } = useFormCamera();
  const running = useRef<AbortController>(undefined);
  const [stage, setStage] = useState<FilmStage>("off");
  const [secondsLeft, setSecondsLeft] = useState(0);
  const [progress, setProgress] = useState("");
  const [problem, setProblem] = useState("");
  const [check, setCheck] = useState<FormCheck>();
  const stop = useCallback(() => {
    running.current?.abort();
    turnOff();
    setStage("off");
  }, [turnOff]);
  useEffect(() => stop, [stop]);
  const measure = useCallback(
    async (film: Blob) => {
      stop();
      setStage("measuring");
      setProblem("");
      running.current = new AbortController();
      const { signal } = running.current;
      try {
        const options = { model: formModel, keepsFilm: false } as const;
        const { track } = await poseOfFilm(film, { options, signal, onProgress: (now) => setProgress(now.words) });
        setCheck(checkForm(track, side === undefined ? { exercise } : { exercise, side }));
        setStage("done");
      } catch (error) {
        if (signal.aborted) return;
        setProblem(error instanceof PlumblineError ? refusedWords(error) : words.broke);
        setStage("off");
        if (!(error instanceof PlumblineError)) reportError(error);
      }
    },
    [exercise, side, stop],
  );
  const open = useCallback(async () => {
    setProblem("");
    setStage("opening");
    try {
      if (await turnOn()) setStage("ready");
    } catch (error) {
      setProblem(cameraProblem(error));
      setStage("off");
    }
  }, [turnOn]);
  const record = useCallback(async () => {
    if (stream.current === undefined) return;
    running.current = new AbortController();
    const { signal } = running.current;
    setStage("counting");
    if (!(await countDown(countdownS, signal, setSecondsLeft))) return;
    setStage("recording");
    speak(words.begin(recordS));
    void countDown(recordS, signal, setSecondsLeft);
    const film = await recordFilm(stream.current, { durationS: recordS, signal });
    if (film === undefined) return;
    // Whoever stands three metres away does not read the page.
    speak(words.filmed);
    await measure(film);
  }, [measure, recordS, stream]);
  return { ...{ stage, secondsLeft, progress, problem, check, video }, ...{ open, record, measure, stop } };
}

/** Why a film cannot be measured, and what to do. */
function refusedWords(error: PlumblineError): string {
  const { message, fix } = refusalText(error.toRefusal());
  return `${message} ${fix}`;
}

/** Counts seconds down. False when it was broken off. */
async function countDown(seconds: number, signal: AbortSignal, tell: (left: number) => void): Promise<boolean> {
  for (let left = seconds; left > 0 && !signal.aborted; left -= 1) {
    tell(left);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return !signal.aborted;
}
