import { useMemo, useState } from "react";
import { Link, useParams } from "react-router";
import { sourceLine, summarySentence } from "#report/report-words.ts";
import { filmIndex } from "../film/film-index.ts";
import { FilmPlayer } from "../film/film-player.tsx";
import type { ShownMeasure } from "../film/shown-measure.ts";
import { useFilmFrames } from "../film/use-film-frames.ts";
import { usePlayhead } from "../film/use-playhead.ts";
import { shownRunner } from "../record/shown-runner.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { savedWords } from "../stored/recent-reports.tsx";
import { isReportOf } from "../stored/report-owner.ts";
import type { StoredReport } from "../stored/report-store.ts";
import { type OpenReport, useOpenReport } from "../stored/use-stored.ts";
import { MarkedText } from "../words/marked-text.tsx";
import { ChartSections } from "./chart-sections.tsx";
import { FindingCards } from "./finding-cards.tsx";
import { KeepInRecord } from "./keep-in-record.tsx";
import { KeepOnServer } from "./keep-on-server.tsx";
import { MeasureTable } from "./measure-table.tsx";
import { words } from "./results-words.ts";
import { SaveReport } from "./save-report.tsx";

/** A finished report: one sentence, at most three findings, everything. */
export function ReportPage() {
  const { id } = useParams();
  const open = useOpenReport(id);
  if (open === undefined) return <p role="status">{words.opening}</p>;
  if (open === "missing") return <MissingReport />;
  return <Report key={open.report.id} open={open} />;
}

function Report({ open }: { readonly open: OpenReport }) {
  const { report: stored, film } = open;
  const { analysis } = stored;
  const { frames, isUnreadable } = useFilmFrames(film);
  const [measure, setMeasure] = useState<ShownMeasure>();
  const isReady = useMemo(
    () => (frames ? (frame: number) => frames.peek(filmIndex(frames, analysis, frame)) !== undefined : undefined),
    [frames, analysis],
  );
  const playhead = usePlayhead({
    timesS: analysis.track.timesS,
    firstFrame: analysis.report.findings[0]?.frame ?? analysis.moments[0]?.frame ?? 0,
    ...(isReady ? { isReady } : {}),
  });
  const showMoment = (shown: ShownMeasure, frame: number) => {
    setMeasure(shown);
    playhead.seek(frame);
    document.getElementById("film")?.scrollIntoView({ block: "nearest" });
  };
  return (
    <>
      <p className="report-source">
        {sourceLine({ source: analysis.report.source })} ·{" "}
        <time dateTime={stored.savedAt}>{savedWords(stored.savedAt)}</time>
      </p>
      <PageHeading title={words.title(stored.name)}>{summarySentence(analysis.report)}</PageHeading>
      <div className="report-columns">
        <div className="report-film" id="film">
          <FilmPlayer analysis={analysis} frames={frames} playhead={playhead} measure={measure} />
          {!film && analysis.report.source.kind === "video" && <p className="help">{words.notKept}</p>}
          {isUnreadable && <p className="help">{words.unreadable}</p>}
        </div>
        <div className="report-words">
          <FindingCards analysis={analysis} film={film} onShow={showMoment} shown={measure} />
          <KeepInRecord stored={stored} />
          <SaveReport stored={stored} film={film} />
          {analysis.report.source.kind === "video" && canBeOnServer(stored) && (
            <KeepOnServer id={stored.id} film={film} />
          )}
        </div>
      </div>
      <MeasureTable analysis={analysis} />
      <ChartSections analysis={analysis} />
      <CompareLink id={stored.id} />
    </>
  );
}

/** Only the runner's own films go there: not the one that comes with the app, nor what is tried while another is shown. */
function canBeOnServer(stored: StoredReport): boolean {
  return shownRunner() === "own" && isReportOf(stored, "own");
}

function CompareLink({ id }: { readonly id: string }) {
  return (
    <section className="section" aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      <p>
        <MarkedText
          text={words.nextWords}
          marks={{ link: (text) => <Link to={`/compare?before=${id}`}>{text}</Link> }}
        />
      </p>
    </section>
  );
}

function MissingReport() {
  return (
    <>
      <PageHeading title={words.missing} />
      <p className="lead">
        <MarkedText text={words.missingLead} marks={{ link: (text) => <Link to="/stored">{text}</Link> }} />
      </p>
    </>
  );
}
