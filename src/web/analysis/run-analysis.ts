import { analyse } from "#core/analyse.ts";
import type { AnalyseOptions, FormAnalysis } from "#core/report/form-analysis.ts";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { saveReport } from "../stored/report-store.ts";
import { type Film, type FilmOptions, filmSession } from "./film-session.ts";
import { poseOfFilm } from "./pose-of-film.ts";

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
  filmSession.setState({ stage: "running", progress: { words: "Opening the film" } });
  try {
    const { track, timing, model } = await poseOfFilm(film.blob, {
      options,
      signal: controller.signal,
      onProgress: (progress) => {
        if (!controller.signal.aborted) filmSession.setState({ stage: "running", progress });
      },
    });
    const analysis = withTiming(analyse(track, analyseOptions(film, options, model)), timing);
    return await finish(film, options, analysis);
  } catch (error) {
    explain(error, controller.signal);
    return undefined;
  } finally {
    if (running === controller) running = undefined;
  }
}

async function finish(film: Film, options: FilmOptions, analysis: FormAnalysis): Promise<string | undefined> {
  if (analysis.report.verdict === "not-usable") {
    filmSession.setState({ stage: "refused", reasons: analysis.report.reasons });
    return undefined;
  }
  const id = crypto.randomUUID();
  const report = { id, savedAt: new Date().toISOString(), name: film.name, analysis, hasFilm: options.keepsFilm };
  await saveReport(report, film.blob);
  filmSession.setState({ stage: "ready" });
  return id;
}

function analyseOptions(film: Film, options: FilmOptions, model: AnalyseOptions["model"]): AnalyseOptions {
  const { view, heightM, speedMPerS } = options;
  return {
    file: film.name,
    kind: "video",
    model,
    ...(view ? { view } : {}),
    ...(heightM === undefined ? {} : { heightM }),
    ...(speedMPerS === undefined ? {} : { speedMPerS }),
  };
}

function withTiming(analysis: FormAnalysis, timing: FormAnalysis["report"]["timing"]): FormAnalysis {
  return { ...analysis, report: { ...analysis.report, timing } };
}

function explain(error: unknown, signal: AbortSignal): void {
  if (signal.aborted) {
    filmSession.setState({ stage: "ready" });
  } else if (error instanceof PlumblineError) {
    filmSession.setState({ stage: "refused", reasons: [error.toRefusal()] });
  } else {
    filmSession.setState({
      stage: "failed",
      message: `Something broke while the film was measured: ${error instanceof Error ? error.message : String(error)}.`,
      fix: "The film is safe. Reload the page and try again; if it breaks again, try the light model or a shorter film.",
    });
  }
}
