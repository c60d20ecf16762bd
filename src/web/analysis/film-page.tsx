import { useEffect, useSyncExternalStore } from "react";
import { Button } from "react-aria-components";
import { Link, useNavigate } from "react-router";
import { PageHeading } from "../shell/page-heading.tsx";
import { ChooseFilmButton } from "../start/choose-film-button.tsx";
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
      <PageHeading title={isRunning ? "Measuring" : "Your film"}>{headingOf(state.stage)}</PageHeading>
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

function headingOf(stage: string): string {
  const words: Record<string, string> = {
    ready: "Before we measure",
    running: "Measuring, on this device",
    refused: "This film cannot be measured yet",
    failed: "The measuring stopped",
  };
  return words[stage] ?? "Your film";
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
          {isRetry ? "Measure again" : "Measure this film"}
        </Button>
        <ChooseFilmButton className="button button-quiet">Choose another film</ChooseFilmButton>
      </div>
      <p className="small soft">
        The film is read in this browser. It is not uploaded, and nothing leaves this device.
      </p>
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
      <PageHeading title="No film is chosen" />
      <p className="lead">A film that was chosen is forgotten when the page is reloaded.</p>
      <div className="button-row">
        <ChooseFilmButton className="button button-primary">Choose a film</ChooseFilmButton>
        <Link to="/form">Back to choosing a film</Link>
      </div>
    </>
  );
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${bytes} bytes` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
