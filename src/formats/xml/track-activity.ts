import type {
  Activity,
  Channel,
  ChannelName,
  DistanceSource,
  Lap,
  NamedSport,
  RecordingDevice,
  Sport,
} from "#core/load/activity.ts";
import { sportFromSpeed } from "../sport-words.ts";
import {
  cadenceChannel,
  column,
  gpsDistance,
  inOrder,
  medianMovingMps,
  pausesBetween,
  roughSpeed,
  type TrackPoint,
} from "./track-points.ts";

/** What a TCX activity or a GPX track holds, before it becomes columns. */
export interface TrackDraft {
  /** Absent when the file names none: the speed then decides. */
  readonly sport?: NamedSport;
  readonly points: readonly TrackPoint[];
  readonly laps: readonly DraftLap[];
  readonly utcOffsetS?: number;
  readonly title?: string;
  readonly device?: RecordingDevice;
  readonly steps?: number;
  /** Whether a pod on the shoe measured the distance. */
  readonly hasFootPod?: boolean;
}

export interface DraftLap {
  readonly startMs: number;
  /** Seconds with the watch running. */
  readonly timerS?: number;
  readonly distanceM?: number;
  readonly trigger?: string;
}

const copied = ["altitudeM", "heartRateBpm", "powerW", "temperatureC", "latitudeDeg", "longitudeDeg"] as const;

const onFoot: readonly string[] = ["running", "walking", "hiking"];

/** A lap begins at most so long before its first point, ms; a start further off is a clock that was not set. */
const longestLeadMs = 3_600_000;

/** Makes an activity of a draft; undefined when it holds neither a point nor a lap with a length. */
export function trackActivity(
  draft: TrackDraft,
): { readonly activity: Activity; readonly isGuessed: boolean } | undefined {
  const points = inOrder(draft.points);
  const startUtcMs = startOf(points, draft.laps);
  if (startUtcMs === undefined) return undefined;
  const timesS = Float64Array.from(points, ({ timeMs }) => (timeMs - startUtcMs) / 1000);
  const distance = distanceOf(points, draft);
  const ownSpeedMps = column(points, "speedMps");
  const speedMps = ownSpeedMps ?? (distance.values === undefined ? undefined : roughSpeed(timesS, distance.values));
  const guessed = draft.sport === undefined ? guessedSport(speedMps) : undefined;
  const { sport, subSport } = draft.sport ?? { sport: guessed ?? "unknown" };
  const pauses = pausesBetween(points, startUtcMs);
  const elapsedS = Math.max(timesS.at(-1) ?? 0, ...lapEndsS(draft.laps, startUtcMs));
  const pausedS = pauses.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
  const { utcOffsetS, title, steps, hasFootPod = false } = draft;
  const activity: Activity = {
    sport,
    ...given({ subSport, utcOffsetS, title, steps }),
    startUtcMs,
    elapsedS,
    timerS: timerS(draft.laps, elapsedS - pausedS),
    ...(distance.totalM === undefined ? {} : { distanceM: distance.totalM, distanceFrom: distance.from }),
    timesS,
    channels: {
      ...given({
        distanceM: distance.values && { values: distance.values, sensor: distance.sensor },
        speedMps: ownSpeedMps && { values: ownSpeedMps, sensor: "device" },
        cadenceStepsPerMin: cadenceOnFoot(points, { sport, speedMps, hasFootPod }),
      }),
      ...copiedChannels(points),
    },
    extras: [],
    pauses,
    laps: finishedLaps(draft.laps, startUtcMs, elapsedS),
    devices: draft.device === undefined ? [] : [draft.device],
  };
  return { activity, isGuessed: guessed !== undefined };
}

function guessedSport(speedMps: Float64Array | undefined): Sport | undefined {
  return speedMps === undefined ? undefined : sportFromSpeed(medianMovingMps(speedMps));
}

interface CadenceContext {
  readonly sport: Sport;
  readonly speedMps: Float64Array | undefined;
  readonly hasFootPod: boolean;
}

