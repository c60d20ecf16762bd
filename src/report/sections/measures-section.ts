import type { Measured } from "#core/report/form-report.ts";
import type { Child } from "../element.ts";
import { measureWhisker } from "../interval-whisker.ts";
import { baseMeasure, formatInterval, formatNumber, measureName, measureWords, unitText } from "../measure-words.ts";
import { measuredRows, missingGroups, qualityWords } from "../report-words.ts";
import { dataTable } from "./data-table.ts";
import type { SectionContext } from "./section-context.ts";

/** Every measure with its error, then what could not be measured and why. */
export function measuresSection(context: SectionContext): HTMLElement {
  const { make, analysis } = context;
  const missing = missingGroups(analysis.report);
  return make(
    "section",
    { "aria-labelledby": "measures" },
    make("h2", { id: "measures" }, "Every measure"),
    dataTable(make, {
      caption: "Measures with their 95 % intervals",
      columns: ["Measure", "Value", "95 % interval", "Steps", "Real change from", "How well seen"],
      rows: measuredRows(analysis.report).map((measure) => measureCells(context, measure)),
      className: "measures",
    }),
    missing.length === 0 ? undefined : make("h3", {}, "Not measurable in this recording"),
    missing.length === 0
      ? undefined
      : make(
          "dl",
          { class: "missing" },
          ...missing.flatMap(({ names, message }) => [make("dt", {}, names.join(", ")), make("dd", {}, message)]),
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
      measure.class === undefined ? undefined : make("span", { class: "class" }, measure.class),
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
  const word = side === "left" ? "left" : "right";
  const letter = make("span", { class: `side ${side}`, "aria-hidden": "true" }, side === "left" ? "L" : "R");
  return [letter, ` ${measureName(id)}, ${word}`, meaning];
}
