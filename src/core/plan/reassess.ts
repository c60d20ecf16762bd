import { seriesOf, testSides } from "../body-test/body-test.ts";
import { changeOf, type Instrument, type RealChange } from "../diary/instrument.ts";
import { painScale } from "../diary/pain-trend.ts";
import { comparableWeeks, weekScores } from "../diary/week.ts";
import { dayNumber, dayText } from "../load/calendar.ts";
import type { FormReport } from "../report/form-report.ts";
import { mean } from "../signal/statistics.ts";
import { type PlanInput, planWordsOf } from "./plan-input.ts";
import { planNumbers } from "./plan-numbers.ts";

/** What is looked at again. */
export const checkKinds = ["safety", "week", "tests", "form"] as const;

export type CheckKind = (typeof checkKinds)[number];

/** When something is due again. */
export interface DueCheck {
  readonly kind: CheckKind;
  readonly dueOn: string;
  readonly isDue: boolean;
  /** Day it was last done; absent when never. */
  readonly lastOn?: string;
  /** True in maintenance, where check-ups are the runner's own choice. */
  readonly isOptional: boolean;
}

/** Weeks from one time to the next: questions every four weeks, tests half-way and at the end of a block of eight, film at its end. By hand but for the block. */
const everyWeeks: Readonly<Record<CheckKind, number>> = {
  safety: 4,
  week: 1,
  tests: planNumbers["strength-block-weeks"] / 2,
  form: planNumbers["strength-block-weeks"],
};

/** What is needed to say what is due, and what changed. */
export interface ReassessInput
  extends Pick<PlanInput, "today" | "checkIns" | "weeks" | "bodyTests" | "screen" | "words"> {
  /** Day of the first plan. */
  readonly startedOn: string;
  readonly phase: "build" | "maintain";
  readonly formReports: readonly { readonly day: string; readonly report: FormReport }[];
}

/** When each check is due again, counted from the last time, or from the beginning of the plan. */
export function dueChecks(input: ReassessInput): readonly DueCheck[] {
  const last: Readonly<Record<CheckKind, string | undefined>> = {
    safety: input.screen?.day,
    week: input.weeks?.at(-1)?.day,
    tests: input.bodyTests.at(-1)?.day,
    form: input.formReports.at(-1)?.day,
  };
  return checkKinds.map((kind) => {
    const lastOn = last[kind];
    // What was never done is due now: there would be nothing to compare with later.
    const dueOn = lastOn === undefined ? input.startedOn : dayText(dayNumber(lastOn) + 7 * everyWeeks[kind]);
    return {
      kind,
      dueOn,
      isDue: dueOn <= input.today,
      ...(lastOn === undefined ? {} : { lastOn }),
      isOptional: input.phase === "maintain" && kind !== "safety",
    };
  });
}

/** One thing before and now. `unknown`: no smallest real change is known, so nobody can say whether it is more than noise. */
export interface BeforeAfter {
  readonly id: string;
  readonly about: "pain" | "activity" | "test" | "form";
  readonly side?: "left" | "right" | "both";
  readonly before: number;
  readonly now: number;
  readonly unit: string;
  readonly beforeOn: string;
  readonly nowOn: string;
  /** `other`: really different, and neither way is better. */
  readonly change: RealChange | "really-other" | "unknown";
  readonly smallestRealChange?: number;
}

/** What a body test needs to be compared. */
export interface TestScale {
  readonly id: string;
  readonly unit?: string;
  readonly better: "higher" | "lower" | "none";
  readonly realChange?: number;
}

/** Days of check-ins at the beginning and now that are compared, and least told in each. */
const [painDays, leastTold] = [7, 4] as const;

/** Pain, activities, body tests and form at the beginning of the plan against now, as far as both are on record. */
export function beforeAfter(
  input: ReassessInput,
  { instruments, tests }: { readonly instruments: readonly Instrument[]; readonly tests: readonly TestScale[] },
): readonly BeforeAfter[] {
  return [
    ...painChange(input),
    ...weekChanges(input, instruments),
    ...tests.flatMap((test) => testChanges(input, test)),
    ...formChanges(input),
  ];
}

