// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import ascent_descent from "#data/formulas/ascent-descent.json" with { type: "json" };
import daily_load from "#data/formulas/daily-load.json" with { type: "json" };
import ewma_load from "#data/formulas/ewma-load.json" with { type: "json" };
import form_drift from "#data/formulas/form-drift.json" with { type: "json" };
import form_trend from "#data/formulas/form-trend.json" with { type: "json" };
import local_day from "#data/formulas/local-day.json" with { type: "json" };
import moving_time from "#data/formulas/moving-time.json" with { type: "json" };
import next_run_limit from "#data/formulas/next-run-limit.json" with { type: "json" };
import session_spike from "#data/formulas/session-spike.json" with { type: "json" };
import shoe_distance from "#data/formulas/shoe-distance.json" with { type: "json" };
import step_count from "#data/formulas/step-count.json" with { type: "json" };
import training_break from "#data/formulas/training-break.json" with { type: "json" };
import training_monotony from "#data/formulas/training-monotony.json" with { type: "json" };
import training_strain from "#data/formulas/training-strain.json" with { type: "json" };
import uncoupled_ratio from "#data/formulas/uncoupled-ratio.json" with { type: "json" };
import week_change from "#data/formulas/week-change.json" with { type: "json" };
import week_shape from "#data/formulas/week-shape.json" with { type: "json" };

/** Every record of `data/formulas`. */
export const formulasRecords = [
  ascent_descent,
  daily_load,
  ewma_load,
  form_drift,
  form_trend,
  local_day,
  moving_time,
  next_run_limit,
  session_spike,
  shoe_distance,
  step_count,
  training_break,
  training_monotony,
  training_strain,
  uncoupled_ratio,
  week_change,
  week_shape,
];
