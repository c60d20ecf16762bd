import { describe, expect, test } from "vitest";
import { dayNumber, dayText } from "../load/calendar.ts";
import { changeWithin, firstWindow, itemsWithin, painWithin, type TimelineItem, windowOf } from "./timeline.ts";

const today = "2026-06-30";

describe("windowOf()", () => {
  const given = { today, first: "2026-01-01" };

  test("ends today, and steps back by its own length", () => {
    expect(windowOf("4-weeks", 0, given)).toEqual({ from: dayNumber(today) - 27, to: dayNumber(today) });
    expect(windowOf("4-weeks", 2, given)).toEqual({ from: dayNumber(today) - 83, to: dayNumber(today) - 56 });
  });

  test("goes neither before the first item's window nor after today", () => {
    const earliest = windowOf("3-months", 99, given);
    expect(earliest.from).toBeLessThanOrEqual(dayNumber("2026-01-01"));
    expect(earliest.to).toBeGreaterThanOrEqual(dayNumber("2026-01-01"));
    expect(windowOf("year", -3, given).to).toBe(dayNumber(today));
  });

  test("shows everything from the first item on, and two weeks at least", () => {
    expect(windowOf("all", 0, given).from).toBe(dayNumber("2026-01-01"));
    expect(windowOf("all", 0, { today, first: today }).from).toBe(dayNumber(today) - 13);
    expect(windowOf("all", 0, { today, first: undefined }).from).toBe(dayNumber(today) - 13);
  });
});

test("firstWindow() shows a new diary whole, and of a long one three months", () => {
  expect(firstWindow({ today, first: "2026-06-24" })).toBe("all");
  expect(firstWindow({ today, first: "2026-01-01" })).toBe("3-months");
  expect(firstWindow({ today, first: undefined })).toBe("all");
});

test("itemsWithin() keeps the days of the window, both ends included, by lane and day", () => {
  const item = (lane: TimelineItem["lane"], day: string): TimelineItem => ({ lane, day, label: "" });
  const lanes = itemsWithin(
    [item("load", "2026-01-03"), item("pain", "2026-01-02"), item("load", "2026-01-01"), item("load", "2026-01-04")],
    { from: dayNumber("2026-01-01"), to: dayNumber("2026-01-03") },
  );
  expect([...lanes.keys()]).toEqual(["pain", "load"]);
  expect(lanes.get("load")?.map(({ day }) => day)).toEqual(["2026-01-01", "2026-01-03"]);
});

describe("painWithin()", () => {
  const days = (from: number, pain: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ day: dayText(from + index), checkIn: { painWorst: pain } }));

  test("compares both ends of the window", () => {
    const window = { from: 20_000, to: 20_027 };
    const diary = [...days(20_000, 6, 7), ...days(20_021, 3, 7)];
    expect(painWithin(diary, window)).toEqual({ change: "really-better", before: 6, now: 3 });
  });

  test("says nothing with fewer than four days at an end, or when the ends overlap", () => {
    expect(painWithin([...days(20_000, 6, 3), ...days(20_021, 3, 7)], { from: 20_000, to: 20_027 })).toBeUndefined();
    expect(painWithin(days(20_000, 6, 13), { from: 20_000, to: 20_012 })).toBeUndefined();
  });
});

test("changeWithin() needs two values", () => {
  const scale = { id: "plank", scale: [0, 240], better: "higher", realChange: 30 } as const;
  expect(changeWithin(scale, [50])).toBeUndefined();
  expect(changeWithin(scale, [50, 90, 70])).toEqual({ change: "about-the-same", before: 50, now: 70 });
});
