import { instrumentsById } from "#content/instruments.ts";
import { selfTestsById } from "#content/self-tests.ts";
import { testSides } from "#core/body-test/body-test.ts";
import { weekScores } from "#core/diary/week.ts";
import { eventWords } from "#report/event-words.ts";
import type { RecordFacts } from "./record-facts.ts";
import { recordPageWords as words } from "./record-page-words.ts";
import { section, told } from "./record-section.ts";

/** What the runner told and recorded. */
export function toldSections({
  questionnaires,
  checkIns,
  weeks,
  bodyTests,
  runs,
  events,
  shoes,
  consents,
}: RecordFacts): readonly string[] {
  return [
    ...questionnaires.map(({ name, day, answers }) =>
      section(name === "story" ? words.story(day) : words.screen(day), { columns: words.answers, rows: answers }),
    ),
    section(words.checkIns, { columns: words.checkInColumns, rows: checkIns.map(checkInRow) }),
    section(words.weeks, {
      columns: words.weekColumns,
      rows: weeks.flatMap(({ day, week }) =>
        Object.entries(weekScores(week)).map(([id, score]) => [day, instrumentsById.get(id)?.title ?? id, told(score)]),
      ),
    }),
    section(words.bodyTests, { columns: words.bodyTestColumns, rows: bodyTests.flatMap(bodyTestRows) }),
    section(words.runs, {
      columns: words.runColumns,
      rows: runs.map(runRow),
    }),
    section(words.events, {
      columns: words.eventColumns,
      rows: events.map(({ day, event }) => [day, eventWords[event.what], told(event.words)]),
    }),
    section(words.shoes, {
      columns: words.shoeColumns,
      rows: shoes.map(({ name, startKm, retiredOn }) => [name, String(startKm), told(retiredOn)]),
    }),
    section(words.consents, {
      columns: words.consentColumns,
      rows: consents.map(({ day, consent: { purpose, isGiven, words: read } }) => [
        day,
        words.purposes[purpose],
        yesNo(isGiven),
        read,
      ]),
    }),
  ];
}

function checkInRow({ day, checkIn }: RecordFacts["checkIns"][number]): readonly string[] {
  const { painNow, painWorst, ran, run, painMorningAfter, note } = checkIn;
  return [
    ...[day, told(painNow), told(painWorst), ran === undefined ? "" : yesNo(ran)],
    ...[told(run?.during), told(painMorningAfter), told(note)],
  ];
}

function runRow({ day, distanceKm, minutes, effort, isTold, note }: RecordFacts["runs"][number]): readonly string[] {
  const known = isTold === true ? words.runTold : words.runMeasured;
  return [day, told(distanceKm), told(minutes), known, told(effort), told(note)];
}

function bodyTestRows({ day, result, unit = "" }: RecordFacts["bodyTests"][number]): readonly (readonly string[])[] {
  const title = selfTestsById.get(result.test)?.title ?? result.test;
  return testSides.flatMap((side) => {
    const one = result[side];
    if (one === undefined) return [];
    const provoked = one.provoked === undefined ? "" : words.provocations[one.provoked];
    return [[day, title, side, one.value === undefined ? provoked : `${one.value} ${unit}`]];
  });
}

function yesNo(value: boolean): string {
  return value ? words.yes : words.no;
}
