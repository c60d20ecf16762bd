import type { ChannelName } from "#core/load/activity.ts";

/** Type of the array a column came as and comes back as. */
export type ColumnArray = "f32" | "f64";

/** Whole numbers of `1 / scale`, as differences. */
export interface IntegerLayout {
  readonly coding: "integer";
  readonly array: ColumnArray;
  readonly scale: number;
  /** The first value, in whole numbers. */
  readonly first: number;
  /** The differences that follow are divided by it. */
  readonly step: number;
  /** 2: differences of differences. */
  readonly order: 1 | 2;
  /** Samples that have a value; when some have none, a bitmap of those that do lies in front. */
  readonly present: number;
  /** Bytes in the inflated blob. */
  readonly length: number;
}

/** The array's own bytes, little-endian: for values that are no whole numbers of a known part. */
export interface RawLayout {
  readonly coding: "raw";
  readonly array: ColumnArray;
  readonly length: number;
}

export type ColumnLayout = IntegerLayout | RawLayout;

/** What a column is, and how it lies in the blob. */
export type Column =
  | { readonly kind: "time"; readonly layout: ColumnLayout }
  | {
      readonly kind: "channel";
      readonly name: ChannelName;
      readonly sensor: string;
      readonly conversion?: string;
      readonly layout: ColumnLayout;
    }
  | {
      readonly kind: "extra";
      readonly name: string;
      readonly unit: string;
      readonly application: string;
      readonly fieldNumber: number;
      readonly layout: ColumnLayout;
    };

/** Columns in the order in which they lie in the blob. */
export type ColumnDirectory = readonly Column[];

/** The samples of an activity as the store keeps them. */
export interface EncodedColumns {
  /** Version of the encoding; readers refuse one they do not know. */
  readonly encoding: number;
  readonly samples: number;
  readonly directory: ColumnDirectory;
  /** Deflated (raw, RFC 1951). */
  readonly bytes: Uint8Array;
}

/** The encoding written here. */
export const columnEncoding = 1;

/**
 * Parts of a unit that are kept, per channel: the finest resolution FIT defines for it, or finer. What is read back differs by
 * at most half of such a part. Cadence: both feet of 1/128 of a turn; places: 1e-7 degrees, 11 mm on the ground.
 */
export const channelScales: Readonly<Record<ChannelName, number>> = {
  distanceM: 100,
  speedMps: 1000,
  cadenceStepsPerMin: 64,
  altitudeM: 100,
  heartRateBpm: 10,
  powerW: 10,
  contactTimeMs: 10,
  contactTimeLeftMs: 10,
  contactTimeRightMs: 10,
  contactBalanceLeftPct: 100,
  verticalOscillationMm: 10,
  verticalRatioPct: 100,
  stepLengthMm: 10,
  temperatureC: 10,
  latitudeDeg: 1e7,
  longitudeDeg: 1e7,
};

/** Milliseconds: FIT's finest record time. */
export const timeScale = 1000;

/** Scales tried for a developer field; one under which it is not exact to the last bit is kept as raw bytes. */
export const extraScales: readonly number[] = [1, 10, 100, 1000, 128];
