import { describe, expect, test } from "vitest";
import { loadStory } from "#core/load/load-story.ts";
import { runOn } from "#core/load/run-fixture.ts";
import { barWithLimit } from "./load-bars.ts";
import {
  bandWords,
  dateWords,
  dayAndMonth,
  dropOutSentence,
  limitWords,
  nextRunSentence,
  shortDate,
  spikeWords,
} from "./load-words.ts";

const from = { coverage: { from: "2026-01-01" } };

describe("nextRunSentence()", () => {
  const runs = [runOn("2026-03-01", 10), runOn("2026-03-08", 11), runOn("2026-03-20", 9)];

  test("says how far, and on which run it rests", () => {
    const { nextRun } = loadStory(runs, { today: "2026-03-25", ...from });
    expect(nextRunSentence(nextRun)).toBe(
      "Your next run can go up to 12.1 km: 10 % beyond the longest of your last 30 days, 11.0 km on 8 March.",
    );
    expect(dropOutSentence(nextRun)).toBe(
      "From 8 April, when that run is more than 30 days old, the limit is 9.9 km, unless you run further before.",
    );
  });

  test("warns of a limit that rests on a leap, and of days that are not on record", () => {
    const leap = loadStory([...runs, runOn("2026-03-22", 20)], { today: "2026-03-25", ...from });
    expect(nextRunSentence(leap.nextRun)).toContain(
      "82 % beyond the longest before it, so take this as a limit and not",
    );
    const short = loadStory(runs, { today: "2026-03-25" });
    expect(nextRunSentence(short.nextRun)).toContain("Only 24 of these 30 days are wholly on record");
  });

  test("says why there is no limit", () => {
    const late = loadStory(runs, { today: "2026-05-25", ...from });
    expect(nextRunSentence(late.nextRun)).toContain("Your last run on record was 66 days ago");
    expect(nextRunSentence(loadStory([], { today: "2026-05-25" }).nextRun)).toContain("There is no run on record yet.");
    expect(dropOutSentence(late.nextRun)).toBe("");
  });
});

test("limitWords() never rounds up: what is read must not exceed what is meant", () => {
  expect([11_000, 15_399, 37_090, 12_100].map(limitWords)).toEqual(["11.0", "15.3", "37.0", "12.1"]);
});

test("dateWords() and shortDate() leave out the year while it is clear", () => {
  expect([dateWords("2026-03-08"), dateWords("2025-12-31", "2026-03-08")]).toEqual(["8 March", "31 December 2025"]);
  expect([shortDate("2026-03-08", "2026-03-20"), shortDate("2024-03-08", "2026-03-20")]).toEqual([
    "Sun 8 Mar",
    "8 Mar 2024",
  ]);
});

test("dateWords() and dayAndMonth() name the months alike wherever `Intl` is", () => {
  const months = "January February March April May June July August September October November December".split(" ");
  for (const [index, month] of months.entries()) {
    const day = `2024-${String(index + 1).padStart(2, "0")}-09`;
    expect(dateWords(day)).toBe(`9 ${month}`);
    expect(dateWords(day, "2026-01-01")).toBe(`9 ${month} 2024`);
    expect(dayAndMonth(day, day)).toBe(`9 ${month.slice(0, 3)}`);
  }
  expect([dateWords("2024-02-29"), dateWords("2023-12-31")]).toEqual(["29 February", "31 December"]);
  const week = Array.from({ length: 7 }, (_, index) => shortDate(`2026-11-${23 + index}`, "2026-11-29"));
  expect(week.map((date) => date.slice(0, 4))).toEqual(["Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun "]);
});

test("spikeWords() and bandWords() say the change, and the study's ratio with its interval", () => {
  const { runs } = loadStory([runOn("2026-03-01", 10), runOn("2026-03-08", 13), runOn("2026-04-20", 5)], {
    today: "2026-04-20",
    ...from,
  });
  expect(runs.map(({ spike }) => spikeWords(spike))).toEqual(["first run", "+30 %", "first in 43 d"]);
  expect(bandWords("over-100")).toBe("2.28 times the rate of injury (1.50 to 3.48)");
  expect(bandWords("within-10")).toBe("what the study compares with");
});

describe("barWithLimit()", () => {
  const scale = { most: 20, width: 20 };

  test("ends short of the line, at it or beyond it, as the run did", () => {
    expect(barWithLimit(5, 10, scale)).toBe("━━━━━     |");
    expect(barWithLimit(10, 10, scale)).toBe("━━━━━━━━━━|");
    expect(barWithLimit(15, 10, scale)).toBe("━━━━━━━━━━|━━━━━");
  });

  test("crosses the line also where rounding would hide it, and not where it would invent it", () => {
    expect(barWithLimit(10.01, 10, scale)).toBe("━━━━━━━━━━|━");
    expect(barWithLimit(9.99, 10, scale)).toBe("━━━━━━━━━━|");
  });

  test("draws no line without a limit, and nothing for nothing", () => {
    expect(barWithLimit(3, undefined, scale)).toBe("━━━");
    expect(barWithLimit(0, undefined, scale)).toBe("");
    expect(barWithLimit(0.01, undefined, scale)).toBe("━");
  });
});
