// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import film_automatic_angles from "#data/norms/film-automatic-angles.json" with { type: "json" };
import film_shin_ankle from "#data/norms/film-shin-ankle.json" with { type: "json" };
import film_trunk_thigh_foot from "#data/norms/film-trunk-thigh-foot.json" with { type: "json" };
import running_cadence from "#data/norms/running-cadence.json" with { type: "json" };
import running_contact_time from "#data/norms/running-contact-time.json" with { type: "json" };
import running_duty_factor from "#data/norms/running-duty-factor.json" with { type: "json" };
import running_fatigue_change from "#data/norms/running-fatigue-change.json" with { type: "json" };
import running_flight_time from "#data/norms/running-flight-time.json" with { type: "json" };
import running_foot_ahead from "#data/norms/running-foot-ahead.json" with { type: "json" };
import running_foot_strike from "#data/norms/running-foot-strike.json" with { type: "json" };
import running_head_and_upper_back from "#data/norms/running-head-and-upper-back.json" with { type: "json" };
import running_hip_adduction from "#data/norms/running-hip-adduction.json" with { type: "json" };
import running_hip_extension from "#data/norms/running-hip-extension.json" with { type: "json" };
import running_knee_at_contact from "#data/norms/running-knee-at-contact.json" with { type: "json" };
import running_knee_peak_stance from "#data/norms/running-knee-peak-stance.json" with { type: "json" };
import running_pelvic_drop from "#data/norms/running-pelvic-drop.json" with { type: "json" };
import running_reference_tables from "#data/norms/running-reference-tables.json" with { type: "json" };
import running_shin_angle from "#data/norms/running-shin-angle.json" with { type: "json" };
import running_step_length from "#data/norms/running-step-length.json" with { type: "json" };
import running_symmetry from "#data/norms/running-symmetry.json" with { type: "json" };
import running_trunk_lean from "#data/norms/running-trunk-lean.json" with { type: "json" };
import running_vertical_oscillation from "#data/norms/running-vertical-oscillation.json" with { type: "json" };
import test_active_knee_extension from "#data/norms/test-active-knee-extension.json" with { type: "json" };
import test_ankle_lunge from "#data/norms/test-ankle-lunge.json" with { type: "json" };
import test_copenhagen_hold from "#data/norms/test-copenhagen-hold.json" with { type: "json" };
import test_front_plank from "#data/norms/test-front-plank.json" with { type: "json" };
import test_hip_abduction_strength from "#data/norms/test-hip-abduction-strength.json" with { type: "json" };
import test_knee_extension_strength from "#data/norms/test-knee-extension-strength.json" with { type: "json" };
import test_modified_thomas_knee from "#data/norms/test-modified-thomas-knee.json" with { type: "json" };
import test_modified_thomas from "#data/norms/test-modified-thomas.json" with { type: "json" };
import test_side_plank from "#data/norms/test-side-plank.json" with { type: "json" };
import test_single_leg_bridge from "#data/norms/test-single-leg-bridge.json" with { type: "json" };
import test_single_leg_squat from "#data/norms/test-single-leg-squat.json" with { type: "json" };
import test_sit_and_reach from "#data/norms/test-sit-and-reach.json" with { type: "json" };
import test_step_down from "#data/norms/test-step-down.json" with { type: "json" };
import test_straight_leg_raise from "#data/norms/test-straight-leg-raise.json" with { type: "json" };
import test_trunk_extensor_hold from "#data/norms/test-trunk-extensor-hold.json" with { type: "json" };

/** Every record of `data/norms`. */
export const normsRecords = [
  film_automatic_angles,
  film_shin_ankle,
  film_trunk_thigh_foot,
  running_cadence,
  running_contact_time,
  running_duty_factor,
  running_fatigue_change,
  running_flight_time,
  running_foot_ahead,
  running_foot_strike,
  running_head_and_upper_back,
  running_hip_adduction,
  running_hip_extension,
  running_knee_at_contact,
  running_knee_peak_stance,
  running_pelvic_drop,
  running_reference_tables,
  running_shin_angle,
  running_step_length,
  running_symmetry,
  running_trunk_lean,
  running_vertical_oscillation,
  test_active_knee_extension,
  test_ankle_lunge,
  test_copenhagen_hold,
  test_front_plank,
  test_hip_abduction_strength,
  test_knee_extension_strength,
  test_modified_thomas_knee,
  test_modified_thomas,
  test_side_plank,
  test_single_leg_bridge,
  test_single_leg_squat,
  test_sit_and_reach,
  test_step_down,
  test_straight_leg_raise,
  test_trunk_extensor_hold,
];
