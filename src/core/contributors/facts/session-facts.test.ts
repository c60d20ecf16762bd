import { describe, expect, test } from "vitest";
import { caseRecord, caseToday } from "#content/case-record-fixture.ts";
import { contributorRuleBook as book } from "#content/rule-book.ts";
import { dayNumber, dayText } from "../../load/calendar.ts";
import type { SessionOfDay } from "../../plan/session-plan.ts";
import type { RunnerRecord } from "../../record/runner-record.ts";
import { standAll } from "../rank-contributors.ts";
import { readFacts } from "./all-facts.ts";

const ago = (days: number) => dayText(dayNumber(caseToday) - days);
const told = (days: number, checkIn: Record<string, unknown>) => ({ daysAgo: days, checkIn });

function done(days: number, exercise: string, session = "2026-w20-strength-a"): SessionOfDay {
  return {
    day: ago(days),
    log: { session, kind: "strength", items: [{ exercise, step: 1, setsDone: 3, side: "both" }] },
  };
}

function recordOf(given: Partial<Parameters<typeof caseRecord>[0]>, sessions: readonly SessionOfDay[]): RunnerRecord {
  return { ...caseRecord({ ageYears: 40, screenYes: [], ...given }), sessions };
}

const reading = (record: RunnerRecord, id: string) => readFacts(record, book).get(id);

/** Pain of the worst of each day: the week before eight weeks, and the last week. */
const painOf = (before: number, after: number) => [
  ...Array.from({ length: 7 }, (_, index) => told(56 + index, { painWorst: before })),
  ...Array.from({ length: 7 }, (_, index) => told(index, { painWorst: after })),
];
const eightWeeks = (exercise: string) =>
  Array.from({ length: 16 }, (_, index) => done(55 - 7 * Math.floor(index / 2) - 2 * (index % 2), exercise));

describe("what sessions tell", () => {
  test("a block of strength work that went with less pain speaks for its contributor, one that did not against it", () => {
    for (const [after, answer] of [
      [2, "better"],
      [5, "no-change"],
      [7, "worse"],
    ] as const) {
      const record = recordOf({ checkIns: painOf(5, after) }, eightWeeks("e17-squat"));
      expect(reading(record, "leg-strength-block")).toEqual({ kind: "answer", answer });
      expect(reading(record, "trunk-strength-block")).toEqual({ kind: "unknown", why: "no-strength-block" });
      const standing = standAll(readFacts(record, book), book).get("ca04-leg-strength");
      const side = answer === "better" ? standing?.supports : standing?.against;
      expect(side?.map(({ id }) => id)).toContain("ca04-block");
    }
  });

  test("a stretch is judged after its two weeks", () => {
    const checkIns = [
      ...Array.from({ length: 7 }, (_, index) => told(21 + index, { painWorst: 6 })),
      ...Array.from({ length: 7 }, (_, index) => told(7 + index, { painWorst: 3 })),
    ];
    const stretch = [done(20, "e33-hip-flexor-stretch")];
    expect(reading(recordOf({ checkIns }, stretch), "hip-flexor-weeks")).toEqual({ kind: "answer", answer: "helped" });
    expect(reading(recordOf({ checkIns }, []), "hip-flexor-weeks")).toEqual({
      kind: "unknown",
      why: "no-stretch-weeks",
    });
  });
});

describe("hard days in a row", () => {
  // The last day is a Sunday; runs on Sunday and Wednesday of both weeks, the longer on Sunday.
  const runs = [0, 4, 7, 11].map((daysAgo) => ({ daysAgo, km: daysAgo % 7 === 0 ? 12 : 5 }));
  const soft = Array.from({ length: 14 }, (_, index) => told(index, { strength: false }));

  test("strength on the day before the longest run is two in a row, the light session is none", () => {
    const hard = recordOf({ runs, checkIns: soft }, [done(1, "e17-squat")]);
    expect(reading(hard, "hard-days-row")).toEqual({ kind: "number", value: 2, interval: [2, expect.any(Number)] });
    const light = recordOf({ runs, checkIns: soft }, [done(1, "e17-squat", "2026-w20-strength-c")]);
    expect(reading(light, "hard-days-row")).toMatchObject({ value: 1 });
  });

  test("days of which strength is not told leave the range open, and never a row that is not there", () => {
    const told14 = reading(recordOf({ runs, checkIns: soft }, [done(5, "e17-squat")]), "hard-days-row");
    const open = reading(recordOf({ runs }, [done(5, "e17-squat")]), "hard-days-row");
    expect(told14).toMatchObject({ value: 1 });
    expect(open).toEqual({ kind: "number", value: 1, interval: [1, 14] });
  });

  test("without runs or sessions it is not known, with the reason", () => {
    expect(reading(recordOf({}, [done(1, "e17-squat")]), "hard-days-row")).toEqual({ kind: "unknown", why: "no-runs" });
    expect(reading(recordOf({ runs }, []), "hard-days-row")).toEqual({ kind: "unknown", why: "no-sessions" });
  });
});
