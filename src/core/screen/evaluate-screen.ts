import { type FiredRule, findFiredRules, tellReasons } from "./fired-rules.ts";
import { type ScreenFacts, weighCondition } from "./flag-condition.ts";
import { type FlagQuestion, type LockName, lockNames, type ScreenRuleSet } from "./flag-record.ts";
import { screenQuestions } from "./rule-set.ts";
import {
  highestLevel,
  isLevelAtLeast,
  type RunningAdvice,
  type ScreenLevel,
  strictestAdvice,
} from "./screen-levels.ts";
import type { AskAgainTime, ScreenCall, ScreenLock, ScreenResult } from "./screen-result.ts";
import { type ScreenWords, screenWords } from "./screen-words.ts";

/** Numbers that the owner of this installation configured. */
export type ScreenContacts = Readonly<Partial<Record<ScreenCall["who"], string>>>;

/** How a result is told. */
export interface ScreenTelling {
  readonly contacts?: ScreenContacts;
  /** English without them. */
  readonly words?: ScreenWords;
}

/** When to answer again at each level. */
const askAgainTimes: Readonly<Record<ScreenLevel, readonly AskAgainTime[]>> = {
  "emergency-now": ["after-examination"],
  "urgent-today": ["new-symptom", "after-examination"],
  "see-clinician-soon": ["new-symptom", "check-in", "after-examination"],
  "self-manage": ["new-symptom", "check-in"],
};

/**
 * Runs the safety screen: which rules fire on what a runner said, the most urgent level among them, and what that locks. "Not
 * sure" counts as yes and is told so. Questions without an answer raise no flag; while one is open everything stays locked.
 * Throws a RangeError on an answer to a question that the rule set does not have, or an age that is no whole number of years
 * from 0 to 130: nothing that a runner said may be dropped in silence.
 */
export function evaluateScreen(
  ruleSet: ScreenRuleSet,
  facts: ScreenFacts,
  { contacts = {}, words: texts = screenWords }: ScreenTelling = {},
): ScreenResult {
  refuseStrangeFacts(ruleSet, facts);
  const fired = findFiredRules(ruleSet, facts);
  const level = highestLevel(fired.map(({ rule }) => rule.level));
  const unanswered = findUnanswered(ruleSet, facts);
  const isComplete = unanswered.length === 0;
  const { title, words } = level === "self-manage" && !isComplete ? texts.unfinished : texts.levels[level];
  return {
    ruleSet: ruleSet.version,
    level,
    title,
    words,
    levelIfNotSureIsNo: highestLevel(
      fired.filter(({ certainty }) => certainty === "yes").map(({ rule }) => rule.level),
    ),
    ...(Object.values(facts.answers).includes("not-sure") ? { notSureWords: texts.notSure } : {}),
    isComplete,
    unanswered,
    ...(isComplete
      ? {}
      : { unansweredWords: level === "emergency-now" ? texts.unansweredEmergency : texts.unanswered }),
    reasons: tellReasons(fired, facts),
    running: adviseRunning(fired, isComplete, texts),
    locks: lockAll(fired, isComplete, texts.locks),
    gates: (["clinician", "parent"] as const).filter((gate) => fired.some(({ rule }) => rule.gates?.includes(gate))),
    calls: tellCalls(fired, level, { contacts, words: texts }),
    askAgain: {
      when: askAgainTimes[level],
      words: texts.askAgain[level],
      questions: questionsAsked(ruleSet, facts).flatMap(({ id, repeat }) => (repeat === "every-time" ? [id] : [])),
    },
  };
}

/** Questions that this runner is asked, given what is known so far. */
export function questionsAsked(ruleSet: ScreenRuleSet, facts: ScreenFacts): readonly FlagQuestion[] {
  return screenQuestions(ruleSet).filter(
    ({ askWhen }) => askWhen === undefined || weighCondition(askWhen, facts) !== "no",
  );
}

