import { Link } from "react-router";
import { spokenTag } from "../words/in-language.ts";
import { MarkedText } from "../words/marked-text.tsx";
import type { StoredReport } from "./report-store.ts";
import { words } from "./stored-words.ts";
import { TrackFigure } from "./track-figure.tsx";
import { useStoredReports } from "./use-stored.ts";

/** Most reports shown on the first page. */
const mostShown = 4;

/** The latest reports of this device, when there are any. */
export function RecentReports() {
  const { reports } = useStoredReports();
  if (!reports || reports.length === 0) return null;
  return (
    <section className="section" aria-labelledby="recent">
      <h2 id="recent">{words.recent}</h2>
      <ul className="recent">
        {reports.slice(0, mostShown).map((report) => (
          <li key={report.id}>
            <ReportCard report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A report as a card that leads to it. */
export function ReportCard({ report }: { readonly report: StoredReport }) {
  const cadence = report.analysis.report.measures.find((measure) => measure.id === "cadence");
  return (
    <Link className="report-card" to={`/report/${report.id}`}>
      <TrackFigure analysis={report.analysis} />
      <span className="report-card-words">
        <strong>{report.name}</strong>
        <span className="small soft">{savedWords(report.savedAt)}</span>
        {cadence && "value" in cadence && (
          <span>
            <MarkedText
              text={words.cadence(cadence.value.toFixed(0))}
              marks={{ unit: (text) => <span className="unit">{text}</span> }}
            />
          </span>
        )}
      </span>
    </Link>
  );
}

/** "22 November 2026, 19:12" in the reader's own time. */
export function savedWords(savedAt: string): string {
  return new Intl.DateTimeFormat(spokenTag(), { dateStyle: "long", timeStyle: "short" }).format(new Date(savedAt));
}
