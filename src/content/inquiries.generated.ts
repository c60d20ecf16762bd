// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import comfort_of_shoes from "#data/inquiries/comfort-of-shoes.json" with { type: "json" };
import course_of_a_run from "#data/inquiries/course-of-a-run.json" with { type: "json" };
import day_it_began from "#data/inquiries/day-it-began.json" with { type: "json" };
import days_with_a_walk from "#data/inquiries/days-with-a-walk.json" with { type: "json" };
import earlier_episodes from "#data/inquiries/earlier-episodes.json" with { type: "json" };
import earlier_findings from "#data/inquiries/earlier-findings.json" with { type: "json" };
import earlier_when_tired from "#data/inquiries/earlier-when-tired.json" with { type: "json" };
import film_from_behind from "#data/inquiries/film-from-behind.json" with { type: "json" };
import film_from_the_side from "#data/inquiries/film-from-the-side.json" with { type: "json" };
import film_when_tired from "#data/inquiries/film-when-tired.json" with { type: "json" };
import hours_of_sitting from "#data/inquiries/hours-of-sitting.json" with { type: "json" };
import how_you_run from "#data/inquiries/how-you-run.json" with { type: "json" };
import leg_and_cough from "#data/inquiries/leg-and-cough.json" with { type: "json" };
import quality_of_sleep from "#data/inquiries/quality-of-sleep.json" with { type: "json" };
import recent_changes from "#data/inquiries/recent-changes.json" with { type: "json" };
import reference_values from "#data/inquiries/reference-values.json" with { type: "json" };
import running_downhill from "#data/inquiries/running-downhill.json" with { type: "json" };
import runs_of_your_watch from "#data/inquiries/runs-of-your-watch.json" with { type: "json" };
import safety_questions from "#data/inquiries/safety-questions.json" with { type: "json" };
import sessions_of_the_plan from "#data/inquiries/sessions-of-the-plan.json" with { type: "json" };
import sitting_effect from "#data/inquiries/sitting-effect.json" with { type: "json" };
import standing_taller from "#data/inquiries/standing-taller.json" with { type: "json" };
import strength_block from "#data/inquiries/strength-block.json" with { type: "json" };
import stretches_of_the_plan from "#data/inquiries/stretches-of-the-plan.json" with { type: "json" };
import test_bridge from "#data/inquiries/test-bridge.json" with { type: "json" };
import test_extensor_hold from "#data/inquiries/test-extensor-hold.json" with { type: "json" };
import test_front_plank from "#data/inquiries/test-front-plank.json" with { type: "json" };
import test_knee_extension from "#data/inquiries/test-knee-extension.json" with { type: "json" };
import test_rise_on_one_leg from "#data/inquiries/test-rise-on-one-leg.json" with { type: "json" };
import test_side_plank from "#data/inquiries/test-side-plank.json" with { type: "json" };
import test_squat_on_one_leg from "#data/inquiries/test-squat-on-one-leg.json" with { type: "json" };
import test_thigh_hang from "#data/inquiries/test-thigh-hang.json" with { type: "json" };
import tests_on_yourself from "#data/inquiries/tests-on-yourself.json" with { type: "json" };
import trial_quicker_step from "#data/inquiries/trial-quicker-step.json" with { type: "json" };
import trial_shoes from "#data/inquiries/trial-shoes.json" with { type: "json" };
import trial_shorter_runs from "#data/inquiries/trial-shorter-runs.json" with { type: "json" };
import trial_sleep from "#data/inquiries/trial-sleep.json" with { type: "json" };
import trial_slope from "#data/inquiries/trial-slope.json" with { type: "json" };
import trial_spread_runs from "#data/inquiries/trial-spread-runs.json" with { type: "json" };
import trial_stretching from "#data/inquiries/trial-stretching.json" with { type: "json" };
import trial_taller from "#data/inquiries/trial-taller.json" with { type: "json" };
import trial_walking from "#data/inquiries/trial-walking.json" with { type: "json" };
import trial_warm_up from "#data/inquiries/trial-warm-up.json" with { type: "json" };
import tried_leg_strength from "#data/inquiries/tried-leg-strength.json" with { type: "json" };
import tried_other_shoes from "#data/inquiries/tried-other-shoes.json" with { type: "json" };
import tried_rest_days from "#data/inquiries/tried-rest-days.json" with { type: "json" };
import tried_running_differently from "#data/inquiries/tried-running-differently.json" with { type: "json" };
import tried_shorter_runs from "#data/inquiries/tried-shorter-runs.json" with { type: "json" };
import tried_stretching from "#data/inquiries/tried-stretching.json" with { type: "json" };
import tried_trunk_strength from "#data/inquiries/tried-trunk-strength.json" with { type: "json" };
import tried_walking_more from "#data/inquiries/tried-walking-more.json" with { type: "json" };
import tried_warming_up from "#data/inquiries/tried-warming-up.json" with { type: "json" };
import walking_effect from "#data/inquiries/walking-effect.json" with { type: "json" };
import warm_up from "#data/inquiries/warm-up.json" with { type: "json" };
import week_of_check_ins from "#data/inquiries/week-of-check-ins.json" with { type: "json" };
import where_and_when_pelvis from "#data/inquiries/where-and-when-pelvis.json" with { type: "json" };

/** Every record of `data/inquiries`. */
export const inquiriesRecords = [
  comfort_of_shoes,
  course_of_a_run,
  day_it_began,
  days_with_a_walk,
  earlier_episodes,
  earlier_findings,
  earlier_when_tired,
  film_from_behind,
  film_from_the_side,
  film_when_tired,
  hours_of_sitting,
  how_you_run,
  leg_and_cough,
  quality_of_sleep,
  recent_changes,
  reference_values,
  running_downhill,
  runs_of_your_watch,
  safety_questions,
  sessions_of_the_plan,
  sitting_effect,
  standing_taller,
  strength_block,
  stretches_of_the_plan,
  test_bridge,
  test_extensor_hold,
  test_front_plank,
  test_knee_extension,
  test_rise_on_one_leg,
  test_side_plank,
  test_squat_on_one_leg,
  test_thigh_hang,
  tests_on_yourself,
  trial_quicker_step,
  trial_shoes,
  trial_shorter_runs,
  trial_sleep,
  trial_slope,
  trial_spread_runs,
  trial_stretching,
  trial_taller,
  trial_walking,
  trial_warm_up,
  tried_leg_strength,
  tried_other_shoes,
  tried_rest_days,
  tried_running_differently,
  tried_shorter_runs,
  tried_stretching,
  tried_trunk_strength,
  tried_walking_more,
  tried_warming_up,
  walking_effect,
  warm_up,
  week_of_check_ins,
  where_and_when_pelvis,
];
