import { useCallback, useEffect, useRef, useState } from "react";
import { frameAt } from "./frame-times.ts";

/** Speeds that can be chosen: a share of real time. */
export const playSpeeds = [0.25, 0.5, 1] as const;

export type PlaySpeed = (typeof playSpeeds)[number];

/** Where the film stands, and the ways to move it. */
export interface Playhead {
  readonly frame: number;
  readonly isPlaying: boolean;
  readonly speed: PlaySpeed;
  /** Goes to a frame and stops there. */
  readonly seek: (frame: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: PlaySpeed) => void;
}

interface PlayheadOptions {
  /** Time of each frame, s. */
  readonly timesS: Float64Array;
  readonly firstFrame: number;
  /** False while the frame's picture is still being decoded: the film waits for it rather than skip it. */
  readonly isReady?: (frame: number) => boolean;
}

/** Longest step of the clock between two pictures, s: a tab that slept goes on where it was. */
const longestTickS = 0.1;

/** Moves through the frames at their true times, slowed as chosen, round and round. */
export function usePlayhead({ timesS, firstFrame, isReady }: PlayheadOptions): Playhead {
  const lastFrame = Math.max(0, timesS.length - 1);
  const [frame, setFrame] = useState(Math.min(firstFrame, lastFrame));
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState<PlaySpeed>(0.25);
  const shown = useRef(frame);
  shown.current = frame;

  const seek = useCallback(
    (wanted: number) => {
      setIsPlaying(false);
      setFrame(Math.min(lastFrame, Math.max(0, Math.round(wanted))));
    },
    [lastFrame],
  );
  const toggle = useCallback(() => setIsPlaying((was) => !was), []);

  useEffect(() => {
    if (!isPlaying) return;
    let clockS = timesS[shown.current] ?? 0;
    let last = performance.now();
    let request = requestAnimationFrame(function tick(now) {
      const stepS = Math.min(longestTickS, (now - last) / 1000) * speed;
      last = now;
      if (!isReady || isReady(shown.current)) clockS += stepS;
      if (clockS > (timesS[lastFrame] ?? 0)) clockS = 0;
      setFrame(frameAt(timesS, clockS));
      request = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(request);
  }, [isPlaying, speed, timesS, lastFrame, isReady]);

  return { frame, isPlaying, speed, seek, toggle, setSpeed };
}
