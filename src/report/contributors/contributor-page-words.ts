import type { CheckResult, PainLink, RankingGate } from "#core/contributors/contributor-result.ts";
import type { RuleThreshold } from "#core/contributors/contributor-rule.ts";
import { ruleBookWords } from "#core/contributors/contributor-words.ts";
import { inLanguage } from "../words/in-language.ts";

/** Texts of what may contribute, the same on a page and in a terminal. */
export const contributorWords = inLanguage("report-contributor-page", {
  title: "What may contribute",
  lead: "Things to test, one at a time. None of them is shown to be why your back hurts.",
  patterns: "First, other kinds of trouble",
  patternLead: "Four patterns are handled differently, so they are looked at before anything else.",
  standings: {
    supported: "Fits what you told",
    against: "Does not fit what you told",
    open: "Cannot be told yet",
  },
  ranked: "Worth testing, the best supported first",
  nothingRanked: "Nothing you told so far supports a contributor.",
  nothingLeads:
    "Nothing with good evidence stands out. What follows has weak evidence and never comes first by itself.",
  weak: "Weak evidence: tried only because it is easy, never first without a trial that helped.",
  grade: (grade: string) => `Grade ${grade}`,
  inBrief: (title: string, grade: string) => `${title}, grade ${grade}`,
  supports: "For",
  against: "Against",
  cannotTell: "Cannot tell",
  untold: (fact: string, why: string) => `${fact}: ${why}`,
  readAgainst: (reading: string, limits: string) => `${reading}; limit ${limits}`,
  links: {
    trial: "A change-and-see trial changed your pain.",
    timing: "The timing of your pain, or something you tried, agrees.",
    none: "Nothing ties it to your pain yet.",
  } satisfies Record<PainLink, string>,
  next: "Next best measurement",
  nextLead: (minutes: number) =>
    `Of everything not known yet, this would change the list most for its time: ${minutesWords(minutes)}.`,
  nothingNext: "Nothing that is still open would change the list.",
  thenNext: (title: string, minutes: string) => `then: ${title} (${minutes})`,
  firstNext: (title: string, minutes: string) => `${title} (${minutes})`,
  described: "Described, and left alone",
  others: "Nothing supports these so far",
  cases:
    "A list made by rules that wait for a clinician's review. It orders what to test; it is no probability and no diagnosis.",
  closed: {
    "not-screened": "First the safety questions",
    unfinished: "First the rest of the safety questions",
    "ask-again": "First the safety questions again",
    urgent: "First somebody has to look",
    pattern: "First a clinician has to look",
  } satisfies Record<Extract<RankingGate, { kind: "closed" }>["why"], string>,
});

/** What the core composes of contributors: comes with the rule book. */
export const spokenRuleBookWords = inLanguage("report-contributor-page/core", ruleBookWords);

const unitNames: Readonly<Record<string, string>> = {
  ratio: "times",
  "points of 2": "of 2",
  "points of 10": "of 10",
};

/** Units that are counted: of one thing they stand without their s. */
const countedUnits: ReadonlySet<string> = new Set([
  "times",
  "days",
  "weeks",
  "months",
  "years",
  "hours",
  "runs",
  "nights",
]);

/** A number as it was read. */
interface Reading {
  readonly value: string;
  readonly unit: string;
  /** Its interval where it is not a point. */
  readonly interval: string | undefined;
  readonly isErrorKnown: boolean;
}

/** A limit as it is read: in whom, and where it comes from. */
interface Limit extends Pick<RuleThreshold, "when" | "origin"> {
  readonly sex: RuleThreshold["sex"] | undefined;
  readonly number: string;
  readonly unit: string;
}

const whens: Readonly<Record<RuleThreshold["when"], string>> = {
  above: "above",
  "at least": "at least",
  below: "below",
  "at most": "at most",
  outside: "outside",
  within: "within",
  equals: "equals",
};

const origins: Readonly<Record<RuleThreshold["origin"], string>> = {
  found: "",
  memory: ", recalled",
  design: ", our choice",
  "not-found": "",
};

/** What readings and limits are put together of. */
export const contributorParts = inLanguage("report-contributor-page/parts", {
  minutes: (minutes: number) =>
    minutes < 1 ? "less than a minute" : minutes === 1 ? "1 minute" : `${minutes} minutes`,
  range: (low: string, high: string) => `${low} to ${high}`,
  reading: ({ value, unit, interval, isErrorKnown }: Reading) =>
    `${value} ${unit}${interval === undefined ? "" : ` (${interval})`}${isErrorKnown ? "" : ", its error not known"}`,
  limit: ({ when, number, unit, sex, origin }: Limit) =>
    `${whens[when]} ${number} ${unit}${sex === undefined ? "" : ` in ${sex}`}${origins[origin]}`,
  unit: (unit: string, number: string) =>
    number === "1" && countedUnits.has(unit) ? unit.slice(0, -1) : (unitNames[unit] ?? unit),
});

/** Minutes as they are read. */
export function minutesWords(minutes: number): string {
  return contributorParts.minutes(minutes);
}

/** What a check read, with its interval where it is not a point: "1.42 times", "12 deg (9 to 15)"; empty for answers. */
export function readingWords({ reading, unit }: Pick<CheckResult, "reading" | "unit">): string {
  if (reading.kind !== "number" || unit === undefined) return "";
  const digits = unit === "ratio" ? 2 : 1;
  const say = (value: number) => String(Number(value.toFixed(digits)));
  const [low, high] = reading.interval ?? [reading.value, reading.value];
  return contributorParts.reading({
    value: say(reading.value),
    unit: contributorParts.unit(unit, say(reading.value)),
    interval: say(low) === say(high) ? undefined : contributorParts.range(say(low), say(high)),
    isErrorKnown: reading.interval !== undefined,
  });
}

/** A limit as it is read, with where it comes from when no study gives it. */
export function limitWords({ when, value, unit, origin, sex }: RuleThreshold): string {
  const number = typeof value === "number" ? String(value) : contributorParts.range(String(value[0]), String(value[1]));
  return contributorParts.limit({ when, number, unit: contributorParts.unit(unit, number), sex, origin });
}
