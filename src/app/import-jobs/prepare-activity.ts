import { activityExtent } from "#core/load/same-activity.ts";
import { summariseActivity } from "#core/load/summarise-activity.ts";
import type { NewActivity } from "#store/activities/activity-rows.ts";
import { encodeColumns } from "#store/columns/encode-columns.ts";
import type { IdentifiedActivity } from "../import/activity-sink.ts";

/** Makes an activity ready for the store: sums it up and packs its samples. */
export function prepareActivity({ id, activity }: IdentifiedActivity): NewActivity {
  const { timesS: _times, channels: _channels, extras: _extras, ...head } = activity;
  return {
    summary: summariseActivity(activity, { id, zoneOffsetS: localOffsetS(activity.startUtcMs) }),
    extent: activityExtent(activity),
    head,
    columns: encodeColumns(activity),
  };
}

/** Local time minus UTC in this machine's zone at a moment, seconds; used where a file does not tell its own. */
function localOffsetS(utcMs: number): number {
  return -60 * new Date(utcMs).getTimezoneOffset();
}
