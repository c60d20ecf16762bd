// Made by `node tools/check-data.mjs --write` from the files of data/. Do not edit.
import afraid_to_run from "#data/cases/afraid-to-run.json" with { type: "json" };
import back_after_break from "#data/cases/back-after-break.json" with { type: "json" };
import cannot_rise from "#data/cases/cannot-rise.json" with { type: "json" };
import desk_and_no_walks from "#data/cases/desk-and-no-walks.json" with { type: "json" };
import down_the_leg from "#data/cases/down-the-leg.json" with { type: "json" };
import downhill_hurts from "#data/cases/downhill-hurts.json" with { type: "json" };
import first_minutes from "#data/cases/first-minutes.json" with { type: "json" };
import hold_of_a_man from "#data/cases/hold-of-a-man.json" with { type: "json" };
import hold_without_group from "#data/cases/hold-without-group.json" with { type: "json" };
import leaning_runner from "#data/cases/leaning-runner.json" with { type: "json" };
import long_run_long_ago from "#data/cases/long-run-long-ago.json" with { type: "json" };
import long_step from "#data/cases/long-step.json" with { type: "json" };
import middling_plank from "#data/cases/middling-plank.json" with { type: "json" };
import missed_periods from "#data/cases/missed-periods.json" with { type: "json" };
import never_asked from "#data/cases/never-asked.json" with { type: "json" };
import new_shoes from "#data/cases/new-shoes.json" with { type: "json" };
import nothing_known from "#data/cases/nothing-known.json" with { type: "json" };
import numb_saddle from "#data/cases/numb-saddle.json" with { type: "json" };
import one_long_run from "#data/cases/one-long-run.json" with { type: "json" };
import pain_at_one_dimple from "#data/cases/pain-at-one-dimple.json" with { type: "json" };
import quicker_step_did_nothing from "#data/cases/quicker-step-did-nothing.json" with { type: "json" };
import short_nights from "#data/cases/short-nights.json" with { type: "json" };
import short_plank from "#data/cases/short-plank.json" with { type: "json" };
import sinking_hip from "#data/cases/sinking-hip.json" with { type: "json" };
import small_drift from "#data/cases/small-drift.json" with { type: "json" };
import something_new from "#data/cases/something-new.json" with { type: "json" };
import sore_bone from "#data/cases/sore-bone.json" with { type: "json" };
import spread_evenly from "#data/cases/spread-evenly.json" with { type: "json" };
import step_within_error from "#data/cases/step-within-error.json" with { type: "json" };
import stiff_at_night from "#data/cases/stiff-at-night.json" with { type: "json" };
import stiff_hips from "#data/cases/stiff-hips.json" with { type: "json" };
import stiff_knees from "#data/cases/stiff-knees.json" with { type: "json" };
import taller_helped from "#data/cases/taller-helped.json" with { type: "json" };
import third_time from "#data/cases/third-time.json" with { type: "json" };
import tired_at_the_end from "#data/cases/tired-at-the-end.json" with { type: "json" };
import too_few_steps from "#data/cases/too-few-steps.json" with { type: "json" };
import two_check_ins from "#data/cases/two-check-ins.json" with { type: "json" };
import two_of_three_tests from "#data/cases/two-of-three-tests.json" with { type: "json" };
import warm_up_worked from "#data/cases/warm-up-worked.json" with { type: "json" };
import weak_other_side from "#data/cases/weak-other-side.json" with { type: "json" };
import weak_painful_side from "#data/cases/weak-painful-side.json" with { type: "json" };
import weekend_runner from "#data/cases/weekend-runner.json" with { type: "json" };
import worn_down from "#data/cases/worn-down.json" with { type: "json" };

/** Every record of `data/cases`. */
export const casesRecords = [
  afraid_to_run,
  back_after_break,
  cannot_rise,
  desk_and_no_walks,
  down_the_leg,
  downhill_hurts,
  first_minutes,
  hold_of_a_man,
  hold_without_group,
  leaning_runner,
  long_run_long_ago,
  long_step,
  middling_plank,
  missed_periods,
  never_asked,
  new_shoes,
  nothing_known,
  numb_saddle,
  one_long_run,
  pain_at_one_dimple,
  quicker_step_did_nothing,
  short_nights,
  short_plank,
  sinking_hip,
  small_drift,
  something_new,
  sore_bone,
  spread_evenly,
  step_within_error,
  stiff_at_night,
  stiff_hips,
  stiff_knees,
  taller_helped,
  third_time,
  tired_at_the_end,
  too_few_steps,
  two_check_ins,
  two_of_three_tests,
  warm_up_worked,
  weak_other_side,
  weak_painful_side,
  weekend_runner,
  worn_down,
];
