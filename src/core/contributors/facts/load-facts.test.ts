import { expect, test } from "vitest";
import { caseRecord, caseToday } from "#content/case-record-fixture.ts";
import { contributorRuleBook as book } from "#content/rule-book.ts";
import { dayNumber, dayText } from "../../load/calendar.ts";
import type { EnteredRunOfDay } from "../../load/entered-run.ts";
import { loadStory } from "../../load/load-story.ts";
import { withEnteredRuns } from "../../load/with-entered-runs.ts";
import { readFacts } from "./all-facts.ts";

const told = (daysAgo: number, time?: string): EnteredRunOfDay => ({
  ...{ id: `told-${daysAgo}-${time}`, day: dayText(dayNumber(caseToday) - daysAgo) },
  run: { minutes: 60, km: 8, ...(time === undefined ? {} : { time }) },
});

function shortGaps(...runs: readonly EnteredRunOfDay[]) {
  const load = loadStory(withEnteredRuns([], runs), { today: caseToday });
  return readFacts({ ...caseRecord({ ageYears: 40, screenYes: [] }), load }, book).get("short-gaps");
}

test("hours between runs are counted where the times were told, and are open where only the days were", () => {
  expect(shortGaps(told(3, "18:00"), told(2, "07:00"))).toMatchObject({ value: 1, interval: [1, 1] });
  expect(shortGaps(told(3, "07:00"), told(2, "18:00"))).toMatchObject({ value: 0, interval: [0, 0] });
  // The day after: perhaps in the evening, perhaps early in the morning.
  expect(shortGaps(told(3), told(2))).toMatchObject({ value: 0, interval: [0, 1] });
  // Twice on one day, or a day between: no time is needed to tell.
  expect(shortGaps(told(3), told(3, "07:00"))).toMatchObject({ value: 1, interval: [1, 1] });
  expect(shortGaps(told(4), told(2))).toMatchObject({ value: 0, interval: [0, 0] });
});
