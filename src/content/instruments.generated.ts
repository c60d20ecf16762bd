// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import activity_item from "#data/instruments/activity-item.json" with { type: "json" };
import activity_score from "#data/instruments/activity-score.json" with { type: "json" };
import global_change from "#data/instruments/global-change.json" with { type: "json" };
import oswestry_total from "#data/instruments/oswestry-total.json" with { type: "json" };
import pain_scale from "#data/instruments/pain-scale.json" with { type: "json" };
import roland_morris_total from "#data/instruments/roland-morris-total.json" with { type: "json" };
import week_impact from "#data/instruments/week-impact.json" with { type: "json" };

/** Every record of `data/instruments`. */
export const instrumentsRecords = [
  activity_item,
  activity_score,
  global_change,
  oswestry_total,
  pain_scale,
  roland_morris_total,
  week_impact,
];
