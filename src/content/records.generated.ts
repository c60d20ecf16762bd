// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import contributors_ca01_posture_habit from "#data/contributors/ca01-posture-habit.json" with { type: "json" };
import contributors_ca02_fatigue_form from "#data/contributors/ca02-fatigue-form.json" with { type: "json" };
import contributors_ca11_left_right_difference from "#data/contributors/ca11-left-right-difference.json" with { type: "json" };
import contributors_ca15_overstride from "#data/contributors/ca15-overstride.json" with { type: "json" };
import contributors_ca16_pelvic_drop from "#data/contributors/ca16-pelvic-drop.json" with { type: "json" };
import contributors_ca17_landing_and_bounce from "#data/contributors/ca17-landing-and-bounce.json" with { type: "json" };
import evidence_abrahamson_2025_week from "#data/evidence/abrahamson-2025-week.json" with { type: "json" };
import evidence_altman_2012_foot_angle from "#data/evidence/altman-2012-foot-angle.json" with { type: "json" };
import evidence_anderson_2022_step_rate from "#data/evidence/anderson-2022-step-rate.json" with { type: "json" };
import evidence_apte_2021_fatigue from "#data/evidence/apte-2021-fatigue.json" with { type: "json" };
import evidence_best_practice_contraindications from "#data/evidence/best-practice-contraindications.json" with { type: "json" };
import evidence_bramah_2018_pelvic_drop from "#data/evidence/bramah-2018-pelvic-drop.json" with { type: "json" };
import evidence_bramah_2019_cadence from "#data/evidence/bramah-2019-cadence.json" with { type: "json" };
import evidence_bredeweg_2013_asymmetry from "#data/evidence/bredeweg-2013-asymmetry.json" with { type: "json" };
import evidence_buist_2008_ten_percent from "#data/evidence/buist-2008-ten-percent.json" with { type: "json" };
import evidence_burns_2019_cadence from "#data/evidence/burns-2019-cadence.json" with { type: "json" };
import evidence_clermont_2019_marathon from "#data/evidence/clermont-2019-marathon.json" with { type: "json" };
import evidence_cloosterman_2024_rules from "#data/evidence/cloosterman-2024-rules.json" with { type: "json" };
import evidence_cook_1985_shoes from "#data/evidence/cook-1985-shoes.json" with { type: "json" };
import evidence_damsted_2015_video from "#data/evidence/damsted-2015-video.json" with { type: "json" };
import evidence_design_hop_test from "#data/evidence/design-hop-test.json" with { type: "json" };
import evidence_design_screen_age_gates from "#data/evidence/design-screen-age-gates.json" with { type: "json" };
import evidence_design_screen_bone_groin from "#data/evidence/design-screen-bone-groin.json" with { type: "json" };
import evidence_design_screen_first_pain from "#data/evidence/design-screen-first-pain.json" with { type: "json" };
import evidence_design_screen_low_energy from "#data/evidence/design-screen-low-energy.json" with { type: "json" };
import evidence_design_screen_mood from "#data/evidence/design-screen-mood.json" with { type: "json" };
import evidence_design_screen_not_sure from "#data/evidence/design-screen-not-sure.json" with { type: "json" };
import evidence_design_screen_question_limits from "#data/evidence/design-screen-question-limits.json" with { type: "json" };
import evidence_design_screen_sexual_function from "#data/evidence/design-screen-sexual-function.json" with { type: "json" };
import evidence_design_screen_single_signs from "#data/evidence/design-screen-single-signs.json" with { type: "json" };
import evidence_design_screen_time_limits from "#data/evidence/design-screen-time-limits.json" with { type: "json" };
import evidence_design_stop_running from "#data/evidence/design-stop-running.json" with { type: "json" };
import evidence_dingenen_2018_video from "#data/evidence/dingenen-2018-video.json" with { type: "json" };
import evidence_drozda_2024_back_pain from "#data/evidence/drozda-2024-back-pain.json" with { type: "json" };
import evidence_finucane_2020_red_flags from "#data/evidence/finucane-2020-red-flags.json" with { type: "json" };
import evidence_foster_1998_monotony from "#data/evidence/foster-1998-monotony.json" with { type: "json" };
import evidence_frandsen_2025_session_spike from "#data/evidence/frandsen-2025-session-spike.json" with { type: "json" };
import evidence_fredericson_2003_sacral_stress from "#data/evidence/fredericson-2003-sacral-stress.json" with { type: "json" };
import evidence_fukuchi_2017_treadmill from "#data/evidence/fukuchi-2017-treadmill.json" with { type: "json" };
import evidence_garmin_2025_strap from "#data/evidence/garmin-2025-strap.json" with { type: "json" };
import evidence_girft_cauda_equina from "#data/evidence/girft-cauda-equina.json" with { type: "json" };
import evidence_gomez_2025_trackers from "#data/evidence/gomez-2025-trackers.json" with { type: "json" };
import evidence_hamner_2013_treadmill from "#data/evidence/hamner-2013-treadmill.json" with { type: "json" };
import evidence_harris_2016_sacral_stress from "#data/evidence/harris-2016-sacral-stress.json" with { type: "json" };
import evidence_heiderscheit_2011_step_rate from "#data/evidence/heiderscheit-2011-step-rate.json" with { type: "json" };
import evidence_henschke_2009_red_flags from "#data/evidence/henschke-2009-red-flags.json" with { type: "json" };
import evidence_impellizzeri_2020_ratio from "#data/evidence/impellizzeri-2020-ratio.json" with { type: "json" };
import evidence_kahanov_2011_stress from "#data/evidence/kahanov-2011-stress.json" with { type: "json" };
import evidence_karamanidis_2005_slow_running from "#data/evidence/karamanidis-2005-slow-running.json" with { type: "json" };
import evidence_koblbauer_2014_fatigue from "#data/evidence/koblbauer-2014-fatigue.json" with { type: "json" };
import evidence_kristiansand_pars_tests from "#data/evidence/kristiansand-pars-tests.json" with { type: "json" };
import evidence_larson_2011_foot_strike from "#data/evidence/larson-2011-foot-strike.json" with { type: "json" };
import evidence_levine_2007_lumbar from "#data/evidence/levine-2007-lumbar.json" with { type: "json" };
import evidence_lieberman_2015_overstride from "#data/evidence/lieberman-2015-overstride.json" with { type: "json" };
import evidence_lolli_2017_coupling from "#data/evidence/lolli-2017-coupling.json" with { type: "json" };
import evidence_lothian_back_flags from "#data/evidence/lothian-back-flags.json" with { type: "json" };
import evidence_malisoux_2015_shoes from "#data/evidence/malisoux-2015-shoes.json" with { type: "json" };
import evidence_malisoux_2023_means from "#data/evidence/malisoux-2023-means.json" with { type: "json" };
import evidence_malisoux_2023_treadmill from "#data/evidence/malisoux-2023-treadmill.json" with { type: "json" };
import evidence_malisoux_2024_asymmetry from "#data/evidence/malisoux-2024-asymmetry.json" with { type: "json" };
import evidence_maquirriain_young_backs from "#data/evidence/maquirriain-young-backs.json" with { type: "json" };
import evidence_maselli_2020_review from "#data/evidence/maselli-2020-review.json" with { type: "json" };
import evidence_memory_femoral_neck from "#data/evidence/memory-femoral-neck.json" with { type: "json" };
import evidence_memory_heart_lungs from "#data/evidence/memory-heart-lungs.json" with { type: "json" };
import evidence_memory_leg_symptoms from "#data/evidence/memory-leg-symptoms.json" with { type: "json" };
import evidence_memory_missed_periods from "#data/evidence/memory-missed-periods.json" with { type: "json" };
import evidence_memory_pregnancy_blood_surgery from "#data/evidence/memory-pregnancy-blood-surgery.json" with { type: "json" };
import evidence_memory_steroid_months from "#data/evidence/memory-steroid-months.json" with { type: "json" };
import evidence_memory_vascular_pain from "#data/evidence/memory-vascular-pain.json" with { type: "json" };
import evidence_memory_visceral_pain from "#data/evidence/memory-visceral-pain.json" with { type: "json" };
import evidence_memory_weight_loss_share from "#data/evidence/memory-weight-loss-share.json" with { type: "json" };
import evidence_minetti_2002_gradient from "#data/evidence/minetti-2002-gradient.json" with { type: "json" };
import evidence_mountjoy_2023_reds from "#data/evidence/mountjoy-2023-reds.json" with { type: "json" };
import evidence_nakaoka_2021_ratio from "#data/evidence/nakaoka-2021-ratio.json" with { type: "json" };
import evidence_neason_2024_running from "#data/evidence/neason-2024-running.json" with { type: "json" };
import evidence_nice_ng59_back_pain from "#data/evidence/nice-ng59-back-pain.json" with { type: "json" };
import evidence_nice_ng65_spondyloarthritis from "#data/evidence/nice-ng65-spondyloarthritis.json" with { type: "json" };
import evidence_nielsen_2014_foot_posture from "#data/evidence/nielsen-2014-foot-posture.json" with { type: "json" };
import evidence_nielsen_2014_progression from "#data/evidence/nielsen-2014-progression.json" with { type: "json" };
import evidence_peterson_2022_prospective from "#data/evidence/peterson-2022-prospective.json" with { type: "json" };
import evidence_silbernagel_2007_monitoring from "#data/evidence/silbernagel-2007-monitoring.json" with { type: "json" };
import evidence_smith_2022_oscillation from "#data/evidence/smith-2022-oscillation.json" with { type: "json" };
import evidence_souza_2016_video from "#data/evidence/souza-2016-video.json" with { type: "json" };
import evidence_swain_2020_posture from "#data/evidence/swain-2020-posture.json" with { type: "json" };
import evidence_teng_powers_2015_trunk from "#data/evidence/teng-powers-2015-trunk.json" with { type: "json" };
import evidence_toresdahl_2022_ratio from "#data/evidence/toresdahl-2022-ratio.json" with { type: "json" };
import evidence_van_hooren_2024_economy from "#data/evidence/van-hooren-2024-economy.json" with { type: "json" };
import evidence_verhagen_2016_red_flags from "#data/evidence/verhagen-2016-red-flags.json" with { type: "json" };
import evidence_whitney_2022_sacroiliac from "#data/evidence/whitney-2022-sacroiliac.json" with { type: "json" };
import evidence_williams_2017_ewma from "#data/evidence/williams-2017-ewma.json" with { type: "json" };
import evidence_zandbergen_2023_fatigue from "#data/evidence/zandbergen-2023-fatigue.json" with { type: "json" };
import formulas_ascent_descent from "#data/formulas/ascent-descent.json" with { type: "json" };
import formulas_daily_load from "#data/formulas/daily-load.json" with { type: "json" };
import formulas_ewma_load from "#data/formulas/ewma-load.json" with { type: "json" };
import formulas_form_drift from "#data/formulas/form-drift.json" with { type: "json" };
import formulas_form_trend from "#data/formulas/form-trend.json" with { type: "json" };
import formulas_local_day from "#data/formulas/local-day.json" with { type: "json" };
import formulas_moving_time from "#data/formulas/moving-time.json" with { type: "json" };
import formulas_next_run_limit from "#data/formulas/next-run-limit.json" with { type: "json" };
import formulas_session_spike from "#data/formulas/session-spike.json" with { type: "json" };
import formulas_shoe_distance from "#data/formulas/shoe-distance.json" with { type: "json" };
import formulas_step_count from "#data/formulas/step-count.json" with { type: "json" };
import formulas_training_break from "#data/formulas/training-break.json" with { type: "json" };
import formulas_training_monotony from "#data/formulas/training-monotony.json" with { type: "json" };
import formulas_training_strain from "#data/formulas/training-strain.json" with { type: "json" };
import formulas_uncoupled_ratio from "#data/formulas/uncoupled-ratio.json" with { type: "json" };
import formulas_week_change from "#data/formulas/week-change.json" with { type: "json" };
import formulas_week_shape from "#data/formulas/week-shape.json" with { type: "json" };
import measures_cadence from "#data/measures/cadence.json" with { type: "json" };
import measures_contactTime from "#data/measures/contactTime.json" with { type: "json" };
import measures_dutyFactor from "#data/measures/dutyFactor.json" with { type: "json" };
import measures_flightTime from "#data/measures/flightTime.json" with { type: "json" };
import measures_footAngle from "#data/measures/footAngle.json" with { type: "json" };
import measures_headForward from "#data/measures/headForward.json" with { type: "json" };
import measures_kneeFlexionAtContact from "#data/measures/kneeFlexionAtContact.json" with { type: "json" };
import measures_kneeFlexionPeakStance from "#data/measures/kneeFlexionPeakStance.json" with { type: "json" };
import measures_overstride from "#data/measures/overstride.json" with { type: "json" };
import measures_pelvicDrop from "#data/measures/pelvicDrop.json" with { type: "json" };
import measures_shankAngle from "#data/measures/shankAngle.json" with { type: "json" };
import measures_spineLine from "#data/measures/spineLine.json" with { type: "json" };
import measures_stepWidth from "#data/measures/stepWidth.json" with { type: "json" };
import measures_thighExtensionAtToeOff from "#data/measures/thighExtensionAtToeOff.json" with { type: "json" };
import measures_trunkLean from "#data/measures/trunkLean.json" with { type: "json" };
import measures_trunkSideLean from "#data/measures/trunkSideLean.json" with { type: "json" };
import measures_verticalOscillation from "#data/measures/verticalOscillation.json" with { type: "json" };
import red_flags_r_3_pain_or_limp from "#data/red-flags/r-3-pain-or-limp.json" with { type: "json" };
import red_flags_r_4_new_leg_symptoms from "#data/red-flags/r-4-new-leg-symptoms.json" with { type: "json" };
import red_flags_r_5_next_morning from "#data/red-flags/r-5-next-morning.json" with { type: "json" };
import red_flags_r_6_walking_hurts from "#data/red-flags/r-6-walking-hurts.json" with { type: "json" };
import red_flags_t1_1_saddle_numbness from "#data/red-flags/t1-1-saddle-numbness.json" with { type: "json" };
import red_flags_t1_2_bladder_bowel from "#data/red-flags/t1-2-bladder-bowel.json" with { type: "json" };
import red_flags_t1_3_both_legs_or_worsening from "#data/red-flags/t1-3-both-legs-or-worsening.json" with { type: "json" };
import red_flags_t1_4_sexual_function from "#data/red-flags/t1-4-sexual-function.json" with { type: "json" };
import red_flags_t1_5_major_trauma from "#data/red-flags/t1-5-major-trauma.json" with { type: "json" };
import red_flags_t1_6_vascular from "#data/red-flags/t1-6-vascular.json" with { type: "json" };
import red_flags_t1_7_heart_lungs from "#data/red-flags/t1-7-heart-lungs.json" with { type: "json" };
import red_flags_t2_1_infection from "#data/red-flags/t2-1-infection.json" with { type: "json" };
import red_flags_t2_2_foot_drop from "#data/red-flags/t2-2-foot-drop.json" with { type: "json" };
import red_flags_t2_3_cancer from "#data/red-flags/t2-3-cancer.json" with { type: "json" };
import red_flags_t2_4_visceral from "#data/red-flags/t2-4-visceral.json" with { type: "json" };
import red_flags_t2_5_fragile_bone from "#data/red-flags/t2-5-fragile-bone.json" with { type: "json" };
import red_flags_t2_6_night_and_unwell from "#data/red-flags/t2-6-night-and-unwell.json" with { type: "json" };
import red_flags_t3_1_bone_stress from "#data/red-flags/t3-1-bone-stress.json" with { type: "json" };
import red_flags_t3_10_young from "#data/red-flags/t3-10-young.json" with { type: "json" };
import red_flags_t3_2_under_20 from "#data/red-flags/t3-2-under-20.json" with { type: "json" };
import red_flags_t3_3_inflammation from "#data/red-flags/t3-3-inflammation.json" with { type: "json" };
import red_flags_t3_4_first_after_50 from "#data/red-flags/t3-4-first-after-50.json" with { type: "json" };
import red_flags_t3_5_leg_pain from "#data/red-flags/t3-5-leg-pain.json" with { type: "json" };
import red_flags_t3_6_not_improving from "#data/red-flags/t3-6-not-improving.json" with { type: "json" };
import red_flags_t3_7_low_energy from "#data/red-flags/t3-7-low-energy.json" with { type: "json" };
import red_flags_t3_8_mood from "#data/red-flags/t3-8-mood.json" with { type: "json" };
import red_flags_t3_9_special_care from "#data/red-flags/t3-9-special-care.json" with { type: "json" };

