import { useCallback, useEffect, useRef, useState } from "react";
import { exercisesById } from "#content/exercises.ts";
import { advancePlay, type PlayEvent } from "#core/exercise/advance-play.ts";
import { cueOf } from "#core/exercise/play-cues.ts";
import { itemOn, type SessionPlay } from "#core/exercise/session-play.ts";
import { layAside } from "../record/record.ts";
import { speak } from "../shell/speak.ts";
import { cueWords } from "./session-words.ts";

/** Name under which the session under way is laid aside on this device. */
export const playAside = "session";

/** Time between two ticks, and between two times that ticks alone are laid aside, ms. */
const tickMs = 250;
const keepEveryMs = 2000;

export interface Player {
  readonly play: SessionPlay;
  /** What was said last. */
  readonly said: string;
  readonly send: (event: PlayEvent) => void;
  readonly isVoiced: boolean;
  readonly setVoiced: (isVoiced: boolean) => void;
}

/** A session under way: its clock, its voice, and its place on this device. */
export function usePlay(first: SessionPlay): Player {
  const [play, setPlay] = useState(first);
  const [said, setSaid] = useState("");
  const [isVoiced, setVoiced] = useState(true);
  const latest = useRef(first);
  const keptAt = useRef(0);
  const voiced = useRef(isVoiced);
  voiced.current = isVoiced;
  const send = useCallback((event: PlayEvent) => {
    const before = latest.current;
    const after = advancePlay(before, event, Date.now() / 1000);
    latest.current = after;
    setPlay(after);
    const cue = cueOf(before, after);
    if (cue !== undefined) {
      const title = exercisesById.get(itemOn(after)?.planned.exercise ?? "")?.title ?? after.title;
      const text = cueWords(cue, title);
      setSaid(text);
      if (voiced.current) speak(text);
    }
    const now = Date.now();
    if (event.kind !== "tick" || now - keptAt.current > keepEveryMs) {
      keptAt.current = now;
      void layAside(playAside, after.phase === "finished" ? null : after);
    }
  }, []);
  useEffect(() => {
    void layAside(playAside, latest.current);
    const timer = setInterval(() => send({ kind: "tick" }), tickMs);
    const keepNow = () => void layAside(playAside, latest.current.phase === "finished" ? null : latest.current);
    window.addEventListener("pagehide", keepNow);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", keepNow);
      if ("speechSynthesis" in window) window.speechSynthesis.cancel();
    };
  }, [send]);
  return { play, said, send, isVoiced, setVoiced };
}
