import { contactTimeline, timelineRows, timelineSummary } from "../contact-timeline.ts";
import { driftChart, driftWord } from "../drift-chart.ts";
import { formatInterval, formatNumber, formatQuantity, measureName, sideWords, unitText } from "../measure-words.ts";
import { dataTable, tableTwin } from "./data-table.ts";
import type { SectionContext } from "./section-context.ts";

/** When each foot was on the ground. */
export function contactsSection(context: SectionContext): HTMLElement | undefined {
  const { make, analysis } = context;
  const { contacts } = analysis.report;
  if (contacts.length === 0) return undefined;
  const rows = timelineRows(contacts);
  const figures = rows.map((row) =>
    make("figure", {}, contactTimeline(context, row), make("figcaption", { class: "small" }, timelineSummary(row))),
  );
  return make(
    "section",
    { "aria-labelledby": "contacts" },
    make("h2", { id: "contacts" }, "Feet on the ground"),
    make("p", {}, "Seconds since the first frame. A hollow bar is a contact we are less sure of."),
    make("div", { class: "charts" }, ...figures),
    tableTwin(make, {
      caption: "All contacts",
      columns: ["Foot", "Initial contact, s", "Toe-off, s", "On the ground, s", "Confidence, %"],
      rows: contacts.map(({ foot, initialContactS, toeOffS, confidence }) => [
        foot,
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
  return make(
    "section",
    { "aria-labelledby": "drift" },
    make("h2", { id: "drift" }, "From start to end"),
    make("p", {}, "First third of the recording against the last. The line is no change, the band the 95 % interval."),
    dataTable(make, {
      caption: "Change from the first to the last third",
      columns: ["Measure", "Change", "In figures", "First third", "Last third"],
      rows: drift.map((one) => [
        [measureName(one.id), sideWords[one.side].toLowerCase()].filter(Boolean).join(", "),
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
