import { useEffect, useId, useState } from "react";
import { Button, Label, Radio, RadioGroup } from "react-aria-components";
import type { Side } from "#core/pose/keypoints.ts";
import { Icon } from "../shell/icons.tsx";
import type { OpenReport } from "../stored/use-stored.ts";
import { MarkedText } from "../words/marked-text.tsx";
import { words } from "./compare-words.ts";
import { PhaseStage } from "./phase-stage.tsx";

interface PhasePlayerProps {
  readonly before: OpenReport;
  readonly after: OpenReport;
}

/** How long one stride takes when the pair is played, s: about a quarter of real speed. */
const playedStrideS = 2.8;

/** Two films side by side at the same share of the stride, moved together. */
export function PhasePlayer({ before, after }: PhasePlayerProps) {
  const [foot, setFoot] = useState<Side>("right");
  const [percent, setPercent] = useState(0);
  const [isPlaying, setIsPlaying] = useState(false);
  const sliderId = useId();
  usePlayedPhase(isPlaying, setPercent);
  const phase = percent / 100;
  return (
    <div className="phase-player">
      <div className="phase-pair">
        <PhaseStage title={words.before} open={before} foot={foot} phase={phase} />
        <PhaseStage title={words.after} open={after} foot={foot} phase={phase} />
      </div>
      <div className="phase-slider">
        <label htmlFor={sliderId}>
          <MarkedText
            text={words.share(Math.round(percent))}
            marks={{ b: (text) => <strong>{text}</strong>, unit: (text) => <span className="unit">{text}</span> }}
          />
        </label>
        <input
          id={sliderId}
          type="range"
          className="scrubber-handle"
          min={0}
          max={100}
          step={1}
          value={percent}
          aria-valuetext={words.shareAlt(Math.round(percent))}
          onChange={(event) => {
            setIsPlaying(false);
            setPercent(Number(event.target.value));
          }}
        />
      </div>
      <div className="player-row">
        <Button className="button" onPress={() => setIsPlaying(!isPlaying)}>
          <Icon name={isPlaying ? "pause" : "play"} />
          {isPlaying ? words.pause : words.play}
        </Button>
        <RadioGroup
          className="speed"
          orientation="horizontal"
          value={foot}
          onChange={(value) => setFoot(value === "left" ? "left" : "right")}
        >
          <Label>{words.strideOf}</Label>
          <div className="segments">
            <Radio className="segment" value="left">
              {words.feet.left}
            </Radio>
            <Radio className="segment" value="right">
              {words.feet.right}
            </Radio>
          </div>
        </RadioGroup>
      </div>
    </div>
  );
}

function usePlayedPhase(isPlaying: boolean, setPercent: (next: (was: number) => number) => void): void {
  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    let request = requestAnimationFrame(function tick(now) {
      const movedPercent = (Math.min(0.1, (now - last) / 1000) / playedStrideS) * 100;
      last = now;
      setPercent((was) => (was + movedPercent) % 100);
      request = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(request);
  }, [isPlaying, setPercent]);
}
