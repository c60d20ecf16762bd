// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import automatic_angle_noise from "#data/thresholds/automatic-angle-noise.json" with { type: "json" };
import bone_stress_full_weeks from "#data/thresholds/bone-stress-full-weeks.json" with { type: "json" };
import bone_stress_no_impact_weeks from "#data/thresholds/bone-stress-no-impact-weeks.json" with { type: "json" };
import bone_stress_return_weeks from "#data/thresholds/bone-stress-return-weeks.json" with { type: "json" };
import bone_stress_weight_days from "#data/thresholds/bone-stress-weight-days.json" with { type: "json" };
import break_days from "#data/thresholds/break-days.json" with { type: "json" };
import cadence_change from "#data/thresholds/cadence-change.json" with { type: "json" };
import cadence_effort_rise from "#data/thresholds/cadence-effort-rise.json" with { type: "json" };
import cadence_keep_weeks from "#data/thresholds/cadence-keep-weeks.json" with { type: "json" };
import cadence_most from "#data/thresholds/cadence-most.json" with { type: "json" };
import cadence_target from "#data/thresholds/cadence-target.json" with { type: "json" };
import clustered_distance from "#data/thresholds/clustered-distance.json" with { type: "json" };
import clustered_longest_share from "#data/thresholds/clustered-longest-share.json" with { type: "json" };
import clustered_runs from "#data/thresholds/clustered-runs.json" with { type: "json" };
import confidence_low from "#data/thresholds/confidence-low.json" with { type: "json" };
import copenhagen_difference from "#data/thresholds/copenhagen-difference.json" with { type: "json" };
import copenhagen_hold from "#data/thresholds/copenhagen-hold.json" with { type: "json" };
import deload_every_weeks from "#data/thresholds/deload-every-weeks.json" with { type: "json" };
import deload_share from "#data/thresholds/deload-share.json" with { type: "json" };
import distance_step_up from "#data/thresholds/distance-step-up.json" with { type: "json" };
import earlier_episode from "#data/thresholds/earlier-episode.json" with { type: "json" };
import early_pain_minutes from "#data/thresholds/early-pain-minutes.json" with { type: "json" };
import extensor_hold_men_good from "#data/thresholds/extensor-hold-men-good.json" with { type: "json" };
import extensor_hold_men_low from "#data/thresholds/extensor-hold-men-low.json" with { type: "json" };
import extensor_hold_real_change from "#data/thresholds/extensor-hold-real-change.json" with { type: "json" };
import fatigue_cadence_drop from "#data/thresholds/fatigue-cadence-drop.json" with { type: "json" };
import fatigue_high from "#data/thresholds/fatigue-high.json" with { type: "json" };
import fatigue_lean_change from "#data/thresholds/fatigue-lean-change.json" with { type: "json" };
import fear_high from "#data/thresholds/fear-high.json" with { type: "json" };
import fear_review_weeks from "#data/thresholds/fear-review-weeks.json" with { type: "json" };
import film_contact_frame_rate from "#data/thresholds/film-contact-frame-rate.json" with { type: "json" };
import film_frame_rate from "#data/thresholds/film-frame-rate.json" with { type: "json" };
import flare_free_days from "#data/thresholds/flare-free-days.json" with { type: "json" };
import flare_rise from "#data/thresholds/flare-rise.json" with { type: "json" };
import front_plank_low_men from "#data/thresholds/front-plank-low-men.json" with { type: "json" };
import front_plank_low_women from "#data/thresholds/front-plank-low-women.json" with { type: "json" };
import hard_days_row from "#data/thresholds/hard-days-row.json" with { type: "json" };
import heavy_legs_hours from "#data/thresholds/heavy-legs-hours.json" with { type: "json" };
import high_days_week from "#data/thresholds/high-days-week.json" with { type: "json" };
import knee_extension_tight_men from "#data/thresholds/knee-extension-tight-men.json" with { type: "json" };
import knee_extension_tight_women from "#data/thresholds/knee-extension-tight-women.json" with { type: "json" };
import leg_raise_height from "#data/thresholds/leg-raise-height.json" with { type: "json" };
import missed_periods from "#data/thresholds/missed-periods.json" with { type: "json" };
import mobility_drop_weeks from "#data/thresholds/mobility-drop-weeks.json" with { type: "json" };
import one_leg_rise_easy from "#data/thresholds/one-leg-rise-easy.json" with { type: "json" };
import one_leg_rise_none from "#data/thresholds/one-leg-rise-none.json" with { type: "json" };
import one_leg_squat_poor from "#data/thresholds/one-leg-squat-poor.json" with { type: "json" };
import one_leg_squat_steady from "#data/thresholds/one-leg-squat-steady.json" with { type: "json" };
import pain_amber from "#data/thresholds/pain-amber.json" with { type: "json" };
import pain_green from "#data/thresholds/pain-green.json" with { type: "json" };
import pain_red from "#data/thresholds/pain-red.json" with { type: "json" };
import pain_settles_hours from "#data/thresholds/pain-settles-hours.json" with { type: "json" };
import pelvic_drop_difference from "#data/thresholds/pelvic-drop-difference.json" with { type: "json" };
import plank_noise from "#data/thresholds/plank-noise.json" with { type: "json" };
import progress_effort from "#data/thresholds/progress-effort.json" with { type: "json" };
import progress_pain from "#data/thresholds/progress-pain.json" with { type: "json" };
import progress_sessions from "#data/thresholds/progress-sessions.json" with { type: "json" };
import rank_link_none from "#data/thresholds/rank-link-none.json" with { type: "json" };
import rank_link_timing from "#data/thresholds/rank-link-timing.json" with { type: "json" };
import rank_link_trial from "#data/thresholds/rank-link-trial.json" with { type: "json" };
import rank_weight_a from "#data/thresholds/rank-weight-a.json" with { type: "json" };
import rank_weight_b from "#data/thresholds/rank-weight-b.json" with { type: "json" };
import rank_weight_c from "#data/thresholds/rank-weight-c.json" with { type: "json" };
import rank_weight_d from "#data/thresholds/rank-weight-d.json" with { type: "json" };
import recovery_hours from "#data/thresholds/recovery-hours.json" with { type: "json" };
import recovery_signs from "#data/thresholds/recovery-signs.json" with { type: "json" };
import return_stop_days from "#data/thresholds/return-stop-days.json" with { type: "json" };
import return_walk_minutes from "#data/thresholds/return-walk-minutes.json" with { type: "json" };
import return_weeks from "#data/thresholds/return-weeks.json" with { type: "json" };
import run_walk_minutes from "#data/thresholds/run-walk-minutes.json" with { type: "json" };
import run_walk_sessions from "#data/thresholds/run-walk-sessions.json" with { type: "json" };
import sacroiliac_see_weeks from "#data/thresholds/sacroiliac-see-weeks.json" with { type: "json" };
import sacroiliac_tests_examined from "#data/thresholds/sacroiliac-tests-examined.json" with { type: "json" };
import sacroiliac_tests_self from "#data/thresholds/sacroiliac-tests-self.json" with { type: "json" };
import shank_angle_long_step from "#data/thresholds/shank-angle-long-step.json" with { type: "json" };
import shoe_change_weeks from "#data/thresholds/shoe-change-weeks.json" with { type: "json" };
import shoe_comfort_low from "#data/thresholds/shoe-comfort-low.json" with { type: "json" };
import short_gap_count from "#data/thresholds/short-gap-count.json" with { type: "json" };
import side_difference from "#data/thresholds/side-difference.json" with { type: "json" };
import single_leg_stand from "#data/thresholds/single-leg-stand.json" with { type: "json" };
import single_run_double from "#data/thresholds/single-run-double.json" with { type: "json" };
import single_run_far from "#data/thresholds/single-run-far.json" with { type: "json" };
import single_run_notice from "#data/thresholds/single-run-notice.json" with { type: "json" };
import sitting_long from "#data/thresholds/sitting-long.json" with { type: "json" };
import sleep_low_weeks from "#data/thresholds/sleep-low-weeks.json" with { type: "json" };
import sleep_low from "#data/thresholds/sleep-low.json" with { type: "json" };
import soreness_high from "#data/thresholds/soreness-high.json" with { type: "json" };
import spread_runs from "#data/thresholds/spread-runs.json" with { type: "json" };
import stance_knee_bend_pain from "#data/thresholds/stance-knee-bend-pain.json" with { type: "json" };
import stance_knee_bend from "#data/thresholds/stance-knee-bend.json" with { type: "json" };
import steps_each_side from "#data/thresholds/steps-each-side.json" with { type: "json" };
import strength_block_weeks from "#data/thresholds/strength-block-weeks.json" with { type: "json" };
import strength_long_weeks from "#data/thresholds/strength-long-weeks.json" with { type: "json" };
import strength_session_minutes from "#data/thresholds/strength-session-minutes.json" with { type: "json" };
import strength_sessions from "#data/thresholds/strength-sessions.json" with { type: "json" };
import sureness_error_unknown from "#data/thresholds/sureness-error-unknown.json" with { type: "json" };
import sureness_measured from "#data/thresholds/sureness-measured.json" with { type: "json" };
import sureness_told from "#data/thresholds/sureness-told.json" with { type: "json" };
import thomas_stiff from "#data/thresholds/thomas-stiff.json" with { type: "json" };
import trial_baseline_days from "#data/thresholds/trial-baseline-days.json" with { type: "json" };
import trial_cadence_change from "#data/thresholds/trial-cadence-change.json" with { type: "json" };
import trial_changed_minutes from "#data/thresholds/trial-changed-minutes.json" with { type: "json" };
import trial_pain_change from "#data/thresholds/trial-pain-change.json" with { type: "json" };
import trial_rating_error from "#data/thresholds/trial-rating-error.json" with { type: "json" };
import trial_usual_minutes from "#data/thresholds/trial-usual-minutes.json" with { type: "json" };
import trial_weeks from "#data/thresholds/trial-weeks.json" with { type: "json" };
import trigger_days from "#data/thresholds/trigger-days.json" with { type: "json" };
import trunk_hold_percentile from "#data/thresholds/trunk-hold-percentile.json" with { type: "json" };
import trunk_lean_range from "#data/thresholds/trunk-lean-range.json" with { type: "json" };
import walking_days from "#data/thresholds/walking-days.json" with { type: "json" };
import walking_enough from "#data/thresholds/walking-enough.json" with { type: "json" };
import walking_few from "#data/thresholds/walking-few.json" with { type: "json" };
import walking_minutes from "#data/thresholds/walking-minutes.json" with { type: "json" };
import warm_up_minutes from "#data/thresholds/warm-up-minutes.json" with { type: "json" };
import warm_up_short from "#data/thresholds/warm-up-short.json" with { type: "json" };