/** Steps a minute; pedals and arms have none. */
function cadenceOnFoot(points: readonly TrackPoint[], context: CadenceContext): Channel | undefined {
  const { sport, speedMps, hasFootPod } = context;
  const cadence = onFoot.includes(sport) ? column(points, "cadenceStepsPerMin") : undefined;
  const sensor = hasFootPod ? "foot-pod" : "device";
  return cadence && cadenceChannel(cadence, { speedMps, isWalk: sport !== "running", sensor });
}

function given<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function startOf(points: readonly TrackPoint[], laps: readonly DraftLap[]): number | undefined {
  const first = points[0]?.timeMs;
  const starts = laps.map(({ startMs }) => startMs);
  if (first === undefined)
    return laps.some(({ distanceM, timerS }) => distanceM ?? timerS) ? Math.min(...starts) : undefined;
  return Math.min(first, ...starts.filter((start) => first - start <= longestLeadMs));
}

function lapEndsS(laps: readonly DraftLap[], startUtcMs: number): number[] {
  return laps.map(({ startMs, timerS = 0 }) => (startMs - startUtcMs) / 1000 + timerS);
}

/** Seconds the laps ran when every lap says so, else the seconds outside the pauses. */
function timerS(laps: readonly DraftLap[], withoutPausesS: number): number {
  const sum = laps.reduce((total, lap) => total + (lap.timerS ?? Number.NaN), 0);
  return laps.length > 0 && sum > 0 ? sum : withoutPausesS;
}

function finishedLaps(laps: readonly DraftLap[], startUtcMs: number, elapsedS: number): Lap[] {
  const ordered = laps.toSorted((a, b) => a.startMs - b.startMs);
  return ordered.map(({ startMs, distanceM, trigger }, index) => {
    const next = ordered[index + 1];
    return {
      fromS: (startMs - startUtcMs) / 1000,
      toS: next === undefined ? elapsedS : (next.startMs - startUtcMs) / 1000,
      ...given({ distanceM, trigger }),
    };
  });
}

interface FoundDistance {
  readonly values?: Float64Array;
  readonly sensor: string;
  readonly totalM?: number;
  readonly from: DistanceSource;
}

/** The device's own distance where the file has one, else the laps' sum, else the way along the positions. */
function distanceOf(points: readonly TrackPoint[], { laps, hasFootPod = false }: TrackDraft): FoundDistance {
  const device = column(points, "distanceM");
  const from = hasFootPod && !points.some(({ values }) => values.latitudeDeg !== undefined) ? "foot-pod" : "device";
  if (device !== undefined) {
    const values = neverBack(device);
    const totalM = values.findLast((metres) => !Number.isNaN(metres));
    if (totalM !== undefined && totalM > 0) return { values, sensor: from, totalM, from };
  }
  const lapsM = laps.reduce((sum, { distanceM = 0 }) => sum + distanceM, 0);
  const walked = gpsDistance(points);
  if (walked === undefined) return { sensor: from, from, ...(lapsM > 0 ? { totalM: lapsM } : {}) };
  const totalM = walked.findLast((metres) => !Number.isNaN(metres)) ?? 0;
  return lapsM > 0
    ? { values: walked, sensor: "gps", totalM: lapsM, from }
    : { values: walked, sensor: "gps", totalM, from: "gps" };
}

/** A distance that starts again at nought with every lap, made one that goes on. */
function neverBack(metres: Float64Array): Float64Array {
  let base = 0;
  let last = 0;
  return metres.map((value) => {
    if (Number.isNaN(value)) return value;
    // A fall to less than half is a new count; a smaller one is a correction of the watch and stays at the level reached.
    if (value < last / 2 && last > 0) {
      base += last;
      last = 0;
    }
    last = Math.max(last, value);
    return base + last;
  });
}

function copiedChannels(points: readonly TrackPoint[]): Partial<Record<ChannelName, Channel>> {
  const channels = copied.flatMap((name) => {
    const values = column(points, name);
    const sensor = name === "latitudeDeg" || name === "longitudeDeg" ? "gps" : "device";
    return values === undefined ? [] : [[name, { values, sensor }] as const];
  });
  return Object.fromEntries(channels);
}
