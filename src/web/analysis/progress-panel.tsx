import { Button, Label, ProgressBar } from "react-aria-components";
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
        <Label className="visually-hidden">Analysis</Label>
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
        Cancel
      </Button>
      <p className="small soft">The film stays on this device. You can leave this tab open behind others.</p>
    </div>
  );
}

/** Said by screen readers at every quarter, not at every frame. */
function announced(percent: number | undefined): string {
  if (percent === undefined || percent < 25) return "The analysis has begun";
  return `${Math.floor(percent / 25) * 25} percent done`;
}

function leftWords(secondsLeft: number | undefined): string {
  if (secondsLeft === undefined) return "Working out how long it takes";
  if (secondsLeft < 1) return "Nearly done";
  if (secondsLeft < 90) return `About ${Math.ceil(secondsLeft)} s left`;
  return `About ${Math.ceil(secondsLeft / 60)} min left`;
}
