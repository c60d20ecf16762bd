import { Button, Switch } from "react-aria-components";
import { words } from "./test-words.ts";
import { useStopwatch } from "./use-stopwatch.ts";

interface HoldTimerProps {
  readonly longest: number;
  readonly onTime: (seconds: number, isLongest: boolean) => void;
}

/** A timer that can be read from the floor. */
export function HoldTimer({ longest, onTime }: HoldTimerProps) {
  const watch = useStopwatch({ longest, onLongest: () => onTime(longest, true) });
  const isOn = watch.state === "ready" || watch.state === "running";
  return (
    <div className="hold-timer" data-state={watch.state}>
      <p className="hold-digits" role="timer" aria-live="off">
        {watch.seconds}
        <span className="unit"> s</span>
      </p>
      <p role="status" className="soft">
        {watch.state === "ready" && words.ready}
        {watch.state === "stopped" && words.seconds(watch.seconds)}
      </p>
      <div className="button-row">
        {isOn ? (
          <Button className="button button-primary hold-stop" onPress={() => onTime(watch.stop(), false)}>
            {words.stopTimer}
          </Button>
        ) : (
          <Button className="button" onPress={watch.start}>
            {watch.state === "stopped" ? words.again : words.start}
          </Button>
        )}
        <Switch className="switch" isSelected={watch.isVoiced} onChange={watch.setVoiced}>
          <span className="switch-track" />
          {words.voice}
        </Switch>
      </div>
    </div>
  );
}
