import { Label, Radio, RadioGroup } from "react-aria-components";
import { words } from "./film-words.ts";
import { type Playhead, playSpeeds } from "./use-playhead.ts";

const speedWords = { 0.25: "¼", 0.5: "½", 1: "1" } as const;

/** Quarter, half or full speed. */
export function SpeedChoice({ playhead }: { readonly playhead: Pick<Playhead, "speed" | "setSpeed"> }) {
  return (
    <RadioGroup
      className="speed"
      orientation="horizontal"
      value={String(playhead.speed)}
      onChange={(value) => {
        const speed = playSpeeds.find((candidate) => String(candidate) === value);
        if (speed) playhead.setSpeed(speed);
      }}
    >
      <Label>{words.speed}</Label>
      <div className="segments">
        {playSpeeds.map((speed) => (
          <Radio key={speed} value={String(speed)} className="segment" aria-label={words.speeds[speed]}>
            {speedWords[speed]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
