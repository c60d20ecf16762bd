import type { DistanceSource } from "./activity.ts";

/** A mean over moving samples of one sensor, with what it rests on. */
export interface SensorMean {
  readonly mean: number;
  /** Seconds of moving samples behind it. */
  readonly seconds: number;
  /** The channel's sensor. */
  readonly sensor: string;
}

/** What the load story needs of one run, and the store keeps beside its columns. Computed from records, never from the watch's own averages. */
export interface RunSummary {
  readonly id: string;
  /** Start, milliseconds since 1970 UTC. */
  readonly startUtcMs: number;
  /** Local calendar date of the start, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether the date rests on the file's own offset or on the runner's zone. */
  readonly dayFrom: "file" | "zone";
  readonly elapsedS: number;
  /** Seconds with the watch running. */
  readonly timerS: number;
  /** Seconds in which the runner ran; absent without records. */
  readonly movingS?: number;
  /** Metres; absent when the file has none. Absent is not zero. */
  readonly distanceM?: number;
  readonly distanceFrom?: DistanceSource;
  /** Steps of both feet; absent without cadence. */
  readonly steps?: number;
  readonly ascentM?: number;
  readonly descentM?: number;
  readonly cadence?: SensorMean;
  readonly contactTime?: SensorMean;
  readonly verticalOscillation?: SensorMean;
  readonly heartRate?: SensorMean;
  /** Rating of perceived exertion, 0-10. */
  readonly rpe?: number;
  readonly shoe?: string;
  readonly title?: string;
  readonly subSport?: string;
  readonly device?: string;
  /**
   * Set on a run that the runner told of by hand: whether the time of its start was told. Of `day-only` the start is noon, and
   * says nothing.
   */
  readonly entered?: "with-time" | "day-only";
  /** Id of the run this one is another recording of; kept and shown but never counted. */
  readonly duplicateOf?: string;
  /** Kept and shown but never counted. */
  readonly quarantine?: { readonly code: string; readonly message: string };
}
