import { dayNumber } from "../../load/calendar.ts";
import type { StoryRun } from "../../load/story-types.ts";
import { thresholdNumber } from "../contributor-rule.ts";
import {
  answered,
  type FactDefinition,
  type FactReading,
  type FactRecord,
  type LoadOfFacts,
  toldNumber,
  unknown,
} from "../fact.ts";

/**
 * Days looked at: four weeks, which hold the 30 days of the single-run rule for any run in them. Chosen by hand: load that went
 * before is looked for where it could still matter.
 */
const lookBackDays = 28;

/** An episode that began within this many days is looked at from four weeks before its first day; chosen by hand. */
const recentEpisodeDays = 84;

/** Days before the pain began within which a long run counts as agreeing in time; soreness rose 1 to 2 weeks before injury. */
const beforeOnsetDays = 14;

/** First day number whose runs are looked at. */
function firstDay({ story, today }: Pick<FactRecord, "story" | "today">): number {
  const last = dayNumber(today);
  const since = story?.pain?.since === undefined ? undefined : dayNumber(story.pain.since);
  const begin = since !== undefined && since <= last && last - since <= recentEpisodeDays ? since : last;
  return begin - lookBackDays;
}

function runsFrom(load: Pick<LoadOfFacts, "runs">, from: number, to: number): readonly StoryRun[] {
  return load.runs.filter(({ day }) => dayNumber(day) >= from && dayNumber(day) <= to);
}

/** The furthest that a run went beyond the longest of its 30 days; from as low as it may truly be where days are missing. */
function longestRatio(runs: readonly StoryRun[]): FactReading {
  const known = runs.flatMap(({ spike, day }) => (spike.kind === "value" ? [{ ...spike, day }] : []));
  const [first, ...rest] = known;
  if (first === undefined) return unknown(runs.length === 0 ? "no-runs" : "not-enough-runs");
  const top = rest.reduce((most, one) => (one.ratio > most.ratio ? one : most), first);
  const least = Math.max(...known.map(({ ratio, isAtMost }) => (isAtMost ? 0 : ratio)));
  return { kind: "number", value: top.ratio, interval: [least, top.ratio], day: top.day };
}

function beforeOnset({ load, story, today }: FactRecord): FactReading {
  const since = story?.pain?.since;
  if (since === undefined || since > today) return unknown("onset-unknown");
  if (load === undefined) return unknown("no-runs");
  return longestRatio(runsFrom(load, dayNumber(since) - beforeOnsetDays, dayNumber(since)));
}

function afterBreak(record: FactRecord): FactReading {
  const { load } = record;
  const from = firstDay(record);
  if (load?.coverage.from === undefined) return unknown("no-runs");
  const isReturn = load.breaks.some(({ returnRun }) => returnRun !== undefined && dayNumber(returnRun.day) >= from);
  if (isReturn) return answered("yes");
  const reachesBack = dayNumber(load.coverage.from) <= from - lookBackDays;
  return reachesBack ? answered("no") : unknown("not-enough-runs");
}

/** A quantity of the recent weeks from the runs on record, or else as it was told. */
function recentOrTold(name: "runsAWeek" | "longestRunShare", of: (record: FactRecord) => number | undefined) {
  return (record: FactRecord): FactReading => {
    const reading = record.load?.recentWeeks[name];
    if (reading?.kind !== "value") return toldNumber(of(record));
    const value = name === "longestRunShare" ? 100 * reading.value : reading.value;
    return { kind: "number", value, interval: [value, value] };
  };
}

function toldShare({ story }: FactRecord): number | undefined {
  const { longestKm, kmAWeek } = story?.running ?? {};
  if (longestKm === undefined || kmAWeek === undefined || kmAWeek === 0) return undefined;
  return Math.min(100, (100 * longestKm) / kmAWeek);
}

/**
 * How often in two weeks a run began less than a day after the one before had ended. Where only the day of a run is known the
 * gap may be shorter or not: such a gap counts where it must be, and widens the interval where it may be.
 */
