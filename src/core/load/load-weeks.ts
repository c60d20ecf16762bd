import { dayNumber, dayText, isoWeek, weekdayOf } from "./calendar.ts";
import type { DailyLoad } from "./daily-load.ts";
import { gini } from "./gini.ts";
import type { DayValue } from "./not-enough.ts";
import type { LoadWeek } from "./story-types.ts";
import { trainingMonotony, trainingStrain } from "./training-monotony.ts";
import { weekChange } from "./week-change.ts";

const daysAWeek = 7;

/** ISO weeks from the first day on record to today, the last one mostly not over. */
export function loadWeeks(days: readonly DailyLoad[]): readonly LoadWeek[] {
  const [first] = days;
  if (first === undefined) return [];
  const firstDay = dayNumber(first.day);
  const firstMonday = firstDay - weekdayOf(firstDay);
  const today = firstDay + days.length - 1;
  const weeks: LoadWeek[] = [];
  for (let monday = firstMonday; monday <= today; monday += daysAWeek) {
    const own = days.slice(Math.max(0, monday - firstDay), monday - firstDay + daysAWeek);
    // Today may still bring a run, so the week ends with its Sunday.
    weeks.push(oneWeek(own, { monday, isOver: monday + daysAWeek <= today, previous: weeks.at(-1) }));
  }
  return weeks;
}

interface WeekPlace {
  readonly monday: number;
  readonly isOver: boolean;
  readonly previous: LoadWeek | undefined;
}

function oneWeek(days: readonly DailyLoad[], { monday, isOver, previous }: WeekPlace): LoadWeek {
  const distances = days.map(({ runsM }) => sum(runsM));
  const distanceM = sum(distances);
  const runsM = days.flatMap((day) => day.runsM);
  const runs = days.reduce((count, { runIds }) => count + runIds.length, 0);
  const knownDays = days.filter(({ coverage }) => coverage === "known").length;
  const runsWithoutDistance = runs - runsM.length;
  const why = reasonNotWhole({ knownDays, runsWithoutDistance, isOver, length: days.length });
  const longestRunM = runsM.length === 0 ? "nothing-run" : Math.max(...runsM);
  const share = (part: DayValue): DayValue => why ?? shareOf(part, distanceM);
  const monotony = why ?? trainingMonotony(distances);
  return {
    week: isoWeek(monday),
    monday: dayText(monday),
    knownDays,
    isWhole: why === undefined,
    runs,
    runsWithoutDistance,
    distanceM,
    minutes: sumKnown(days, "minutes"),
    steps: sumOrReason(days, "steps"),
    descentM: sumOrReason(days, "descentM"),
    longestRunM,
    change: why ?? weekChange(distanceM, previous?.isWhole === true ? previous.distanceM : "history-too-short"),
    longestRunShare: share(longestRunM),
    largestDayShare: share(Math.max(...distances)),
    weekendShare: share(sum(distances.slice(5))),
    gini: why ?? gini(distances),
    monotony,
    strainM: trainingStrain(distanceM, monotony),
  };
}

interface Wholeness {
  readonly knownDays: number;
  readonly runsWithoutDistance: number;
  readonly isOver: boolean;
  readonly length: number;
}

/** Why the week's shares would mislead; undefined when it is whole. */
function reasonNotWhole({ knownDays, runsWithoutDistance, isOver, length }: Wholeness) {
  if (!isOver) return "week-not-over";
  if (length < daysAWeek) return "history-too-short";
  if (knownDays < daysAWeek) return "no-data-days";
  return runsWithoutDistance > 0 ? "value-missing" : undefined;
}

function shareOf(part: DayValue, whole: number): DayValue {
  if (typeof part !== "number") return part;
  return whole === 0 ? "nothing-run" : part / whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sumKnown(days: readonly DailyLoad[], name: "minutes"): number {
  return sum(days.map((day) => day[name]).filter((value) => typeof value === "number"));
}

/** Sum of the days on record; the reason when a run lacks the value. */
function sumOrReason(days: readonly DailyLoad[], name: "steps" | "descentM"): DayValue {
  let total = 0;
  for (const day of days) {
    const value = day[name];
    if (value === "value-missing") return value;
    if (typeof value === "number") total += value;
  }
  return total;
}
