import type { MayRun } from "#core/trial/may-run.ts";
import { km, limitKm } from "../load/load-words.ts";
import { RunningNote } from "../screen/running-note.tsx";
import type { Running } from "../screen/use-running.ts";
import { words } from "./trial-words.ts";

interface WaitsProps {
  readonly may: MayRun | undefined;
  readonly running: Running;
}

/** Why a trial on a run waits; nothing when it does not. */
export function Waits({ may, running }: WaitsProps) {
  if (may === undefined) return <p className="soft">{words.waits.waiting}</p>;
  if (may.kind === "yes") return null;
  return (
    <>
      <p className="note note-watch">
        {may.why === "too-far"
          ? words.waits["too-far"](km(may.metres / 1000), limitKm(may.limitM / 1000))
          : words.waits[may.why]}
      </p>
      <RunningNote running={running} />
    </>
  );
}
