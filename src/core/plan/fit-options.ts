import { fillWeek } from "./fill-week.ts";
import { countsOf, lesserCounts } from "./place-week.ts";
import type { PlanOption } from "./plan.ts";
import type { PlanWishes } from "./plan-wishes.ts";
import { type PlanWords, planWords } from "./plan-words.ts";
import type { WeekNames } from "./week-done.ts";
import { type DayMask, daysIn, maskOf, nowhere, sizeOf, type WeekCounts, type WeekPlaces } from "./week-places.ts";

/** Most ways to make it fit that are offered of each sort. */
const mostOffered = 3;

/** The week that repeats: what is wished for on the days that are given; undefined when it does not fit. */
export function repeatingWeek(wishes: PlanWishes, days: DayMask, counts: WeekCounts): WeekPlaces | undefined {
  return fillWeek({
    free: days,
    counts,
    fixed: nowhere,
    around: "cyclic",
    alternateRuns: false,
    ...(wishes.longestRunDay === undefined ? {} : { longestDay: wishes.longestRunDay }),
  });
}

/** What a week of these wishes holds, whatever its number. */
export function wishedNames({ strengthAWeek, runsAWeek }: PlanWishes, weekNumber: number): WeekNames {
  const alternating = weekNumber % 2 === 1 ? "a" : "b";
  const strength = (
    strengthAWeek === 1 ? [alternating] : (["a", "b", "c"] as const).slice(0, strengthAWeek)
  ) as readonly ("a" | "b" | "c")[];
  const easy = Array.from({ length: Math.max(0, runsAWeek - 1) }, (_, index) => `${index + 1}` as const);
  return { strength, runs: runsAWeek > 0 ? ["longest", ...easy] : [] };
}

/** Ways to make wishes fit that do not: a further day or two, or less on the days that are given. Each of them was tried out. */
export function fitOptions(wishes: PlanWishes, words: PlanWords = planWords): readonly PlanOption[] {
  const days = maskOf(wishes.days);
  const counts = countsOf(wishedNames(wishes, 1));
  const more = moreDays(wishes, days, counts).map((added): PlanOption => {
    const names = daysIn(added).map((day) => words.weekdays[day] ?? "");
    return { words: words.options.moreDays(names), wishes: { ...wishes, days: daysIn(days | added) } };
  });
  const less = lessWork(wishes, days, counts).map(({ heavy, light, longest, easyRuns }): PlanOption => {
    const [strengthAWeek, runsAWeek] = [heavy + light, longest + easyRuns];
    return { words: words.options.less(strengthAWeek, runsAWeek), wishes: { ...wishes, strengthAWeek, runsAWeek } };
  });
  return [...more, ...less];
}

/** The fewest further days that make it fit. */
function moreDays(wishes: PlanWishes, days: DayMask, counts: WeekCounts): readonly DayMask[] {
  const missing = Array.from({ length: 128 }, (_, mask) => mask).filter((mask) => mask !== 0 && (mask & days) === 0);
  const fitting = missing.filter((more) => repeatingWeek(wishes, days | more, counts) !== undefined);
  const fewest = Math.min(...fitting.map(sizeOf));
  return fitting.filter((more) => sizeOf(more) === fewest).slice(0, mostOffered);
}

/** The least that has to go for the days that are given. */
function lessWork(wishes: PlanWishes, days: DayMask, wanted: WeekCounts): readonly WeekCounts[] {
  const fitting = lesserCounts(wanted).filter(
    (counts) => isWishable(counts) && repeatingWeek(wishes, days, counts) !== undefined,
  );
  // What another way holds as well, and more, is not worth offering.
  const best = fitting.filter((own) => !fitting.some((other) => other !== own && holdsAll(other, own)));
  return best.slice(0, mostOffered);
}

function holdsAll(more: WeekCounts, less: WeekCounts): boolean {
  return (
    more.heavy >= less.heavy &&
    more.light >= less.light &&
    more.longest >= less.longest &&
    more.easyRuns >= less.easyRuns
  );
}

/** Something is left, and it is what wishes can say: the light session only beside two others, easy runs beside a longest. */
function isWishable({ heavy, light, longest, easyRuns }: WeekCounts): boolean {
  return heavy + longest > 0 && (light === 0 || heavy === 2) && (easyRuns === 0 || longest === 1);
}
