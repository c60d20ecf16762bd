import { constants } from "node:fs";
import { access, open, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { analyse } from "#core/analyse.ts";
import { localDay } from "#core/load/calendar.ts";
import type { PoseTrack, View } from "#core/pose/pose-track.ts";
import type { AnalyseOptions, FormAnalysis } from "#core/report/form-analysis.ts";
import type { FormReport } from "#core/report/form-report.ts";
import { PlumblineError } from "#core/report/plumbline-error.ts";
import { trackFromTrial } from "#formats/marker-set/track-from-trial.ts";
import { markerTrialFormat, readMarkerTrial } from "#formats/read-marker-trial.ts";
import { poseModelVersion } from "#vision/assets.ts";
import type { PoseModel, PoseProgress } from "#vision/pose-options.ts";
import { zoneOffsetS } from "./zone-offset.ts";

export interface AnalyseRecordingOptions {
  readonly view?: View;
  /** Standing height, m. */
  readonly heightM?: number;
  readonly speedMPerS?: number;
  readonly model: PoseModel;
  /** Hz; the user's word on slow motion. */
  readonly captureRateHz?: number;
  readonly workers?: number;
  readonly onProgress?: (progress: PoseProgress) => void;
  readonly signal?: AbortSignal;
}

/** Bytes looked at to tell a trial from a film. */
const sniffedBytes = 65_536;

/** A marker trial larger than this is not read: an hour of 60 markers at 200 Hz is about half of it. */
const mostTrialBytes = 1_000_000_000;

/**
 * Analyses a film or a marker trial, told apart by content. What cannot be used gives `verdict: "not-usable"` with the
 * reason; only a caller's mistake, our own fault and a cancelled signal throw.
 */
export async function analyseRecording(path: string, options: AnalyseRecordingOptions): Promise<FormAnalysis> {
  const startedMs = performance.now();
  try {
    const format = await trialFormat(path);
    const analysis = format === undefined ? await analyseFilm(path, options) : await analyseTrial(path, options);
    return withTotal(analysis, (performance.now() - startedMs) / 1000);
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    return refusedAnalysis(path, error);
  }
}

/** Format of a marker trial by its first bytes, `undefined` for anything else. Throws when there is no file to read. */
async function trialFormat(path: string): Promise<"trc" | "c3d" | "rbds" | undefined> {
  const name = basename(path);
  const facts = await stat(path).catch((cause: unknown) => {
    throw new PlumblineError("file-not-found", path, { cause });
  });
  if (!facts.isFile()) throw new PlumblineError("not-a-file", name);
  if (facts.size === 0) throw new PlumblineError("empty-file");
  await access(path, constants.R_OK).catch((cause: unknown) => {
    throw new PlumblineError("unreadable-file", name, { cause });
  });
  const format = markerTrialFormat(await firstBytes(path));
  if (format !== undefined && facts.size > mostTrialBytes) {
    throw new PlumblineError("broken-trial", `it has ${(facts.size / 1e6).toFixed(0)} MB, and we read at most 1,000`);
  }
  return format;
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function analyseTrial(path: string, options: AnalyseRecordingOptions): Promise<FormAnalysis> {
  const trial = readMarkerTrial(await readFile(path), basename(path));
  const track = trackFromTrial(trial, options.view ?? "side");
  const model = { name: `markers (${trial.format})`, version: "1" };
  return analyse(track, coreOptions(path, options, { kind: "markers", model }));
}

async function analyseFilm(path: string, options: AnalyseRecordingOptions): Promise<FormAnalysis> {
  // The networks are loaded only for a film: a marker trial is done in a fraction of the time that takes.
  const { poseFromFile } = await import("#vision/node.ts");
  const { model, workers, captureRateHz, onProgress, signal } = options;
  const asked = { model, workers, captureRateHz, onProgress, signal };
  const { track, timing } = await poseFromFile(path, withoutUndefined(asked));
  const facts = { kind: "video" as const, model: { name: track.profile, version: poseModelVersion } };
  const analysis = analyse(track, coreOptions(path, options, facts));
  return { ...analysis, report: { ...analysis.report, timing } };
}

type Given<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Leaves out what was not asked for: an option that is absent is not one that is `undefined`. */
function withoutUndefined<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

function coreOptions(
  path: string,
  { view, heightM, speedMPerS }: AnalyseRecordingOptions,
  facts: Pick<AnalyseOptions, "kind" | "model">,
): AnalyseOptions {
  return { file: basename(path), ...facts, ...withoutUndefined({ view, heightM, speedMPerS }) };
}

/** Puts the wall-clock time of the whole in; the frames a second are over it. */
function withTotal(analysis: FormAnalysis, totalS: number): FormAnalysis {
  const { report } = analysis;
  const framesPerS = totalS > 0 ? report.source.frames / totalS : 0;
  return {
    ...analysis,
    report: {
      ...report,
      analysedOn: localDay(Date.now(), zoneOffsetS(Date.now())),
      timing: { ...report.timing, totalS, framesPerS },
    },
  };
}

const emptyTrack: PoseTrack = {
  profile: "markers",
  timesS: new Float64Array(),
  keypoints: [],
  x: new Float64Array(),
  y: new Float64Array(),
  confidence: new Float64Array(),
  unit: "m",
  time: { startS: 0, frameRateHz: 0 },
  scene: {},
};

/** The report of a recording that could not even be opened. */
export function refusedAnalysis(path: string, error: PlumblineError): FormAnalysis {
  const kind = error.code === "broken-trial" || error.code === "unknown-markers" ? "markers" : "video";
  const report: FormReport = {
    schema: "plumbline.form-report/1",
    source: { file: basename(path), kind, startS: 0, frames: 0, durationS: 0, frameRateHz: 0 },
    verdict: "not-usable",
    reasons: [error.toRefusal()],
    contacts: [],
    measures: [],
    findings: [],
    drift: [],
    repairs: { swapsRepaired: 0, gapsFilledShare: 0, outliersRemoved: 0 },
    model: { name: "none", version: "0" },
    timing: { decodeS: 0, inferenceS: 0, totalS: 0, framesPerS: 0 },
  };
  return { report, track: emptyTrack, series: [], curves: [], moments: [] };
}
