/** Analog channels recorded beside the markers, such as the voltages or forces of a plate. */
export interface AnalogChannels {
  readonly rateHz: number;
  readonly names: readonly string[];
  /** Unit of each channel as the file spells it; "" when it does not say. */
  readonly units: readonly string[];
  /** Row-major, sample by sample, `names.length` values a sample, scaled and offset as the file asks. */
  readonly values: Float64Array;
}

/** A recording of named points in space, as it is in the file: no smoothing, no filling, no choice of axes. */
export interface MarkerTrial {
  readonly format: "trc" | "c3d" | "rbds";
  /** Time of each frame in the file's own clock, seconds, strictly increasing; need not start at 0. */
  readonly timesS: Float64Array;
  /** Frames a second, Hz. */
  readonly rateHz: number;
  /** Names as in the file, without the spaces around them. */
  readonly markers: readonly string[];
  /** Row-major, frame by frame, x y z of each marker in turn, metres in the file's own axes; NaN where not seen. */
  readonly positionsM: Float64Array;
  /** What the format says of its axes: RBDS text fixes them, TRC and C3D leave them to the laboratory. */
  readonly axes: "x-forward-y-up-z-right" | "unstated";
  /** True when the file says that its lengths are pixels written as millimetres, so that no length in it is a true one. */
  readonly isScaleUnknown?: true;
  readonly analog?: AnalogChannels;
}
