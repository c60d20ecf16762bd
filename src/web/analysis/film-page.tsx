import { useEffect, useSyncExternalStore } from "react";
import { Button } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { PageHeading } from "../shell/page-heading.tsx";
import { ChooseFilmButton } from "../start/choose-film-button.tsx";
import { words } from "./analysis-words.ts";
import { FilmPreview } from "./film-preview.tsx";
import { type Film, type FilmOptions, filmSession } from "./film-session.ts";
import { OptionFields } from "./option-fields.tsx";
import { ProgressPanel } from "./progress-panel.tsx";
import { RefusalPanel } from "./refusal-panel.tsx";
import { cancelAnalysis, runAnalysis } from "./run-analysis.ts";

/** Codes for which telling the recording rate may be all that is missing. */
const rateCodes = new Set([
  "slow-motion-suspected",
  "fast-motion-suspected",
  "unknown-frame-rate",
  "implausible-frame-rate",
]);

/** A chosen film: what may be said about it, its analysis, and why it could not be used. */
export function FilmPage() {
  const { film, options, state } = useSyncExternalStore(filmSession.subscribe, filmSession.get);
  const navigate = useNavigate();
  // Leaving the page while an analysis runs ends it: nothing works on in the background unseen.
  useEffect(() => cancelAnalysis, []);
  if (!film) return <NoFilm />;
  const start = async () => {
    const id = await runAnalysis(film, options);
    if (id) navigate(`/report/${id}`);
  };
  const isRunning = state.stage === "running";
  const asksForRate = state.stage === "refused" && state.reasons.some((reason) => rateCodes.has(reason.code));
  return (
    <>
      <PageHeading title={isRunning ? words.titleRunning : words.title}>{words.headings[state.stage]}</PageHeading>
      <div className="film-page">
        <FilmPreview blob={film.blob} />
        <div className="film-page-words">
          <p className="film-name">
            {film.name} <span className="unit">{megabytes(film.blob.size)}</span>
          </p>
          {state.stage === "refused" && <RefusalPanel reasons={state.reasons} />}
          {state.stage === "failed" && <FailurePanel message={state.message} fix={state.fix} />}
          {isRunning ? (
            <ProgressPanel progress={state.progress} onCancel={cancelAnalysis} />
          ) : (
            <PrepareForm
              film={film}
              options={options}
              asksForRate={asksForRate}
              isRetry={state.stage !== "ready"}
              onStart={start}
            />
          )}
        </div>
      </div>
    </>
  );
}

interface PrepareFormProps {
  readonly film: Film;
  readonly options: FilmOptions;
  readonly asksForRate: boolean;
  readonly isRetry: boolean;
  readonly onStart: () => void;
}

function PrepareForm({ film, options, asksForRate, isRetry, onStart }: PrepareFormProps) {
  return (
    <>
      <OptionFields
        key={`${film.name} ${asksForRate}`}
        options={options}
        onChange={filmSession.setOptions}
        asksForRate={asksForRate}
      />
      <div className="button-row film-page-actions">
        <Button className="button button-primary" onPress={onStart}>
          {isRetry ? words.again : words.measure}
        </Button>
        <ChooseFilmButton className="button button-quiet">{words.chooseAnother}</ChooseFilmButton>
      </div>
      <p className="small soft">{words.stays}</p>
    </>
  );
}

function FailurePanel({ message, fix }: { readonly message: string; readonly fix: string }) {
  return (
    <div className="note note-watch" role="alert">
      <p>
        <strong>{message}</strong>
      </p>
      <p>{fix}</p>
    </div>
  );
}

function NoFilm() {
  return (
    <>
      <PageHeading title={words.none.title} />
      <p className="lead">{words.none.lead}</p>
      <div className="button-row">
        <ChooseFilmButton className="button button-primary">{words.none.choose}</ChooseFilmButton>
        <Link to="/form">{words.none.back}</Link>
      </div>
    </>
  );
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? words.size(bytes, "bytes") : words.size(bytes / 1_000_000, "MB");
}
