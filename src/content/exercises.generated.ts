// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import e01_front_plank from "#data/exercises/e01-front-plank.json" with { type: "json" };
import e02_side_plank from "#data/exercises/e02-side-plank.json" with { type: "json" };
import e03_dead_bug from "#data/exercises/e03-dead-bug.json" with { type: "json" };
import e04_bird_dog from "#data/exercises/e04-bird-dog.json" with { type: "json" };
import e05_modified_curl_up from "#data/exercises/e05-modified-curl-up.json" with { type: "json" };
import e06_glute_bridge from "#data/exercises/e06-glute-bridge.json" with { type: "json" };
import e07_hip_thrust from "#data/exercises/e07-hip-thrust.json" with { type: "json" };
import e08_russian_twist from "#data/exercises/e08-russian-twist.json" with { type: "json" };
import e09_pallof_press from "#data/exercises/e09-pallof-press.json" with { type: "json" };
import e10_suitcase_carry from "#data/exercises/e10-suitcase-carry.json" with { type: "json" };
import e11_hip_hinge_deadlift from "#data/exercises/e11-hip-hinge-deadlift.json" with { type: "json" };
import e12_romanian_deadlift from "#data/exercises/e12-romanian-deadlift.json" with { type: "json" };
import e13_single_leg_rdl from "#data/exercises/e13-single-leg-rdl.json" with { type: "json" };
import e14_back_extension from "#data/exercises/e14-back-extension.json" with { type: "json" };
import e15_prone_leg_raise from "#data/exercises/e15-prone-leg-raise.json" with { type: "json" };
import e16_extensor_hold from "#data/exercises/e16-extensor-hold.json" with { type: "json" };
import e17_squat from "#data/exercises/e17-squat.json" with { type: "json" };
import e18_single_leg_sit_to_stand from "#data/exercises/e18-single-leg-sit-to-stand.json" with { type: "json" };
import e19_single_leg_squat from "#data/exercises/e19-single-leg-squat.json" with { type: "json" };
import e20_split_squat_lunge from "#data/exercises/e20-split-squat-lunge.json" with { type: "json" };
import e21_step_up from "#data/exercises/e21-step-up.json" with { type: "json" };
import e22_lateral_step_down from "#data/exercises/e22-lateral-step-down.json" with { type: "json" };
import e23_leg_machine from "#data/exercises/e23-leg-machine.json" with { type: "json" };
import e24_clamshell from "#data/exercises/e24-clamshell.json" with { type: "json" };
import e25_side_lying_abduction from "#data/exercises/e25-side-lying-abduction.json" with { type: "json" };
import e26_lateral_band_walk from "#data/exercises/e26-lateral-band-walk.json" with { type: "json" };
import e27_hip_hitch from "#data/exercises/e27-hip-hitch.json" with { type: "json" };
import e28_copenhagen_plank from "#data/exercises/e28-copenhagen-plank.json" with { type: "json" };
import e29_calf_raise_straight from "#data/exercises/e29-calf-raise-straight.json" with { type: "json" };
import e30_calf_raise_bent from "#data/exercises/e30-calf-raise-bent.json" with { type: "json" };
import e31_hamstring_slide_nordic from "#data/exercises/e31-hamstring-slide-nordic.json" with { type: "json" };
import e32_pogo_jumps from "#data/exercises/e32-pogo-jumps.json" with { type: "json" };
import e33_hip_flexor_stretch from "#data/exercises/e33-hip-flexor-stretch.json" with { type: "json" };
import e34_hamstring_stretch from "#data/exercises/e34-hamstring-stretch.json" with { type: "json" };
import e35_low_back_stretch from "#data/exercises/e35-low-back-stretch.json" with { type: "json" };
import e36_prone_press_up from "#data/exercises/e36-prone-press-up.json" with { type: "json" };
import e37_cat_cow from "#data/exercises/e37-cat-cow.json" with { type: "json" };
import e38_thoracic_rotation from "#data/exercises/e38-thoracic-rotation.json" with { type: "json" };
import e39_hip_switches from "#data/exercises/e39-hip-switches.json" with { type: "json" };
import e40_yoga_flow from "#data/exercises/e40-yoga-flow.json" with { type: "json" };
import e41_pilates_set from "#data/exercises/e41-pilates-set.json" with { type: "json" };
import e42_leg_swings from "#data/exercises/e42-leg-swings.json" with { type: "json" };
import e43_high_knees from "#data/exercises/e43-high-knees.json" with { type: "json" };
import e44_walking_lunge_reach from "#data/exercises/e44-walking-lunge-reach.json" with { type: "json" };
import e45_breathing_body_scan from "#data/exercises/e45-breathing-body-scan.json" with { type: "json" };
import e46_non_impact_session from "#data/exercises/e46-non-impact-session.json" with { type: "json" };

/** Every record of `data/exercises`. */
export const exercisesRecords = [
  e01_front_plank,
  e02_side_plank,
  e03_dead_bug,
  e04_bird_dog,
  e05_modified_curl_up,
  e06_glute_bridge,
  e07_hip_thrust,
  e08_russian_twist,
  e09_pallof_press,
  e10_suitcase_carry,
  e11_hip_hinge_deadlift,
  e12_romanian_deadlift,
  e13_single_leg_rdl,
  e14_back_extension,
  e15_prone_leg_raise,
  e16_extensor_hold,
  e17_squat,
  e18_single_leg_sit_to_stand,
  e19_single_leg_squat,
  e20_split_squat_lunge,
  e21_step_up,
  e22_lateral_step_down,
  e23_leg_machine,
  e24_clamshell,
  e25_side_lying_abduction,
  e26_lateral_band_walk,
  e27_hip_hitch,
  e28_copenhagen_plank,
  e29_calf_raise_straight,
  e30_calf_raise_bent,
  e31_hamstring_slide_nordic,
  e32_pogo_jumps,
  e33_hip_flexor_stretch,
  e34_hamstring_stretch,
  e35_low_back_stretch,
  e36_prone_press_up,
  e37_cat_cow,
  e38_thoracic_rotation,
  e39_hip_switches,
  e40_yoga_flow,
  e41_pilates_set,
  e42_leg_swings,
  e43_high_knees,
  e44_walking_lunge_reach,
  e45_breathing_body_scan,
  e46_non_impact_session,
];
