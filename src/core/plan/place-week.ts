import { dayNumber } from "../load/calendar.ts";
import { fillWeek } from "./fill-week.ts";
import type { PlanAdjustment } from "./plan-wishes.ts";
import type { StrengthName } from "./strength-slots.table.ts";
import { type RunName, sessionId, type WeekNames } from "./week-done.ts";
import {
  daysIn,
  emptyDay,
  nowhere,
  sizeOf,
  together,
  type WeekCounts,
  type WeekPlaces,
  type WeekProblem,
} from "./week-places.ts";
import { brokenRule } from "./week-rules.ts";

/** A session of a week with its day, 0 Monday. */
export interface PlacedName {
  readonly kind: "strength" | "run";
  readonly name: StrengthName | RunName;
  readonly day: number;
}

/** A week with its sessions on days, and what had no room. */
export interface PlacedWeek {
  readonly placed: readonly PlacedName[];
  readonly unplaced: readonly Omit<PlacedName, "day">[];
  /** Everything of the week, what is done included. */
  readonly places: WeekPlaces;
}

export interface WeekToPlace {
  readonly monday: number;
  readonly left: WeekNames;
  /** The week without its counts. */
  readonly problem: Omit<WeekProblem, "counts">;
  /** First day that can still be used, 0 Monday. */
  readonly from: number;
  readonly adjustments: readonly PlanAdjustment[];
}

/** What it costs to leave a session out; by hand: the light session goes first, the longest run last. */
const losses: Readonly<Record<keyof WeekCounts, number>> = { light: 1, easyRuns: 2, heavy: 3, longest: 4 };

/** Puts what is left of a week on days: what the runner moved where it was moved to, the rest as close to the usual week as the rules allow, and as little as possible left out. */
export function placeWeek(week: WeekToPlace): PlacedWeek {
  const pinned = pinnedOf(week);
  const fixed = pinned.reduce((places, one) => together(places, placesOf(one)), week.problem.fixed);
  const isPinned = (kind: string, name: string) => pinned.some((one) => one.kind === kind && one.name === name);
  const strength = week.left.strength.filter((name) => !isPinned("strength", name));
  const runs = week.left.runs.filter((name) => !isPinned("run", name));
  const problem = { ...week.problem, fixed };
  const found = fillAsMuch(problem, countsOf({ strength, runs }));
  const named = nameDays(found, { strength, runs });
  return {
    placed: [...pinned, ...named.placed],
    unplaced: named.unplaced,
    places: together(fixed, found),
  };
}

/** How many of each kind names stand for. */
export function countsOf({ strength, runs }: WeekNames): WeekCounts {
  const light = strength.filter((name) => name === "c").length;
  const longest = runs.filter((name) => name === "longest").length;
  return { heavy: strength.length - light, light, longest, easyRuns: runs.length - longest };
}

/** Fills a week with as much of what is wanted as its rules allow. */
export function fillAsMuch(problem: Omit<WeekProblem, "counts">, wanted: WeekCounts): WeekPlaces {
  const loose = problem.around === "cyclic" ? problem.around : { ...problem.around, after: emptyDay };
  const full = fillWeek({ ...problem, counts: wanted }) ?? fillWeek({ ...problem, around: loose, counts: wanted });
  if (full !== undefined) return full;
  for (const counts of lesserCounts(wanted)) {
    const places = fillWeek({ ...problem, around: loose, counts });
    if (places !== undefined) return places;
  }
  return nowhere;
}

/** Every smaller set of sessions, the least loss first. */
export function lesserCounts(wanted: WeekCounts): readonly WeekCounts[] {
  const kinds = Object.keys(losses) as readonly (keyof WeekCounts)[];
  const lossOf = (counts: WeekCounts) =>
    kinds.reduce((sum, kind) => sum + losses[kind] * (wanted[kind] - counts[kind]), 0);
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
  const all = upTo(wanted.heavy).flatMap((heavy) =>
    upTo(wanted.light).flatMap((light) =>
      upTo(wanted.longest).flatMap((longest) =>
        upTo(wanted.easyRuns).map((easyRuns) => ({ heavy, light, longest, easyRuns })),
      ),
    ),
  );
  return all.filter((counts) => lossOf(counts) > 0).toSorted((a, b) => lossOf(a) - lossOf(b));
}

/** What the runner moved, as far as its rules still allow it; the last word on a session counts. */
function pinnedOf({ monday, left, problem, from, adjustments }: WeekToPlace): readonly PlacedName[] {
  const names = [
    ...left.strength.map((name) => ({ kind: "strength", name }) as const),
    ...left.runs.map((name) => ({ kind: "run", name }) as const),
  ];
  let fixed = problem.fixed;
  const pinned: PlacedName[] = [];
  for (const one of names) {
    const id = sessionId(monday, one.kind, one.name);
    const move = adjustments.findLast((adjustment) => adjustment.kind === "move" && adjustment.session === id);
    const day = move?.kind === "move" ? dayNumber(move.to) - monday : -1;
    if (day < from || day > 6) continue;
    const placed = { ...one, day };
    if (brokenRule(placesOf(placed), { ...problem, fixed, counts: countsOf(left) }) !== undefined) continue;
    fixed = together(fixed, placesOf(placed));
    pinned.push(placed);
  }
  return pinned;
}

/** The places of one session. */
export function placesOf({ kind, name, day }: PlacedName): WeekPlaces {
  const bit = 1 << day;
  if (kind === "strength") return name === "c" ? { ...nowhere, light: bit } : { ...nowhere, heavy: bit };
  return name === "longest" ? { ...nowhere, longest: bit } : { ...nowhere, easyRuns: bit };
}

/** Names in their order to days in theirs. What has no day is left over. */
function nameDays(
  { heavy, light, longest, easyRuns }: WeekPlaces,
  { strength, runs }: WeekNames,
): Pick<PlacedWeek, "placed" | "unplaced"> {
  const groups = [
    { kind: "strength", names: strength.filter((name) => name !== "c"), days: heavy },
    { kind: "strength", names: strength.filter((name) => name === "c"), days: light },
    { kind: "run", names: runs.filter((name) => name === "longest"), days: longest },
    { kind: "run", names: runs.filter((name) => name !== "longest"), days: easyRuns },
  ] as const;
  return {
    placed: groups.flatMap(({ kind, names, days }) =>
      daysIn(days).flatMap((day, index) => {
        const name = names[index];
        return name === undefined ? [] : [{ kind, name, day }];
      }),
    ),
    unplaced: groups.flatMap(({ kind, names, days }) => names.slice(sizeOf(days)).map((name) => ({ kind, name }))),
  };
}
