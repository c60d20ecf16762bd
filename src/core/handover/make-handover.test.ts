import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { sampleRecord } from "../../../test/fixtures/sample-record.ts";
import type { RunnerRecord } from "../record/runner-record.ts";
import { evaluateScreen } from "../screen/evaluate-screen.ts";
import { type HandoverRecords, makeHandover } from "./make-handover.ts";
import { trialRows } from "./trial-rows.ts";

const today = "2026-11-22";
const record = sampleRecord(today);
const records: HandoverRecords = {
  instruments: new Map([
    [
      "activity-score",
      { id: "activity-score", title: "Your activities", scale: [0, 10], better: "higher", realChange: 2 },
    ],
  ]),
  tests: new Map([
    ["side-plank", { id: "side-plank", title: "Side plank", unit: "s", better: "higher", realChange: 10 }],
    ["front-plank", { id: "front-plank", title: "Front plank", unit: "s", better: "higher" }],
  ]),
  question: (id) => `Question ${id}`,
};
const asked = (time: string) => ({ day: today, madeAt: `${today}T${time}:00.000Z` });
const empty: RunnerRecord = { today, checkIns: [], weeks: [], bodyTests: [], formReports: [], drifts: [], events: [] };

describe("makeHandover()", () => {
  test("makeHandover() holds only days of its window, and every day of it that was told", () => {
    const { pain, from, load } = makeHandover(record, records, { days: 28 });
    expect(from).toBe("2026-10-26");
    expect(pain.days.every(({ day }) => day >= from && day <= today)).toBe(true);
    expect(pain.days).toHaveLength(record.checkIns.filter(({ day }) => day >= from).length);
    expect(load?.runs.every(({ day }) => day >= from)).toBe(true);
  });

  test("makeHandover() calls a change real from the test's own threshold, and unknown without one", () => {
    const { bodyTests } = makeHandover(record, records);
    const word = (id: string, side: string) => bodyTests.find((one) => one.id === id && one.side === side)?.word;
    expect(word("side-plank", "left")).toBe("really-better");
    expect(word("side-plank", "right")).toBe("about-the-same");
    expect(word("front-plank", "both")).toBe("unknown");
  });

  test("makeHandover() counts a run as beyond its limit just when the load story does", () => {
    const { load } = makeHandover(record, records);
    expect(load?.beyond).toBe(load?.runs.filter(({ ratio = 0 }) => ratio > 1.1).length);
    expect(load?.beyond).toBeGreaterThan(0);
  });

  test("makeHandover() tells what is new since the safety questions, and nothing once they were answered after it", () => {
    const screen = { ...asked("08:00"), result: evaluateScreen(screenRuleSet, { answers: {} }) };
    const told = { ...asked("09:00"), checkIn: { hasNewSymptoms: true, note: "Numb since noon." } };
    const made = (one: RunnerRecord) => makeHandover(one, records).newSymptoms;
    expect(made({ ...empty, screen, checkIns: [told] })).toEqual({
      ...{ day: today, answered: today, note: "Numb since noon." },
    });
    expect(made({ ...empty, checkIns: [told] })).toEqual({ day: today, note: "Numb since noon." });
    expect(made({ ...empty, screen: { ...screen, ...asked("10:00") }, checkIns: [told] })).toBeUndefined();
  });

  test("makeHandover() of an empty record knows nothing and says so by absence", () => {
    const handover = makeHandover(empty, records);
    expect(handover.pain).toEqual({ days: [], realChange: 2 });
    for (const name of ["story", "safety", "load", "form"]) expect(handover).not.toHaveProperty(name);
    expect(handover.bodyTests).toEqual([]);
  });

  test("makeHandover() tells what was done of the plan, with effort and pain, and gives it no verdict", () => {
    const item = { exercise: "e17-squat", step: 1, setsDone: 3, side: "both", effort: 6, pain: 2 } as const;
    const strength = { session: "free", kind: "strength", items: [item] } as const;
    const sessions = [
      { day: "2026-11-20", log: strength },
      { day: "2026-11-18", log: { ...strength, items: [{ ...item, effort: 7 }] } },
      { day: "2026-11-16", log: { ...strength, items: [], skipped: "tired" as const } },
      { day: "2026-01-02", log: strength },
    ];
    expect(makeHandover({ ...empty, sessions }, records).trials).toEqual([
      {
        day: "2026-11-20",
        what: "Strength work, 2 times, 1 left out; effort up to 7 of 10; pain during it up to 2 of 10.",
        verdict: "cannot-tell",
      },
    ]);
    expect(makeHandover(empty, records).trials).toEqual([]);
  });

  test("makeHandover() refuses a window of less than two weeks", () => {
    expect(() => makeHandover(empty, records, { days: 7 })).toThrow(RangeError);
  });
});

describe("trialRows()", () => {
  const block = (part: "usual-first" | "changed" | "usual-again", pain: number) => ({ part, seconds: 480, pain });
  const run = {
    kind: "run",
    change: "cadence",
    criterionPoints: 2,
    blocks: [block("usual-first", 5), block("changed", 1), block("usual-again", 5)],
  } as const;

  test("trialRows() tells the runs of one change together, with the effect and its interval", () => {
    const trials = ["2026-11-01", "2026-11-08"].map((day) => ({ day, trial: run }));
    const rows = trialRows(trials, { checkIns: [], today, nameOf: () => "Quicker steps" });
    expect(rows).toMatchObject([{ day: "2026-11-08", what: "Quicker steps, 2 runs", verdict: "helped" }]);
    expect(rows[0]?.effect?.interval[1]).toBeLessThan(0);
  });

  test("trialRows() tells no run that never started, and of one that did not reach its end just that", () => {
    const rowsOf = (blocks: typeof run.blocks | readonly (typeof run.blocks)[number][], stopped = {}) =>
      trialRows([{ day: today, trial: { ...run, blocks, ...stopped } }], {
        checkIns: [],
        today,
        nameOf: () => "Taller",
      });
    expect(rowsOf([])).toEqual([]);
    expect(rowsOf(run.blocks.slice(0, 2))[0]?.what).toBe("Taller, a run not finished yet");
    const stopped = { stopped: { part: "changed", why: "other" } };
    expect(rowsOf(run.blocks.slice(0, 2), stopped)[0]?.what).toBe("Taller, one run ended early");
  });

  test("trialRows() cannot tell of a trial over weeks without check-ins", () => {
    const trial = {
      kind: "weeks",
      change: "walking",
      weeks: 2,
      outcome: "worst-pain",
      criterionPoints: 2,
      baselineDays: 7,
    } as const;
    expect(trialRows([{ day: "2026-10-01", trial }], { checkIns: [], today, nameOf: (id) => id })).toEqual([
      { day: "2026-10-01", what: "walking, 2 weeks", verdict: "cannot-tell" },
    ]);
  });
});
