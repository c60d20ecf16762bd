import type { ChannelName } from "#core/load/activity.ts";
import { distanceCounter, fillCompressed } from "./compressed-distance.ts";
import type { Definition } from "./definition.ts";
import { descriptionFor, type FieldDescription } from "./field-descriptions.ts";
import { type FillPlace, fillValues } from "./fill-values.ts";
import type { MessageIndex } from "./message-index.ts";
import { compressedSpeedDistance, recordFields, wideChannels } from "./record-fields.ts";

/** One column and how many of its values are there. */
export interface Column {
  readonly values: Float64Array | Float32Array;
  count: number;
}

/** The columns of a file: channels from the record's own fields, and one for each developer field. */
export interface FilledColumns {
  readonly channels: ReadonlyMap<ChannelName, Column>;
  readonly developer: ReadonlyMap<FieldDescription, Column>;
}

interface PlannedField {
  readonly place: FillPlace;
  readonly column: Column;
}

interface RecordPlan {
  readonly fields: readonly PlannedField[];
  /** Offset of compressed_speed_distance in the record, when it has one. */
  readonly compressedOffset?: number;
}

/** Rows filled column by column at a time, so that their bytes stay in the processor's cache. */
const rowsPerBlock = 2048;

/** Second pass: fills typed columns from the records the first pass found, layout by layout, column by column. */
export function fillColumns(
  view: DataView,
  index: MessageIndex,
  descriptions: readonly FieldDescription[],
): FilledColumns {
  const channels = new Map<ChannelName, Column>();
  const developer = new Map<FieldDescription, Column>();
  const channel = (name: ChannelName): Column =>
    columnFor(channels, name, () => emptyColumn(index.rows, wideChannels.has(name)));
  const developerColumn = (description: FieldDescription): Column =>
    columnFor(developer, description, () => emptyColumn(index.rows, description.type.size >= 4));
  const plans = new Map<Definition, RecordPlan>();
  const counter = distanceCounter();
  for (const segment of index.segments) {
    const plan = columnFor(plans, segment.definition, () => ({
      fields: [
        ...nativeFields(segment.definition, channel),
        ...developerFields(segment.definition, descriptions, developerColumn),
      ],
      ...compressedPlace(segment.definition),
    }));
    for (let from = segment.from; from < segment.to; from += rowsPerBlock) {
      const job = { view, offsets: index.offsets, from, to: Math.min(from + rowsPerBlock, segment.to) };
      if (plan.compressedOffset !== undefined) {
        const [speed, distance] = [channel("speedMps"), channel("distanceM")];
        const place = { offset: plan.compressedOffset, counter };
        const count = fillCompressed(job, place, { speedMps: speed.values, distanceM: distance.values });
        speed.count += count;
        distance.count += count;
      }
      for (const { place, column } of plan.fields) column.count += fillValues(job, place, column.values);
    }
  }
  return { channels, developer };
}

function columnFor<Key, Value>(all: Map<Key, Value>, key: Key, create: () => Value): Value {
  const there = all.get(key);
  if (there !== undefined) return there;
  const created = create();
  all.set(key, created);
  return created;
}

function emptyColumn(rows: number, isWide: boolean): Column {
  return { values: (isWide ? new Float64Array(rows) : new Float32Array(rows)).fill(Number.NaN), count: 0 };
}

function nativeFields(definition: Definition, channel: (name: ChannelName) => Column): readonly PlannedField[] {
  const numbers = new Set(definition.fields.map((place) => place.number));
  return recordFields.flatMap((field) => {
    const place = definition.fields.find(({ number }) => number === field.field);
    if (place === undefined || place.size < place.type.size || place.type.kind === "text") return [];
    if (field.mode === "add" && !numbers.has(4)) return [];
    const { type, offset } = place;
    return [
      { place: { ...field, type, offset, littleEndian: definition.littleEndian }, column: channel(field.channel) },
    ];
  });
}

function compressedPlace(definition: Definition): { readonly compressedOffset?: number } {
  const place = definition.fields.find(({ number }) => number === compressedSpeedDistance);
  return place === undefined || place.size < 3 ? {} : { compressedOffset: place.offset };
}

function developerFields(
  definition: Definition,
  descriptions: readonly FieldDescription[],
  column: (description: FieldDescription) => Column,
): readonly PlannedField[] {
  return definition.developerFields.flatMap(({ number, developerIndex, offset, size }) => {
    const description = descriptionFor(descriptions, { number, developerIndex }, definition.at);
    if (description === undefined || description.type.kind === "text" || size < description.type.size) return [];
    const place: FillPlace = {
      offset,
      type: description.type,
      littleEndian: definition.littleEndian,
      scale: description.scale,
      shift: -description.offset,
      mode: "set",
      isZeroMissing: false,
    };
    return [{ place, column: column(description) }];
  });
}
