// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import active_knee_extension from "#data/self-tests/active-knee-extension.json" with { type: "json" };
import active_leg_raise from "#data/self-tests/active-leg-raise.json" with { type: "json" };
import ankle_lunge from "#data/self-tests/ankle-lunge.json" with { type: "json" };
import front_plank from "#data/self-tests/front-plank.json" with { type: "json" };
import modified_thomas from "#data/self-tests/modified-thomas.json" with { type: "json" };
import side_plank from "#data/self-tests/side-plank.json" with { type: "json" };
import single_leg_bridge from "#data/self-tests/single-leg-bridge.json" with { type: "json" };
import single_leg_sit_to_stand from "#data/self-tests/single-leg-sit-to-stand.json" with { type: "json" };
import single_leg_squat from "#data/self-tests/single-leg-squat.json" with { type: "json" };
import single_leg_stand from "#data/self-tests/single-leg-stand.json" with { type: "json" };
import trunk_extensor_hold from "#data/self-tests/trunk-extensor-hold.json" with { type: "json" };
import turning_in_bed from "#data/self-tests/turning-in-bed.json" with { type: "json" };

/** Every record of `data/self-tests`. */
export const selfTestsRecords = [
  active_knee_extension,
  active_leg_raise,
  ankle_lunge,
  front_plank,
  modified_thomas,
  side_plank,
  single_leg_bridge,
  single_leg_sit_to_stand,
  single_leg_squat,
  single_leg_stand,
  trunk_extensor_hold,
  turning_in_bed,
];
