import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayText } from "./calendar.ts";
import { loadStory } from "./load-story.ts";
import { runOn } from "./run-fixture.ts";
import type { RunSummary } from "./run-summary.ts";
import type { LoadStory } from "./story-types.ts";

const firstDay = dayNumber("2024-01-15");
const lastDay = firstDay + 119;
const today = dayText(lastDay);

/** Runs of four months, some on one day, some without a distance. */
const runList = fc
  .array(
    fc.record({
      offset: fc.integer({ min: 0, max: 119 }),
      hour: fc.integer({ min: 5, max: 21 }),
      metres: fc.option(fc.integer({ min: 500, max: 42_000 }), { freq: 12, nil: undefined }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) =>
    list.map(({ offset, hour, metres }, index) =>
      runOn(dayText(firstDay + offset), metres === undefined ? "unknown" : metres / 1000, {
        id: `r${index}`,
        startUtcMs: (firstDay + offset) * 86_400_000 + hour * 3_600_000 + index,
      }),
    ),
  );

const moved = (run: RunSummary, days: number): RunSummary => ({
  ...run,
  day: dayText(dayNumber(run.day) + days),
  startUtcMs: run.startUtcMs + days * 86_400_000,
});

/** Whether a run lies `least` to 30 days before a day. */
function isWithin(run: RunSummary, day: string, least: number): boolean {
  const gap = dayNumber(day) - dayNumber(run.day);
  return gap >= least && gap <= 30;
}

/** Everything of a story but its dates. */
function withoutDates(story: LoadStory): unknown {
  return JSON.parse(
    JSON.stringify(story, (key, value) =>
      ["day", "today", "from", "to", "week", "monday", "dropsOutOn", "startUtcMs", "firstDay", "lastDay"].includes(key)
        ? undefined
        : value,
    ),
  );
}

const noticesOf = (story: LoadStory): ReadonlyMap<string, number> =>
  new Map(
    story.runs.flatMap(({ id, spike }) =>
      spike.kind === "value" && spike.band !== "within-10" ? [[id, spike.ratio] as const] : [],
    ),
  );

describe("loadStory()", () => {
  test("does not depend on the order of the runs", () => {
    fc.assert(
      fc.property(runList, (runs) => {
        expect(loadStory(runs.toReversed(), { today })).toEqual(loadStory(runs, { today }));
      }),
      { numRuns: 60 },
    );
  });

  test("moves with its dates: whole weeks change nothing but the dates", () => {
    fc.assert(
      fc.property(runList, fc.integer({ min: -500, max: 500 }), (runs, weeks) => {
        const later = loadStory(
          runs.map((run) => moved(run, 7 * weeks)),
          { today: dayText(lastDay + 7 * weeks) },
        );
        expect(withoutDates(later)).toEqual(withoutDates(loadStory(runs, { today })));
      }),
      { numRuns: 60 },
    );
  });

  test("moves its spikes, breaks and next-run limit with any number of days", () => {
    fc.assert(
      fc.property(runList, fc.integer({ min: -5000, max: 5000 }), (runs, days) => {
        const pick = ({ nextRun, runs: told, breaks }: LoadStory) =>
          withoutDates({ nextRun, runs: told, breaks } as LoadStory);
        const later = loadStory(
          runs.map((run) => moved(run, days)),
          { today: dayText(lastDay + days) },
        );
        expect(pick(later)).toEqual(pick(loadStory(runs, { today })));
      }),
      { numRuns: 60 },
    );
  });

  test("never lowers a 30-day longest by one more run", () => {
    fc.assert(
      fc.property(runList, fc.integer({ min: 0, max: 119 }), fc.integer({ min: 1, max: 50 }), (runs, offset, km) => {
        const before = loadStory(runs, { today });
        const after = new Map(
          loadStory([...runs, runOn(dayText(firstDay + offset), km, { id: "more" })], { today }).days.map((day) => [
            day.day,
            day.longest30M,
          ]),
        );
        for (const { day, longest30M } of before.days) {
          if (typeof longest30M === "number") expect(after.get(day)).toBeGreaterThanOrEqual(longest30M);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("scales its metres with the distances and leaves ratios alone", () => {
    fc.assert(
      fc.property(runList, fc.integer({ min: 1, max: 3 }), (runs, power) => {
        const factor = 2 ** power;
        const scaled = runs.map((run) =>
          run.distanceM === undefined ? run : { ...run, distanceM: run.distanceM * factor },
        );
        const [a, b] = [loadStory(runs, { today }), loadStory(scaled, { today })];
        const ratios = ({ runs: told }: LoadStory) =>
          told.map(({ spike }) => (spike.kind === "value" ? [spike.ratio, spike.band] : spike.code));
        expect(ratios(b)).toEqual(ratios(a));
        for (const [index, day] of a.days.entries()) {
          const other = b.days[index];
          expect(other?.monotony7).toBe(day.monotony7);
          expect(other?.sum7M).toBe(typeof day.sum7M === "number" ? day.sum7M * factor : day.sum7M);
        }
        expect(b.weeks.map(({ gini }) => gini)).toEqual(a.weeks.map(({ gini }) => gini));
      }),
      { numRuns: 60 },
    );
  });

  test("invents no notice earlier than a run that is taken away", () => {
    fc.assert(
      fc.property(runList, fc.nat(), (runs, pick) => {
        const gone = runs[pick % runs.length];
        const before = noticesOf(loadStory(runs, { today }));
        const left = loadStory(
          runs.filter(({ id }) => id !== gone?.id),
          { today },
        );
        const earlier = left.runs.filter(({ day }) => day < (gone?.day ?? ""));
        for (const [id, ratio] of noticesOf({ ...left, runs: earlier })) expect(before.get(id)).toBe(ratio);
      }),
      { numRuns: 60 },
    );
  });

  test("agrees with the plain definition of the spike, run by run", () => {
    fc.assert(
      fc.property(runList, (runs) => {
        for (const told of loadStory(runs, { today }).runs) {
          const rivals = runs.filter(
            (run) => isWithin(run, told.day, 0) && run.startUtcMs < told.startUtcMs && run.distanceM !== undefined,
          );
          const longest = Math.max(...rivals.map(({ distanceM }) => distanceM ?? 0));
          if (told.spike.kind === "value") expect(told.spike.ratio).toBe((told.distanceM ?? 0) / longest);
          else expect(told.distanceM === undefined || rivals.length === 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("agrees with the plain definition of the longest, day by day", () => {
    fc.assert(
      fc.property(runList, (runs) => {
        for (const { day, longest30M } of loadStory(runs, { today }).days) {
          const known = runs.filter((run) => isWithin(run, day, 1) && run.distanceM !== undefined);
          if (known.length === 0) expect(longest30M).toBeTypeOf("string");
          else expect(longest30M).toBe(Math.max(...known.map(({ distanceM }) => distanceM ?? 0)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("changes nothing that it is given", () => {
    fc.assert(
      fc.property(runList, (runs) => {
        const copy = structuredClone(runs);
        loadStory(runs.map(Object.freeze) as RunSummary[], { today, mergeGapMin: 30 });
        expect(runs).toEqual(copy);
      }),
      { numRuns: 20 },
    );
  });
});
