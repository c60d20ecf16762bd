import type { Contact } from "#core/report/form-report.ts";
import { words } from "./film-words.ts";
import type { Playhead } from "./use-playhead.ts";

interface ScrubberProps {
  readonly playhead: Playhead;
  readonly timesS: Float64Array;
  readonly contacts: readonly Contact[];
  /** Frames of the findings, marked with a tick. */
  readonly findingFrames: readonly number[];
}

/** The film's time line: the time each foot is on the ground, the findings, and the handle. */
export function Scrubber({ playhead, timesS, contacts, findingFrames }: ScrubberProps) {
  const lastFrame = Math.max(1, timesS.length - 1);
  const endS = timesS[lastFrame] ?? 1;
  const timeS = timesS[playhead.frame] ?? 0;
  return (
    <div className="scrubber">
      <div className="scrubber-lanes" aria-hidden="true">
        {(["left", "right"] as const).map((foot) => (
          <div key={foot} className={`scrubber-lane side-${foot}`}>
            <span>{words.letters[foot]}</span>
            <svg viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
              {contacts
                .filter((contact) => contact.foot === foot)
                .map((contact) => (
                  <rect
                    key={contact.initialContactS}
                    x={(contact.initialContactS / endS) * 1000}
                    width={Math.max(1, ((contact.toeOffS - contact.initialContactS) / endS) * 1000)}
                    height="8"
                  />
                ))}
            </svg>
          </div>
        ))}
        <svg className="scrubber-findings" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
          {findingFrames.map((frame) => (
            <rect key={frame} x={((timesS[frame] ?? 0) / endS) * 1000 - 1.5} width="3" height="10" />
          ))}
        </svg>
      </div>
      <input
        type="range"
        className="scrubber-handle"
        aria-label={words.scrubber}
        aria-valuetext={words.scrubberAt(
          { frame: playhead.frame + 1, of: timesS.length },
          timeS.toFixed(2),
          groundWords(contacts, timeS),
        )}
        min={0}
        max={lastFrame}
        step={1}
        value={playhead.frame}
        onChange={(event) => playhead.seek(Number(event.target.value))}
      />
    </div>
  );
}

/** Which foot is on the ground at a time, in words. */
export function groundWords(contacts: readonly Contact[], timeS: number): string {
  const down = contacts.find((contact) => contact.initialContactS <= timeS && timeS < contact.toeOffS);
  return down ? words.ground[down.foot] : words.noGround;
}
