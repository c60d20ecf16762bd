import type { Channel, ChannelName, ExtraChannel } from "#core/load/activity.ts";
import { type DeveloperQuantity, developerSensor, quantityOf } from "./developer-channels.ts";
import type { FieldDescription } from "./field-descriptions.ts";
import type { Column, FilledColumns } from "./fill-columns.ts";
import { firstValue } from "./last-value.ts";

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

type Values = Float64Array | Float32Array;

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
export function buildChannels(source: ChannelSource): ActivityColumns {
  const channels: Partial<Record<ChannelName, Channel>> = {};
  for (const [name, column] of source.columns.channels) {
    const values = cut(column, source.range);
    if (values === undefined) continue;
    const sensor = source.sensorOf(name);
    channels[name] = name === "cadenceStepsPerMin" ? cadenceChannel(values, sensor, source.isRun) : { values, sensor };
  }
  return { channels, extras: takeDeveloperFields(source, channels) };
}

/** Puts developer fields where the file has no field of its own; the rest are extras. */
function takeDeveloperFields(
  { columns, range }: ChannelSource,
  channels: Partial<Record<ChannelName, Channel>>,
): readonly ExtraChannel[] {
  const extras: ExtraChannel[] = [];
  const descriptions = [...columns.developer.keys()];
  for (const [description, column] of columns.developer) {
    const values = cut(column, range);
    if (values === undefined) continue;
    const quantity = quantityOf(description);
    if (quantity !== undefined && channels[quantity.channel] === undefined) {
      const sensor = developerSensor(description, descriptions);
      channels[quantity.channel] = developerChannel(values, quantity, sensor);
    } else extras.push(extraOf(description, values));
  }
  return extras;
}

function developerChannel(own: Values, { factor, conversion }: DeveloperQuantity, sensor: string): Channel {
  const values = factor === 1 ? own : own.map((value) => value * factor);
  return { values, sensor, ...(conversion === undefined ? {} : { conversion }) };
}

function extraOf({ name, unit, application, fieldNumber }: FieldDescription, values: Values): ExtraChannel {
  return { name, unit, application, fieldNumber, values };
}

/** The rows of a range, undefined when none of them has a value. */
function cut({ values, count }: Column, { from, to }: RowRange): Values | undefined {
  if (count === 0) return undefined;
  if (from === 0 && to === values.length) return values;
  const own = values.slice(from, to);
  return firstValue(own) === undefined ? undefined : own;
}

/** Cadence is stored as strides of one leg; a run whose middle stride rate no runner reaches was stored in steps. */
function cadenceChannel(doubled: Values, sensor: string, isRun: boolean): Channel {
  if (!isRun || !isMostlyAbove(doubled, 2 * mostStridesPerMin))
    return { values: doubled, sensor, conversion: "strides/min of one leg x 2" };
  return { values: doubled.map((value) => value / 2), sensor, conversion: "steps/min of both feet x 1" };
}

/** Whether more than half of the values above 0 are also above a limit. */
function isMostlyAbove(values: Values, limit: number): boolean {
  let balance = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value > 0) balance += value > limit ? 1 : -1;
  }
  return balance > 0;
}