function painChange({ checkIns, startedOn, today, ...input }: ReassessInput): readonly BeforeAfter[] {
  const start = dayNumber(startedOn);
  const end = dayNumber(today);
  if (end - start < 2 * painDays) return [];
  const told = (from: number, to: number) =>
    checkIns.flatMap(({ day, checkIn }) => {
      const pain = checkIn.painWorst ?? checkIn.painNow;
      return pain !== undefined && dayNumber(day) >= from && dayNumber(day) <= to ? [pain] : [];
    });
  const [first, last] = [told(start - painDays + 1, start), told(end - painDays + 1, end)];
  // Who began to check in with the plan is compared with its first week.
  const before = first.length >= leastTold ? first : told(start, start + painDays - 1);
  if (before.length < leastTold || last.length < leastTold) return [];
  const [from, to] = [mean(before), mean(last)];
  const change = changeOf(painScale, from, to);
  const days = { beforeOn: startedOn, nowOn: today, smallestRealChange: painScale.realChange };
  const unit = planWordsOf(input).units.pain;
  return [{ id: "pain", about: "pain", before: from, now: to, unit, change, ...days }];
}

function weekChanges(
  { weeks = [], startedOn, ...input }: ReassessInput,
  instruments: readonly Instrument[],
): readonly BeforeAfter[] {
  const first = weeks.find(({ day }) => dayNumber(day) >= dayNumber(startedOn) - painDays);
  const last = weeks.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const unit = planWordsOf(input).units.scores;
  const [before, now] = comparableWeeks(first.week, last.week).map(weekScores);
  return instruments.flatMap((instrument) => {
    const [from, to] = [before?.[instrument.id], now?.[instrument.id]];
    if (from === undefined || to === undefined || instrument.id === "global-change") return [];
    const change = changeOf(instrument, from, to);
    const days = { beforeOn: first.day, nowOn: last.day, smallestRealChange: instrument.realChange };
    return [{ id: instrument.id, about: "activity", before: from, now: to, unit, change, ...days }];
  });
}

function testChanges(
  { bodyTests }: ReassessInput,
  { id, unit, better, realChange }: TestScale,
): readonly BeforeAfter[] {
  return testSides.flatMap((side) => {
    const series = seriesOf(bodyTests, { test: id, side });
    const [first, last] = [series[0], series.at(-1)];
    if (first === undefined || last === undefined || first === last || unit === undefined) return [];
    const isKnown = realChange !== undefined && better !== "none";
    const change = isKnown ? changeOf({ id, scale: [0, 1], better, realChange }, first.value, last.value) : "unknown";
    return [
      {
        ...{ id, side, unit, change, about: "test" as const },
        ...{ before: first.value, now: last.value, beforeOn: first.day, nowOn: last.day },
        ...(realChange === undefined ? {} : { smallestRealChange: realChange }),
      },
    ];
  });
}

/** The first film against the newest, for measures of both in the same unit. Which way is better is not known for form. */
function formChanges({ formReports }: ReassessInput): readonly BeforeAfter[] {
  const usable = formReports.filter(({ report }) => report.verdict === "ok");
  const [first, last] = [usable[0], usable.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return last.report.measures.flatMap((now): readonly BeforeAfter[] => {
    const before = first.report.measures.find(({ id, side }) => id === now.id && side === now.side);
    if (before === undefined || !("value" in before) || !("value" in now) || before.unit !== now.unit) return [];
    const needed = Math.max(before.smallestRealChange, now.smallestRealChange);
    const isReal = Math.abs(now.value - before.value) >= needed;
    return [
      {
        ...{ id: now.id, side: now.side, unit: now.unit, about: "form" as const, smallestRealChange: needed },
        ...{ before: before.value, now: now.value, beforeOn: first.day, nowOn: last.day },
        change: isReal ? "really-other" : "about-the-same",
      },
    ];
  });
}
