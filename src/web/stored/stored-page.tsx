import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { ConfirmErase } from "../shell/confirm-erase.tsx";
import { Icon } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { ReportCard } from "./recent-reports.tsx";
import { eraseEverything, eraseFilm, eraseReport } from "./report-store.ts";
import { useStoredReports } from "./use-stored.ts";

/** What is kept in this browser, where, and how to erase it. */
export function StoredPage() {
  const { reports, refresh } = useStoredReports();
  const [said, setSaid] = useState("");
  const after = (work: Promise<void>, words: string) => {
    work.then(
      () => {
        setSaid(words);
        refresh();
      },
      () => setSaid("This could not be erased. Clear the site's data in the browser's settings instead."),
    );
  };
  return (
    <>
      <PageHeading title="What is kept on this device" />
      <p className="lead">
        Reports are kept in this browser only: the numbers, and the line of joints they come from. A film is kept only
        when you say so. Nothing of it is on a server, but films that you chose to keep there.
      </p>
      <p role="status" className="stored-said">
        {said}
      </p>
      <section className="section" aria-labelledby="reports">
        <h2 id="reports">Reports</h2>
        {reports?.length === 0 && <p className="soft">None yet.</p>}
        <ul className="stored-list">
          {reports?.map((report) => (
            <li key={report.id}>
              <ReportCard report={report} />
              <div className="button-row">
                {report.hasFilm && (
                  <Button
                    className="button"
                    onPress={() => after(eraseFilm(report), `The film of ${report.name} was erased.`)}
                  >
                    Erase its film
                  </Button>
                )}
                <Button
                  className="button"
                  aria-label={`Erase the report of ${report.name}`}
                  onPress={() => after(eraseReport(report.id), `The report of ${report.name} was erased.`)}
                >
                  <Icon name="bin" />
                  Erase
                </Button>
              </div>
            </li>
          ))}
        </ul>
        {reports && reports.length > 0 && (
          <ConfirmErase
            button="Erase everything"
            title={`Erase ${reports.length === 1 ? "the report" : `all ${reports.length} reports`}?`}
            words="They are on this device only, and cannot be brought back."
            onErase={() => after(eraseEverything(), "Every report and film was erased.")}
          />
        )}
      </section>
      <section className="section" aria-labelledby="app-files">
        <h2 id="app-files">The app itself</h2>
        <p>
          So that Plumbline works without a network, this browser also keeps the program, its models and the sample
          film. They say nothing about you.
        </p>
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
      All of it together: {(usedBytes / 1_000_000).toFixed(1)} <span className="unit">MB</span>.
    </p>
  );
}