/** Every record of `data/thresholds`. */
export const thresholdsRecords = [
  automatic_angle_noise,
  bone_stress_full_weeks,
  bone_stress_no_impact_weeks,
  bone_stress_return_weeks,
  bone_stress_weight_days,
  break_days,
  cadence_change,
  cadence_effort_rise,
  cadence_keep_weeks,
  cadence_most,
  cadence_target,
  clustered_distance,
  clustered_longest_share,
  clustered_runs,
  confidence_low,
  copenhagen_difference,
  copenhagen_hold,
  deload_every_weeks,
  deload_share,
  distance_step_up,
  earlier_episode,
  early_pain_minutes,
  extensor_hold_men_good,
  extensor_hold_men_low,
  extensor_hold_real_change,
  fatigue_cadence_drop,
  fatigue_high,
  fatigue_lean_change,
  fear_high,
  fear_review_weeks,
  film_contact_frame_rate,
  film_frame_rate,
  flare_free_days,
  flare_rise,
  front_plank_low_men,
  front_plank_low_women,
  hard_days_row,
  heavy_legs_hours,
  high_days_week,
  knee_extension_tight_men,
  knee_extension_tight_women,
  leg_raise_height,
  missed_periods,
  mobility_drop_weeks,
  one_leg_rise_easy,
  one_leg_rise_none,
  one_leg_squat_poor,
  one_leg_squat_steady,
  pain_amber,
  pain_green,
  pain_red,
  pain_settles_hours,
  pelvic_drop_difference,
  plank_noise,
  progress_effort,
  progress_pain,
  progress_sessions,
  rank_link_none,
  rank_link_timing,
  rank_link_trial,
  rank_weight_a,
  rank_weight_b,
  rank_weight_c,
  rank_weight_d,
  recovery_hours,
  recovery_signs,
  return_stop_days,
  return_walk_minutes,
  return_weeks,
  run_walk_minutes,
  run_walk_sessions,
  sacroiliac_see_weeks,
  sacroiliac_tests_examined,
  sacroiliac_tests_self,
  shank_angle_long_step,
  shoe_change_weeks,
  shoe_comfort_low,
  short_gap_count,
  side_difference,
  single_leg_stand,
  single_run_double,
  single_run_far,
  single_run_notice,
  sitting_long,
  sleep_low_weeks,
  sleep_low,
  soreness_high,
  spread_runs,
  stance_knee_bend_pain,
  stance_knee_bend,
  steps_each_side,
  strength_block_weeks,
  strength_long_weeks,
  strength_session_minutes,
  strength_sessions,
  sureness_error_unknown,
  sureness_measured,
  sureness_told,
  thomas_stiff,
  trial_baseline_days,
  trial_cadence_change,
  trial_changed_minutes,
  trial_pain_change,
  trial_rating_error,
  trial_usual_minutes,
  trial_weeks,
  trigger_days,
  trunk_hold_percentile,
  trunk_lean_range,
  walking_days,
  walking_enough,
  walking_few,
  walking_minutes,
  warm_up_minutes,
  warm_up_short,
];
