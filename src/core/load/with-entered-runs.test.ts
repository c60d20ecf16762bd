import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EnteredRun, EnteredRunOfDay } from "./entered-run.ts";
import { loadStory } from "./load-story.ts";
import { runOn } from "./run-fixture.ts";
import { withEnteredRuns } from "./with-entered-runs.ts";

/** A run told of by hand: 10 km in an hour, the time of day not known, unless said otherwise. */
function told(day: string, run: Partial<EnteredRun> = {}, id = `told-${day}`): EnteredRunOfDay {
  return { id, day, run: { minutes: 60, km: 10, ...run } };
}

const today = "2026-05-31";
const story = (...runs: Parameters<typeof withEnteredRuns>) => loadStory(withEnteredRuns(...runs), { today });

describe("runs told of by hand", () => {
  test("count towards the limit, the weeks, the spikes and the shoes, and tell nothing else", () => {
    const { runs, nextRun, shoes, days, trends } = story(
      [runOn("2026-05-20", 10, { steps: 9000 })],
      [told("2026-05-27", { km: 12, minutes: 66, shoe: "Red pair", effort: 6, ground: "trail", time: "07:30" })],
    );
    expect(runs[1]).toMatchObject({ id: "told-2026-05-27", distanceM: 12_000, distanceFrom: "entered", minutes: 66 });
    expect(runs[1]).toMatchObject({ shoe: "Red pair", subSport: "trail", entered: "with-time" });
    expect(runs[1]?.spike).toMatchObject({ kind: "value", ratio: 1.2, band: "over-10" });
    expect(nextRun.limitM).toEqual({ kind: "value", value: expect.closeTo(13_200, 6) });
    expect(shoes).toMatchObject([{ name: "Red pair", distanceM: 12_000, runs: 1 }]);
    // Neither steps nor downhill were told: unknown, never 0.
    expect(runs[1]).not.toHaveProperty("steps");
    expect(days.find(({ day }) => day === "2026-05-27")).toMatchObject({
      distanceM: 12_000,
      steps: "value-missing",
      descentM: "value-missing",
    });
    expect(trends.flatMap(({ points }) => points)).toEqual([]);
  });

  test("a distance that is not known is not 0, and climb and descent count where they were told", () => {
    const { id, day, run } = told("2026-05-27", { climbM: 310, descentM: 250 });
    const { km: _unknown, ...rest } = run;
    const { runs, nextRun } = story([], [{ id, day, run: rest }]);
    expect(runs).toMatchObject([{ minutes: 60, descentM: 250, spike: { code: "distance-missing" } }]);
    expect(runs[0]).not.toHaveProperty("distanceM");
    expect(nextRun.limitM).toMatchObject({ kind: "notEnough" });
  });

  test("what nobody can have run is set aside, as a watch's is", () => {
    const { runs, uncounted } = story([], [told("2026-05-27", { km: 40, minutes: 60 })]);
    expect(runs).toEqual([]);
    expect(uncounted).toMatchObject([{ why: "quarantine", message: expect.stringContaining("11.1 m/s") }]);
  });
});

