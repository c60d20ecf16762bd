// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import ca01_posture_habit from "#data/contributors/ca01-posture-habit.json" with { type: "json" };
import ca02_fatigue_form from "#data/contributors/ca02-fatigue-form.json" with { type: "json" };
import ca11_left_right_difference from "#data/contributors/ca11-left-right-difference.json" with { type: "json" };
import ca15_overstride from "#data/contributors/ca15-overstride.json" with { type: "json" };
import ca16_pelvic_drop from "#data/contributors/ca16-pelvic-drop.json" with { type: "json" };
import ca17_landing_and_bounce from "#data/contributors/ca17-landing-and-bounce.json" with { type: "json" };

/** Every record of `data/contributors`. */
export const contributorsRecords = [
  ca01_posture_habit,
  ca02_fatigue_form,
  ca11_left_right_difference,
  ca15_overstride,
  ca16_pelvic_drop,
  ca17_landing_and_bounce,
];
