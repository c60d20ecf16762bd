// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import ca01_posture_habit from "#data/contributors/ca01-posture-habit.json" with { type: "json" };
import ca02_fatigue_form from "#data/contributors/ca02-fatigue-form.json" with { type: "json" };
import ca03_trunk_endurance from "#data/contributors/ca03-trunk-endurance.json" with { type: "json" };
import ca04_leg_strength from "#data/contributors/ca04-leg-strength.json" with { type: "json" };
import ca05_load_jump from "#data/contributors/ca05-load-jump.json" with { type: "json" };
import ca06_little_recovery from "#data/contributors/ca06-little-recovery.json" with { type: "json" };
import ca07_clustered_runs from "#data/contributors/ca07-clustered-runs.json" with { type: "json" };
import ca08_quick_start from "#data/contributors/ca08-quick-start.json" with { type: "json" };
import ca09_hip_flexors from "#data/contributors/ca09-hip-flexors.json" with { type: "json" };
import ca10_hamstrings_and_back from "#data/contributors/ca10-hamstrings-and-back.json" with { type: "json" };
import ca11_left_right_difference from "#data/contributors/ca11-left-right-difference.json" with { type: "json" };
import ca12_earlier_episodes from "#data/contributors/ca12-earlier-episodes.json" with { type: "json" };
import ca13_shoes from "#data/contributors/ca13-shoes.json" with { type: "json" };
import ca14_ground_and_hills from "#data/contributors/ca14-ground-and-hills.json" with { type: "json" };
import ca15_overstride from "#data/contributors/ca15-overstride.json" with { type: "json" };
import ca16_pelvic_drop from "#data/contributors/ca16-pelvic-drop.json" with { type: "json" };
import ca17_landing_and_bounce from "#data/contributors/ca17-landing-and-bounce.json" with { type: "json" };
import ca18_sacroiliac_pattern from "#data/contributors/ca18-sacroiliac-pattern.json" with { type: "json" };
import ca19_bone_stress_pattern from "#data/contributors/ca19-bone-stress-pattern.json" with { type: "json" };
import ca20_leg_dominant_pattern from "#data/contributors/ca20-leg-dominant-pattern.json" with { type: "json" };
import ca21_inflammatory_pattern from "#data/contributors/ca21-inflammatory-pattern.json" with { type: "json" };
import ca22_poor_sleep from "#data/contributors/ca22-poor-sleep.json" with { type: "json" };
import ca23_fear_and_stress from "#data/contributors/ca23-fear-and-stress.json" with { type: "json" };
import ca24_low_energy from "#data/contributors/ca24-low-energy.json" with { type: "json" };
import ca25_little_walking from "#data/contributors/ca25-little-walking.json" with { type: "json" };
import ca26_leg_length from "#data/contributors/ca26-leg-length.json" with { type: "json" };

/** Every record of `data/contributors`. */
export const contributorsRecords = [
  ca01_posture_habit,
  ca02_fatigue_form,
  ca03_trunk_endurance,
  ca04_leg_strength,
  ca05_load_jump,
  ca06_little_recovery,
  ca07_clustered_runs,
  ca08_quick_start,
  ca09_hip_flexors,
  ca10_hamstrings_and_back,
  ca11_left_right_difference,
  ca12_earlier_episodes,
  ca13_shoes,
  ca14_ground_and_hills,
  ca15_overstride,
  ca16_pelvic_drop,
  ca17_landing_and_bounce,
  ca18_sacroiliac_pattern,
  ca19_bone_stress_pattern,
  ca20_leg_dominant_pattern,
  ca21_inflammatory_pattern,
  ca22_poor_sleep,
  ca23_fear_and_stress,
  ca24_low_energy,
  ca25_little_walking,
  ca26_leg_length,
];
