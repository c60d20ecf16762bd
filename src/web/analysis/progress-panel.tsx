import { Button, Label, ProgressBar } from "react-aria-components";
import { words as texts } from "./analysis-words.ts";
import type { AnalysisProgress } from "./film-session.ts";

interface ProgressPanelProps {
  readonly progress: AnalysisProgress;
  readonly onCancel: () => void;
}

/** How far the analysis is: the plumb bob comes down its line. */
export function ProgressPanel({ progress, onCancel }: ProgressPanelProps) {
  const { share, words, secondsLeft } = progress;
  const percent = share === undefined ? undefined : Math.round(share * 100);
  return (
    <div className="progress">
      <ProgressBar
        className="progress-bar"
        {...(percent === undefined ? { isIndeterminate: true } : { value: percent })}
      >
        <Label className="visually-hidden">{texts.progress.label}</Label>
        <div className="progress-line">
          <div className="progress-done" style={{ height: `${percent ?? 0}%` }} />
        </div>
        <div className="progress-words">
          <p className="progress-percent">
            {percent ?? 0} <span className="unit">%</span>
          </p>
          <p>{words}</p>
          <p className="soft">{leftWords(secondsLeft)}</p>
        </div>
      </ProgressBar>
      <p role="status" className="visually-hidden">
        {announced(percent)}
      </p>
      <Button className="button" onPress={onCancel}>
        {texts.progress.cancel}
      </Button>
      <p className="small soft">{texts.progress.stays}</p>
    </div>
  );
}

/** Said by screen readers at every quarter, not at every frame. */
function announced(percent: number | undefined): string {
  if (percent === undefined || percent < 25) return texts.progress.begun;
  return texts.progress.percentDone(Math.floor(percent / 25) * 25);
}

function leftWords(secondsLeft: number | undefined): string {
  if (secondsLeft === undefined) return texts.progress.unknown;
  if (secondsLeft < 1) return texts.progress.nearly;
  if (secondsLeft < 90) return texts.progress.secondsLeft(Math.ceil(secondsLeft));
  return texts.progress.minutesLeft(Math.ceil(secondsLeft / 60));
}
