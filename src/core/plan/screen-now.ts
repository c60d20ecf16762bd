import { runPains } from "../diary/run-pains.ts";
import { answersFromRuns } from "../screen/answers-from-runs.ts";
import { evaluateScreen } from "../screen/evaluate-screen.ts";
import type { ScreenAnswer, ScreenRuleSet } from "../screen/flag-record.ts";
import { screenQuestions } from "../screen/rule-set.ts";
import type { ScreenResult } from "../screen/screen-result.ts";
import { type ScreenWords, screenWords } from "../screen/screen-words.ts";
import { type WalkFirstRecord, walkFirstQuestions, walksWanting } from "./walk-first.ts";

/**
 * The safety screen as of today: what was answered, with what runs and walks since then say of the questions on running. Answers to
 * questions that are no longer asked are left out with their rules. Without a screen only what the diary tells is answered.
 */
export function screenNow(
  ruleSet: ScreenRuleSet,
  record: WalkFirstRecord,
  words: ScreenWords = screenWords,
): ScreenResult {
  const { answers = {}, ageYears } = record.screen?.facts ?? {};
  const fromRuns = answersFromRuns(runPains(record.checkIns));
  const merged = withWalking({ ...answers, ...fromRuns, ...walkFirstAnswers({ ...answers, ...fromRuns }, record) });
  const known = new Set(screenQuestions(ruleSet).map(({ id }) => id));
  const facts = {
    answers: Object.fromEntries(Object.entries(merged).filter(([id]) => known.has(id))),
    ...(ageYears === undefined ? {} : { ageYears }),
  };
  return evaluateScreen(ruleSet, facts, { words });
}

/** What a plan is made from, with its safety screen as of today. */
export function withScreenNow<R extends WalkFirstRecord>(
  ruleSet: ScreenRuleSet,
  record: R,
  words: ScreenWords = screenWords,
): R {
  const { screen } = record;
  return screen === undefined
    ? record
    : { ...record, screen: { ...screen, result: screenNow(ruleSet, record, words) } };
}

type Answers = Readonly<Record<string, ScreenAnswer>>;

/** Strong pain and a limp hold until walking was comfortable, and not until the next run, which would have to come first. */
function walkFirstAnswers(told: Answers, record: WalkFirstRecord): Answers {
  const wanting = walksWanting(record);
  const asked = walkFirstQuestions.filter((id) => told[id] !== undefined);
  if (wanting === undefined) return Object.fromEntries(asked.map((id) => [id, "no"]));
  return asked.some((id) => told[id] !== "no") ? {} : { [walkFirstQuestions[0]]: "yes" };
}

/** A question that only the diary opened is answered by the one that was asked of everybody: whether usual walking hurts. */
function withWalking(answers: Answers): Answers {
  const walking = answers["walking-hurts"];
  const isOpen = answers["mornings-worse-twice"] === "yes" && answers["also-when-walking"] === undefined;
  return isOpen && walking !== undefined ? { ...answers, "also-when-walking": walking } : answers;
}
