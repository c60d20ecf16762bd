// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import cadence_retraining from "#data/programmes/cadence-retraining.json" with { type: "json" };
import change_and_see from "#data/programmes/change-and-see.json" with { type: "json" };
import evidenced_frame from "#data/programmes/evidenced-frame.json" with { type: "json" };
import exercise_rules from "#data/programmes/exercise-rules.json" with { type: "json" };
import graded_return from "#data/programmes/graded-return.json" with { type: "json" };
import own_triggers from "#data/programmes/own-triggers.json" with { type: "json" };
import pain_monitoring from "#data/programmes/pain-monitoring.json" with { type: "json" };
import recovery_deload from "#data/programmes/recovery-deload.json" with { type: "json" };
import trial_over_weeks from "#data/programmes/trial-over-weeks.json" with { type: "json" };
import weekly_template from "#data/programmes/weekly-template.json" with { type: "json" };

/** Every record of `data/programmes`. */
export const programmesRecords = [
  cadence_retraining,
  change_and_see,
  evidenced_frame,
  exercise_rules,
  graded_return,
  own_triggers,
  pain_monitoring,
  recovery_deload,
  trial_over_weeks,
  weekly_template,
];
