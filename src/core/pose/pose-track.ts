import type { KeypointName } from "./keypoints.ts";

/**
 * Where a track came from. It decides which calibration (leads, biases, model error) applies.
 * `markers` = optical motion capture; the others name the BlazePose model.
 */
export type TrackProfile = "markers" | "blazepose-lite" | "blazepose-full" | "blazepose-heavy";

/** Camera's position to the runner. */
export type View = "side" | "rear";

/**
 * Facts about the whole picture that the pose itself cannot show; a door that has pixels fills them in.
 * Every field is optional: absent means "not looked at", never "fine".
 */
export interface SceneFacts {
  /** Mean brightness of the sampled frames, 0 (black) to 1 (white). */
  readonly meanLuma?: number;
  /** Share of sampled frames (0-1) in which a second person of at least a third of the runner's height was found. */
  readonly otherPeopleShare?: number;
  /** Share of sampled frames (0-1) in which anybody was found at all. */
  readonly personShare?: number;
  /** Median speed of the background across the picture, in picture widths per second; about 0 when the camera stands still. */
  readonly backgroundSpeedWidthsPerS?: number;
  /** Which way is down in the picture, degrees clockwise from the picture's own down, from gravity metadata or a line the user drew. */
  readonly verticalDeg?: number;
  /** One standard deviation of {@link verticalDeg}, degrees. */
  readonly verticalSdDeg?: number;
}

/** What the container said about time. Rates are frames / duration, never a nominal value. */
export interface TimeFacts {
  /** Time of the first frame in the file's own clock, seconds. */
  readonly startS: number;
  /** (frames - 1) / (last - first presentation time), Hz. */
  readonly frameRateHz: number;
  /** Rate at which the camera captured, Hz, when the container or the user tells; differs from frameRateHz in slow motion. */
  readonly captureRateHz?: number;
  /** How {@link captureRateHz} is known. */
  readonly captureRateFrom?: "container" | "user";
  /** True when the container gave no usable times and the door had to make them up from a nominal rate. */
  readonly isRateAssumed?: boolean;
  /** Day on which the film was made, YYYY-MM-DD, when the container tells it. */
  readonly filmedOn?: string;
}

/**
 * One person's body points over time, in one plane, as measured: no smoothing, gaps as NaN.
 * Shape: `x`, `y`, `confidence` are row-major, frame by frame, `keypoints.length` values a frame.
 */
export interface PoseTrack {
  readonly profile: TrackProfile;
  /** Presentation time of each frame, seconds since the first frame, strictly increasing. In slow motion these are real (capture) times. */
  readonly timesS: Float64Array;
  /** Columns of the arrays below. */
  readonly keypoints: readonly KeypointName[];
  /** To the right in the picture. Pixels for film, metres for markers; NaN where not seen. */
  readonly x: Float64Array;
  /** **Down** in the picture, same unit as `x`; NaN where not seen. */
  readonly y: Float64Array;
  /** 0-1; 1 for a marker that was seen; 0 where not seen. */
  readonly confidence: Float64Array;
  readonly unit: "px" | "m";
  /** Picture size in px, after rotation; absent for markers. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly time: TimeFacts;
  readonly scene: SceneFacts;
}
