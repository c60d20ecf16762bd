import { type DayMask, emptyDay, occupied, together, type WeekPlaces, type WeekProblem } from "./week-places.ts";

const wholeWeek: DayMask = 0b111_1111;

/** What of the places breaks a rule of the week, or undefined. Only what is placed anew is judged against what is fixed. */
export function brokenRule(places: WeekPlaces, problem: WeekProblem): WeekRule | undefined {
  const all = together(places, problem.fixed);
  if (isBeforeLongest(all, places, problem)) return "strength-before-longest";
  if (hasHardNeighbours(all, places, problem)) return "hard-days-apart";
  if (hasTwoOnADay(places, problem.fixed)) return "two-hard-on-a-day";
  if (problem.alternateRuns && hasRunNeighbours(all, places, problem)) return "runs-in-a-row";
  const taken = occupied(all) | (problem.alsoTaken ?? 0);
  return taken === wholeWeek && occupied(places) !== 0 ? "no-rest-day" : undefined;
}

/** Rules of a week that are never broken. */
export type WeekRule =
  | "strength-before-longest"
  | "hard-days-apart"
  | "two-hard-on-a-day"
  | "runs-in-a-row"
  | "no-rest-day";

/** Days that follow a day of the mask, with what the Sunday before adds. */
function dayAfter(mask: DayMask, isSundayBefore: boolean, isCyclic: boolean): DayMask {
  const wraps = isCyclic ? (mask & 0b100_0000) !== 0 : isSundayBefore;
  return ((mask << 1) & wholeWeek) | Number(wraps);
}

/** Days that lead to a day of the mask, with what the Monday after adds. */
function dayBefore(mask: DayMask, isMondayAfter: boolean, isCyclic: boolean): DayMask {
  const wraps = isCyclic ? (mask & 1) !== 0 : isMondayAfter;
  return (mask >> 1) | (wraps ? 0b100_0000 : 0);
}

function sidesOf(around: WeekProblem["around"]) {
  const isCyclic = around === "cyclic";
  return { isCyclic, before: isCyclic ? emptyDay : around.before, after: isCyclic ? emptyDay : around.after };
}

function isBeforeLongest(all: WeekPlaces, own: WeekPlaces, { around }: WeekProblem): boolean {
  const { isCyclic, before, after } = sidesOf(around);
  const strength = all.heavy | all.light;
  const leadsToLongest = dayBefore(all.longest, after.longest, isCyclic);
  const ownStrength = own.heavy | own.light;
  if ((ownStrength & leadsToLongest) !== 0) return true;
  const followsStrength = dayAfter(strength, before.heavy || before.light, isCyclic);
  return (own.longest & followsStrength) !== 0;
}

function hasHardNeighbours(all: WeekPlaces, own: WeekPlaces, { around }: WeekProblem): boolean {
  const { isCyclic, before, after } = sidesOf(around);
  const hard = all.heavy | all.longest;
  const nextTo =
    dayAfter(hard, before.heavy || before.longest, isCyclic) | dayBefore(hard, after.heavy || after.longest, isCyclic);
  return ((own.heavy | own.longest) & nextTo) !== 0;
}

function hasTwoOnADay(own: WeekPlaces, fixed: WeekPlaces): boolean {
  const all = together(own, fixed);
  const strengthTwice = (own.heavy & all.light) | (own.light & all.heavy) | (own.heavy & fixed.heavy);
  const runsTwice = (own.longest & (all.easyRuns | fixed.longest)) | (own.easyRuns & (all.longest | fixed.easyRuns));
  const strengthAndLongest = ((own.heavy | own.light) & all.longest) | (own.longest & (all.heavy | all.light));
  return (strengthTwice | runsTwice | strengthAndLongest | (own.light & fixed.light)) !== 0;
}

function hasRunNeighbours(all: WeekPlaces, own: WeekPlaces, { around }: WeekProblem): boolean {
  const { isCyclic, before, after } = sidesOf(around);
  const runs = all.longest | all.easyRuns;
  const nextTo = dayAfter(runs, before.run, isCyclic) | dayBefore(runs, after.run, isCyclic);
  return ((own.longest | own.easyRuns) & nextTo) !== 0;
}
