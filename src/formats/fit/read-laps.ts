import type { Lap, Pause } from "#core/load/activity.ts";
import type { KeptMessage } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";
import type { MessageReader } from "./read-message.ts";
import { given, sportName } from "./read-sessions.ts";

/** A stretch of an activity, seconds of FIT time. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const lap = { end: 253, start: 2, elapsed: 7, distance: 9, trigger: 24, sport: 25 };
const event = { kind: 0, type: 1 };
const timerEvent = 0;
const startType = 0;
const stopTypes: ReadonlySet<number> = new Set([1, 4, 8, 9]);
const lapTriggers = [
  "manual",
  "time",
  "distance",
  "position-start",
  "position-lap",
  "position-waypoint",
  "position-marked",
  "session-end",
  "fitness-equipment",
] as const;

/** Laps that start inside the span, seconds since its start. */
export function readLaps(kept: readonly KeptMessage[], reader: MessageReader, span: Span): readonly Lap[] {
  return kept
    .filter((message) => message.definition.message === messageNumbers.lap)
    .flatMap((message) => {
      const stamp = reader.number(message, lap.end) ?? message.stamp;
      const elapsedMs = reader.number(message, lap.elapsed);
      const start = reader.number(message, lap.start) ?? stamp - Math.round((elapsedMs ?? 0) / 1000);
      const end = elapsedMs === undefined ? stamp : start + elapsedMs / 1000;
      if (start < span.start - 1 || start > span.end || end < start) return [];
      const centimetres = reader.number(message, lap.distance);
      const fromS = Math.max(0, start - span.start);
      const toS = fromS + end - start;
      const trigger = lapTriggers[reader.number(message, lap.trigger) ?? -1];
      return [
        { fromS, toS, ...given({ distanceM: centimetres === undefined ? undefined : centimetres / 100, trigger }) },
      ];
    })
    .toSorted((a, b) => a.fromS - b.fromS);
}

/** The sport the laps name, for files without a session; undefined when none does. */
export function sportOfLaps(kept: readonly KeptMessage[], reader: MessageReader): string | undefined {
  for (const message of kept) {
    if (message.definition.message !== messageNumbers.lap) continue;
    const sport = reader.number(message, lap.sport);
    if (sport !== undefined) return sportName(sport);
  }
  return undefined;
}

type TimerChange = "start" | "stop" | undefined;

function timerChange(message: KeptMessage, reader: MessageReader): TimerChange {
  if (message.definition.message !== messageNumbers.event) return undefined;
  if (reader.number(message, event.kind) !== timerEvent) return undefined;
  const type = reader.number(message, event.type) ?? -1;
  if (stopTypes.has(type)) return "stop";
  return type === startType ? "start" : undefined;
}

/** Stretches inside the span in which the timer stood: from a stop to the next start. The stop that ends the span is none. */
export function readPauses(kept: readonly KeptMessage[], reader: MessageReader, span: Span): readonly Pause[] {
  const pauses: Pause[] = [];
  let stopped: number | undefined;
  for (const message of kept) {
    const change = message.stamp < span.start || message.stamp > span.end ? undefined : timerChange(message, reader);
    if (change === "stop") stopped ??= message.stamp;
    if (change !== "start" || stopped === undefined) continue;
    if (message.stamp > stopped) pauses.push({ fromS: stopped - span.start, toS: message.stamp - span.start });
    stopped = undefined;
  }
  return pauses;
}