const shortGaps: FactDefinition["read"] = ({ load, today }, book) => {
  const hours = thresholdNumber(book, "recovery-hours");
  const last = dayNumber(today);
  const runs = runsFrom(load ?? { runs: [] }, last - 2 * 7 + 1, last);
  if (runs.length === 0) return unknown("no-runs");
  const gaps = runs.slice(1).flatMap((run, index) => {
    const before = runs[index];
    return before === undefined ? [] : [gapHours(before, run)];
  });
  const [surely, maybe] = [
    gaps.filter(({ most }) => most < hours).length,
    gaps.filter(({ least }) => least < hours).length,
  ];
  return { kind: "number", value: surely, interval: [surely, maybe] };
};

/** Hours from the end of a run to the start of the next, at least and at most: a run of which only the day is known lies anywhere in it. */
function gapHours(before: StoryRun, run: StoryRun): { readonly least: number; readonly most: number } {
  const [lasted, lasts] = [before.minutes / 60, run.minutes / 60];
  const gap = run.startUtcMs / 3_600_000 - before.startUtcMs / 3_600_000 - lasted;
  const isOpen = ({ entered }: StoryRun) => Number(entered === "day-only");
  return {
    least: gap - isOpen(before) * (halfDay - lasted) - isOpen(run) * halfDay,
    most: gap + isOpen(before) * halfDay + isOpen(run) * (halfDay - lasts),
  };
}

/** Hours from noon, where a run stands whose time is not known, to either end of its day. */
const halfDay = 12;

/** Weeks since a pair was first used; a pair that the record begins with may be older and is not counted. */
function newestShoes({ load, today }: FactRecord): FactReading {
  const from = load?.coverage.from;
  if (load === undefined || from === undefined) return unknown("no-runs");
  const known = load.shoes.flatMap(({ firstDay: first }) =>
    first !== undefined && dayNumber(first) - dayNumber(from) >= lookBackDays ? [dayNumber(first)] : [],
  );
  if (load.shoes.length === 0) return unknown("no-shoes");
  if (known.length === 0) return unknown("not-enough-runs");
  const weeks = (dayNumber(today) - Math.max(...known)) / 7;
  return { kind: "number", value: weeks, interval: [weeks, weeks] };
}

/** Fall of cadence from the first to the last third of the newest run that tells it, % at the same pace. */
function cadenceFall({ drifts }: FactRecord): FactReading {
  const known = drifts.flatMap(({ day, drift }) =>
    drift.kind === "value" && drift.metric === "cadence" ? [{ day, drift }] : [],
  );
  const newest = known.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  if (newest === undefined) return unknown(drifts.length === 0 ? "no-runs" : "drift-silent");
  const { change, interval, firstThird } = newest.drift;
  const share = (value: number) => (-100 * value) / firstThird;
  const ends = [share(interval[1]), share(interval[0])] as const;
  return { kind: "number", value: share(change), interval: ends, day: newest.day };
}

/** What runs on record tell, or what was told of running where there are none. */
export const loadFacts: readonly FactDefinition[] = [
  {
    ...{ id: "longest-run-ratio", from: "measured" },
    ...{ unit: "ratio", span: [0, 100] },
    read: (record) =>
      record.load === undefined
        ? unknown("no-runs")
        : longestRatio(runsFrom(record.load, firstDay(record), dayNumber(record.today))),
  },
  {
    ...{ id: "long-run-before-onset", from: "measured" },
    ...{ unit: "ratio", span: [0, 100] },
    read: beforeOnset,
  },
  {
    ...{ id: "return-after-break", from: "measured" },
    answers: ["yes", "no"],
    read: afterBreak,
  },
  {
    ...{ id: "runs-a-week", from: "told", unit: "runs/week", span: [0, 50] },
    read: recentOrTold("runsAWeek", ({ story }) => story?.running?.runsAWeek),
  },
  {
    ...{ id: "longest-share", from: "told", unit: "%", span: [0, 100] },
    read: recentOrTold("longestRunShare", toldShare),
  },
  {
    ...{ id: "short-gaps", from: "measured" },
    ...{ unit: "times", span: [0, 50] },
    read: shortGaps,
  },
  {
    ...{ id: "weeks-since-new-shoes", from: "measured" },
    ...{ unit: "weeks", span: [0, 1000] },
    read: newestShoes,
  },
  {
    ...{ id: "cadence-fall", from: "measured", unit: "%", span: [-50, 50] },
    read: cadenceFall,
  },
];
