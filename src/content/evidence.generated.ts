// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import abrahamson_2025_week from "#data/evidence/abrahamson-2025-week.json" with { type: "json" };
import adams_2016_watch from "#data/evidence/adams-2016-watch.json" with { type: "json" };
import altman_2012_foot_angle from "#data/evidence/altman-2012-foot-angle.json" with { type: "json" };
import anderson_2022_step_rate from "#data/evidence/anderson-2022-step-rate.json" with { type: "json" };
import apte_2021_fatigue from "#data/evidence/apte-2021-fatigue.json" with { type: "json" };
import best_practice_contraindications from "#data/evidence/best-practice-contraindications.json" with { type: "json" };
import biering_sorensen_entry from "#data/evidence/biering-sorensen-entry.json" with { type: "json" };
import bjsm_2019_stretching from "#data/evidence/bjsm-2019-stretching.json" with { type: "json" };
import bone_stress_return_page from "#data/evidence/bone-stress-return-page.json" with { type: "json" };
import botelho_2017_athletes from "#data/evidence/botelho-2017-athletes.json" with { type: "json" };
import bramah_2018_pelvic_drop from "#data/evidence/bramah-2018-pelvic-drop.json" with { type: "json" };
import bramah_2019_cadence from "#data/evidence/bramah-2019-cadence.json" with { type: "json" };
import bredeweg_2013_asymmetry from "#data/evidence/bredeweg-2013-asymmetry.json" with { type: "json" };
import brekke_2020_tilt from "#data/evidence/brekke-2020-tilt.json" with { type: "json" };
import bsi_review_2021 from "#data/evidence/bsi-review-2021.json" with { type: "json" };
import buist_2008_ten_percent from "#data/evidence/buist-2008-ten-percent.json" with { type: "json" };
import burns_2019_cadence from "#data/evidence/burns-2019-cadence.json" with { type: "json" };
import cai_2015_knee_extensors from "#data/evidence/cai-2015-knee-extensors.json" with { type: "json" };
import cai_2017_runners_trial from "#data/evidence/cai-2017-runners-trial.json" with { type: "json" };
import cai_thesis_runners from "#data/evidence/cai-thesis-runners.json" with { type: "json" };
import chase_2014_plank from "#data/evidence/chase-2014-plank.json" with { type: "json" };
import chaudhari_2020_core_fatigue from "#data/evidence/chaudhari-2020-core-fatigue.json" with { type: "json" };
import chisholm_2012_lunge from "#data/evidence/chisholm-2012-lunge.json" with { type: "json" };
import christiansen_2018_taekwondo from "#data/evidence/christiansen-2018-taekwondo.json" with { type: "json" };
import clermont_2019_marathon from "#data/evidence/clermont-2019-marathon.json" with { type: "json" };
import cloosterman_2024_rules from "#data/evidence/cloosterman-2024-rules.json" with { type: "json" };
import cook_1985_shoes from "#data/evidence/cook-1985-shoes.json" with { type: "json" };
import copenhagen_hold_page from "#data/evidence/copenhagen-hold-page.json" with { type: "json" };
import corso_2019_performance from "#data/evidence/corso-2019-performance.json" with { type: "json" };
import costa_2021_flares from "#data/evidence/costa-2021-flares.json" with { type: "json" };
import crossley_2011_single_leg_squat from "#data/evidence/crossley-2011-single-leg-squat.json" with { type: "json" };
import damsted_2015_video from "#data/evidence/damsted-2015-video.json" with { type: "json" };
import davis_2016_retraining from "#data/evidence/davis-2016-retraining.json" with { type: "json" };
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
import dezoete_2021_manipulation from "#data/evidence/dezoete-2021-manipulation.json" with { type: "json" };
import dingenen_2018_video from "#data/evidence/dingenen-2018-video.json" with { type: "json" };
import drobnic_2023_watch from "#data/evidence/drobnic-2023-watch.json" with { type: "json" };
import drozda_2024_back_pain from "#data/evidence/drozda-2024-back-pain.json" with { type: "json" };
import eklund_2018_maintenance from "#data/evidence/eklund-2018-maintenance.json" with { type: "json" };
import eklund_2020_subgroup from "#data/evidence/eklund-2020-subgroup.json" with { type: "json" };
import extensor_hold_change from "#data/evidence/extensor-hold-change.json" with { type: "json" };
import ferber_2010_thomas from "#data/evidence/ferber-2010-thomas.json" with { type: "json" };
import finucane_2020_red_flags from "#data/evidence/finucane-2020-red-flags.json" with { type: "json" };
import foster_1998_monotony from "#data/evidence/foster-1998-monotony.json" with { type: "json" };
import frandsen_2025_session_spike from "#data/evidence/frandsen-2025-session-spike.json" with { type: "json" };
import fredericson_2003_sacral_stress from "#data/evidence/fredericson-2003-sacral-stress.json" with { type: "json" };
import fukuchi_2017_treadmill from "#data/evidence/fukuchi-2017-treadmill.json" with { type: "json" };
import garmin_2025_strap from "#data/evidence/garmin-2025-strap.json" with { type: "json" };
import george_2021_guideline from "#data/evidence/george-2021-guideline.json" with { type: "json" };
import girft_cauda_equina from "#data/evidence/girft-cauda-equina.json" with { type: "json" };
import gomez_2025_trackers from "#data/evidence/gomez-2025-trackers.json" with { type: "json" };
import hamner_2013_treadmill from "#data/evidence/hamner-2013-treadmill.json" with { type: "json" };
import hanley_2020_marathon from "#data/evidence/hanley-2020-marathon.json" with { type: "json" };
import harris_2016_sacral_stress from "#data/evidence/harris-2016-sacral-stress.json" with { type: "json" };
import harvey_1998_thomas from "#data/evidence/harvey-1998-thomas.json" with { type: "json" };
import hayden_2021_exercise from "#data/evidence/hayden-2021-exercise.json" with { type: "json" };
import heiderscheit_2011_step_rate from "#data/evidence/heiderscheit-2011-step-rate.json" with { type: "json" };
import henschke_2009_red_flags from "#data/evidence/henschke-2009-red-flags.json" with { type: "json" };
import herrington_2011_tilt from "#data/evidence/herrington-2011-tilt.json" with { type: "json" };
import holmgren_2008_sacroiliac from "#data/evidence/holmgren-2008-sacroiliac.json" with { type: "json" };
import impellizzeri_2020_ratio from "#data/evidence/impellizzeri-2020-ratio.json" with { type: "json" };
import janes_2005_overlap from "#data/evidence/janes-2005-overlap.json" with { type: "json" };
import kahanov_2011_stress from "#data/evidence/kahanov-2011-stress.json" with { type: "json" };
import karamanidis_2005_slow_running from "#data/evidence/karamanidis-2005-slow-running.json" with { type: "json" };
import kasmer_2013_foot_strike from "#data/evidence/kasmer-2013-foot-strike.json" with { type: "json" };
import kaur_2021_side_plank from "#data/evidence/kaur-2021-side-plank.json" with { type: "json" };
import kazemkhani_2022_strength from "#data/evidence/kazemkhani-2022-strength.json" with { type: "json" };
import knee_to_wall_page from "#data/evidence/knee-to-wall-page.json" with { type: "json" };
import koblbauer_2014_fatigue from "#data/evidence/koblbauer-2014-fatigue.json" with { type: "json" };
import kristiansand_pars_tests from "#data/evidence/kristiansand-pars-tests.json" with { type: "json" };
import larson_2011_foot_strike from "#data/evidence/larson-2011-foot-strike.json" with { type: "json" };
import laslett_2005_provocation from "#data/evidence/laslett-2005-provocation.json" with { type: "json" };
import latimer_1999_extensor_hold from "#data/evidence/latimer-1999-extensor-hold.json" with { type: "json" };
import levine_2007_lumbar from "#data/evidence/levine-2007-lumbar.json" with { type: "json" };
import lieberman_2015_overstride from "#data/evidence/lieberman-2015-overstride.json" with { type: "json" };
import lolli_2017_coupling from "#data/evidence/lolli-2017-coupling.json" with { type: "json" };
import lothian_back_flags from "#data/evidence/lothian-back-flags.json" with { type: "json" };
import luedke_2021_step_rate from "#data/evidence/luedke-2021-step-rate.json" with { type: "json" };
import lundberg_2011_fear from "#data/evidence/lundberg-2011-fear.json" with { type: "json" };
import lunge_norms_2026 from "#data/evidence/lunge-norms-2026.json" with { type: "json" };
import malisoux_2015_shoes from "#data/evidence/malisoux-2015-shoes.json" with { type: "json" };
import malisoux_2023_means from "#data/evidence/malisoux-2023-means.json" with { type: "json" };
import malisoux_2023_treadmill from "#data/evidence/malisoux-2023-treadmill.json" with { type: "json" };
import malisoux_2024_asymmetry from "#data/evidence/malisoux-2024-asymmetry.json" with { type: "json" };
import maquirriain_young_backs from "#data/evidence/maquirriain-young-backs.json" with { type: "json" };
import markerless_2025_squat from "#data/evidence/markerless-2025-squat.json" with { type: "json" };
import maselli_2020_review from "#data/evidence/maselli-2020-review.json" with { type: "json" };
import mayorga_2014_sit_and_reach from "#data/evidence/mayorga-2014-sit-and-reach.json" with { type: "json" };
import mcgovern_2018_step_down from "#data/evidence/mcgovern-2018-step-down.json" with { type: "json" };
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
import mueller_2020_stabilisation from "#data/evidence/mueller-2020-stabilisation.json" with { type: "json" };
import nakaoka_2021_ratio from "#data/evidence/nakaoka-2021-ratio.json" with { type: "json" };
import neason_2024_running from "#data/evidence/neason-2024-running.json" with { type: "json" };
import neto_2015_hamstrings from "#data/evidence/neto-2015-hamstrings.json" with { type: "json" };
import nice_ng59_back_pain from "#data/evidence/nice-ng59-back-pain.json" with { type: "json" };
import nice_ng65_spondyloarthritis from "#data/evidence/nice-ng65-spondyloarthritis.json" with { type: "json" };
import nielsen_2014_foot_posture from "#data/evidence/nielsen-2014-foot-posture.json" with { type: "json" };
import nielsen_2014_progression from "#data/evidence/nielsen-2014-progression.json" with { type: "json" };
import oneill_2015_muscle_pain from "#data/evidence/oneill-2015-muscle-pain.json" with { type: "json" };
import ostelo_2008_change from "#data/evidence/ostelo-2008-change.json" with { type: "json" };
import outdoor_video_reliability from "#data/evidence/outdoor-video-reliability.json" with { type: "json" };
import painscience_surfaces from "#data/evidence/painscience-surfaces.json" with { type: "json" };
import palpation_review_2016 from "#data/evidence/palpation-review-2016.json" with { type: "json" };
import patoz_2019_foot_strike from "#data/evidence/patoz-2019-foot-strike.json" with { type: "json" };
import peterson_2022_prospective from "#data/evidence/peterson-2022-prospective.json" with { type: "json" };
import pocovi_2024_walking from "#data/evidence/pocovi-2024-walking.json" with { type: "json" };
import qaseem_2017_guideline from "#data/evidence/qaseem-2017-guideline.json" with { type: "json" };
import raabe_2018_simulation from "#data/evidence/raabe-2018-simulation.json" with { type: "json" };
import ramskov_2014_hip_strength from "#data/evidence/ramskov-2014-hip-strength.json" with { type: "json" };
import relph_2022_shoes from "#data/evidence/relph-2022-shoes.json" with { type: "json" };
import resistance_review_2022 from "#data/evidence/resistance-review-2022.json" with { type: "json" };
import rubinstein_2019_manipulation from "#data/evidence/rubinstein-2019-manipulation.json" with { type: "json" };
import runner_protocol_2021 from "#data/evidence/runner-protocol-2021.json" with { type: "json" };
import saragiotto_2016_motor_control from "#data/evidence/saragiotto-2016-motor-control.json" with { type: "json" };
import seay_2011_coordination from "#data/evidence/seay-2011-coordination.json" with { type: "json" };
import shoe_age_overview from "#data/evidence/shoe-age-overview.json" with { type: "json" };
import silbernagel_2007_monitoring from "#data/evidence/silbernagel-2007-monitoring.json" with { type: "json" };
import single_leg_squat_rating_2017 from "#data/evidence/single-leg-squat-rating-2017.json" with { type: "json" };
import sleep_2025_runners from "#data/evidence/sleep-2025-runners.json" with { type: "json" };
import smith_2022_oscillation from "#data/evidence/smith-2022-oscillation.json" with { type: "json" };
import souza_2016_video from "#data/evidence/souza-2016-video.json" with { type: "json" };
import st_catherine_endurance from "#data/evidence/st-catherine-endurance.json" with { type: "json" };
import stellingwerff_2023_assessment from "#data/evidence/stellingwerff-2023-assessment.json" with { type: "json" };
import stochkendahl_2006_palpation from "#data/evidence/stochkendahl-2006-palpation.json" with { type: "json" };
import strand_2014_plank from "#data/evidence/strand-2014-plank.json" with { type: "json" };
import suri_2022_flares from "#data/evidence/suri-2022-flares.json" with { type: "json" };
import swain_2020_posture from "#data/evidence/swain-2020-posture.json" with { type: "json" };
import tataryn_2021_posterior_chain from "#data/evidence/tataryn-2021-posterior-chain.json" with { type: "json" };
import telehealth_retraining_2023 from "#data/evidence/telehealth-retraining-2023.json" with { type: "json" };
import teng_powers_2015_trunk from "#data/evidence/teng-powers-2015-trunk.json" with { type: "json" };
import thomas_photo_2015 from "#data/evidence/thomas-photo-2015.json" with { type: "json" };
import thomas_stabilised_2015 from "#data/evidence/thomas-stabilised-2015.json" with { type: "json" };
import tokyo_marathon_preprint from "#data/evidence/tokyo-marathon-preprint.json" with { type: "json" };
import toresdahl_2020_strength from "#data/evidence/toresdahl-2020-strength.json" with { type: "json" };
import toresdahl_2022_ratio from "#data/evidence/toresdahl-2022-ratio.json" with { type: "json" };
import treadmill_reference_2017 from "#data/evidence/treadmill-reference-2017.json" with { type: "json" };
import tullberg_1998_position from "#data/evidence/tullberg-1998-position.json" with { type: "json" };
import usatf_stretching_trial from "#data/evidence/usatf-stretching-trial.json" with { type: "json" };
import van_hooren_2024_economy from "#data/evidence/van-hooren-2024-economy.json" with { type: "json" };
import vanderworp_2015_review from "#data/evidence/vanderworp-2015-review.json" with { type: "json" };
import verhagen_2016_red_flags from "#data/evidence/verhagen-2016-red-flags.json" with { type: "json" };
import vigotsky_2016_thomas from "#data/evidence/vigotsky-2016-thomas.json" with { type: "json" };
import walk_run_programme_page from "#data/evidence/walk-run-programme-page.json" with { type: "json" };
import whitney_2022_sacroiliac from "#data/evidence/whitney-2022-sacroiliac.json" with { type: "json" };
import who_2023_guideline from "#data/evidence/who-2023-guideline.json" with { type: "json" };
import who_exercise_review_2023 from "#data/evidence/who-exercise-review-2023.json" with { type: "json" };
import wieland_2022_yoga from "#data/evidence/wieland-2022-yoga.json" with { type: "json" };
import williams_2017_ewma from "#data/evidence/williams-2017-ewma.json" with { type: "json" };
import wu_2024_prevention from "#data/evidence/wu-2024-prevention.json" with { type: "json" };
import yildirim_2018_knee_extension from "#data/evidence/yildirim-2018-knee-extension.json" with { type: "json" };
import zandbergen_2023_fatigue from "#data/evidence/zandbergen-2023-fatigue.json" with { type: "json" };

