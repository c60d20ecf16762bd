import { useSearchParams } from "react-router";
import { PageHeading } from "../shell/page-heading.tsx";
import { ChooseFilmButton } from "../start/choose-film-button.tsx";
import { savedWords } from "../stored/recent-reports.tsx";
import type { StoredReport } from "../stored/report-store.ts";
import { type OpenReport, useOpenReport, useStoredReports } from "../stored/use-stored.ts";
import { ChangeTable } from "./change-table.tsx";
import { words } from "./compare-words.ts";
import { PhasePlayer } from "./phase-player.tsx";

/** Two films of the same runner: side by side at the same moment of the stride, and what really changed. */
export function ComparePage() {
  const { reports } = useStoredReports();
  const [query, setQuery] = useSearchParams();
  const before = query.get("before") ?? undefined;
  const after = query.get("after") ?? undefined;
  const openBefore = useOpenReport(before);
  const openAfter = useOpenReport(after);
  const choose = (which: "before" | "after", id: string) => {
    const next = new URLSearchParams(query);
    if (id) next.set(which, id);
    else next.delete(which);
    setQuery(next, { replace: true });
  };
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      {reports && reports.length < 2 && <TooFewReports count={reports.length} />}
      {reports && reports.length > 0 && (
        <div className="compare-choice">
          <ReportChoice label={words.before} reports={reports} value={before} onChange={(id) => choose("before", id)} />
          <ReportChoice label={words.after} reports={reports} value={after} onChange={(id) => choose("after", id)} />
        </div>
      )}
      <Comparison before={openBefore} after={openAfter} />
    </>
  );
}

interface ComparisonProps {
  readonly before: OpenReport | "missing" | undefined;
  readonly after: OpenReport | "missing" | undefined;
}

function Comparison({ before, after }: ComparisonProps) {
  if (before === "missing" || after === "missing") {
    return <p role="alert">{words.gone}</p>;
  }
  if (!before || !after) return null;
  if (before.report.id === after.report.id) return <p role="status">{words.same}</p>;
  return (
    <>
      <PhasePlayer key={`${before.report.id} ${after.report.id}`} before={before} after={after} />
      <ChangeTable before={before.report.analysis.report} after={after.report.analysis.report} />
    </>
  );
}

interface ReportChoiceProps {
  readonly label: string;
  readonly reports: readonly StoredReport[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

function ReportChoice({ label, reports, value, onChange }: ReportChoiceProps) {
  return (
    <label className="report-choice">
      <span>{label}</span>
      <select className="select-button" value={value ?? ""} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.choose}</option>
        {reports.map((report) => (
          <option key={report.id} value={report.id}>
            {words.report(report.name, savedWords(report.savedAt))}
          </option>
        ))}
      </select>
    </label>
  );
}

function TooFewReports({ count }: { readonly count: number }) {
  return (
    <div className="note compare-few">
      <p>{words.tooFew(count)}</p>
      <ChooseFilmButton className="button button-primary">{words.chooseFilm}</ChooseFilmButton>
    </div>
  );
}
