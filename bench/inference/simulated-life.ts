import type { CheckIn } from "#core/diary/check-in.ts";
import { dayNumber, dayText, weekdayOf } from "#core/load/calendar.ts";
import type { ExposureId } from "#core/triggers/exposure-columns.ts";
import type { TriggerRun } from "#core/triggers/trigger-record.ts";

/** Numbers in [0, 1), and of the standard normal distribution. */
export interface Chance {
  readonly random: () => number;
  readonly normal: () => number;
}

/** How a runner lives and runs. */
export interface Habits {
  /** Chance of a run by weekday, Monday first. */
  readonly runs: readonly number[];
  readonly km: number;
  /** How much longer runs are at the end. */
  readonly growth: number;
  readonly hilly: number;
}

/** Three to five usual days a week, a long run on Sunday, and a little disorder. */
export function habitsOf({ random }: Chance): Habits {
  const usual = random() < 0.5 ? [1, 3, 5, 6] : random() < 0.5 ? [1, 3, 6] : [0, 2, 4, 5, 6];
  const runs = Array.from({ length: 7 }, (_, weekday) => (usual.includes(weekday) ? 0.8 : 0.12));
  return { runs, km: 5 + 5 * random(), growth: 0.6 * random(), hilly: 0.15 + 0.2 * random() };
}

/** Sleep and tiredness have a memory; sitting follows the working week. */
export class Life {
  #sleep = 0;
  #fatigue = 0;

  day(day: number, { normal }: Chance): CheckIn {
    this.#sleep = 0.3 * this.#sleep + normal();
    this.#fatigue = 0.5 * this.#fatigue + normal();
    const isWeekend = weekdayOf(day) >= 5;
    return {
      sleepHours: Math.round(2 * Math.max(3, 7.3 + (isWeekend ? 0.5 : 0) + 0.8 * this.#sleep)) / 2,
      sittingHours: Math.max(0, Math.round((isWeekend ? 4 : 8) + 1.5 * normal())),
      strength: normal() > (weekdayOf(day) === 2 ? -0.5 : 0.9),
      feelings: { fatigue: Math.min(10, Math.max(0, Math.round(4 + 1.5 * this.#fatigue))) },
    };
  }
}

interface RunPlan {
  readonly day: number;
  /** Weeks since the beginning, and the share of the diary that is over. */
  readonly week: number;
  readonly progress: number;
  readonly habits: Habits;
  readonly before: readonly TriggerRun[];
}

/** A run with its length against the runner's usual of these weeks. */
export function runOf({ day, week, progress, habits, before }: RunPlan, { random, normal }: Chance) {
  const weekday = weekdayOf(day);
  const easier = ((week % 4) + 4) % 4 === 3 ? 0.75 : 1;
  const length = (weekday === 6 ? 1.6 : 1) * easier * Math.exp(0.22 * normal());
  const distanceM = 1000 * Math.max(2, habits.km * length * (1 + habits.growth * progress));
  const longest = before.reduce(
    (most, run) => (dayNumber(run.day) >= day - 30 ? Math.max(most, run.distanceM ?? 0) : most),
    0,
  );
  const run: TriggerRun = {
    day: dayText(day),
    distanceM,
    minutes: (distanceM / 1000) * (weekday === 3 ? 5.4 : 6) * Math.exp(0.05 * normal()),
    descentM: distanceM * (random() < habits.hilly ? 0.025 : 0.006) * Math.exp(0.3 * normal()),
    shoe: random() < 0.35 ? "second pair" : "first pair",
    ...(longest > 0 ? { spikeRatio: distanceM / longest } : {}),
  };
  return { run, isLong: length > 1.35 };
}

/** What of the exposures is true of a day, as a trigger of a simulation may be; the same words as the product's. */
export function marksOf(
  told: CheckIn,
  {
    run,
    isLong,
    before,
  }: { readonly run: TriggerRun | undefined; readonly isLong: boolean; readonly before: TriggerRun | undefined },
): ReadonlySet<ExposureId> {
  const marks = new Set<ExposureId>();
  if (told.strength === true) marks.add("strength");
  if (run === undefined) return marks;
  marks.add("run");
  if (isLong) marks.add("long-run");
  if ((run.spikeRatio ?? 0) > 1.1) marks.add("spike");
  if (before !== undefined && before.shoe !== run.shoe) marks.add("other-shoes");
  if (before !== undefined && dayNumber(before.day) === dayNumber(run.day) - 1) marks.add("runs-in-a-row");
  return marks;
}