/** Every record of `data`, by kind. */
export const records = {
  contributors: [
    contributors_ca01_posture_habit,
    contributors_ca02_fatigue_form,
    contributors_ca11_left_right_difference,
    contributors_ca15_overstride,
    contributors_ca16_pelvic_drop,
    contributors_ca17_landing_and_bounce,
  ],
  evidence: [
    evidence_abrahamson_2025_week,
    evidence_altman_2012_foot_angle,
    evidence_anderson_2022_step_rate,
    evidence_apte_2021_fatigue,
    evidence_best_practice_contraindications,
    evidence_bramah_2018_pelvic_drop,
    evidence_bramah_2019_cadence,
    evidence_bredeweg_2013_asymmetry,
    evidence_buist_2008_ten_percent,
    evidence_burns_2019_cadence,
    evidence_clermont_2019_marathon,
    evidence_cloosterman_2024_rules,
    evidence_cook_1985_shoes,
    evidence_damsted_2015_video,
    evidence_design_hop_test,
    evidence_design_screen_age_gates,
    evidence_design_screen_bone_groin,
    evidence_design_screen_first_pain,
    evidence_design_screen_low_energy,
    evidence_design_screen_mood,
    evidence_design_screen_not_sure,
    evidence_design_screen_question_limits,
    evidence_design_screen_sexual_function,
    evidence_design_screen_single_signs,
    evidence_design_screen_time_limits,
    evidence_design_stop_running,
    evidence_dingenen_2018_video,
    evidence_drozda_2024_back_pain,
    evidence_finucane_2020_red_flags,
    evidence_foster_1998_monotony,
    evidence_frandsen_2025_session_spike,
    evidence_fredericson_2003_sacral_stress,
    evidence_fukuchi_2017_treadmill,
    evidence_garmin_2025_strap,
    evidence_girft_cauda_equina,
    evidence_gomez_2025_trackers,
    evidence_hamner_2013_treadmill,
    evidence_harris_2016_sacral_stress,
    evidence_heiderscheit_2011_step_rate,
    evidence_henschke_2009_red_flags,
    evidence_impellizzeri_2020_ratio,
    evidence_kahanov_2011_stress,
    evidence_karamanidis_2005_slow_running,
    evidence_koblbauer_2014_fatigue,
    evidence_kristiansand_pars_tests,
    evidence_larson_2011_foot_strike,
    evidence_levine_2007_lumbar,
    evidence_lieberman_2015_overstride,
    evidence_lolli_2017_coupling,
    evidence_lothian_back_flags,
    evidence_malisoux_2015_shoes,
    evidence_malisoux_2023_means,
    evidence_malisoux_2023_treadmill,
    evidence_malisoux_2024_asymmetry,
    evidence_maquirriain_young_backs,
    evidence_maselli_2020_review,
    evidence_memory_femoral_neck,
    evidence_memory_heart_lungs,
    evidence_memory_leg_symptoms,
    evidence_memory_missed_periods,
    evidence_memory_pregnancy_blood_surgery,
    evidence_memory_steroid_months,
    evidence_memory_vascular_pain,
    evidence_memory_visceral_pain,
    evidence_memory_weight_loss_share,
    evidence_minetti_2002_gradient,
    evidence_mountjoy_2023_reds,
    evidence_nakaoka_2021_ratio,
    evidence_neason_2024_running,
    evidence_nice_ng59_back_pain,
    evidence_nice_ng65_spondyloarthritis,
    evidence_nielsen_2014_foot_posture,
    evidence_nielsen_2014_progression,
    evidence_peterson_2022_prospective,
    evidence_silbernagel_2007_monitoring,
    evidence_smith_2022_oscillation,
    evidence_souza_2016_video,
    evidence_swain_2020_posture,
    evidence_teng_powers_2015_trunk,
    evidence_toresdahl_2022_ratio,
    evidence_van_hooren_2024_economy,
    evidence_verhagen_2016_red_flags,
    evidence_whitney_2022_sacroiliac,
    evidence_williams_2017_ewma,
    evidence_zandbergen_2023_fatigue,
  ],
  formulas: [
    formulas_ascent_descent,
    formulas_daily_load,
    formulas_ewma_load,
    formulas_form_drift,
    formulas_form_trend,
    formulas_local_day,
    formulas_moving_time,
    formulas_next_run_limit,
    formulas_session_spike,
    formulas_shoe_distance,
    formulas_step_count,
    formulas_training_break,
    formulas_training_monotony,
    formulas_training_strain,
    formulas_uncoupled_ratio,
    formulas_week_change,
    formulas_week_shape,
  ],
  measures: [
    measures_cadence,
    measures_contactTime,
    measures_dutyFactor,
    measures_flightTime,
    measures_footAngle,
    measures_headForward,
    measures_kneeFlexionAtContact,
    measures_kneeFlexionPeakStance,
    measures_overstride,
    measures_pelvicDrop,
    measures_shankAngle,
    measures_spineLine,
    measures_stepWidth,
    measures_thighExtensionAtToeOff,
    measures_trunkLean,
    measures_trunkSideLean,
    measures_verticalOscillation,
  ],
  "red-flags": [
    red_flags_r_3_pain_or_limp,
    red_flags_r_4_new_leg_symptoms,
    red_flags_r_5_next_morning,
    red_flags_r_6_walking_hurts,
    red_flags_t1_1_saddle_numbness,
    red_flags_t1_2_bladder_bowel,
    red_flags_t1_3_both_legs_or_worsening,
    red_flags_t1_4_sexual_function,
    red_flags_t1_5_major_trauma,
    red_flags_t1_6_vascular,
    red_flags_t1_7_heart_lungs,
    red_flags_t2_1_infection,
    red_flags_t2_2_foot_drop,
    red_flags_t2_3_cancer,
    red_flags_t2_4_visceral,
    red_flags_t2_5_fragile_bone,
    red_flags_t2_6_night_and_unwell,
    red_flags_t3_1_bone_stress,
    red_flags_t3_10_young,
    red_flags_t3_2_under_20,
    red_flags_t3_3_inflammation,
    red_flags_t3_4_first_after_50,
    red_flags_t3_5_leg_pain,
    red_flags_t3_6_not_improving,
    red_flags_t3_7_low_energy,
    red_flags_t3_8_mood,
    red_flags_t3_9_special_care,
  ],
};