describe("a run that was told of and measured", () => {
  test.each([
    ["half an hour before the file begins", { time: "08:30", minutes: 20, km: 4 }],
    ["within it, an hour off in length", { time: "09:10", minutes: 120, km: 25 }],
    ["half an hour after it ended", { time: "10:30" }],
    ["by the clock of another zone", { time: "11:00", utcOffsetMin: 120 }],
  ])("is one run when the time told agrees: %s", (_, run) => {
    const { runs, uncounted } = story([runOn("2026-05-20")], [told("2026-05-20", run)]);
    expect(runs.map(({ id }) => id)).toEqual(["run-2026-05-20"]);
    expect(uncounted).toEqual([
      {
        ...{ id: "told-2026-05-20", day: "2026-05-20", why: "duplicate" },
        message: "You told of it by hand, and a watch measured it: what the watch measured counts.",
      },
    ]);
  });

  test.each([
    ["another time of that day", { time: "17:00" }],
    ["31 minutes after it ended", { time: "10:31" }],
    ["more than a quarter longer, the time not known", { km: 13.4 }],
    ["no distance, and more than a quarter longer in time", { km: undefined, minutes: 81 }],
  ])("is two runs when it does not agree: %s", (_, change) => {
    const { km, ...rest } = { minutes: 60, km: 10, ...change };
    const run = { ...rest, ...(km === undefined ? {} : { km }) };
    const { runs } = story([runOn("2026-05-20")], [{ id: "told", day: "2026-05-20", run }]);
    expect(runs).toHaveLength(2);
  });

  test("is one run when only the day was told and the lengths agree to a quarter", () => {
    for (const run of [{ km: 13.3 }, { km: 7.5 }]) {
      expect(story([runOn("2026-05-20")], [told("2026-05-20", run)]).runs).toHaveLength(1);
    }
    const noDistance = runOn("2026-05-20", "unknown");
    expect(story([noDistance], [told("2026-05-20", { minutes: 55 })]).runs).toHaveLength(1);
    // The day before it is another run.
    expect(story([runOn("2026-05-20")], [told("2026-05-19")]).runs).toHaveLength(2);
  });

  test("files that stopped and went on are one run with what was told of them together", () => {
    const parts = [runOn("2026-05-20", 4, { id: "a" }), runOn("2026-05-20", 6.2, { id: "b", timerS: 3700 })];
    const { runs, uncounted } = story(parts, [told("2026-05-20", { km: 10 })]);
    expect(runs.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(uncounted).toMatchObject([{ id: "told-2026-05-20" }]);
  });

  test("stands for one told run only: two were told, so two were run", () => {
    const { runs } = story([runOn("2026-05-20")], [told("2026-05-20", {}, "x"), told("2026-05-20", { km: 9 }, "y")]);
    expect(runs.map(({ id }) => id).toSorted()).toEqual(["run-2026-05-20", "y"]);
  });

  test("lends the measured run what only the runner knew, and takes nothing from it", () => {
    const [run, own] = [runOn("2026-05-20"), runOn("2026-05-20", 10, { rpe: 2, shoe: "Blue pair" })];
    const known = told("2026-05-20", { effort: 7, shoe: "Red pair", climbM: 300, descentM: 300 });
    expect(withEnteredRuns([run], [known])[0]).toEqual({ ...run, rpe: 7, shoe: "Red pair" });
    expect(withEnteredRuns([own], [known])[0]).toEqual(own);
  });

  test("a file that does not count hides nothing that was told", () => {
    const quarantine = { code: "too-fast", message: "Too fast." };
    const { runs } = story([runOn("2026-05-20", 10, { quarantine })], [told("2026-05-20")]);
    expect(runs.map(({ id }) => id)).toEqual(["told-2026-05-20"]);
  });

  test("whatever is told and measured in whatever order: a told run counts, or names a measured one that does", () => {
    const length = fc.double({ min: 1, max: 40, noNaN: true });
    const day = fc.constantFrom("2026-05-20", "2026-05-21");
    const measured = fc.array(fc.record({ day, km: length, startH: fc.integer({ min: 5, max: 20 }) }), {
      maxLength: 4,
    });
    const time = fc.option(fc.constantFrom("06:00", "09:15", "23:50"), { nil: undefined });
    const entered = fc.array(fc.record({ day, km: length, minutes: fc.integer({ min: 5, max: 400 }), time }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(measured, entered, (files, tellings) => {
        const runs = files.map(({ day: on, km, startH }, index) =>
          runOn(on, km, { id: `m${index}`, startUtcMs: Date.parse(`${on}T00:00:00Z`) + startH * 3_600_000 }),
        );
        const known = tellings.map(({ time: at, day: on, ...run }, index) =>
          told(on, { ...run, ...(at === undefined ? {} : { time: at }) }, `t${index}`),
        );
        const merged = withEnteredRuns(runs, known);
        expect(merged).toHaveLength(runs.length + known.length);
        for (const { id, duplicateOf } of merged) {
          if (duplicateOf === undefined) continue;
          expect(id).toMatch(/^t/);
          expect(runs.map((run) => run.id)).toContain(duplicateOf);
        }
        const ids = (list: typeof merged) => list.map((run) => [run.id, run.duplicateOf ?? ""].join()).toSorted();
        expect(ids(withEnteredRuns(runs.toReversed(), known.toReversed()))).toEqual(ids(merged));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the longest run as it was told", () => {
  const longest = { distanceM: 12_000, day: "2026-05-25" };
  const limitWith = (...runs: Parameters<typeof withEnteredRuns>) =>
    loadStory(withEnteredRuns(...runs), { today, toldLongest: longest }).nextRun;

  test("sets the limit while shorter runs told of by hand are all there is, and says until when", () => {
    const short = told("2026-05-27", { km: 5 });
    expect(limitWith([], [short])).toMatchObject({
      ...{ limitM: { kind: "value", value: 13_200 }, told: longest, dropsOutOn: "2026-06-25", isAtLeast: false },
      afterwardsM: { kind: "value", value: 5500 },
    });
    expect(limitWith([], [short])).not.toHaveProperty("basis");
  });

  test.each([
    { once: "a longer run was told of", measured: [], entered: [told("2026-05-27", { km: 13 })], limitM: 14_300 },
    {
      ...{ once: "a watch measured a run", measured: [runOn("2026-05-26", 4)] },
      ...{ entered: [told("2026-05-27", { km: 5 })], limitM: 5500 },
    },
    {
      ...{ once: "the runs told of reach back 30 days", measured: [], limitM: 5500 },
      entered: [told("2026-05-01", { km: 4 }), told("2026-05-27", { km: 5 })],
    },
  ])("no longer counts once $once", ({ measured, entered, limitM }) => {
    const next = limitWith(measured, entered);
    expect(next.limitM).toEqual({ kind: "value", value: limitM });
    expect(next).not.toHaveProperty("told");
  });

  test("counts for 30 days after it was told, and changes nothing where no run is on record", () => {
    const late = loadStory(withEnteredRuns([], [told("2026-06-20", { km: 5 })]), {
      ...{ today: "2026-06-25", toldLongest: longest },
    });
    expect(late.nextRun.limitM).toEqual({ kind: "value", value: 5500 });
    expect(limitWith([], []).limitM).toMatchObject({ kind: "notEnough", code: "no-runs" });
  });
});
