import { useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { Icon } from "../shell/icons.tsx";
import { filmIndex } from "./film-index.ts";
import { FilmStage } from "./film-stage.tsx";
import { words } from "./film-words.ts";
import type { ShownMeasure } from "./shown-measure.ts";
import { useFilmFrames } from "./use-film-frames.ts";
import { useIsVisible } from "./use-is-visible.ts";
import { useMomentLoop } from "./use-moment-loop.ts";
import { useReducedMotion } from "./use-reduced-motion.ts";

interface MomentLoopProps {
  readonly analysis: FormAnalysis;
  readonly film: Blob | undefined;
  readonly frame: number;
  readonly measure: ShownMeasure;
  readonly label: string;
}

/** Longest side of a loop's pictures, px. */
const loopSidePx = 560;

/** The second of film about a finding, looped, resting on the frame that shows it. Still when motion is reduced. */
export function MomentLoop({ analysis, film, frame, measure, label }: MomentLoopProps) {
  const place = useRef<HTMLDivElement>(null);
  const isVisible = useIsVisible(place);
  const isReduced = useReducedMotion();
  const [isPaused, setIsPaused] = useState<boolean>();
  const { frames } = useFilmFrames(film, loopSidePx);
  const isReady = useMemo(
    () => (frames ? (wanted: number) => frames.peek(filmIndex(frames, analysis, wanted)) !== undefined : undefined),
    [frames, analysis],
  );
  const isPlaying = !(isPaused ?? isReduced);
  const shown = useMomentLoop({ timesS: analysis.track.timesS, frame, isPlaying: isPlaying && isVisible, isReady });
  const isAtMoment = shown === frame;
  return (
    <div className="moment" ref={place}>
      <FilmStage
        analysis={analysis}
        frames={frames}
        frame={shown}
        hasOverlay
        isClose
        measure={isAtMoment ? measure : undefined}
        label={label}
      />
      <Button
        className="button moment-pause"
        aria-label={isPlaying ? words.pauseLoop : words.playLoop}
        onPress={() => setIsPaused(isPlaying)}
      >
        <Icon name={isPlaying ? "pause" : "play"} />
      </Button>
    </div>
  );
}
