import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { checkForm, type FormCheck, type FormExercise } from "#core/exercise-form/check-form.ts";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { poseOfFilm } from "../analysis/pose-of-film.ts";
import { cameraProblem, openCamera, recordFilm } from "../camera/camera.ts";
import { speak } from "../shell/speak.ts";
import { words } from "./exercise-form-words.ts";

/** Time to walk to one's place, and length of the film, s. */
export const filmTimes = { countdownS: 8, recordS: 25 } as const;

export type FilmStage = "off" | "ready" | "counting" | "recording" | "measuring" | "done";

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
}

/** Films an exercise and measures it on this device. The film is let go as soon as it is measured. */
export function useFormFilm({ exercise, side }: Wanted): FormFilm {
  const video = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream>(undefined);
  const running = useRef<AbortController>(undefined);
  const [stage, setStage] = useState<FilmStage>("off");
  const [secondsLeft, setSecondsLeft] = useState(0);
  const [progress, setProgress] = useState("");
  const [problem, setProblem] = useState("");
  const [check, setCheck] = useState<FormCheck>();
  const stop = useCallback(() => {
    running.current?.abort();
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = undefined;
    setStage("off");
  }, []);
  useEffect(() => stop, [stop]);
  const measure = useCallback(
    async (film: Blob) => {
      stop();
      setStage("measuring");
      setProblem("");
      running.current = new AbortController();
      const { signal } = running.current;
      try {
        const options = { model: "full", keepsFilm: false } as const;
        const { track } = await poseOfFilm(film, { options, signal, onProgress: (now) => setProgress(now.words) });
        setCheck(checkForm(track, side === undefined ? { exercise } : { exercise, side }));
        setStage("done");
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof PlumblineError)) throw error;
        setProblem(error.message);
        setStage("off");
      }
    },
    [exercise, side, stop],
  );
  const open = useCallback(async () => {
    setProblem("");
    try {
      stream.current = await openCamera("user");
      if (video.current !== null) video.current.srcObject = stream.current;
      setStage("ready");
    } catch (error) {
      setProblem(cameraProblem(error));
    }
  }, []);
  const record = useCallback(async () => {
    if (stream.current === undefined) return;
    running.current = new AbortController();
    const { signal } = running.current;
    setStage("counting");
    if (!(await countDown(filmTimes.countdownS, signal, setSecondsLeft))) return;
    setStage("recording");
    speak(words.recording(filmTimes.recordS));
    void countDown(filmTimes.recordS, signal, setSecondsLeft);
    const film = await recordFilm(stream.current, { durationS: filmTimes.recordS, signal });
    if (film !== undefined) await measure(film);
  }, [measure]);
  return { ...{ stage, secondsLeft, progress, problem, check, video }, ...{ open, record, measure, stop } };
}

/** Counts seconds down. False when it was broken off. */
async function countDown(seconds: number, signal: AbortSignal, tell: (left: number) => void): Promise<boolean> {
  for (let left = seconds; left > 0 && !signal.aborted; left -= 1) {
    tell(left);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return !signal.aborted;
}
