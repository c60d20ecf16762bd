import type { Handover, HandoverForm, HandoverMeasure, HandoverTest, HandoverValue } from "#core/handover/handover.ts";
import { driftWords } from "../chart-words.ts";
import { dateWords, dayAndMonth } from "../load/load-words.ts";
import { formatInterval, formatNumber, listWords, measureName, unitName } from "../measure-words.ts";
import { modelWords } from "../report-words.ts";
import type { HandoverBlock } from "./handover-block.ts";
import { changeAfterValue, changeWords, handoverWords as words } from "./handover-words.ts";

/** The weekly scores, first and last. */
export function scoreBlock({ scores, today }: Handover): HandoverBlock | undefined {
  if (scores.length === 0) return undefined;
  return {
    ...{ id: "scores", lines: [] },
    table: {
      columns: words.scoreColumns,
      rows: scores.map(({ title, scale: [least, most], first, last, word, realChange }) => [
        words.scale(title, least, most),
        words.onDay(numberWords(first.value), dateWords(first.day, today)),
        words.onDay(numberWords(last.value), dateWords(last.day, today)),
        changeWords[word],
        realChange === undefined ? words.unknownThreshold : numberWords(realChange),
      ]),
    },
  };
}

/** Body tests, first and last, left beside right. */
export function testBlock({ bodyTests, today }: Handover): HandoverBlock | undefined {
  if (bodyTests.length === 0) return undefined;
  const groups = Map.groupBy(bodyTests, ({ id }) => id);
  const result = (test: HandoverTest | undefined): string => (test === undefined ? "" : testCell(test, today));
  return {
    ...{ id: "tests", lines: [] },
    table: {
      columns: words.testColumns,
      rows: [...groups.values()].map((own) => {
        const of = (side: HandoverTest["side"]): string => result(own.find((one) => one.side === side));
        const [any] = own;
        const [unit, least] = [any?.unit ?? "", any?.realChange];
        return [
          listWords([any?.title, unit]),
          ...[of("left") || of("both"), of("right")],
          least === undefined ? words.unknownThreshold : numberWords(least),
        ];
      }),
    },
  };
}

function testCell({ first, last, word, side }: HandoverTest, today: string): string {
  const shown = ({ value, day }: HandoverValue): string => words.ofDay(numberWords(value), dayAndMonth(day, today));
  const figures = first.day === last.day ? shown(first) : words.fromTo(shown(first), shown(last));
  return withChange(side === "both" ? words.ofBoth(figures) : figures, changeAfterValue[word]);
}

/** The measures of the newest film, left beside right, with their intervals. */
export function formBlock({ form, today }: Handover): HandoverBlock {
  if (form === undefined) return { id: "form", lines: [words.formNone] };
  const { day, view, model, comparedWith } = form;
  const source = words.formSource(dateWords(day, today), view, modelWords(model));
  const compared = comparedWith === undefined ? [] : [words.formCompared(dateWords(comparedWith, today))];
  return {
    ...{ id: "form", lines: [[source, ...compared].join(" ")] },
    table: { columns: words.formColumns, rows: formRows(form) },
  };
}

function formRows({ measures }: HandoverForm): readonly (readonly string[])[] {
  const ids = [...new Set(measures.map(({ id }) => id))];
  return ids.map((id) => {
    const own = measures.filter((one) => one.id === id);
    const [any] = own;
    const of = (side: HandoverMeasure["side"]): string => cell(own.find((one) => one.side === side));
    const least = Math.max(...own.map(({ smallestRealChange }) => smallestRealChange));
    const [left, right] = [of("left") || of("both"), of("right")];
    return [
      any === undefined ? measureName(id) : unitName(id, any.unit),
      ...[left, right],
      any === undefined ? "" : formatNumber(least, any.unit),
    ];
  });
}

function cell(measure: HandoverMeasure | undefined): string {
  if (measure === undefined) return "";
  const { value, unit, interval, change, side } = measure;
  const figures = words.within(formatNumber(value, unit), formatInterval(interval, unit));
  return withChange(side === "both" ? words.ofBoth(figures) : figures, change === undefined ? "" : driftWords[change]);
}

function withChange(figures: string, change: string): string {
  return change === "" ? figures : words.changed(figures, change);
}

/** What may contribute, with what speaks for and against it. */
export function contributorBlock({ contributors, rankingClosed }: Handover): HandoverBlock {
  if (rankingClosed !== undefined) return { id: "contributors", lines: [rankingClosed] };
  if (contributors.length === 0) return { id: "contributors", lines: [words.contributorsNone] };
  return {
    ...{ id: "contributors", lines: [words.contributorsLead] },
    facts: contributors.map(({ title, grade, supports, against }) => [
      words.contributor(title, grade),
      [
        words.said(words.supports, supports.join(" ")),
        ...(against.length === 0 ? [] : [words.said(words.against, against.join(" "))]),
      ].join(" "),
    ]),
  };
}

/** What was tried, the newest first. */
export function trialBlock({ trials, today }: Handover): HandoverBlock | undefined {
  if (trials.length === 0) return undefined;
  return {
    ...{ id: "trials", lines: [] },
    table: {
      columns: words.trialColumns,
      rows: trials.map(({ day, what, verdict, effect }) => [
        ...[dateWords(day, today), what, words.verdicts[verdict]],
        effect === undefined
          ? ""
          : words.within(signed(effect.value), words.fromTo(signed(effect.interval[0]), signed(effect.interval[1]))),
      ]),
    },
  };
}

function numberWords(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return Number(text) === 0 ? "0.0" : `${value > 0 ? "+" : "−"}${text}`;
}
