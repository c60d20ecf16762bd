/** Per-sample quantities an activity can hold; the unit is in the name and fixed at the border, whatever the file used. */
export const channelNames = [
  "distanceM",
  "speedMps",
  "cadenceStepsPerMin",
  "altitudeM",
  "heartRateBpm",
  "powerW",
  "contactTimeMs",
  "contactTimeLeftMs",
  "contactTimeRightMs",
  "contactBalanceLeftPct",
  "verticalOscillationMm",
  "verticalRatioPct",
  "stepLengthMm",
  "temperatureC",
  "latitudeDeg",
  "longitudeDeg",
] as const;

export type ChannelName = (typeof channelNames)[number];

/** One quantity over the samples of an activity. */
export interface Channel {
  /** One value a sample; NaN where the file has none. Missing is never 0. */
  readonly values: Float64Array | Float32Array;
  /** What measured it, stable across files of one sensor: for example `garmin/hrm-pro`, `stryd`, `device`, `gps`. Trends never mix sensors. */
  readonly sensor: string;
  /** What was done to the file's own value, in words, when it was not taken as it stands: for example `strides/min of one leg x 2`. */
  readonly conversion?: string;
}

/** A developer field no channel stands for, kept under its own name and unit. */
export interface ExtraChannel {
  readonly name: string;
  /** As the file spells it; "" when it says none. */
  readonly unit: string;
  /** Who defined it: application id in hex, or "" when the file does not say. */
  readonly application: string;
  readonly fieldNumber: number;
  readonly values: Float64Array | Float32Array;
}

/** Time during which the watch was stopped, seconds since the activity's start. */
export interface Pause {
  readonly fromS: number;
  readonly toS: number;
}

export interface Lap {
  /** Seconds since the activity's start. */
  readonly fromS: number;
  readonly toS: number;
  /** Metres; absent when the file does not say. */
  readonly distanceM?: number;
  readonly trigger?: string;
}

/** Sports the load story knows apart; everything else keeps its own lower-case name with hyphens. */
export type Sport = "running" | "walking" | "hiking" | "cycling" | "swimming" | "transition" | (string & {});

/** A sport as the product knows it, with the finer name where there is one. */
export interface NamedSport {
  readonly sport: Sport;
  readonly subSport?: string;
}

/** A device or sensor that took part. */
export interface RecordingDevice {
  /** `manufacturer/product` in lower case with hyphens; unknown products by number. */
  readonly name: string;
  readonly serial?: string;
  /** What it was in the recording: the watch itself or an attached sensor. */
  readonly part: "watch" | "sensor";
  readonly firmware?: string;
}

/** Where a distance comes from; GPS sums differ from a device's own by 1 to 2 %. */
export type DistanceSource = "device" | "foot-pod" | "gps" | "summary" | "entered";

/**
 * One session of one sport, as columns: sample `i` of every channel was taken `timesS[i]` seconds after the start.
 * Only samples inside the session; times non-decreasing, several samples a second and long gaps both happen.
 */
export interface Activity {
  readonly sport: Sport;
  /** The file's finer name: `trail`, `treadmill`, `track` ... */
  readonly subSport?: string;
  /** Start, milliseconds since 1970 UTC. */
  readonly startUtcMs: number;
  /** Local time minus UTC, seconds, when the file tells; the day of a run is the local date of its start. */
  readonly utcOffsetS?: number;
  /** Start to end, pauses included, seconds. */
  readonly elapsedS: number;
  /** Time the watch ran, seconds, from its timer events or its own total. */
  readonly timerS?: number;
  /** Metres over the whole session; absent when the file has none and none can be computed. */
  readonly distanceM?: number;
  readonly distanceFrom?: DistanceSource;
  readonly ascentM?: number;
  readonly descentM?: number;
  /** Steps of both feet counted by the device itself. */
  readonly steps?: number;
  /** Rating of perceived exertion, 0-10, when the runner gave one on the watch. */
  readonly rpe?: number;
  readonly timesS: Float64Array;
  readonly channels: Readonly<Partial<Record<ChannelName, Channel>>>;
  readonly extras: readonly ExtraChannel[];
  readonly pauses: readonly Pause[];
  readonly laps: readonly Lap[];
  readonly devices: readonly RecordingDevice[];
  /** Name the runner or the service gave. */
  readonly title?: string;
  /** Shoe as named in the file or export. */
  readonly shoe?: string;
  /** Why it must not enter any total: a 31-day file, an end before its start ... Kept, shown, never counted. */
  readonly quarantine?: { readonly code: string; readonly message: string };
}

/** What reading one file gave. */
export interface ActivityFile {
  readonly status: "read" | "salvaged" | "not-an-activity" | "rejected";
  /** From the closed table of import codes; absent when all is well. */
  readonly code?: string;
  /** What was found, what was lost, what to do; absent when all is well. */
  readonly message?: string;
  /** Samples in the whole file, all sports. */
  readonly records: number;
  /** Metres over the whole file, all sports; absent when unknown. */
  readonly distanceM?: number;
  readonly activities: readonly Activity[];
}
