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
import evidence_bramah_2018_pelvic_drop from "#data/evidence/bramah-2018-pelvic-drop.json" with { type: "json" };
import evidence_bramah_2019_cadence from "#data/evidence/bramah-2019-cadence.json" with { type: "json" };
import evidence_bredeweg_2013_asymmetry from "#data/evidence/bredeweg-2013-asymmetry.json" with { type: "json" };
import evidence_buist_2008_ten_percent from "#data/evidence/buist-2008-ten-percent.json" with { type: "json" };
import evidence_burns_2019_cadence from "#data/evidence/burns-2019-cadence.json" with { type: "json" };
import evidence_clermont_2019_marathon from "#data/evidence/clermont-2019-marathon.json" with { type: "json" };
import evidence_cloosterman_2024_rules from "#data/evidence/cloosterman-2024-rules.json" with { type: "json" };
import evidence_cook_1985_shoes from "#data/evidence/cook-1985-shoes.json" with { type: "json" };
import evidence_damsted_2015_video from "#data/evidence/damsted-2015-video.json" with { type: "json" };
import evidence_dingenen_2018_video from "#data/evidence/dingenen-2018-video.json" with { type: "json" };
import evidence_drozda_2024_back_pain from "#data/evidence/drozda-2024-back-pain.json" with { type: "json" };
import evidence_foster_1998_monotony from "#data/evidence/foster-1998-monotony.json" with { type: "json" };
import evidence_frandsen_2025_session_spike from "#data/evidence/frandsen-2025-session-spike.json" with { type: "json" };
import evidence_fukuchi_2017_treadmill from "#data/evidence/fukuchi-2017-treadmill.json" with { type: "json" };
import evidence_garmin_2025_strap from "#data/evidence/garmin-2025-strap.json" with { type: "json" };
import evidence_gomez_2025_trackers from "#data/evidence/gomez-2025-trackers.json" with { type: "json" };
import evidence_hamner_2013_treadmill from "#data/evidence/hamner-2013-treadmill.json" with { type: "json" };
import evidence_heiderscheit_2011_step_rate from "#data/evidence/heiderscheit-2011-step-rate.json" with { type: "json" };
import evidence_impellizzeri_2020_ratio from "#data/evidence/impellizzeri-2020-ratio.json" with { type: "json" };
import evidence_karamanidis_2005_slow_running from "#data/evidence/karamanidis-2005-slow-running.json" with { type: "json" };
import evidence_koblbauer_2014_fatigue from "#data/evidence/koblbauer-2014-fatigue.json" with { type: "json" };
import evidence_larson_2011_foot_strike from "#data/evidence/larson-2011-foot-strike.json" with { type: "json" };
import evidence_levine_2007_lumbar from "#data/evidence/levine-2007-lumbar.json" with { type: "json" };
import evidence_lieberman_2015_overstride from "#data/evidence/lieberman-2015-overstride.json" with { type: "json" };
import evidence_lolli_2017_coupling from "#data/evidence/lolli-2017-coupling.json" with { type: "json" };
import evidence_malisoux_2015_shoes from "#data/evidence/malisoux-2015-shoes.json" with { type: "json" };
import evidence_malisoux_2023_means from "#data/evidence/malisoux-2023-means.json" with { type: "json" };
import evidence_malisoux_2023_treadmill from "#data/evidence/malisoux-2023-treadmill.json" with { type: "json" };
import evidence_malisoux_2024_asymmetry from "#data/evidence/malisoux-2024-asymmetry.json" with { type: "json" };
import evidence_maselli_2020_review from "#data/evidence/maselli-2020-review.json" with { type: "json" };
import evidence_minetti_2002_gradient from "#data/evidence/minetti-2002-gradient.json" with { type: "json" };
import evidence_nakaoka_2021_ratio from "#data/evidence/nakaoka-2021-ratio.json" with { type: "json" };
import evidence_neason_2024_running from "#data/evidence/neason-2024-running.json" with { type: "json" };
import evidence_nielsen_2014_foot_posture from "#data/evidence/nielsen-2014-foot-posture.json" with { type: "json" };
import evidence_nielsen_2014_progression from "#data/evidence/nielsen-2014-progression.json" with { type: "json" };
import evidence_peterson_2022_prospective from "#data/evidence/peterson-2022-prospective.json" with { type: "json" };
import evidence_smith_2022_oscillation from "#data/evidence/smith-2022-oscillation.json" with { type: "json" };
import evidence_souza_2016_video from "#data/evidence/souza-2016-video.json" with { type: "json" };
import evidence_swain_2020_posture from "#data/evidence/swain-2020-posture.json" with { type: "json" };
import evidence_teng_powers_2015_trunk from "#data/evidence/teng-powers-2015-trunk.json" with { type: "json" };
import evidence_toresdahl_2022_ratio from "#data/evidence/toresdahl-2022-ratio.json" with { type: "json" };
import evidence_van_hooren_2024_economy from "#data/evidence/van-hooren-2024-economy.json" with { type: "json" };
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
    evidence_bramah_2018_pelvic_drop,
    evidence_bramah_2019_cadence,
    evidence_bredeweg_2013_asymmetry,
    evidence_buist_2008_ten_percent,
    evidence_burns_2019_cadence,
    evidence_clermont_2019_marathon,
    evidence_cloosterman_2024_rules,
    evidence_cook_1985_shoes,
    evidence_damsted_2015_video,
    evidence_dingenen_2018_video,
    evidence_drozda_2024_back_pain,
    evidence_foster_1998_monotony,
    evidence_frandsen_2025_session_spike,
    evidence_fukuchi_2017_treadmill,
    evidence_garmin_2025_strap,
    evidence_gomez_2025_trackers,
    evidence_hamner_2013_treadmill,
    evidence_heiderscheit_2011_step_rate,
    evidence_impellizzeri_2020_ratio,
    evidence_karamanidis_2005_slow_running,
    evidence_koblbauer_2014_fatigue,
    evidence_larson_2011_foot_strike,
    evidence_levine_2007_lumbar,
    evidence_lieberman_2015_overstride,
    evidence_lolli_2017_coupling,
    evidence_malisoux_2015_shoes,
    evidence_malisoux_2023_means,
    evidence_malisoux_2023_treadmill,
    evidence_malisoux_2024_asymmetry,
    evidence_maselli_2020_review,
    evidence_minetti_2002_gradient,
    evidence_nakaoka_2021_ratio,
    evidence_neason_2024_running,
    evidence_nielsen_2014_foot_posture,
    evidence_nielsen_2014_progression,
    evidence_peterson_2022_prospective,
    evidence_smith_2022_oscillation,
    evidence_souza_2016_video,
    evidence_swain_2020_posture,
    evidence_teng_powers_2015_trunk,
    evidence_toresdahl_2022_ratio,
    evidence_van_hooren_2024_economy,
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
};
