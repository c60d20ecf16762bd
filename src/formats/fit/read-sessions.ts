import type { KeptMessage } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";
import type { MessageReader } from "./read-message.ts";
import { sportNames, subSportNames } from "./sport-names.table.ts";

/** What a session message says; times in seconds of FIT time, totals as the device has them. */
export interface SessionFacts {
  readonly sport: string;
  readonly subSport?: string;
  readonly start: number;
  /** Start plus its own length; many watches put the start into the message's timestamp too. */
  readonly end: number;
  readonly elapsedS?: number;
  readonly timerS?: number;
  readonly distanceM?: number;
  readonly cycles?: number;
  readonly ascentM?: number;
  readonly descentM?: number;
  readonly rpe?: number;
}

const session = {
  end: 253,
  start: 2,
  sport: 5,
  subSport: 6,
  elapsed: 7,
  timer: 8,
  distance: 9,
  cycles: 10,
  ascent: 22,
  descent: 23,
  rpe: 193,
};

/** All sessions of a file in order of their start. Fields the file leaves out are left out. */
export function readSessions(kept: readonly KeptMessage[], reader: MessageReader): readonly SessionFacts[] {
  return kept
    .filter((message) => message.definition.message === messageNumbers.session)
    .map((message) => readSession(message, reader))
    .toSorted((a, b) => a.start - b.start);
}

function readSession(message: KeptMessage, reader: MessageReader): SessionFacts {
  const value = (field: number, scale = 1): number | undefined => {
    const raw = reader.number(message, field);
    return raw === undefined ? undefined : raw / scale;
  };
  const elapsedS = value(session.elapsed, 1000);
  const timerS = value(session.timer, 1000);
  const stamp = value(session.end) ?? message.stamp;
  const longestS = Math.max(elapsedS ?? 0, timerS ?? 0);
  const start = value(session.start) ?? Math.max(0, stamp - Math.round(longestS));
  const subSport = subSportNames[value(session.subSport) ?? 0];
  return {
    sport: sportName(value(session.sport)),
    start,
    end: longestS > 0 ? start + Math.ceil(longestS) : stamp,
    ...given({
      subSport,
      elapsedS,
      timerS,
      distanceM: value(session.distance, 100),
      cycles: value(session.cycles),
      ascentM: value(session.ascent),
      descentM: value(session.descent),
      rpe: value(session.rpe, 10),
    }),
  };
}

/** The sport's own name, `sport-<number>` for one the profile does not know, `unknown` when the file says none. */
export function sportName(number: number | undefined): string {
  return number === undefined ? "unknown" : (sportNames[number] ?? `sport-${number}`);
}

type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The same object without the keys whose value is undefined. */
export function given<T extends object>(values: T): Given<T> {
  const kept: Partial<T> = {};
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept as Given<T>;
}
