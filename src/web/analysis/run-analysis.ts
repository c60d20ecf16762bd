import { analyse } from "#core/analyse.ts";
import type { AnalyseOptions, FormAnalysis } from "#core/report/form-analysis.ts";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { doubtWords } from "#report/refusal-words.ts";
import { localToday } from "../shell/local-today.ts";
import { saveReport } from "../stored/report-store.ts";
import { words } from "./analysis-words.ts";
import { type Film, type FilmOptions, filmSession } from "./film-session.ts";
import { poseOfFilm } from "./pose-of-film.ts";
import { trialOfFile } from "./trial-of-file.ts";

let running: AbortController | undefined;

/** Ends the analysis that runs, if any. */
export function cancelAnalysis(): void {
  running?.abort();
}

/**
 * Measures the film on this device and keeps the report. Resolves to the report's id; to undefined when the film was
 * refused, the user cancelled or something broke, which the film session then says.
 */
export async function runAnalysis(film: Film, options: FilmOptions): Promise<string | undefined> {
  cancelAnalysis();
  const controller = new AbortController();
  running = controller;
  filmSession.setState({ stage: "running", progress: { words: words.progress.opening } });
  try {
    const analysis = (await analyseTrial(film, options)) ?? (await analyseFilm(film, options, controller.signal));
    return await finish(film, options, analysis);
  } catch (error) {
    explain(error, controller.signal);
    return undefined;
  } finally {
    if (running === controller) running = undefined;
  }
}

async function analyseTrial(film: Film, options: FilmOptions): Promise<FormAnalysis | undefined> {
  const startedMs = performance.now();
  const trial = await trialOfFile(film.blob, film.name, options.view);
  if (!trial) return undefined;
  const analysis = analyse(trial.track, analyseOptions(film, options, { kind: "markers", model: trial.model }));
  const totalS = (performance.now() - startedMs) / 1000;
  return withTiming(analysis, { decodeS: 0, inferenceS: 0, totalS, framesPerS: trial.track.timesS.length / totalS });
}

async function analyseFilm(film: Film, options: FilmOptions, signal: AbortSignal): Promise<FormAnalysis> {
  const { track, timing, model } = await poseOfFilm(film.blob, {
    options,
    signal,
    onProgress: (progress) => {
      if (!signal.aborted) filmSession.setState({ stage: "running", progress });
    },
  });
  return withTiming(analyse(track, analyseOptions(film, options, { kind: "video", model })), timing);
}

async function finish(film: Film, options: FilmOptions, analysis: FormAnalysis): Promise<string | undefined> {
  if (analysis.report.verdict === "not-usable") {
    filmSession.setState({ stage: "refused", reasons: analysis.report.reasons });
    return undefined;
  }
  const id = crypto.randomUUID();
  const isFilm = analysis.report.source.kind === "video";
  const hasFilm = isFilm && options.keepsFilm;
  const report = { id, savedAt: new Date().toISOString(), name: film.name, origin: film.origin, analysis, hasFilm };
  await saveReport(report, isFilm ? film.blob : undefined);
  filmSession.setState({ stage: "ready" });
  return id;
}

function analyseOptions(
  film: Film,
  options: FilmOptions,
  facts: Pick<AnalyseOptions, "kind" | "model">,
): AnalyseOptions {
  const { view, heightM, speedMPerS } = options;
  return {
    file: film.name,
    ...facts,
    words: doubtWords,
    ...(view ? { view } : {}),
    ...(heightM === undefined ? {} : { heightM }),
    ...(speedMPerS === undefined ? {} : { speedMPerS }),
  };
}

function withTiming(analysis: FormAnalysis, timing: FormAnalysis["report"]["timing"]): FormAnalysis {
  return { ...analysis, report: { ...analysis.report, analysedOn: localToday(), timing } };
}

function explain(error: unknown, signal: AbortSignal): void {
  if (signal.aborted) {
    filmSession.setState({ stage: "ready" });
  } else if (error instanceof PlumblineError) {
    filmSession.setState({ stage: "refused", reasons: [error.toRefusal()] });
  } else {
    filmSession.setState({
      stage: "failed",
      message: words.broke(error instanceof Error ? error.message : String(error)),
      fix: words.brokeFix,
    });
  }
}
