import type { ContributorFindings } from "../contributors/contributor-result.ts";
import type { Instrument } from "../diary/instrument.ts";
import { dayNumber, dayText } from "../load/calendar.ts";
import { type ContradictionWords, contradictionWords } from "../record/contradiction-words.ts";
import { contradictions } from "../record/contradictions.ts";
import type { RunnerRecord } from "../record/runner-record.ts";
import { formPart } from "./form-part.ts";
import type { Handover, HandoverContributor, HandoverTrial } from "./handover.ts";
import { type HandoverRowWords, handoverRowWords } from "./handover-row-words.ts";
import { type LoadOfHandover, loadPart } from "./load-part.ts";
import { type TestFacts, testParts } from "./test-parts.ts";
import { newPart, painPart, safetyPart, scoreParts } from "./told-parts.ts";
import { workRows } from "./work-rows.ts";

/** What the product's records say of what is told: texts and thresholds that the core does not hold. */
export interface HandoverRecords {
  /** Scores told weekly, by id, with their titles. */
  readonly instruments: ReadonlyMap<string, Instrument & { readonly title: string }>;
  readonly tests: ReadonlyMap<string, TestFacts>;
  /** Text of a safety question by id. */
  readonly question: (id: string) => string;
}

/** What goes in beside the record. */
export interface HandoverExtras {
  readonly findings?: ContributorFindings;
  readonly trials?: readonly HandoverTrial[];
  readonly questions?: readonly string[];
  /** Why how far the next run may go is no advice now. */
  readonly noNextRun?: string | undefined;
  /** Days of the window; 84 when left out. */
  readonly days?: number;
  /** What is composed here; English without them. */
  readonly words?: HandoverTexts;
}

/** What the core composes of a page. */
export interface HandoverTexts {
  readonly rows: HandoverRowWords;
  readonly unclear: ContradictionWords;
}

const english: HandoverTexts = { rows: handoverRowWords, unclear: contradictionWords };

/** Weeks of the window: long enough for a trial of four weeks with what was before and after it. */
const usualDays = 84;
/** Contributors told: a page has room for three, and the order behind them is unsure. */
const mostContributors = 3;

/** A record with as much of its load story as the page needs. */
export type RecordOfHandover = Omit<RunnerRecord, "load" | "drifts"> & { readonly load?: LoadOfHandover };

/** Everything a clinician needs of a record, as of its day; what is not known is absent. */
export function makeHandover(
  record: RecordOfHandover,
  records: HandoverRecords,
  extras: HandoverExtras = {},
): Handover {
  const { findings, trials = [], questions = [], days = usualDays, noNextRun, words = english } = extras;
  if (!(Number.isInteger(days) && days >= 14))
    throw new RangeError(`Expected at least 14 whole days but found ${days}`);
  const from = dayText(dayNumber(record.today) - days + 1);
  const { today, story, screen, load } = record;
  const form = formPart(record.formReports);
  return {
    ...{ schema: "plumbline.handover/1", today, from },
    ...(story === undefined ? {} : { story }),
    ...(screen === undefined ? {} : { safety: safetyPart(screen, records.question) }),
    ...newPart(record),
    ...contradictionPart(record, words.unclear),
    pain: painPart(record.checkIns, { from, today }),
    scores: scoreParts(record.weeks, records.instruments, { from, today }),
    bodyTests: testParts(record.bodyTests, records.tests),
    ...(load === undefined ? {} : { load: loadPart(load, from, noNextRun) }),
    ...(form === undefined ? {} : { form }),
    ...(findings?.gate.kind === "closed" ? { rankingClosed: findings.gate.words } : {}),
    contributors: contributorsOf(findings),
    trials: [
      ...trials,
      ...workRows({ sessions: record.sessions ?? [], checkIns: record.checkIns, from, today }, words.rows),
    ].toSorted((a, b) => (a.day < b.day ? 1 : -1)),
    events: record.events
      .filter(({ day }) => day >= from)
      .map(({ day, event: { what, words: told } }) => ({ day, what, ...(told === undefined ? {} : { words: told }) })),
    questions: questions.map((question) => question.trim()).filter((question) => question !== ""),
  };
}

function contradictionPart(
  { screen, story }: RecordOfHandover,
  words: ContradictionWords,
): Pick<Handover, "contradictions"> {
  const found = contradictions({ answers: screen?.facts?.answers ?? {}, story: story ?? {} }, words);
  return found.length === 0 ? {} : { contradictions: found.map(({ words }) => words) };
}

/** Patterns of another kind first: a clinician wants those before anything else. */
function contributorsOf(findings: ContributorFindings | undefined): readonly HandoverContributor[] {
  if (findings === undefined) return [];
  const patterns = findings.patterns.filter(({ standing }) => standing === "supported");
  return [...patterns, ...findings.ranked].slice(0, mostContributors).map(({ title, grade, supports, against }) => ({
    ...{ title, grade },
    supports: supports.map(({ words }) => words),
    against: against.map(({ words }) => words),
  }));
}
