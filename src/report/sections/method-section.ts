import { formReportWords, limits } from "../form-report-words.ts";
import { formatInterval, formatNumber, unitName } from "../measure-words.ts";
import { methodLines, modelSentence, repairSentence } from "../report-words.ts";
import { dataTable } from "./data-table.ts";
import type { SectionContext } from "./section-context.ts";

const words = formReportWords.method;

/** How the numbers were made, how well they do against known truth, and what they cannot say. */
export function methodSection(context: SectionContext): HTMLElement {
  const { make, analysis, accuracy, records } = context;
  const ways = methodLines(analysis.report, records);
  return make(
    "section",
    { "aria-labelledby": "method" },
    make("h2", { id: "method" }, words.title),
    make("p", {}, `${modelSentence(analysis.report)} ${repairSentence(analysis.report)}`),
    ...(ways.length === 0
      ? []
      : [
          make("h3", {}, words.ways),
          make("dl", { class: "ways" }, ...ways.flatMap(([name, how]) => [make("dt", {}, name), make("dd", {}, how)])),
        ]),
    ...(accuracy.length === 0 ? [] : accuracyParts(context)),
    make("h3", {}, words.limits),
    make("ul", {}, ...limits.map((limit) => make("li", {}, limit))),
  );
}

function accuracyParts({ make, accuracy }: SectionContext): readonly HTMLElement[] {
  return [
    make("h3", {}, words.accuracy),
    dataTable(make, {
      caption: words.accuracyCaption,
      columns: words.accuracyColumns,
      rows: accuracy.map(({ id, unit, bias, rmse, limits: range, recordings }) => [
        unitName(id, unit),
        formatNumber(bias, unit),
        formatNumber(rmse, unit),
        formatInterval(range, unit),
        String(recordings),
      ]),
    }),
  ];
}
