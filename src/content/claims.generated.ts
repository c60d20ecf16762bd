// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import c01_how_many_runners from "#data/claims/c01-how-many-runners.json" with { type: "json" };
import c02_impact_and_mechanics from "#data/claims/c02-impact-and-mechanics.json" with { type: "json" };
import c03_two_culprits from "#data/claims/c03-two-culprits.json" with { type: "json" };
import c04_joint_inflamed from "#data/claims/c04-joint-inflamed.json" with { type: "json" };
import c05_stress_fracture_reasons from "#data/claims/c05-stress-fracture-reasons.json" with { type: "json" };
import c06_do_not_ignore from "#data/claims/c06-do-not-ignore.json" with { type: "json" };
import c07_weekend_warriors from "#data/claims/c07-weekend-warriors.json" with { type: "json" };
import c08_sitting from "#data/claims/c08-sitting.json" with { type: "json" };
import c09_testimonials from "#data/claims/c09-testimonials.json" with { type: "json" };
import c10_core_treats from "#data/claims/c10-core-treats.json" with { type: "json" };
import c11_weak_core_compensates from "#data/claims/c11-weak-core-compensates.json" with { type: "json" };
import c12_core_economy from "#data/claims/c12-core-economy.json" with { type: "json" };
import c13_sessions_a_week from "#data/claims/c13-sessions-a-week.json" with { type: "json" };
import c14_trunk_exercises from "#data/claims/c14-trunk-exercises.json" with { type: "json" };
import c15_lifting from "#data/claims/c15-lifting.json" with { type: "json" };
import c16_hip_exercises from "#data/claims/c16-hip-exercises.json" with { type: "json" };
import c17_imbalance from "#data/claims/c17-imbalance.json" with { type: "json" };
import c18_rushed_lifting from "#data/claims/c18-rushed-lifting.json" with { type: "json" };
import c19_strength_prevents from "#data/claims/c19-strength-prevents.json" with { type: "json" };
import c20_vertebrae_shift from "#data/claims/c20-vertebrae-shift.json" with { type: "json" };
import c21_judging_position from "#data/claims/c21-judging-position.json" with { type: "json" };
import c22_adjustments_relieve from "#data/claims/c22-adjustments-relieve.json" with { type: "json" };
import c23_maintenance from "#data/claims/c23-maintenance.json" with { type: "json" };
import c24_adjustments_performance from "#data/claims/c24-adjustments-performance.json" with { type: "json" };
import c25_nerve_pressure from "#data/claims/c25-nerve-pressure.json" with { type: "json" };
import c26_adhesions from "#data/claims/c26-adhesions.json" with { type: "json" };
import c27_other_injuries from "#data/claims/c27-other-injuries.json" with { type: "json" };
import c28_range_of_motion from "#data/claims/c28-range-of-motion.json" with { type: "json" };
import c29_decompression from "#data/claims/c29-decompression.json" with { type: "json" };
import c30_nutrition from "#data/claims/c30-nutrition.json" with { type: "json" };
import c31_cadence_170 from "#data/claims/c31-cadence-170.json" with { type: "json" };
import c32_overstriding from "#data/claims/c32-overstriding.json" with { type: "json" };
import c33_forward_lean from "#data/claims/c33-forward-lean.json" with { type: "json" };
import c34_diagonal_line from "#data/claims/c34-diagonal-line.json" with { type: "json" };
import c35_head_position from "#data/claims/c35-head-position.json" with { type: "json" };
import c36_neutral_spine from "#data/claims/c36-neutral-spine.json" with { type: "json" };
import c37_rounded_back from "#data/claims/c37-rounded-back.json" with { type: "json" };
import c38_fatigue_breaks_form from "#data/claims/c38-fatigue-breaks-form.json" with { type: "json" };
import c39_pronation from "#data/claims/c39-pronation.json" with { type: "json" };
import c40_gait_analysis from "#data/claims/c40-gait-analysis.json" with { type: "json" };
import c41_elastic_energy from "#data/claims/c41-elastic-energy.json" with { type: "json" };
import c42_pelvic_drop from "#data/claims/c42-pelvic-drop.json" with { type: "json" };
import c43_hip_flexors from "#data/claims/c43-hip-flexors.json" with { type: "json" };
import c44_hamstrings from "#data/claims/c44-hamstrings.json" with { type: "json" };
import c45_dynamic_warm_up from "#data/claims/c45-dynamic-warm-up.json" with { type: "json" };
import c46_stretching_after from "#data/claims/c46-stretching-after.json" with { type: "json" };
import c47_ten_percent from "#data/claims/c47-ten-percent.json" with { type: "json" };
import c48_recovery from "#data/claims/c48-recovery.json" with { type: "json" };
import c49_cushioning from "#data/claims/c49-cushioning.json" with { type: "json" };
import c50_worn_shoes from "#data/claims/c50-worn-shoes.json" with { type: "json" };
import c51_hard_ground from "#data/claims/c51-hard-ground.json" with { type: "json" };
import c52_low_impact from "#data/claims/c52-low-impact.json" with { type: "json" };
import c53_yoga_pilates from "#data/claims/c53-yoga-pilates.json" with { type: "json" };
import c54_breathing_meditation from "#data/claims/c54-breathing-meditation.json" with { type: "json" };
import c55_scar_tissue from "#data/claims/c55-scar-tissue.json" with { type: "json" };
import c56_regular_assessment from "#data/claims/c56-regular-assessment.json" with { type: "json" };

/** Every record of `data/claims`. */
export const claimsRecords = [
  c01_how_many_runners,
  c02_impact_and_mechanics,
  c03_two_culprits,
  c04_joint_inflamed,
  c05_stress_fracture_reasons,
  c06_do_not_ignore,
  c07_weekend_warriors,
  c08_sitting,
  c09_testimonials,
  c10_core_treats,
  c11_weak_core_compensates,
  c12_core_economy,
  c13_sessions_a_week,
  c14_trunk_exercises,
  c15_lifting,
  c16_hip_exercises,
  c17_imbalance,
  c18_rushed_lifting,
  c19_strength_prevents,
  c20_vertebrae_shift,
  c21_judging_position,
  c22_adjustments_relieve,
  c23_maintenance,
  c24_adjustments_performance,
  c25_nerve_pressure,
  c26_adhesions,
  c27_other_injuries,
  c28_range_of_motion,
  c29_decompression,
  c30_nutrition,
  c31_cadence_170,
  c32_overstriding,
  c33_forward_lean,
  c34_diagonal_line,
  c35_head_position,
  c36_neutral_spine,
  c37_rounded_back,
  c38_fatigue_breaks_form,
  c39_pronation,
  c40_gait_analysis,
  c41_elastic_energy,
  c42_pelvic_drop,
  c43_hip_flexors,
  c44_hamstrings,
  c45_dynamic_warm_up,
  c46_stretching_after,
  c47_ten_percent,
  c48_recovery,
  c49_cushioning,
  c50_worn_shoes,
  c51_hard_ground,
  c52_low_impact,
  c53_yoga_pilates,
  c54_breathing_meditation,
  c55_scar_tissue,
  c56_regular_assessment,
];