function refuseStrangeFacts(ruleSet: ScreenRuleSet, { answers, ageYears }: ScreenFacts): void {
  const known = new Set(screenQuestions(ruleSet).map(({ id }) => id));
  const strange = Object.keys(answers).find((id) => !known.has(id));
  if (strange !== undefined)
    throw new RangeError(`Expected an answer to a question of the screen but found ${strange}`);
  if (ageYears === undefined) return;
  if (!Number.isInteger(ageYears) || ageYears < 0 || ageYears > 130) {
    throw new RangeError(`Expected an age in whole years but found ${ageYears}`);
  }
}

function findUnanswered(ruleSet: ScreenRuleSet, facts: ScreenFacts): readonly string[] {
  const open = questionsAsked(ruleSet, facts).filter(({ id }) => !Object.hasOwn(facts.answers, id));
  return [...(facts.ageYears === undefined ? ["age"] : []), ...open.map(({ id }) => id)];
}

function isLockingAll({ rule }: FiredRule): boolean {
  return isLevelAtLeast(rule.level, "urgent-today");
}

function adviceOf(fired: FiredRule): RunningAdvice {
  if (isLockingAll(fired)) return "stop";
  const least = fired.rule.level === "see-clinician-soon" ? "no-increase" : "usual";
  return strictestAdvice([least, fired.rule.running ?? "usual"]);
}

function adviseRunning(
  fired: readonly FiredRule[],
  isComplete: boolean,
  { running, runningUnfinished }: ScreenWords,
): ScreenResult["running"] {
  const advice = strictestAdvice(fired.map(adviceOf));
  const rules = advice === "usual" ? [] : fired.filter((own) => adviceOf(own) === advice);
  const words = isComplete || advice === "stop" ? running[advice] : runningUnfinished;
  return { advice, words, rules: rules.map(({ rule }) => rule.id) };
}

function isLocking(fired: FiredRule, lock: LockName): boolean {
  if (isLockingAll(fired) || fired.rule.locks?.includes(lock)) return true;
  return lock === "run-advice" && fired.rule.running === "stop";
}

function lockAll(fired: readonly FiredRule[], isComplete: boolean, texts: ScreenWords["locks"]): ScreenResult["locks"] {
  const lockOf = (name: LockName): ScreenLock => {
    const rules = fired.filter((own) => isLocking(own, name)).map(({ rule }) => rule.id);
    const { open, locked, unfinished } = texts[name];
    if (rules.length > 0) return { isLocked: true, rules, isUnfinished: !isComplete, words: locked };
    return { isLocked: !isComplete, rules, isUnfinished: !isComplete, words: isComplete ? open : unfinished };
  };
  const [plan, runAdvice, hopTest, booking] = lockNames;
  return {
    [plan]: lockOf(plan),
    [runAdvice]: lockOf(runAdvice),
    [hopTest]: lockOf(hopTest),
    [booking]: lockOf(booking),
  };
}

/** Whom to call now, and the emergency number for the case that it gets worse. */
function tellCalls(
  fired: readonly FiredRule[],
  level: ScreenLevel,
  { contacts, words }: Required<ScreenTelling>,
): readonly ScreenCall[] {
  const isEmergency = level === "emergency-now";
  const byLevel = {
    "emergency-now": ["emergency"],
    "urgent-today": ["urgent"],
    "see-clinician-soon": ["clinician"],
    "self-manage": [],
  } as const satisfies Record<ScreenLevel, readonly ScreenCall["who"][]>;
  const crisis = fired.some(({ rule }) => rule.crisis) ? (["crisis"] as const) : [];
  const now = isEmergency ? [...byLevel[level], ...crisis] : [...crisis, ...byLevel[level]];
  const call = (who: ScreenCall["who"]) => {
    const number = contacts[who];
    return { who, when: "now", words: words.calls[who], ...(number === undefined ? {} : { number }) } as const;
  };
  const ifWorse = { ...call("emergency"), when: "if-worse", words: words.emergencyIfWorse } as const;
  return [...now.map(call), ...(isEmergency ? [] : [ifWorse])];
}
