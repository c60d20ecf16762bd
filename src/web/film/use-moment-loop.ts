import { useEffect, useRef, useState } from "react";
import { frameAt } from "./frame-times.ts";

interface MomentLoopOptions {
  /** Time of each frame, s. */
  readonly timesS: Float64Array;
  /** The frame that shows it. */
  readonly frame: number;
  readonly isPlaying: boolean;
  /** False while a frame's picture is still being decoded. */
  readonly isReady?: ((frame: number) => boolean) | undefined;
}

/** Film time before and after the moment, s: a second of film, about one and a half strides. */
const reachS = 0.5;

/** The loop plays at half speed, so that a landing can be seen. */
const loopSpeed = 0.5;

/** How long the loop rests on the moment itself, s. */
const restS = 1.2;

/** Longest step of the clock between two pictures, s. */
const longestTickS = 0.1;

/** The frame to show now: round and round about the moment, resting on it; the moment itself when paused. */
export function useMomentLoop({ timesS, frame, isPlaying, isReady }: MomentLoopOptions): number {
  const [shownFrame, setShownFrame] = useState(frame);
  const shown = useRef(frame);
  shown.current = shownFrame;
  useEffect(() => {
    if (!isPlaying) return setShownFrame(frame);
    const momentS = timesS[frame] ?? 0;
    const startS = Math.max(timesS[0] ?? 0, momentS - reachS);
    const endS = Math.min(timesS.at(-1) ?? 0, momentS + reachS);
    let clockS = startS;
    let restedS = 0;
    let last = performance.now();
    let request = requestAnimationFrame(function tick(now) {
      const stepS = Math.min(longestTickS, (now - last) / 1000);
      last = now;
      if (!isReady || isReady(shown.current)) {
        const isResting = clockS >= momentS && restedS < restS;
        if (isResting) restedS += stepS;
        else clockS += stepS * loopSpeed;
      }
      if (clockS > endS) {
        clockS = startS;
        restedS = 0;
      }
      setShownFrame(restedS > 0 && restedS < restS ? frame : frameAt(timesS, clockS));
      request = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(request);
  }, [timesS, frame, isPlaying, isReady]);
  return shownFrame;
}
