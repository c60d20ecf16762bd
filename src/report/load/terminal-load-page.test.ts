import { describe, expect, test } from "vitest";
import { dayNumber, dayText, weekdayOf } from "#core/load/calendar.ts";
import { loadStory } from "#core/load/load-story.ts";
import { runOn, seededNumbers } from "#core/load/run-fixture.ts";
import type { RunSummary } from "#core/load/run-summary.ts";
import { terminalLoadPage } from "./terminal-load-page.ts";

const today = "2026-11-22";
const comparisons = [
  { label: "Monotony of a week", value: 1.1, unit: "ratio", trials: "A convention." },
  { label: "Change from week to week (10 % rule)", value: 0.163, unit: "share of the week before", trials: "None." },
];

/** Two years of four runs a week, with sensors and shoes, and a leap a week ago. */
function twoYears(): RunSummary[] {
  const random = seededNumbers(5);
  const last = dayNumber(today);
  return Array.from({ length: 730 }, (_, index) => last - 730 + index)
    .filter((day) => ![0, 2, 4].includes(weekdayOf(day)))
    .map((day) => {
      const km = weekdayOf(day) === 6 ? 14 + 4 * random() + (day === last - 7 ? 12 : 0) : 6 + 3 * random();
      return runOn(dayText(day), km, {
        shoe: day > last - 100 ? "A pair with a name that is much longer than a table likes" : "Old",
        cadence: { mean: 164 + random(), seconds: 2000, sensor: "garmin/hrm-pro" },
        ...(day === last - 1 ? { subSport: "treadmill" } : {}),
      });
    });
}

const page = (runs: readonly RunSummary[], hasColour = false) =>
  terminalLoadPage(loadStory(runs, { today }), { hasColour, comparisons, rejectedFiles: 1 });

describe("terminalLoadPage()", () => {
  test("begins with how far the next run can go, and fits 80 columns", () => {
    const text = page(twoYears());
    expect(text.split("\n")[0]).toMatch(/^\| Your next run can go up to \d+\.\d km/);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    for (const title of ["Your last runs", "Your weeks", "Form over", "Your shoes", "What other programs show"]) {
      expect(text).toContain(title);
    }
    const words = text.replaceAll(/\n[| ]*/g, " ");
    expect(words).toContain("1 file could not be read");
    expect(words).toContain("Change from week to week (10 % rule): +16 %");
    expect(words).toContain("None of this is a score of risk");
    expect(text).toMatch(/Sat 21 Nov +\d\.\d\*/);
  });

  test("draws the leap across its line", () => {
    const leap = page(twoYears())
      .split("\n")
      .find((line) => line.includes("Sun 15 Nov"));
    expect(leap).toMatch(/━\|━+ +\d+\.\d {2}\+\d\d %/);
  });

  test("has the same words with colour and without", () => {
    const escapeSign = String.fromCharCode(27);
    const coloured = page(twoYears(), true);
    expect(coloured).toContain(`${escapeSign}[`);
    expect(coloured.replaceAll(new RegExp(`${escapeSign}\\[\\d+m`, "g"), "")).toBe(page(twoYears()));
  });

  test("says what is missing when there is nothing", () => {
    expect(page([])).toContain("There is no run on record yet.");
    expect(page([runOn("2024-01-01", 10)])).toContain("No run in the last 12 weeks.");
  });
});
