import type { Activity, DistanceSource, RecordingDevice } from "#core/load/activity.ts";
import { type ActivityColumns, buildChannels, type RowRange } from "./build-channels.ts";
import type { FilledColumns } from "./fill-columns.ts";
import { firstValue, lastValue } from "./last-value.ts";
import type { KeptMessage } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";
import { fitEpochMs, quarantineReason } from "./quarantine.ts";
import type { FoundDevice } from "./read-devices.ts";
import { readLaps, readPauses } from "./read-laps.ts";
import type { MessageReader } from "./read-message.ts";
import { given, type SessionFacts } from "./read-sessions.ts";
import { sensorNamer } from "./sensor-of-channel.ts";

/** Everything one FIT file holds, with its rows in order of time. */
export interface FilePart {
  readonly stamps: Uint32Array;
  readonly columns: FilledColumns;
  readonly kept: readonly KeptMessage[];
  readonly reader: MessageReader;
  readonly devices: readonly FoundDevice[];
  /** Whether the device's own totals can be believed: not in damaged files. */
  readonly isTrusted: boolean;
}

/** How far apart the device's total and its last record may be, as a share and in metres, before the records are believed instead. */
const tolerance = { share: 0.01, metres: 20 };

/** One session as an activity over the rows in its range. */
export function buildActivity(part: FilePart, session: SessionFacts, range: RowRange): Activity {
  const stamps = part.stamps.subarray(range.from, range.to);
  const facts = part.isTrusted ? session : withoutTotals(session);
  const start = stamps.length === 0 ? session.start : startOf(part, session, stamps[0] ?? 0);
  const end = stamps.at(-1) ?? session.end;
  const elapsedS = elapsedOf(facts, { start, end });
  const sensorOf = sensorNamer(part.devices, part.columns.channels.has("latitudeDeg"));
  const isRun = session.sport === "running";
  const columns = buildChannels({ columns: part.columns, range, isRun, sensorOf });
  const distance = distanceOf(facts, columns, { part, range, elapsedS });
  const span = { start, end: Math.max(start, Math.ceil(start + elapsedS)) };
  const pauses = readPauses(part.kept, part.reader, span);
  const quarantine = quarantineReason({
    sport: session.sport,
    start,
    end: part.isTrusted ? session.end : end,
    elapsedS,
    ...given({ distanceM: distance?.metres }),
  });
  return {
    sport: session.sport,
    startUtcMs: fitEpochMs + start * 1000,
    elapsedS,
    timesS: secondsSince(start, stamps),
    ...columns,
    pauses,
    laps: readLaps(part.kept, part.reader, span),
    devices: recordingDevices(part),
    ...given({
      subSport: session.subSport,
      utcOffsetS: utcOffset(part),
      timerS: facts.timerS ?? timerFrom(pauses, elapsedS),
      distanceM: distance?.metres,
      distanceFrom: distance?.from,
      ascentM: facts.ascentM,
      descentM: facts.descentM,
      steps: isRun && facts.cycles !== undefined ? facts.cycles * 2 : undefined,
      rpe: session.rpe,
      quarantine,
    }),
  };
}

function secondsSince(start: number, stamps: Uint32Array): Float64Array {
  const times = new Float64Array(stamps.length);
  for (let row = 0; row < stamps.length; row += 1) times[row] = (stamps[row] ?? 0) - start;
  return times;
}

/** Every device once: a strap that measures pulse and running dynamics announces itself twice. */
function recordingDevices({ devices }: FilePart): readonly RecordingDevice[] {
  const all = devices.map(({ device }) => device);
  return all.filter(
    (one, place) => all.findIndex(({ name, serial }) => name === one.name && serial === one.serial) === place,
  );
}

function withoutTotals({ sport, subSport, start, end, rpe }: SessionFacts): SessionFacts {
  return { sport, start, end, ...given({ subSport, rpe }) };
}

/** The session's own start when its first record follows soon; else the first record. */
function startOf(part: FilePart, session: SessionFacts, first: number): number {
  return part.isTrusted && session.start <= first && first - session.start < 600 ? session.start : first;
}

/** The session's own length, unless its records run on well behind it. */
function elapsedOf(facts: SessionFacts, { start, end }: { readonly start: number; readonly end: number }): number {
  const own = Math.max(facts.elapsedS ?? 0, facts.timerS ?? 0);
  return own === 0 || end - start > own + 60 ? end - start : own;
}

function timerFrom(
  pauses: readonly { readonly fromS: number; readonly toS: number }[],
  elapsedS: number,
): number | undefined {
  return pauses.length === 0 ? undefined : pauses.reduce((left, { fromS, toS }) => left - (toS - fromS), elapsedS);
}

/** Local time minus UTC from the activity message; whole quarters of an hour, as all time zones are. */
function utcOffset({ kept, reader }: FilePart): number | undefined {
  const message = kept.find((one) => one.definition.message === messageNumbers.activity);
  if (message === undefined) return undefined;
  const [utc, local] = [reader.number(message, 253), reader.number(message, 5)];
  if (utc === undefined || local === undefined) return undefined;
  const quarters = Math.round((local - utc) / 900);
  return Math.abs(local - utc - quarters * 900) > 120 || Math.abs(quarters) > 15 * 4 ? undefined : quarters * 900;
}

interface FoundDistance {
  readonly metres: number;
  readonly from: DistanceSource;
}

interface DistanceContext {
  readonly part: FilePart;
  readonly range: RowRange;
  readonly elapsedS: number;
}

/**
 * The session's distance: the device's own total while its records agree within 1 % or 20 m or do not reach its end; else what the records say.
 * Watches that let the runner correct a treadmill's distance correct only the total.
 */
function distanceOf(
  facts: SessionFacts,
  { channels }: ActivityColumns,
  context: DistanceContext,
): FoundDistance | undefined {
  const isFootPod = context.part.devices.some(({ kind }) => kind === "foot-pod") && channels.latitudeDeg === undefined;
  const from: DistanceSource = isFootPod ? "foot-pod" : "device";
  const recorded = recordedDistance(context, channels.distanceM?.values);
  const total = facts.distanceM;
  if (total === undefined) return recorded === undefined ? undefined : { metres: recorded, from };
  if (recorded === undefined) return { metres: total, from: channels.distanceM === undefined ? "summary" : from };
  const isIndoor = facts.subSport === "treadmill" || facts.subSport === "indoor-running";
  const isClose = Math.abs(total - recorded) <= Math.max(tolerance.share * total, tolerance.metres);
  const covered = (context.part.stamps[context.range.to - 1] ?? 0) - (context.part.stamps[context.range.from] ?? 0);
  const isCutShort = covered < 0.9 * context.elapsedS;
  return { metres: isClose || isIndoor || isCutShort ? total : recorded, from };
}

/** Metres from the rows before the range to its last: the counter of a multisport file runs on through all its sessions. */
function recordedDistance(
  { part, range }: DistanceContext,
  own: Float64Array | Float32Array | undefined,
): number | undefined {
  if (own === undefined) return undefined;
  const last = lastValue(own);
  const base = lastValue(part.columns.channels.get("distanceM")?.values.subarray(0, range.from)) ?? 0;
  return last === undefined ? undefined : last - ((firstValue(own) ?? 0) >= base ? base : 0);
}
