import type { FilePart } from "./build-activity.ts";
import type { MessageIndex } from "./message-index.ts";
import { messageNumbers } from "./message-numbers.ts";
import { sportOfLaps } from "./read-laps.ts";
import { sportName } from "./read-sessions.ts";
import { activityTypeField } from "./record-fields.ts";

/** Sports by the activity type of single records. FIT profile 21.217, type activity_type. */
const activityTypes: Readonly<Record<number, string>> = {
  1: "running",
  2: "cycling",
  3: "transition",
  5: "swimming",
  6: "walking",
};

/**
 * The sport of a file whose session message is missing: from its sport message, its laps, the type most of its records carry,
 * or from ground contact, which only running sensors measure. `unknown` otherwise.
 */
export function sportWithoutSession({ kept, reader, columns }: FilePart, index: MessageIndex): string {
  const message = kept.find((one) => one.definition.message === messageNumbers.sport);
  const said = message === undefined ? undefined : reader.number(message, 0);
  if (said !== undefined) return sportName(said);
  const ofLaps = sportOfLaps(kept, reader);
  if (ofLaps !== undefined) return ofLaps;
  const ofRecords = sportOfRecords(index, reader);
  if (ofRecords !== undefined) return ofRecords;
  const contact = columns.channels.get("contactTimeMs");
  return contact !== undefined && contact.count > 0 ? "running" : "unknown";
}

function sportOfRecords(index: MessageIndex, reader: FilePart["reader"]): string | undefined {
  const counts = new Map<string, number>();
  for (const { definition, from, to } of index.segments) {
    if (!definition.fields.some(({ number }) => number === activityTypeField)) continue;
    const middle = (from + to) >> 1;
    const type = reader.number({ definition, body: index.offsets[middle] ?? 0, stamp: 0 }, activityTypeField);
    const sport = activityTypes[type ?? -1];
    if (sport !== undefined) counts.set(sport, (counts.get(sport) ?? 0) + to - from);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
