// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import r_3_pain_or_limp from "#data/red-flags/r-3-pain-or-limp.json" with { type: "json" };
import r_4_new_leg_symptoms from "#data/red-flags/r-4-new-leg-symptoms.json" with { type: "json" };
import r_5_next_morning from "#data/red-flags/r-5-next-morning.json" with { type: "json" };
import r_6_walking_hurts from "#data/red-flags/r-6-walking-hurts.json" with { type: "json" };
import t1_1_saddle_numbness from "#data/red-flags/t1-1-saddle-numbness.json" with { type: "json" };
import t1_2_bladder_bowel from "#data/red-flags/t1-2-bladder-bowel.json" with { type: "json" };
import t1_3_both_legs_or_worsening from "#data/red-flags/t1-3-both-legs-or-worsening.json" with { type: "json" };
import t1_4_sexual_function from "#data/red-flags/t1-4-sexual-function.json" with { type: "json" };
import t1_5_major_trauma from "#data/red-flags/t1-5-major-trauma.json" with { type: "json" };
import t1_6_vascular from "#data/red-flags/t1-6-vascular.json" with { type: "json" };
import t1_7_heart_lungs from "#data/red-flags/t1-7-heart-lungs.json" with { type: "json" };
import t2_1_infection from "#data/red-flags/t2-1-infection.json" with { type: "json" };
import t2_2_foot_drop from "#data/red-flags/t2-2-foot-drop.json" with { type: "json" };
import t2_3_cancer from "#data/red-flags/t2-3-cancer.json" with { type: "json" };
import t2_4_visceral from "#data/red-flags/t2-4-visceral.json" with { type: "json" };
import t2_5_fragile_bone from "#data/red-flags/t2-5-fragile-bone.json" with { type: "json" };
import t2_6_night_and_unwell from "#data/red-flags/t2-6-night-and-unwell.json" with { type: "json" };
import t3_1_bone_stress from "#data/red-flags/t3-1-bone-stress.json" with { type: "json" };
import t3_10_young from "#data/red-flags/t3-10-young.json" with { type: "json" };
import t3_2_under_20 from "#data/red-flags/t3-2-under-20.json" with { type: "json" };
import t3_3_inflammation from "#data/red-flags/t3-3-inflammation.json" with { type: "json" };
import t3_4_first_after_50 from "#data/red-flags/t3-4-first-after-50.json" with { type: "json" };
import t3_5_leg_pain from "#data/red-flags/t3-5-leg-pain.json" with { type: "json" };
import t3_6_not_improving from "#data/red-flags/t3-6-not-improving.json" with { type: "json" };
import t3_7_low_energy from "#data/red-flags/t3-7-low-energy.json" with { type: "json" };
import t3_8_mood from "#data/red-flags/t3-8-mood.json" with { type: "json" };
import t3_9_special_care from "#data/red-flags/t3-9-special-care.json" with { type: "json" };

/** Every record of `data/red-flags`. */
export const redFlagsRecords = [
  r_3_pain_or_limp,
  r_4_new_leg_symptoms,
  r_5_next_morning,
  r_6_walking_hurts,
  t1_1_saddle_numbness,
  t1_2_bladder_bowel,
  t1_3_both_legs_or_worsening,
  t1_4_sexual_function,
  t1_5_major_trauma,
  t1_6_vascular,
  t1_7_heart_lungs,
  t2_1_infection,
  t2_2_foot_drop,
  t2_3_cancer,
  t2_4_visceral,
  t2_5_fragile_bone,
  t2_6_night_and_unwell,
  t3_1_bone_stress,
  t3_10_young,
  t3_2_under_20,
  t3_3_inflammation,
  t3_4_first_after_50,
  t3_5_leg_pain,
  t3_6_not_improving,
  t3_7_low_energy,
  t3_8_mood,
  t3_9_special_care,
];
