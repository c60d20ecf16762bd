import { type AnalyseRecordingOptions, analyseRecording } from "#app/analyse-recording.ts";
import { outputPathProblem } from "#app/output-path.ts";
import { overlayEndings, writeOverlay } from "#app/overlay/write-overlay.ts";
import { printedReport } from "#app/printed-report.ts";
import { reportEndings, reportJson, writeReport } from "#app/write-report.ts";
import { trackEndings, writeTrack } from "#app/write-track.ts";
import { type ExitCode, exitCodes } from "#contract/error-codes.ts";
import type { FormAnalysis } from "#core/report/form-analysis.ts";
import { type AnalyzeRequest, readAnalyzeRequest } from "./analyze-request.ts";
import { analyzeHelp } from "./help-texts.ts";
import { type ProgressLine, progressLine } from "./progress-line.ts";
import { systemTrouble } from "./system-trouble.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `plumbline analyze` and gives the exit code. */
export async function runAnalyze(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const reading = readAnalyzeRequest(words);
  if (reading.kind === "help") {
    await terminal.print(analyzeHelp);
    return exitCodes.done;
  }
  const problem = reading.kind === "wrong" ? reading.problem : await outputProblem(reading.request);
  if (reading.kind === "wrong" || problem !== undefined) {
    terminal.tell(`${problem}.\n\n${usage}`);
    return exitCodes.wrongUse;
  }
  const { request } = reading;
  const progress = progressLine(terminal.errors, () => performance.now());
  try {
    const analysis = await analyseRecording(request.path, watched(request.options, progress, terminal.signal));
    const isWritten = await tryToWrite({ request, analysis, progress, terminal });
    progress.clear();
    await terminal.print(request.isJson ? reportJson(analysis) : printedReport(analysis, terminal.hasColour));
    if (!isWritten) return exitCodes.ourFault;
    return analysis.report.verdict === "ok" ? exitCodes.done : exitCodes.unusableInput;
  } finally {
    progress.clear();
  }
}

const usage =
  "Usage: plumbline analyze CLIP|TRIAL [--view side|rear] [--height 1.75] [--speed 3.0]\n" +
  "         [--model lite|full|heavy] [--capture-rate HZ] [--workers N] [--json]\n" +
  "         [--report out.html|out.pdf|out.json] [--overlay out.mp4] [--track out.trc|out.csv]\n" +
  "plumbline analyze --help says more.\n";

/** First output that could not be written, found before the work is done. */
async function outputProblem({ path, report, overlay, track }: AnalyzeRequest): Promise<string | undefined> {
  const wanted = [
    { output: report, endings: reportEndings },
    { output: overlay, endings: overlayEndings },
    { output: track, endings: trackEndings },
  ];
  for (const { output, endings } of wanted) {
    if (output === undefined) continue;
    const problem = await outputPathProblem(output, { inputPath: path, endings });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const stageWords = {
  opening: "Opening the film",
  "loading-model": "Loading the body model",
  tracking: "Following the runner",
} as const;

function watched(
  options: AnalyseRecordingOptions,
  progress: ProgressLine,
  signal: AbortSignal,
): AnalyseRecordingOptions {
  return {
    ...options,
    signal,
    onProgress: ({ stage, framesDone, framesTotal, secondsLeft }) => {
      const words = stageWords[stage];
      const share = stage === "tracking" && framesTotal > 0 ? { share: framesDone / framesTotal } : {};
      progress.show({ words, ...share, ...(secondsLeft === undefined ? {} : { secondsLeft }) });
    },
  };
}

interface Outcome {
  readonly request: AnalyzeRequest;
  readonly analysis: FormAnalysis;
  readonly progress: ProgressLine;
  readonly terminal: Terminal;
}

/** Writes what was asked for. A full disk is told, and does not take the numbers away that minutes of work made. */
async function tryToWrite(outcome: Outcome): Promise<boolean> {
  try {
    await writeFiles(outcome);
    return true;
  } catch (error) {
    const trouble = systemTrouble(error);
    if (trouble === undefined) throw error;
    outcome.progress.clear();
    outcome.terminal.tell(`Could not write every file. ${trouble}\n`);
    return false;
  }
}

/** Writes what was asked for. A recording that could not be used still has its report, which says why. */
async function writeFiles({ request, analysis, progress, terminal }: Outcome): Promise<void> {
  const { path, report, overlay, track } = request;
  const { source, verdict } = analysis.report;
  const film = source.kind === "video" && source.frames > 0 ? { filmPath: path } : {};
  const written: string[] = [];
  if (report !== undefined) {
    progress.show({ words: "Writing the report" });
    await writeReport(analysis, report, film.filmPath);
    written.push(report);
  }
  if (verdict === "ok" && track !== undefined) {
    await writeTrack(analysis, track);
    written.push(track);
  }
  if (verdict === "ok" && overlay !== undefined) {
    const onProgress = (share: number): void => progress.show({ words: "Drawing the film", share });
    await writeOverlay(analysis, overlay, { ...film, signal: terminal.signal, onProgress });
    written.push(overlay);
  }
  progress.clear();
  for (const name of written) terminal.tell(`Wrote ${name}\n`);
  const left = verdict === "ok" ? [] : [track, overlay].filter((name) => name !== undefined);
  for (const name of left) terminal.tell(`Did not write ${name}: the recording could not be used\n`);
}
