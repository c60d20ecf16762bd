import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { ConfirmErase } from "../shell/confirm-erase.tsx";
import { Icon } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { MarkedText } from "../words/marked-text.tsx";
import { ReportCard } from "./recent-reports.tsx";
import { eraseFilm, eraseReport, eraseReports } from "./report-store.ts";
import { ServerFilms } from "./server-films.tsx";
import { words } from "./stored-words.ts";
import { useStoredReports } from "./use-stored.ts";

/** What is kept in this browser, where, and how to erase it. */
export function StoredPage() {
  const { reports, refresh } = useStoredReports();
  const [said, setSaid] = useState("");
  const after = (work: Promise<void>, done: string) => {
    work.then(
      () => {
        setSaid(done);
        refresh();
      },
      () => setSaid(words.notErased),
    );
  };
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <p role="status" className="stored-said">
        {said}
      </p>
      <section className="section" aria-labelledby="reports">
        <h2 id="reports">{words.reports}</h2>
        {reports?.length === 0 && <p className="soft">{words.none}</p>}
        <ul className="stored-list">
          {reports?.map((report) => (
            <li key={report.id}>
              <ReportCard report={report} />
              <div className="button-row">
                {report.hasFilm && (
                  <Button className="button" onPress={() => after(eraseFilm(report), words.filmErased(report.name))}>
                    {words.eraseFilm}
                  </Button>
                )}
                <Button
                  className="button"
                  aria-label={words.eraseReport(report.name)}
                  onPress={() => after(eraseReport(report.id), words.reportErased(report.name))}
                >
                  <Icon name="bin" />
                  {words.erase}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        {reports && reports.length > 0 && (
          <ConfirmErase
            button={words.eraseAll}
            title={words.eraseAllTitle(reports.length)}
            words={words.eraseAllWords}
            onErase={() => after(eraseReports(), words.allErased)}
          />
        )}
      </section>
      <ServerFilms />
      <section className="section" aria-labelledby="app-files">
        <h2 id="app-files">{words.app}</h2>
        <p>{words.appWords}</p>
        <UsedSpace />
      </section>
    </>
  );
}

function UsedSpace() {
  const [usedBytes, setUsedBytes] = useState<number>();
  useEffect(() => {
    navigator.storage?.estimate?.().then(
      ({ usage }) => setUsedBytes(usage),
      () => undefined,
    );
  }, []);
  if (usedBytes === undefined) return null;
  return (
    <p className="soft">
      <MarkedText
        text={words.used((usedBytes / 1_000_000).toFixed(1))}
        marks={{ unit: (text) => <span className="unit">{text}</span> }}
      />
    </p>
  );
}
