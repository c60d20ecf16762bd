// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import abrahamson_2025_week from "#data/evidence/abrahamson-2025-week.json" with { type: "json" };
import altman_2012_foot_angle from "#data/evidence/altman-2012-foot-angle.json" with { type: "json" };
import anderson_2022_step_rate from "#data/evidence/anderson-2022-step-rate.json" with { type: "json" };
import apte_2021_fatigue from "#data/evidence/apte-2021-fatigue.json" with { type: "json" };
import best_practice_contraindications from "#data/evidence/best-practice-contraindications.json" with { type: "json" };
import bramah_2018_pelvic_drop from "#data/evidence/bramah-2018-pelvic-drop.json" with { type: "json" };
import bramah_2019_cadence from "#data/evidence/bramah-2019-cadence.json" with { type: "json" };
import bredeweg_2013_asymmetry from "#data/evidence/bredeweg-2013-asymmetry.json" with { type: "json" };
import buist_2008_ten_percent from "#data/evidence/buist-2008-ten-percent.json" with { type: "json" };
import burns_2019_cadence from "#data/evidence/burns-2019-cadence.json" with { type: "json" };
import clermont_2019_marathon from "#data/evidence/clermont-2019-marathon.json" with { type: "json" };
import cloosterman_2024_rules from "#data/evidence/cloosterman-2024-rules.json" with { type: "json" };
import cook_1985_shoes from "#data/evidence/cook-1985-shoes.json" with { type: "json" };
import damsted_2015_video from "#data/evidence/damsted-2015-video.json" with { type: "json" };
import design_hop_test from "#data/evidence/design-hop-test.json" with { type: "json" };
import design_screen_age_gates from "#data/evidence/design-screen-age-gates.json" with { type: "json" };
import design_screen_bone_groin from "#data/evidence/design-screen-bone-groin.json" with { type: "json" };
import design_screen_first_pain from "#data/evidence/design-screen-first-pain.json" with { type: "json" };
import design_screen_low_energy from "#data/evidence/design-screen-low-energy.json" with { type: "json" };
import design_screen_mood from "#data/evidence/design-screen-mood.json" with { type: "json" };
import design_screen_not_sure from "#data/evidence/design-screen-not-sure.json" with { type: "json" };
import design_screen_question_limits from "#data/evidence/design-screen-question-limits.json" with { type: "json" };
import design_screen_sexual_function from "#data/evidence/design-screen-sexual-function.json" with { type: "json" };
import design_screen_single_signs from "#data/evidence/design-screen-single-signs.json" with { type: "json" };
import design_screen_time_limits from "#data/evidence/design-screen-time-limits.json" with { type: "json" };
import design_stop_running from "#data/evidence/design-stop-running.json" with { type: "json" };
import dingenen_2018_video from "#data/evidence/dingenen-2018-video.json" with { type: "json" };
import drozda_2024_back_pain from "#data/evidence/drozda-2024-back-pain.json" with { type: "json" };
import finucane_2020_red_flags from "#data/evidence/finucane-2020-red-flags.json" with { type: "json" };
import foster_1998_monotony from "#data/evidence/foster-1998-monotony.json" with { type: "json" };
import frandsen_2025_session_spike from "#data/evidence/frandsen-2025-session-spike.json" with { type: "json" };
import fredericson_2003_sacral_stress from "#data/evidence/fredericson-2003-sacral-stress.json" with { type: "json" };
import fukuchi_2017_treadmill from "#data/evidence/fukuchi-2017-treadmill.json" with { type: "json" };
import garmin_2025_strap from "#data/evidence/garmin-2025-strap.json" with { type: "json" };
import girft_cauda_equina from "#data/evidence/girft-cauda-equina.json" with { type: "json" };
import gomez_2025_trackers from "#data/evidence/gomez-2025-trackers.json" with { type: "json" };
import hamner_2013_treadmill from "#data/evidence/hamner-2013-treadmill.json" with { type: "json" };
import harris_2016_sacral_stress from "#data/evidence/harris-2016-sacral-stress.json" with { type: "json" };
import heiderscheit_2011_step_rate from "#data/evidence/heiderscheit-2011-step-rate.json" with { type: "json" };
import henschke_2009_red_flags from "#data/evidence/henschke-2009-red-flags.json" with { type: "json" };
import impellizzeri_2020_ratio from "#data/evidence/impellizzeri-2020-ratio.json" with { type: "json" };
import kahanov_2011_stress from "#data/evidence/kahanov-2011-stress.json" with { type: "json" };
import karamanidis_2005_slow_running from "#data/evidence/karamanidis-2005-slow-running.json" with { type: "json" };
import koblbauer_2014_fatigue from "#data/evidence/koblbauer-2014-fatigue.json" with { type: "json" };
import kristiansand_pars_tests from "#data/evidence/kristiansand-pars-tests.json" with { type: "json" };
import larson_2011_foot_strike from "#data/evidence/larson-2011-foot-strike.json" with { type: "json" };
import levine_2007_lumbar from "#data/evidence/levine-2007-lumbar.json" with { type: "json" };
import lieberman_2015_overstride from "#data/evidence/lieberman-2015-overstride.json" with { type: "json" };
import lolli_2017_coupling from "#data/evidence/lolli-2017-coupling.json" with { type: "json" };
import lothian_back_flags from "#data/evidence/lothian-back-flags.json" with { type: "json" };
import malisoux_2015_shoes from "#data/evidence/malisoux-2015-shoes.json" with { type: "json" };
import malisoux_2023_means from "#data/evidence/malisoux-2023-means.json" with { type: "json" };
import malisoux_2023_treadmill from "#data/evidence/malisoux-2023-treadmill.json" with { type: "json" };
import malisoux_2024_asymmetry from "#data/evidence/malisoux-2024-asymmetry.json" with { type: "json" };
import maquirriain_young_backs from "#data/evidence/maquirriain-young-backs.json" with { type: "json" };
import maselli_2020_review from "#data/evidence/maselli-2020-review.json" with { type: "json" };
import memory_femoral_neck from "#data/evidence/memory-femoral-neck.json" with { type: "json" };
import memory_heart_lungs from "#data/evidence/memory-heart-lungs.json" with { type: "json" };
import memory_leg_symptoms from "#data/evidence/memory-leg-symptoms.json" with { type: "json" };
import memory_missed_periods from "#data/evidence/memory-missed-periods.json" with { type: "json" };
import memory_pregnancy_blood_surgery from "#data/evidence/memory-pregnancy-blood-surgery.json" with { type: "json" };
import memory_steroid_months from "#data/evidence/memory-steroid-months.json" with { type: "json" };
import memory_vascular_pain from "#data/evidence/memory-vascular-pain.json" with { type: "json" };
import memory_visceral_pain from "#data/evidence/memory-visceral-pain.json" with { type: "json" };
import memory_weight_loss_share from "#data/evidence/memory-weight-loss-share.json" with { type: "json" };
import minetti_2002_gradient from "#data/evidence/minetti-2002-gradient.json" with { type: "json" };
import mountjoy_2023_reds from "#data/evidence/mountjoy-2023-reds.json" with { type: "json" };
import nakaoka_2021_ratio from "#data/evidence/nakaoka-2021-ratio.json" with { type: "json" };
import neason_2024_running from "#data/evidence/neason-2024-running.json" with { type: "json" };
import nice_ng59_back_pain from "#data/evidence/nice-ng59-back-pain.json" with { type: "json" };
import nice_ng65_spondyloarthritis from "#data/evidence/nice-ng65-spondyloarthritis.json" with { type: "json" };
import nielsen_2014_foot_posture from "#data/evidence/nielsen-2014-foot-posture.json" with { type: "json" };
import nielsen_2014_progression from "#data/evidence/nielsen-2014-progression.json" with { type: "json" };
import peterson_2022_prospective from "#data/evidence/peterson-2022-prospective.json" with { type: "json" };
import silbernagel_2007_monitoring from "#data/evidence/silbernagel-2007-monitoring.json" with { type: "json" };
import smith_2022_oscillation from "#data/evidence/smith-2022-oscillation.json" with { type: "json" };
import souza_2016_video from "#data/evidence/souza-2016-video.json" with { type: "json" };
import swain_2020_posture from "#data/evidence/swain-2020-posture.json" with { type: "json" };
import teng_powers_2015_trunk from "#data/evidence/teng-powers-2015-trunk.json" with { type: "json" };
import toresdahl_2022_ratio from "#data/evidence/toresdahl-2022-ratio.json" with { type: "json" };
import van_hooren_2024_economy from "#data/evidence/van-hooren-2024-economy.json" with { type: "json" };
import verhagen_2016_red_flags from "#data/evidence/verhagen-2016-red-flags.json" with { type: "json" };
import whitney_2022_sacroiliac from "#data/evidence/whitney-2022-sacroiliac.json" with { type: "json" };
import williams_2017_ewma from "#data/evidence/williams-2017-ewma.json" with { type: "json" };
import zandbergen_2023_fatigue from "#data/evidence/zandbergen-2023-fatigue.json" with { type: "json" };

