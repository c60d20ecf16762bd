import { describe, expect, test } from "vitest";
import type { RuleBook, RuleThreshold } from "#core/contributors/contributor-rule.ts";
import { findContributors } from "#core/contributors/find-contributors.ts";
import type { RunnerRecord } from "#core/record/runner-record.ts";
import { evaluateScreen } from "#core/screen/evaluate-screen.ts";
import { contributorsSchema } from "./contributors-schema.ts";

const numbers = {
  "rank-weight-b": 0.7,
  "rank-weight-d": 0.15,
  "rank-link-none": 0.25,
  "rank-link-timing": 0.5,
  "rank-link-trial": 1,
  "sureness-told": 0.5,
  "sureness-measured": 0.7,
  "sureness-error-unknown": 0.35,
  "soreness-high": 7,
  "fatigue-high": 7,
  "fear-high": 7,
  "confidence-low": 3,
  "recovery-hours": 24,
  "sleep-low": 4,
  "steps-each-side": 7,
};

const book: RuleBook = {
  version: "contributors-1-test",
  thresholds: new Map(
    Object.entries(numbers).map(([id, value]): [string, RuleThreshold] => [
      id,
      { id, title: id, when: "at most", value, unit: "points of 10", origin: "design" },
    ]),
  ),
  inquiries: [{ id: "sleep", title: "Sleep", by: "question", minutes: 1, facts: ["sleep-quality", "run-course"] }],
  testErrors: new Map(),
  contributors: [
    {
      ...{ id: "ca22-poor-sleep", row: "CA22", title: "Sleep", kind: "contributor", grade: "B" },
      checks: [
        {
          ...{ id: "ca22-quality", fact: "sleep-quality", role: "sign", grade: "B", origin: "design", evidence: [] },
          ...{ supportsWhen: { thresholds: ["sleep-low"] }, supports: "You sleep badly." },
        },
        {
          ...{ id: "ca22-course", fact: "run-course", role: "timing", grade: "B", origin: "design", evidence: [] },
          ...{ supportsWhen: { answers: ["builds-up"] }, supports: "It builds up." },
        },
      ],
    },
  ],
};

const screen = {
  day: "2026-05-30",
  result: evaluateScreen({ version: "screen-1-0", records: [] }, { answers: {}, ageYears: 40 }),
};
const record: RunnerRecord = {
  ...{ today: "2026-05-31", screen, story: { life: { sleepQuality: 2 } } },
  ...{ checkIns: [], weeks: [], bodyTests: [], formReports: [], drifts: [], events: [], trials: [] },
};

describe("contributorsSchema", () => {
  test("contributorsSchema takes findings through JSON and back, open and closed", () => {
    const { screen: _, ...unscreened } = record;
    for (const known of [record, unscreened]) {
      const findings = findContributors(known, book);
      expect(contributorsSchema.parse(JSON.parse(JSON.stringify(findings)))).toEqual(findings);
    }
    expect(findContributors(record, book).ranked.map(({ id }) => id)).toEqual(["ca22-poor-sleep"]);
  });

  test("contributorsSchema refuses a ranking behind a closed gate, and an unknown key", () => {
    const findings = findContributors(record, book);
    const closed = { ...findings, gate: { kind: "closed", why: "urgent", words: "First a doctor." } };
    for (const broken of [closed, { ...findings, cause: "sleep" }]) {
      expect(contributorsSchema.safeParse(broken).success).toBe(false);
    }
  });
});
