import { type KeyboardEvent, useMemo, useState } from "react";
import { Button, Switch } from "react-aria-components";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { Icon } from "../shell/icons.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { AngleReadouts } from "./angle-readouts.tsx";
import type { FilmFrames } from "./film-frames.ts";
import { FilmStage } from "./film-stage.tsx";
import { words } from "./film-words.ts";
import { contactFrames, neighbour, pressPlayerKey } from "./player-keys.ts";
import { groundWords, Scrubber } from "./scrubber.tsx";
import type { ShownMeasure } from "./shown-measure.ts";
import { SpeedChoice } from "./speed-choice.tsx";
import type { Playhead } from "./use-playhead.ts";

interface FilmPlayerProps {
  readonly analysis: FormAnalysis;
  readonly frames: FilmFrames | undefined;
  readonly playhead: Playhead;
  readonly measure?: ShownMeasure | undefined;
}

/** The film with its overlay, moved frame by frame: by keys, by the time line, by buttons. */
export function FilmPlayer({ analysis, frames, playhead, measure }: FilmPlayerProps) {
  const [hasOverlay, setHasOverlay] = useState(true);
  const { track, report } = analysis;
  const marks = useMemo(() => contactFrames(report.contacts, track.timesS), [report.contacts, track.timesS]);
  const findingFrames = useMemo(() => report.findings.map((finding) => finding.frame), [report.findings]);
  const timeS = track.timesS[playhead.frame] ?? 0;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isButton =
      event.target instanceof HTMLElement && event.target.closest("button, label, [role=radio]") !== null;
    if (isButton && (event.key === " " || event.key.startsWith("Arrow"))) return;
    if (pressPlayerKey(event, playhead, marks)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this is one composite control
    <div className="player" role="group" aria-label={words.player} onKeyDown={onKeyDown}>
      <div className="player-top">
        <FilmStage
          analysis={analysis}
          frames={frames}
          frame={playhead.frame}
          hasOverlay={hasOverlay}
          measure={measure}
          label={words.frame(playhead.frame + 1, groundWords(report.contacts, timeS))}
        />
        <AngleReadouts analysis={analysis} frame={playhead.frame} />
      </div>
      <Scrubber playhead={playhead} timesS={track.timesS} contacts={report.contacts} findingFrames={findingFrames} />
      <div className="player-row">
        <div className="player-buttons">
          <StepButton label={words.previousContact} onPress={() => playhead.seek(neighbour(marks, playhead.frame, -1))}>
            <Icon name="previousContact" />
          </StepButton>
          <StepButton label={words.previousFrame} onPress={() => playhead.seek(playhead.frame - 1)}>
            <Icon name="previous" />
          </StepButton>
          <Button
            className="button player-play"
            onPress={playhead.toggle}
            aria-label={playhead.isPlaying ? words.pause : words.play}
          >
            <Icon name={playhead.isPlaying ? "pause" : "play"} />
          </Button>
          <StepButton label={words.nextFrame} onPress={() => playhead.seek(playhead.frame + 1)}>
            <Icon name="next" />
          </StepButton>
          <StepButton label={words.nextContact} onPress={() => playhead.seek(neighbour(marks, playhead.frame, 1))}>
            <Icon name="nextContact" />
          </StepButton>
        </div>
        <p className="player-time">
          {timeS.toFixed(2)} <span className="unit">s</span>
          <span className="player-frame">{words.frameOf(playhead.frame + 1, track.timesS.length)}</span>
        </p>
      </div>
      <div className="player-row">
        <SpeedChoice playhead={playhead} />
        {frames && (
          <Switch className="switch" isSelected={hasOverlay} onChange={setHasOverlay}>
            <span className="switch-track" />
            {words.lines}
          </Switch>
        )}
      </div>
      <p className="help player-keys">
        <MarkedText text={words.keys} marks={{ kbd: (text) => <kbd>{text}</kbd> }} />
      </p>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function StepButton({ label, onPress, children }: StepButtonProps) {
  return (
    <Button className="button player-step" aria-label={label} onPress={onPress}>
      {children}
    </Button>
  );
}
