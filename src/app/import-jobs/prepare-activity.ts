import { activityExtent } from "#core/load/same-activity.ts";
import { summariseActivity } from "#core/load/summarise-activity.ts";
import type { NewActivity } from "#store/activities/activity-rows.ts";
import { encodeColumns } from "#store/columns/encode-columns.ts";
import type { IdentifiedActivity } from "../import/activity-sink.ts";
import { zoneOffsetS } from "../zone-offset.ts";

/** Makes an activity ready for the store: sums it up and packs its samples. */
export function prepareActivity({ id, activity }: IdentifiedActivity): NewActivity {
  const { timesS: _times, channels: _channels, extras: _extras, ...head } = activity;
  return {
    summary: summariseActivity(activity, { id, zoneOffsetS: zoneOffsetS(activity.startUtcMs) }),
    extent: activityExtent(activity),
    head,
    columns: encodeColumns(activity),
  };
}