/** Every record of `data/evidence`. */
export const evidenceRecords = [
  abrahamson_2025_week,
  adams_2016_watch,
  altman_2012_foot_angle,
  anderson_2022_step_rate,
  apte_2021_fatigue,
  best_practice_contraindications,
  biering_sorensen_entry,
  bjsm_2019_stretching,
  bone_stress_return_page,
  botelho_2017_athletes,
  bramah_2018_pelvic_drop,
  bramah_2019_cadence,
  bredeweg_2013_asymmetry,
  brekke_2020_tilt,
  bsi_review_2021,
  buist_2008_ten_percent,
  burns_2019_cadence,
  cai_2015_knee_extensors,
  cai_2017_runners_trial,
  cai_thesis_runners,
  chase_2014_plank,
  chaudhari_2020_core_fatigue,
  chisholm_2012_lunge,
  christiansen_2018_taekwondo,
  clermont_2019_marathon,
  cloosterman_2024_rules,
  cook_1985_shoes,
  copenhagen_hold_page,
  corso_2019_performance,
  costa_2021_flares,
  crossley_2011_single_leg_squat,
  damsted_2015_video,
  davis_2016_retraining,
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
  dezoete_2021_manipulation,
  dingenen_2018_video,
  drobnic_2023_watch,
  drozda_2024_back_pain,
  eklund_2018_maintenance,
  eklund_2020_subgroup,
  extensor_hold_change,
  ferber_2010_thomas,
  finucane_2020_red_flags,
  foster_1998_monotony,
  frandsen_2025_session_spike,
  fredericson_2003_sacral_stress,
  fukuchi_2017_treadmill,
  garmin_2025_strap,
  george_2021_guideline,
  girft_cauda_equina,
  gomez_2025_trackers,
  hamner_2013_treadmill,
  hanley_2020_marathon,
  harris_2016_sacral_stress,
  harvey_1998_thomas,
  hayden_2021_exercise,
  heiderscheit_2011_step_rate,
  henschke_2009_red_flags,
  herrington_2011_tilt,
  holmgren_2008_sacroiliac,
  impellizzeri_2020_ratio,
  janes_2005_overlap,
  kahanov_2011_stress,
  karamanidis_2005_slow_running,
  kasmer_2013_foot_strike,
  kaur_2021_side_plank,
  kazemkhani_2022_strength,
  knee_to_wall_page,
  koblbauer_2014_fatigue,
  kristiansand_pars_tests,
  larson_2011_foot_strike,
  laslett_2005_provocation,
  latimer_1999_extensor_hold,
  levine_2007_lumbar,
  lieberman_2015_overstride,
  lolli_2017_coupling,
  lothian_back_flags,
  luedke_2021_step_rate,
  lundberg_2011_fear,
  lunge_norms_2026,
  malisoux_2015_shoes,
  malisoux_2023_means,
  malisoux_2023_treadmill,
  malisoux_2024_asymmetry,
  maquirriain_young_backs,
  markerless_2025_squat,
  maselli_2020_review,
  mayorga_2014_sit_and_reach,
  mcgovern_2018_step_down,
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
  mueller_2020_stabilisation,
  nakaoka_2021_ratio,
  neason_2024_running,
  neto_2015_hamstrings,
  nice_ng59_back_pain,
  nice_ng65_spondyloarthritis,
  nielsen_2014_foot_posture,
  nielsen_2014_progression,
  oneill_2015_muscle_pain,
  ostelo_2008_change,
  outdoor_video_reliability,
  painscience_surfaces,
  palpation_review_2016,
  patoz_2019_foot_strike,
  peterson_2022_prospective,
  pocovi_2024_walking,
  qaseem_2017_guideline,
  raabe_2018_simulation,
  ramskov_2014_hip_strength,
  relph_2022_shoes,
  resistance_review_2022,
  rubinstein_2019_manipulation,
  runner_protocol_2021,
  saragiotto_2016_motor_control,
  seay_2011_coordination,
  shoe_age_overview,
  silbernagel_2007_monitoring,
  single_leg_squat_rating_2017,
  sleep_2025_runners,
  smith_2022_oscillation,
  souza_2016_video,
  st_catherine_endurance,
  stellingwerff_2023_assessment,
  stochkendahl_2006_palpation,
  strand_2014_plank,
  suri_2022_flares,
  swain_2020_posture,
  tataryn_2021_posterior_chain,
  telehealth_retraining_2023,
  teng_powers_2015_trunk,
  thomas_photo_2015,
  thomas_stabilised_2015,
  tokyo_marathon_preprint,
  toresdahl_2020_strength,
  toresdahl_2022_ratio,
  treadmill_reference_2017,
  tullberg_1998_position,
  usatf_stretching_trial,
  van_hooren_2024_economy,
  vanderworp_2015_review,
  verhagen_2016_red_flags,
  vigotsky_2016_thomas,
  walk_run_programme_page,
  whitney_2022_sacroiliac,
  who_2023_guideline,
  who_exercise_review_2023,
  wieland_2022_yoga,
  williams_2017_ewma,
  wu_2024_prevention,
  yildirim_2018_knee_extension,
  zandbergen_2023_fatigue,
];
