import type { RowRange } from "./build-channels.ts";
import { firstRowAt } from "./ordered-rows.ts";
import type { SessionFacts } from "./read-sessions.ts";

/** How far records of the only session may lie outside its times, seconds: some devices write the start late and the end early. */
const soleSlackS = 600;

/**
 * The rows of each session, by time: a row belongs to the last session that had started, while that session ran.
 * The only session of a file has all rows when its own times fit less than half of them.
 */
export function sessionRanges(stamps: Uint32Array, sessions: readonly SessionFacts[]): readonly RowRange[] {
  const [only] = sessions;
  if (sessions.length === 1 && only !== undefined) {
    const range = {
      from: firstRowAt(stamps, only.start - soleSlackS),
      to: firstRowAt(stamps, only.end + soleSlackS + 1),
    };
    return [range.to - range.from < stamps.length / 2 ? { from: 0, to: stamps.length } : range];
  }
  let taken = 0;
  return sessions.map((session, place) => {
    const nextStart = sessions[place + 1]?.start ?? Number.POSITIVE_INFINITY;
    const from = Math.max(taken, firstRowAt(stamps, session.start));
    const to = Math.max(from, firstRowAt(stamps, Math.min(nextStart, session.end + 2)));
    taken = to;
    return { from, to };
  });
}
