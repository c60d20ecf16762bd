import { expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { sampleRecord } from "../../../test/fixtures/sample-record.ts";
import { sampleDiary } from "../diary/sample/sample-diary.ts";
import { sampleDiaryWords } from "../diary/sample/sample-diary-words.ts";
import { dayNumber, dayText } from "../load/calendar.ts";
import { contradictionWords } from "../record/contradiction-words.ts";
import { contradictions } from "../record/contradictions.ts";
import { evaluateScreen } from "../screen/evaluate-screen.ts";
import type { TrialOfDay } from "../trial/trial.ts";
import { markWords, unmarkedTexts, withoutMarks } from "../words/mark-words-fixture.ts";
import { handoverRowWords } from "./handover-row-words.ts";
import { type HandoverRecords, makeHandover } from "./make-handover.ts";
import { trialRows } from "./trial-rows.ts";

const today = "2026-11-22";
const words = { rows: markWords(handoverRowWords), unclear: markWords(contradictionWords) };
const records: HandoverRecords = { instruments: new Map(), tests: new Map(), question: (id) => id };

test("trialRows() names runs that count, that ended early, that go on, and weeks, in the words given", () => {
  const { trials, checkIns } = sampleDiary(today);
  const run = trials.find(({ trial }) => trial.kind === "run");
  if (run?.trial.kind !== "run") throw new Error("Expected the sample to hold a run");
  const begun = { ...run.trial, blocks: run.trial.blocks.slice(0, 1) };
  const all: readonly TrialOfDay[] = [
    ...trials,
    { day: today, trial: { ...begun, change: "taller", stopped: { part: "changed", why: "other" } } },
    { day: today, trial: { ...begun, change: "lean" } },
  ];
  const options = { checkIns, today, nameOf: (change: string) => `«${change}»` };
  const rows = trialRows(all, { ...options, words: words.rows });
  expect(unmarkedTexts(rows)).toEqual([]);
  expect(withoutMarks(rows)).toEqual(withoutMarks(trialRows(all, options)));
  expect(rows.map(({ what }) => what)).toEqual([
    "««lean», a run not finished yet»",
    "««taller», one run ended early»",
    "««cadence», 2 runs»",
    "««warm-up», 2 weeks»",
  ]);
});

test("makeHandover() tells work and answers that do not fit in the words given", () => {
  const record = sampleRecord(today);
  const items = [{ exercise: "e17-squat", step: 1, setsDone: 3, side: "both", effort: 6, pain: 2 }] as const;
  const sessions = Array.from({ length: 24 }, (_, index) => ({
    day: dayText(dayNumber(today) - 3 * index),
    log: { session: "free", kind: index % 4 === 3 ? "walk" : "strength", items } as const,
  }));
  const answers = { "first-back-pain": "yes", "sudden-onset": "yes" } as const;
  const facts = { answers, ageYears: 37 };
  const screen = { day: today, facts, result: evaluateScreen(screenRuleSet, facts) };
  const made = makeHandover({ ...record, sessions, screen }, records, { words });
  expect(made.trials).toHaveLength(2);
  expect(made.contradictions).toHaveLength(2);
  expect(unmarkedTexts([made.trials, made.contradictions])).toEqual([]);
  for (const { what } of made.trials) expect(what).toMatch(/^«.*»$/);
  expect(withoutMarks(made)).toEqual(makeHandover({ ...record, sessions, screen }, records));
});

test("contradictions() says every pair in the words given", () => {
  const answers = {
    ...({ "first-back-pain": "yes", "prior-bone-stress": "no", "spine-surgery": "no" } as const),
    ...({ "sudden-onset": "yes", "started-before-35": "yes", "started-before-45": "no" } as const),
  };
  const pain = { earlierEpisodes: 2, onset: "gradual", conditions: ["bone-stress-injury", "back-surgery"] } as const;
  const found = contradictions({ answers, story: { pain } }, words.unclear);
  expect(found.map(({ words: said }) => said)).toEqual(Object.values(words.unclear));
});

test("sampleDiary() tells in the words given", () => {
  const told = sampleDiary(today, markWords(sampleDiaryWords));
  expect(unmarkedTexts(told)).toEqual([]);
  expect(withoutMarks(told)).toEqual(sampleDiary(today));
});
