import { dayNumber } from "../load/calendar.ts";
import { mean } from "../signal/statistics.ts";

/** Something the runner wants to do again, and how well it goes: 0 cannot do it, 10 as before the pain. */
export interface ActivityScore {
  readonly name: string;
  readonly score?: number;
}

/** How far the back got in the way this week, each 0 not at all to 3 could not. Own items, no published questionnaire. */
export const impactNames = ["taking-part", "distance", "quality", "pain"] as const;

export type ImpactName = (typeof impactNames)[number];

/** What a runner tells once a week. What was not told is absent. */
export interface WeekCheck {
  /** Running the usual distance: the one activity that everybody scores. */
  readonly usualDistance?: number;
  /** At most two more, picked by the runner. */
  readonly activities?: readonly ActivityScore[];
  /** -3 much worse to 3 much better, against the beginning. */
  readonly globalChange?: number;
  readonly impact?: Readonly<Partial<Record<ImpactName, number>>>;
  /** Totals of forms filled in elsewhere. */
  readonly rolandMorris?: number;
  readonly oswestry?: number;
}

export interface WeekCheckOfDay {
  readonly day: string;
  readonly week: WeekCheck;
}

/** Mean of the activities that were scored, 0 to 10; nothing without running the usual distance, which makes weeks comparable. */
export function activityScore({ usualDistance, activities = [] }: WeekCheck): number | undefined {
  if (usualDistance === undefined) return undefined;
  return mean([usualDistance, ...activities.flatMap(({ score }) => score ?? [])]);
}

/** Sum of the four questions of the week, 0 to 12; nothing while one is open. */
export function impactScore({ impact = {} }: WeekCheck): number | undefined {
  const told = impactNames.flatMap((name) => impact[name] ?? []);
  return told.length === impactNames.length ? told.reduce((sum, one) => sum + one, 0) : undefined;
}

/** Scores of a week by the id of their instrument. */
export function weekScores(week: WeekCheck): Readonly<Partial<Record<string, number>>> {
  const scores = {
    "activity-score": activityScore(week),
    "week-impact": impactScore(week),
    "global-change": week.globalChange,
    "roland-morris-total": week.rolandMorris,
    "oswestry-total": week.oswestry,
  };
  return Object.fromEntries(Object.entries(scores).filter(([, score]) => score !== undefined));
}

/** Two weeks as far as they are comparable: activities that were scored in both, under the same name. */
export function comparableWeeks(first: WeekCheck, last: WeekCheck): readonly [first: WeekCheck, last: WeekCheck] {
  const scored = ({ activities = [] }: WeekCheck) =>
    new Set(activities.flatMap(({ name, score }) => (score === undefined ? [] : [name])));
  const [before, now] = [scored(first), scored(last)];
  const keep = (week: WeekCheck): WeekCheck => ({
    ...week,
    activities: (week.activities ?? []).filter(({ name }) => before.has(name) && now.has(name)),
  });
  return [keep(first), keep(last)];
}

/** Days until the next weekly check-in. */
const weekDays = 7;

/** Whether a weekly check-in is due: none yet, or the last is a week old. */
export function isWeekDue(weeks: readonly WeekCheckOfDay[], today: string): boolean {
  return weeks.every(({ day }) => dayNumber(today) - dayNumber(day) >= weekDays);
}

/** What a new weekly check-in begins with: the names of the activities of the last one, without their scores. */
export function nextWeekFrom(last: WeekCheck | undefined): WeekCheck {
  const names = (last?.activities ?? []).map(({ name }) => ({ name }));
  return names.length === 0 ? {} : { activities: names };
}
