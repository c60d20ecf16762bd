import type { ChannelName } from "#core/load/activity.ts";

/** How one field of a record becomes a channel: value / scale + shift, invalid values left out. */
export interface RecordField {
  readonly field: number;
  readonly channel: ChannelName;
  readonly scale: number;
  readonly shift: number;
  /** `add`: a finer part of what another field gave. */
  readonly mode: "set" | "add";
  /** For quantities that cannot be 0 in a living runner, 0 is how devices write "none". */
  readonly isZeroMissing: boolean;
}

function field(number: number, channel: ChannelName, rest: Partial<RecordField> = {}): RecordField {
  return { field: number, channel, scale: 1, shift: 0, mode: "set", isZeroMissing: false, ...rest };
}

const semicirclesPerDeg = 2 ** 31 / 180;

/** Field number of the 3-byte speed and distance of the first foot pods. */
export const compressedSpeedDistance = 8;

/** Field number of the sport a record was taken in. */
export const activityTypeField = 42;

/**
 * Fields of the record message that become channels. FIT profile 21.217. A later row wins over an earlier one of the same channel:
 * the enhanced forms over the 16-bit ones. Cadence is stored as strides of one leg, so it is doubled.
 */
export const recordFields: readonly RecordField[] = [
  field(5, "distanceM", { scale: 100 }),
  field(6, "speedMps", { scale: 1000 }),
  field(73, "speedMps", { scale: 1000 }),
  field(52, "cadenceStepsPerMin", { scale: 128 }),
  field(4, "cadenceStepsPerMin", { scale: 0.5 }),
  field(53, "cadenceStepsPerMin", { scale: 64, mode: "add" }),
  field(2, "altitudeM", { scale: 5, shift: -500 }),
  field(78, "altitudeM", { scale: 5, shift: -500 }),
  field(3, "heartRateBpm", { isZeroMissing: true }),
  field(7, "powerW"),
  field(41, "contactTimeMs", { scale: 10, isZeroMissing: true }),
  field(84, "contactBalanceLeftPct", { scale: 100, isZeroMissing: true }),
  field(39, "verticalOscillationMm", { scale: 10, isZeroMissing: true }),
  field(83, "verticalRatioPct", { scale: 100, isZeroMissing: true }),
  field(85, "stepLengthMm", { scale: 10, isZeroMissing: true }),
  field(13, "temperatureC"),
  field(0, "latitudeDeg", { scale: semicirclesPerDeg }),
  field(1, "longitudeDeg", { scale: semicirclesPerDeg }),
];

/** Channels that need more digits than a 32-bit float has. */
export const wideChannels: ReadonlySet<ChannelName> = new Set(["distanceM", "latitudeDeg", "longitudeDeg"]);
