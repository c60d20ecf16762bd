import type { Channel, ChannelName, ExtraChannel } from "#core/load/activity.ts";
import { developerSensor, quantityOf } from "./developer-channels.ts";
import type { FieldDescription } from "./field-descriptions.ts";
import type { FilledColumns } from "./fill-columns.ts";

/** Rows `from` to `to` (not included). */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** What one activity has of a file's columns. */
export interface ActivityColumns {
  readonly channels: Readonly<Partial<Record<ChannelName, Channel>>>;
  readonly extras: readonly ExtraChannel[];
}

interface ChannelSource {
  readonly columns: FilledColumns;
  readonly range: RowRange;
  readonly isRun: boolean;
  readonly sensorOf: (channel: ChannelName) => string;
}

/** Nobody takes more strides of one leg a minute; above it a writer has stored steps of both. */
const mostStridesPerMin = 120;

/**
 * Channels and extras of the rows in a range. A developer field becomes a channel only where the file has no field of its own for it;
 * otherwise it stays an extra under its own name, so that two sensors are never mixed.
 */
export function buildChannels({ columns, range, isRun, sensorOf }: ChannelSource): ActivityColumns {
  const channels: Partial<Record<ChannelName, Channel>> = {};
  const extras: ExtraChannel[] = [];
  for (const [name, { values, count }] of columns.channels) {
    const own = count === 0 ? undefined : cut(values, range);
    if (own === undefined) continue;
    const sensor = sensorOf(name);
    channels[name] = name === "cadenceStepsPerMin" ? cadenceChannel(own, { sensor, isRun }) : { values: own, sensor };
  }
  const descriptions = [...columns.developer.keys()];
  for (const [description, { values, count }] of columns.developer) {
    const own = count === 0 ? undefined : cut(values, range);
    if (own === undefined) continue;
    const quantity = quantityOf(description);
    if (quantity !== undefined && channels[quantity.channel] === undefined) {
      const { factor, channel, conversion } = quantity;
      const sensor = developerSensor(description, descriptions);
      const scaled = factor === 1 ? own : own.map((value) => value * factor);
      channels[channel] = { values: scaled, sensor, ...(conversion === undefined ? {} : { conversion }) };
    } else extras.push(extraOf(description, own));
  }
  return { channels, extras };
}

function extraOf(description: FieldDescription, values: Float64Array | Float32Array): ExtraChannel {
  const { name, unit, application, fieldNumber } = description;
  return { name, unit, application, fieldNumber, values };
}

/** The rows of a range, undefined when none of them has a value. */
function cut(values: Float64Array | Float32Array, { from, to }: RowRange): Float64Array | Float32Array | undefined {
  const own = from === 0 && to === values.length ? values : values.slice(from, to);
  return own.some((value) => !Number.isNaN(value)) ? own : undefined;
}

/** Cadence is stored as strides of one leg; a run whose median stride rate no runner reaches was stored in steps. */
function cadenceChannel(
  doubled: Float64Array | Float32Array,
  { sensor, isRun }: { readonly sensor: string; readonly isRun: boolean },
): Channel {
  const isSteps = isRun && median(doubled.filter((value) => value > 0)) >= 2 * mostStridesPerMin;
  if (isSteps) return { values: doubled.map((value) => value / 2), sensor, conversion: "steps/min of both feet x 1" };
  return { values: doubled, sensor, conversion: "strides/min of one leg x 2" };
}

function median(values: Float64Array | Float32Array): number {
  return values.toSorted()[values.length >> 1] ?? 0;
}
