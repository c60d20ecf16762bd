import { driftWord } from "../chart-words.ts";
import { contactTimeline, timelineRows, timelineSummary } from "../contact-timeline.ts";
import { driftChart } from "../drift-chart.ts";
import { formReportWords } from "../form-report-words.ts";
import { formatInterval, formatNumber, formatQuantity, sidedName, sideInText, unitText } from "../measure-words.ts";
import { dataTable, tableTwin } from "./data-table.ts";
import type { SectionContext } from "./section-context.ts";

/** When each foot was on the ground. */
export function contactsSection(context: SectionContext): HTMLElement | undefined {
  const { make, analysis } = context;
  const { contacts } = analysis.report;
  if (contacts.length === 0) return undefined;
  const words = formReportWords.contacts;
  const rows = timelineRows(contacts);
  const figures = rows.map((row) =>
    make("figure", {}, contactTimeline(context, row), make("figcaption", { class: "small" }, timelineSummary(row))),
  );
  return make(
    "section",
    { "aria-labelledby": "contacts" },
    make("h2", { id: "contacts" }, words.title),
    make("p", {}, words.lead),
    make("div", { class: "charts" }, ...figures),
    tableTwin(make, {
      caption: words.caption,
      columns: words.columns,
      rows: contacts.map(({ foot, initialContactS, toeOffS, confidence }) => [
        sideInText[foot],
        initialContactS.toFixed(3),
        toeOffS.toFixed(3),
        (toeOffS - initialContactS).toFixed(3),
        (100 * confidence).toFixed(0),
      ]),
    }),
  );
}

/** What changed from the first to the last third. */
export function driftSection(context: SectionContext): HTMLElement | undefined {
  const { make, analysis } = context;
  const { drift } = analysis.report;
  if (drift.length === 0) return undefined;
  const words = formReportWords.drift;
  const { measure, change, figures, first, last } = words.columns;
  return make(
    "section",
    { "aria-labelledby": "drift" },
    make("h2", { id: "drift" }, words.title),
    make("p", {}, words.lead),
    dataTable(make, {
      caption: words.caption,
      columns: [measure, change, figures, first, last],
      rows: drift.map((one) => [
        sidedName(one.id, one.side),
        driftWord(one),
        make(
          "span",
          { class: "interval" },
          driftChart(context, one),
          make(
            "span",
            {},
            `${formatNumber(one.change, one.unit)} (${formatInterval(one.interval, one.unit)}) `,
            make("span", { class: "unit" }, unitText(one.unit)),
          ),
        ),
        formatQuantity(one.firstThird, one.unit),
        formatQuantity(one.lastThird, one.unit),
      ]),
    }),
  );
}
