import { formatInterval, formatNumber, measureName, unitText } from "../measure-words.ts";
import { limits, methodLines, modelSentence, repairSentence } from "../report-words.ts";
import { dataTable } from "./data-table.ts";
import type { SectionContext } from "./section-context.ts";

/** How the numbers were made, how well they do against known truth, and what they cannot say. */
export function methodSection(context: SectionContext): HTMLElement {
  const { make, analysis, accuracy, records } = context;
  const ways = methodLines(analysis.report, records);
  return make(
    "section",
    { "aria-labelledby": "method" },
    make("h2", { id: "method" }, "How this was measured"),
    make("p", {}, `${modelSentence(analysis.report)} ${repairSentence(analysis.report)}`),
    ...(ways.length === 0
      ? []
      : [
          make("h3", {}, "How each measure is made"),
          make("dl", { class: "ways" }, ...ways.flatMap(([name, how]) => [make("dt", {}, name), make("dd", {}, how)])),
        ]),
    ...(accuracy.length === 0 ? [] : accuracyParts(context)),
    make("h3", {}, "What this cannot say"),
    make("ul", {}, ...limits.map((words) => make("li", {}, words))),
  );
}

function accuracyParts({ make, accuracy }: SectionContext): readonly HTMLElement[] {
  return [
    make("h3", {}, "Measured accuracy"),
    dataTable(make, {
      caption: "Measured minus true, on recordings whose truth is known",
      columns: ["Measure", "Mean error", "Typical error (RMSE)", "95 % limits", "Recordings"],
      rows: accuracy.map(({ id, unit, bias, rmse, limits: range, recordings }) => [
        `${measureName(id)}${unit === "ratio" ? "" : `, ${unitText(unit)}`}`,
        formatNumber(bias, unit),
        formatNumber(rmse, unit),
        formatInterval(range, unit),
        String(recordings),
      ]),
    }),
  ];
}
