import type { Handover } from "#core/handover/handover.ts";
import { dayNumber } from "#core/load/calendar.ts";
import { dateWords } from "../load/load-words.ts";
import { type DayStripOptions, dayStrip } from "./day-strip.ts";
import type { HandoverBlock } from "./handover-block.ts";
import { contributorBlock, formBlock, scoreBlock, testBlock, trialBlock } from "./handover-tables.ts";
import { handoverWords as words } from "./handover-words.ts";
import { historyLines } from "./history-lines.ts";
import { eventName } from "./told-words.ts";

/** The page in its order: what a clinician must know first stands first. */
export function handoverBlocks(handover: Handover): readonly HandoverBlock[] {
  return [
    newBlock(handover),
    safetyBlock(handover),
    historyBlock(handover),
    painBlock(handover),
    loadBlock(handover),
    scoreBlock(handover),
    testBlock(handover),
    formBlock(handover),
    contributorBlock(handover),
    trialBlock(handover),
    eventBlock(handover),
    questionBlock(handover),
  ].filter((block) => block !== undefined);
}

function newBlock({ newSymptoms, today }: Handover): HandoverBlock | undefined {
  if (newSymptoms === undefined) return undefined;
  const { day, answered, note } = newSymptoms;
  const since = answered === undefined ? words.newAlone : words.newSince(dateWords(answered, today));
  return {
    id: "new",
    lines: [words.newTold(dateWords(day, today)), since],
    facts: note === undefined ? [] : [[words.newNote, note]],
  };
}

function historyBlock({ story, today }: Handover): HandoverBlock {
  const facts = story === undefined ? [] : historyLines(story, today);
  return { id: "history", lines: facts.length === 0 ? [words.nothingTold] : [], facts };
}

function safetyBlock({ safety, newSymptoms, contradictions = [], today }: Handover): HandoverBlock {
  const unclear: readonly (readonly [string, string])[] =
    contradictions.length === 0 ? [] : [[words.contradictions, contradictions.join(" ")]];
  if (safety === undefined) return { id: "safety", lines: [words.safetyNone] };
  const { title, day, isComplete, asked, yes, notSure } = safety;
  const said = (label: string, questions: readonly string[]): readonly (readonly [string, string])[] =>
    questions.length === 0 ? [] : [[label, questions.join(" ")]];
  return {
    id: "safety",
    lines: [
      (newSymptoms === undefined ? words.safety : words.safetyBefore)(title.replace(/\.$/, ""), dateWords(day, today)),
      ...(isComplete ? [] : [words.safetyOpen]),
      `${words.safetyAsked(asked)}${yes.length === 0 ? ` ${words.noneYes}` : ""}`,
    ],
    facts: [...said(words.yes, yes), ...said(words.notSure, notSure), ...unclear],
  };
}

function painBlock({ pain, from, today }: Handover): HandoverBlock {
  const { days, change, realChange } = pain;
  if (days.length === 0) return { id: "pain", lines: [words.painNone] };
  const told = words.painCoverage(days.length, dayNumber(today) - dayNumber(from) + 1);
  const trend =
    change === undefined
      ? words.painFewDays
      : words.painChange(change.word, change.first.toFixed(1), change.last.toFixed(1));
  const lines = [trend, `${words.painThreshold(realChange)} ${told}`];
  const strip: DayStripOptions = {
    ...{ from, to: today, most: 10, mark: "dot" },
    days: days.map(({ day, worst }) => ({ day, value: worst })),
    words: `${words.sections.pain}. ${lines.join(" ")}`,
  };
  return {
    ...{ id: "pain", lines },
    chart: {
      draw: (context) => dayStrip(context, strip),
      summary: strip.words,
      table: {
        columns: words.painColumns,
        rows: days.map(({ day, worst }) => [dateWords(day, today), String(worst)]),
      },
    },
  };
}

/** From this ratio a run is marked: the first border of the study. */
const markedFrom = 1.1;

function loadBlock({ load, from, today }: Handover): HandoverBlock {
  if (load === undefined || load.runs.length === 0) return { id: "load", lines: [words.loadNone] };
  const { runs, beyond, compared, kmAWeek, nextRunKm, noNextRun } = load;
  const lines = [
    ...(compared === 0 ? [] : [words.loadBeyond(beyond, compared)]),
    [
      ...(kmAWeek === undefined ? [] : [words.loadWeek(kmAWeek.toFixed(0))]),
      ...(nextRunKm === undefined ? [] : [words.loadNext((Math.floor(nextRunKm * 10) / 10).toFixed(1))]),
    ].join(" "),
    noNextRun ?? "",
  ].filter((line) => line !== "");
  const most = Math.ceil(Math.max(...runs.map(({ km, limitKm = 0 }) => Math.max(km, limitKm))) / 5) * 5;
  const strip: DayStripOptions = {
    ...{ from, to: today, most: Math.max(5, most), mark: "bar" },
    days: runs.map(({ day, km, limitKm, ratio = 0 }) => ({
      ...{ day, value: km, isMarked: ratio > markedFrom },
      ...(limitKm === undefined ? {} : { limit: limitKm }),
    })),
    words: `${words.sections.load}. ${[...lines, words.loadMark].join(" ")}`,
  };
  return {
    ...{ id: "load", lines: [...lines, words.loadMark] },
    chart: {
      draw: (context) => dayStrip(context, strip),
      summary: strip.words,
      table: {
        columns: words.loadColumns,
        rows: runs.map(({ day, km, limitKm, ratio }) => [
          ...[dateWords(day, today), km.toFixed(1), limitKm?.toFixed(1) ?? ""],
          ratio === undefined ? "" : `${Math.round(100 * (ratio - 1))} %`,
        ]),
      },
    },
  };
}

function eventBlock({ events, today }: Handover): HandoverBlock | undefined {
  if (events.length === 0) return undefined;
  const list = events.map(({ day, what, words: own }) => words.event(dateWords(day, today), own ?? eventName(what)));
  return { id: "events", lines: [], list };
}

function questionBlock({ questions }: Handover): HandoverBlock | undefined {
  return questions.length === 0 ? undefined : { id: "questions", lines: [], list: questions };
}
