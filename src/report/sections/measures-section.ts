import type { Measured } from "#core/report/form-report.ts";
import type { Child } from "../element.ts";
import { formReportWords, qualityWords } from "../form-report-words.ts";
import { measureWhisker } from "../interval-whisker.ts";
import {
  baseMeasure,
  formatInterval,
  formatNumber,
  landingWords,
  listWords,
  measureName,
  measureWords,
  sidedName,
  sideLetters,
  unitText,
} from "../measure-words.ts";
import { measuredRows, missingGroups } from "../report-words.ts";
import { dataTable } from "./data-table.ts";
import type { SectionContext } from "./section-context.ts";

const words = formReportWords.measures;

/** Every measure with its error, then what could not be measured and why. */
export function measuresSection(context: SectionContext): HTMLElement {
  const { make, analysis } = context;
  const missing = missingGroups(analysis.report);
  const { measure, value, interval, steps, least, quality } = words.columns;
  return make(
    "section",
    { "aria-labelledby": "measures" },
    make("h2", { id: "measures" }, words.title),
    dataTable(make, {
      caption: words.caption,
      columns: [measure, value, interval, steps, least, quality],
      rows: measuredRows(analysis.report).map((one) => measureCells(context, one)),
      className: "measures",
    }),
    missing.length === 0 ? undefined : make("h3", {}, words.missing),
    missing.length === 0
      ? undefined
      : make(
          "dl",
          { class: "missing" },
          ...missing.flatMap(({ names, message }) => [make("dt", {}, listWords(names)), make("dd", {}, message)]),
        ),
  );
}

function measureCells(context: SectionContext, measure: Measured): readonly Child[] {
  const { make } = context;
  const { unit, value, interval, n, smallestRealChange, quality } = measure;
  const unitMark = make("span", { class: "unit" }, unitText(unit));
  return [
    make("span", {}, ...nameParts(context, measure)),
    make(
      "span",
      { class: "number" },
      formatNumber(value, unit),
      " ",
      unitMark,
      measure.class === undefined ? undefined : make("span", { class: "class" }, landingWords[measure.class]),
    ),
    make(
      "span",
      { class: "interval" },
      measureWhisker(context, measure),
      make("span", {}, formatInterval(interval, unit)),
    ),
    String(n),
    make("span", {}, formatNumber(smallestRealChange, unit), " ", make("span", { class: "unit" }, unitText(unit))),
    qualityWords[quality],
  ];
}

function nameParts({ make }: SectionContext, { id, side }: Measured): readonly Child[] {
  const meaning = make("span", { class: "meaning" }, measureWords[baseMeasure(id)].meaning);
  if (side === "both") return [measureName(id), meaning];
  const letter = make("span", { class: `side ${side}`, "aria-hidden": "true" }, sideLetters[side]);
  return [letter, ` ${sidedName(id, side)}`, meaning];
}
