import { instrumentsById } from "#content/instruments.ts";
import { selfTestsById } from "#content/self-tests.ts";
import { seriesOf, testSides } from "#core/body-test/body-test.ts";
import { changeOf } from "#core/diary/instrument.ts";
import { changeWithin, type LaneId, painWithin, type TimelineItem, type TimelineWindow } from "#core/diary/timeline.ts";
import { activityScore, comparableWeeks } from "#core/diary/week.ts";
import { dayNumber } from "#core/load/calendar.ts";
import { words as testWords, valueWords } from "../body-tests/test-words.ts";
import { km } from "../load/load-words.ts";
import { words } from "./timeline-words.ts";
import type { useTimeline } from "./use-timeline.ts";

interface TimelineChangesProps {
  readonly timeline: ReturnType<typeof useTimeline>;
  readonly window: TimelineWindow;
  readonly shown: ReadonlyMap<LaneId, readonly TimelineItem[]>;
}

/** What changed within the window, in words first: only what is beyond its smallest real change is called a change. */
export function TimelineChanges({ timeline, window, shown }: TimelineChangesProps) {
  const { from, to } = window;
  const isWithin = ({ day }: { readonly day: string }) => dayNumber(day) >= from && dayNumber(day) <= to;
  const lines = [
    ...painLines(timeline, window),
    ...activityLines(timeline.weeks.filter(isWithin)),
    ...testLines(timeline.results.filter(isWithin)),
    ...formLines(timeline.reports.filter(({ savedAt }) => isWithin({ day: savedAt.slice(0, 10) }))),
    ...runLines(shown.get("load") ?? []),
  ];
  if (lines.length === 0) return null;
  return (
    <section className="section" aria-labelledby="timeline-changes">
      <h2 id="timeline-changes">{words.changes}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

type Timeline = TimelineChangesProps["timeline"];

function painLines({ diary }: Timeline, window: TimelineWindow): readonly string[] {
  if (diary.length === 0) return [];
  const pain = painWithin(diary, window);
  if (pain === undefined) return [words.painUnknown];
  return [words.pain(words.changeWords[pain.change], pain.before.toFixed(1), pain.now.toFixed(1))];
}

function activityLines(weeks: Timeline["weeks"]): readonly string[] {
  const instrument = instrumentsById.get("activity-score");
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (instrument === undefined || first === undefined || last === undefined) return [];
  const scores = comparableWeeks(first.week, last.week).flatMap((week) => activityScore(week) ?? []);
  const change = weeks.length < 2 ? undefined : changeWithin(instrument, scores);
  if (change === undefined) return [];
  const figures = words.fromTo(change.before.toFixed(1), change.now.toFixed(1));
  return [words.line(instrument.title, words.changeWords[change.change], figures)];
}

function testLines(results: Timeline["results"]): readonly string[] {
  return [...selfTestsById.values()].flatMap((test) =>
    testSides.flatMap((side) => {
      const values = seriesOf(results, { test: test.id, side }).map(({ value }) => value);
      const { realChange, better, unit } = test;
      if (!("value" in realChange) || better === "none") return [];
      const change = changeWithin({ id: test.id, scale: [0, 0], better, realChange: realChange.value }, values);
      if (change === undefined) return [];
      const name = side === "both" ? test.title : `${test.title}, ${testWords.sides[side].toLowerCase()}`;
      const figures = words.fromTo(valueWords(change.before, unit), valueWords(change.now, unit));
      return [words.line(name, words.changeWords[change.change], figures)];
    }),
  );
}

/** Measures of form reports that are compared over time. */
const comparedMeasures = Object.keys(words.measures) as (keyof typeof words.measures)[];

/** Reports come the newest first. Neither way is called better: a form is no grade. */
function formLines(reports: Timeline["reports"]): readonly string[] {
  const [last, first] = [reports[0], reports.at(-1)];
  if (last === undefined || first === undefined || last === first) return [];
  return comparedMeasures.flatMap((id) => {
    const [before, now] = [first, last].map(({ analysis }) => analysis.report.measures.find((one) => one.id === id));
    if (before === undefined || now === undefined || !("value" in before) || !("value" in now)) return [];
    const { unit } = now;
    if (before.unit !== unit || before.side !== now.side) return [];
    const scale = { id, scale: [0, 0], better: "higher", realChange: now.smallestRealChange } as const;
    const change = words.changed[changeOf(scale, before.value, now.value)];
    const figures = words.fromTo(`${before.value.toFixed(1)} ${unit}`, `${now.value.toFixed(1)} ${unit}`);
    return [words.line(words.measures[id], change, figures)];
  });
}

function runLines(runs: readonly TimelineItem[]): readonly string[] {
  const total = runs.reduce((sum, { value = 0 }) => sum + value, 0);
  return runs.length === 0 ? [] : [words.runs(runs.length, km(total))];
}
