import type { LoggedItem, SessionLog } from "../plan/session-plan.ts";
import { setsDone } from "./advance-play.ts";
import type { DoneSlot, PlayedItem, SessionPlay } from "./session-play.ts";

/** What was done of a session, as it is kept. Exercises that were not reached are left out when the session is ended early. */
export function playLog(play: SessionPlay): SessionLog {
  const reached = play.items.slice(0, play.phase === "end" || play.phase === "finished" ? undefined : play.at + 1);
  const items = reached.filter(({ done, skipped }) => done.length > 0 || skipped !== undefined).map(loggedItem);
  const minutes = Math.round(play.activeS / 6) / 10;
  return {
    session: play.session,
    kind: play.kind,
    items,
    ...(minutes > 0 ? { minutes } : {}),
    ...(play.painAfter === undefined ? {} : { painAfter: play.painAfter }),
    ...(play.note === undefined ? {} : { note: play.note }),
  };
}

function loggedItem(item: PlayedItem): LoggedItem {
  const { planned, done, effort, pain, skipped, swappedFor } = item;
  const side = sideDone(item);
  const counted = done.filter((slot) => side === "each" || side === "both" || slot.side === side);
  const reps = least(counted, "reps");
  const holdS = least(counted, "holdS");
  return {
    exercise: planned.exercise,
    step: planned.step,
    setsDone: side === "left" || side === "right" ? counted.length : setsDone(item),
    side,
    ...(reps === undefined ? {} : { reps }),
    ...(holdS === undefined ? {} : { holdS }),
    ...(effort === undefined ? {} : { effort }),
    ...(pain === undefined ? {} : { pain }),
    ...(skipped === undefined ? {} : { skipped }),
    ...(swappedFor === undefined ? {} : { swappedFor }),
  };
}

/** Both sides as planned, or the only one that was done. */
function sideDone({ planned, done }: PlayedItem): LoggedItem["side"] {
  if (planned.side === "both") return "both";
  const sides = new Set(done.map(({ side }) => side));
  const [only] = sides;
  return sides.size === 1 && (only === "left" || only === "right") ? only : "each";
}

function least(done: readonly DoneSlot[], what: "reps" | "holdS"): number | undefined {
  const values = done.map((slot) => slot[what]).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : Math.min(...values);
}