/** Every record of `data/evidence`. */
export const evidenceRecords = [
  abrahamson_2025_week,
  altman_2012_foot_angle,
  anderson_2022_step_rate,
  apte_2021_fatigue,
  best_practice_contraindications,
  bramah_2018_pelvic_drop,
  bramah_2019_cadence,
  bredeweg_2013_asymmetry,
  buist_2008_ten_percent,
  burns_2019_cadence,
  clermont_2019_marathon,
  cloosterman_2024_rules,
  cook_1985_shoes,
  damsted_2015_video,
  design_hop_test,
  design_screen_age_gates,
  design_screen_bone_groin,
  design_screen_first_pain,
  design_screen_low_energy,
  design_screen_mood,
  design_screen_not_sure,
  design_screen_question_limits,
  design_screen_sexual_function,
  design_screen_single_signs,
  design_screen_time_limits,
  design_stop_running,
  dingenen_2018_video,
  drozda_2024_back_pain,
  finucane_2020_red_flags,
  foster_1998_monotony,
  frandsen_2025_session_spike,
  fredericson_2003_sacral_stress,
  fukuchi_2017_treadmill,
  garmin_2025_strap,
  girft_cauda_equina,
  gomez_2025_trackers,
  hamner_2013_treadmill,
  harris_2016_sacral_stress,
  heiderscheit_2011_step_rate,
  henschke_2009_red_flags,
  impellizzeri_2020_ratio,
  kahanov_2011_stress,
  karamanidis_2005_slow_running,
  koblbauer_2014_fatigue,
  kristiansand_pars_tests,
  larson_2011_foot_strike,
  levine_2007_lumbar,
  lieberman_2015_overstride,
  lolli_2017_coupling,
  lothian_back_flags,
  malisoux_2015_shoes,
  malisoux_2023_means,
  malisoux_2023_treadmill,
  malisoux_2024_asymmetry,
  maquirriain_young_backs,
  maselli_2020_review,
  memory_femoral_neck,
  memory_heart_lungs,
  memory_leg_symptoms,
  memory_missed_periods,
  memory_pregnancy_blood_surgery,
  memory_steroid_months,
  memory_vascular_pain,
  memory_visceral_pain,
  memory_weight_loss_share,
  minetti_2002_gradient,
  mountjoy_2023_reds,
  nakaoka_2021_ratio,
  neason_2024_running,
  nice_ng59_back_pain,
  nice_ng65_spondyloarthritis,
  nielsen_2014_foot_posture,
  nielsen_2014_progression,
  peterson_2022_prospective,
  silbernagel_2007_monitoring,
  smith_2022_oscillation,
  souza_2016_video,
  swain_2020_posture,
  teng_powers_2015_trunk,
  toresdahl_2022_ratio,
  van_hooren_2024_economy,
  verhagen_2016_red_flags,
  whitney_2022_sacroiliac,
  williams_2017_ewma,
  zandbergen_2023_fatigue,
];
