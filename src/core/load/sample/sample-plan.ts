import { dayNumber, dayText, weekdayOf } from "../calendar.ts";
import { type SamplePlanWords, samplePlanWords } from "./sample-plan-words.ts";
import { seededRandom } from "./seeded-random.ts";

/** A run of the sample runner before it is drawn out into samples. */
export interface SampleRun {
  readonly day: string;
  readonly startHour: number;
  readonly title: string;
  readonly distanceM: number;
  readonly speedMps: number;
  readonly shoe: string;
  readonly subSport?: "trail" | "treadmill";
  /** Whether a chest strap measured contact time and bounce. */
  readonly hasStrap: boolean;
  /** Steps/min by which the runner slows down towards the end. */
  readonly fadeStepsPerMin: number;
  readonly seed: number;
}

/** Weeks of running before today. */
const weeks = 112;

/** Weeks before today without a run: a cold winter, and a week away. */
const restWeeks: ReadonlySet<number> = new Set([71, 70, 69, 38]);

/** The chest strap came this many weeks before today, the newer shoes that many. */
const strapWeek = 34;
const shoeWeek = 22;

/** Weeks before today in which the long run went far beyond the month before: a race, and a run with friends. */
const longRuns: ReadonlyMap<number, number> = new Map([
  [88, 21_200],
  [47, 19_400],
  [16, 24_600],
  [3, 17_800],
]);

/**
 * What the sample runner ran in the 26 months before `today`: invented, the same on every call, and never anybody's. It holds
 * what a page has to show: a break and the way back, a new strap, two pairs of shoes, and runs beyond the limit.
 */
export function samplePlan(today: string, words: SamplePlanWords = samplePlanWords): readonly SampleRun[] {
  const end = dayNumber(today);
  const monday = end - weekdayOf(end);
  const runs = Array.from({ length: weeks }, (_, index) => weeks - 1 - index).flatMap((weeksAgo) =>
    restWeeks.has(weeksAgo) ? [] : weekOfRuns(weeksAgo, monday - 7 * weeksAgo, words),
  );
  return runs.filter(({ day }) => dayNumber(day) < end);
}

function weekOfRuns(weeksAgo: number, monday: number, { shoes, titles }: SamplePlanWords): readonly SampleRun[] {
  const random = seededRandom(4280 + weeksAgo);
  const between = (low: number, high: number): number => low + (high - low) * random();
  // A year of training rises and falls; after a break it begins low again.
  const sinceBreak = Math.min(...[...restWeeks].map((week) => (week > weeksAgo ? week - weeksAgo : weeks)));
  const form = Math.min(1, 0.62 + 0.05 * sinceBreak) * (1 + 0.12 * Math.sin((weeksAgo / 26) * Math.PI));
  const common = {
    shoe: weeksAgo > shoeWeek ? shoes.older : shoes.newer,
    hasStrap: weeksAgo <= strapWeek,
  };
  const run = (weekday: number, more: Omit<SampleRun, "day" | "shoe" | "hasStrap" | "seed">): SampleRun => ({
    ...common,
    ...more,
    day: dayText(monday + weekday),
    seed: 10 * weeksAgo + weekday,
  });
  const easy = run(1, {
    startHour: 18,
    title: titles.evening,
    distanceM: between(5200, 7600) * form,
    speedMps: between(2.65, 2.85),
    fadeStepsPerMin: between(0, 1),
  });
  const isOnTreadmill = random() < 0.2;
  const quick = run(3, {
    startHour: 7,
    title: isOnTreadmill ? titles.treadmill : titles.tempo,
    distanceM: between(5800, 8600) * form,
    speedMps: between(2.95, 3.2),
    fadeStepsPerMin: between(0, 2),
  });
  const long = run(random() < 0.7 ? 6 : 5, {
    startHour: 9,
    title: longRuns.has(weeksAgo) ? titles.withFriends : titles.long,
    distanceM: longRuns.get(weeksAgo) ?? between(10_200, 13_400) * form,
    speedMps: between(2.55, 2.75),
    ...(random() < 0.25 ? { subSport: "trail" as const } : {}),
    fadeStepsPerMin: between(1, 4),
  });
  const midweek = isOnTreadmill ? { ...quick, subSport: "treadmill" as const } : quick;
  return [...(random() < 0.85 ? [easy] : []), ...(random() < 0.8 ? [midweek] : []), long];
}
