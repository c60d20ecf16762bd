import { describe, expect, test } from "vitest";
import type { CheckIn } from "../diary/check-in.ts";
import { evaluateScreen } from "../screen/evaluate-screen.ts";
import { collectRecord, type Kept, type KeptEntries } from "./collect-record.ts";

const nothing: KeptEntries = {
  screen: [],
  story: [],
  "check-in": [],
  week: [],
  "body-test": [],
  "form-report": [],
  event: [],
  trial: [],
};
const noRuns = { drifts: [] };

function kept<Body>(day: string, body: Body | null, hour = 8): Kept<Body> {
  return { day, madeAt: `2026-06-30T${String(hour).padStart(2, "0")}:00:00.000Z`, body };
}

describe("collectRecord()", () => {
  test("collectRecord() leaves absent what was never told", () => {
    expect(collectRecord("2026-05-10", nothing, noRuns)).toEqual({
      ...{
        today: "2026-05-10",
        checkIns: [],
        weeks: [],
        bodyTests: [],
        formReports: [],
        drifts: [],
        events: [],
        trials: [],
      },
    });
  });

  test("collectRecord() puts days in order and takes the check-in of a day that was written last", () => {
    const entries = {
      ...nothing,
      "check-in": [
        kept("2026-05-03", { painNow: 3 }),
        kept("2026-05-01", { painNow: 1 }, 9),
        kept("2026-05-01", { painNow: 2 }, 7),
        kept<CheckIn>("2026-05-02", null),
      ],
    };
    expect(collectRecord("2026-05-10", entries, noRuns).checkIns).toMatchObject([
      { day: "2026-05-01", checkIn: { painNow: 1 } },
      { day: "2026-05-03", checkIn: { painNow: 3 } },
    ]);
  });

  test("collectRecord() keeps a yes to new symptoms, whatever is written over it that day", () => {
    const entries = {
      ...nothing,
      "check-in": [
        kept("2026-05-01", { hasNewSymptoms: true }, 7),
        kept("2026-05-01", { painNow: 1, hasNewSymptoms: false }, 9),
      ],
    };
    const [checkIn, ...others] = collectRecord("2026-05-10", entries, noRuns).checkIns;
    expect(checkIn?.checkIn).toEqual({ painNow: 1, hasNewSymptoms: true });
    expect(others).toEqual([]);
  });

  test("collectRecord() keeps every body test of a day, and nothing of a day after today", () => {
    const result = { test: "front-plank", both: { value: 60 } };
    const entries = {
      ...nothing,
      "body-test": [kept("2026-05-11", result), kept("2026-05-10", result), kept("2026-05-10", result, 9)],
    };
    expect(collectRecord("2026-05-10", entries, noRuns).bodyTests).toHaveLength(2);
  });

  test("collectRecord() takes sessions and plans where they are kept", () => {
    const log = { session: "free", kind: "walk", items: [] } as const;
    const entries = { ...nothing, session: [kept("2026-05-02", log), kept("2026-05-11", log)], plan: [] };
    const { sessions, plans } = collectRecord("2026-05-10", entries, noRuns);
    expect([sessions, plans]).toEqual([[{ day: "2026-05-02", log }], []]);
  });

  test("collectRecord() takes the newest screen with what was answered, and the newest story", () => {
    const result = evaluateScreen({ version: "screen-1-0", records: [] }, { answers: {}, ageYears: 40 });
    const screenOf = (ageYears: number) => ({ request: { answers: {}, ageYears }, result });
    const entries = {
      ...nothing,
      screen: [kept("2026-05-02", screenOf(41)), kept("2026-05-01", screenOf(40))],
      story: [kept("2026-05-01", { ownWords: "old" }), kept("2026-05-03", { ownWords: "new" })],
    };
    const { screen, story } = collectRecord("2026-05-10", entries, noRuns);
    expect([screen?.day, screen?.facts?.ageYears, story?.ownWords]).toEqual(["2026-05-02", 41, "new"]);
  });
});
