import { legLengths, metresPerUnit } from "./gait/body-ruler.ts";
import { type BodySignals, bodySignals } from "./gait/body-signals.ts";
import { findRhythm, type Rhythm } from "./gait/cadence.ts";
import { calibrationOf, type Sight } from "./gait/calibration.ts";
import { detectContacts } from "./gait/contacts.ts";
import { cycleCurves, frameSeries, keyMoments } from "./gait/cycle-curves.ts";
import { measureAll, measureSteps } from "./gait/measure-all.ts";
import type { MeasureContext } from "./gait/measure-definition.ts";
import { measureDrift } from "./gait/measure-drift.ts";
import { runningPattern } from "./gait/running-pattern.ts";
import { type CameraView, cameraView } from "./pose/camera-view.ts";
import type { PoseTrack, View } from "./pose/pose-track.ts";
import { repairSwaps } from "./pose/repair-swaps.ts";
import { type Mending, mendTrack } from "./pose/uniform-track.ts";
import { checkRecording } from "./report/check-recording.ts";
import { checkLength, checkMovement, checkView } from "./report/check-running.ts";
import { findFindings } from "./report/findings.ts";
import type { AnalyseOptions, FormAnalysis } from "./report/form-analysis.ts";
import type { Contact, FormReport, ReportSource } from "./report/form-report.ts";
import { type Doubt, toldDoubt } from "./report/refusal-codes.ts";

/** A laboratory trial is often only a few steps long; its steps are each well measured. */
const leastContactsPerSideOfTrial = 2;

interface Stage {
  readonly track: PoseTrack;
  readonly options: AnalyseOptions;
  readonly reasons: readonly Doubt[];
  readonly repairs: FormReport["repairs"];
  readonly camera?: CameraView;
}

function sourceOf({ track, options, camera }: Stage): ReportSource {
  const view = camera?.view === "oblique" ? undefined : camera?.view;
  return {
    file: options.file,
    kind: options.kind,
    startS: track.time.startS,
    frames: track.timesS.length,
    durationS: (track.timesS.at(-1) ?? 0) - (track.timesS[0] ?? 0),
    frameRateHz: track.time.frameRateHz,
    ...(track.time.filmedOn === undefined ? {} : { filmedOn: track.time.filmedOn }),
    ...(view === undefined ? {} : { view }),
    ...(camera === undefined ? {} : { facing: camera.facing }),
    ...(options.speedMPerS === undefined ? {} : { speedMPerS: options.speedMPerS }),
  };
}

function reportOf(
  stage: Stage,
  content: Partial<Pick<FormReport, "contacts" | "measures" | "findings" | "drift">>,
): FormReport {
  return {
    schema: "plumbline.form-report/1",
    source: sourceOf(stage),
    verdict: stage.reasons.length === 0 ? "ok" : "not-usable",
    reasons: stage.reasons.map((doubt) => toldDoubt(doubt, stage.options.words)),
    contacts: [],
    measures: [],
    findings: [],
    drift: [],
    ...content,
    repairs: stage.repairs,
    model: stage.options.model,
    timing: { decodeS: 0, inferenceS: 0, totalS: 0, framesPerS: 0 },
  };
}

function notUsable(stage: Stage, contacts: readonly Contact[] = []): FormAnalysis {
  return { report: reportOf(stage, { contacts }), track: stage.track, series: [], curves: [], moments: [] };
}

function viewOf(camera: CameraView, asked: View | undefined): View {
  return camera.view === "oblique" ? (asked ?? "side") : camera.view;
}

/** Movement, contacts and everything read from them, for a track that could be mended. */
function analyseMoving(stage: Stage, mending: Mending, camera: CameraView): FormAnalysis {
  const { options } = stage;
  const view = viewOf(camera, options.view);
  const signals = bodySignals(mending.uniform);
  const rhythm = findRhythm(signals, view);
  if (rhythm === undefined) {
    const nothing: readonly Doubt[] =
      stage.reasons.length > 0 ? [] : [{ code: "too-short", found: (words) => words.noRegularSteps }];
    return notUsable({ ...stage, reasons: [...stage.reasons, ...nothing] });
  }
  const { calibrations } = options;
  const sight: Sight = { profile: stage.track.profile, view, nearSide: camera.nearSide, calibrations };
  const contacts = detectContacts(signals, rhythm, sight);
  const reasons = [...stage.reasons, ...checkSteps({ signals, rhythm, view, contacts }, stage)];
  if (reasons.length > 0) return notUsable({ ...stage, reasons }, contacts);
  const legLength = legLengths(signals, contacts);
  const context: MeasureContext = {
    signals,
    contacts,
    rhythm,
    view,
    legLength,
    metresPerUnit: metresPerUnit(signals, legLength, options.heightM),
  };
  return measuredAnalysis(stage, { context, sight });
}

interface Steps {
  readonly signals: BodySignals;
  readonly rhythm: Rhythm;
  readonly view: View;
  readonly contacts: readonly Contact[];
}

function checkSteps({ signals, rhythm, view, contacts }: Steps, { track, options }: Stage): Doubt[] {
  const pattern = runningPattern(signals, view, rhythm.stridePeriodS);
  const durationS = track.timesS.at(-1) ?? 0;
  const wrong = checkMovement({ rhythm, pattern, view, durationS }, track.time);
  if (wrong.length > 0) return wrong;
  return checkLength(
    contacts,
    durationS,
    options.leastContactsPerSide ?? (options.kind === "markers" ? leastContactsPerSideOfTrial : undefined),
  );
}

function measuredAnalysis(
  stage: Stage,
  { context, sight }: { readonly context: MeasureContext; readonly sight: Sight },
): FormAnalysis {
  const { track } = stage;
  const steps = measureSteps(context);
  const measures = measureAll(context, steps, sight);
  const models = calibrationOf(sight, "both")?.measures ?? {};
  const correct = (key: string, value: number): number =>
    (models[key]?.offset ?? 0) + (models[key]?.slope ?? 1) * value;
  const drift = measureDrift(steps, track.timesS.at(-1) ?? 0, correct);
  const isScaled = track.unit === "px" && Number.isFinite(context.metresPerUnit);
  const findings = findFindings({ measures, drift, steps, contacts: context.contacts, timesS: track.timesS });
  return {
    report: reportOf(stage, { contacts: context.contacts, measures, findings, drift }),
    track,
    series: frameSeries(context, track.timesS, sight),
    curves: cycleCurves(context, sight),
    moments: keyMoments(context.contacts, track.timesS),
    ...(isScaled ? { metresPerPx: context.metresPerUnit } : {}),
  };
}

/** The track turned about the picture's middle by `degrees`, clockwise as seen. */
function turned(track: PoseTrack, degrees: number): PoseTrack {
  if (degrees === 0) return track;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [(track.widthPx ?? 0) / 2, (track.heightPx ?? 0) / 2];
  const x = track.x.map((value, i) => cx + cos * (value - cx) - sin * ((track.y[i] ?? Number.NaN) - cy));
  const y = track.y.map((value, i) => cy + sin * ((track.x[i] ?? Number.NaN) - cx) + cos * (value - cy));
  return { ...track, x, y };
}

/**
 * One person's body points over time -> contacts, measures with their error, findings and drift.
 * Pure: the same composition runs in the browser, the server and the command line. A recording that cannot be used gives
 * `verdict: "not-usable"` with its reasons, never an exception. Timing is zero; the caller fills it in.
 */
export function analyse(raw: PoseTrack, options: AnalyseOptions): FormAnalysis {
  const none = { swapsRepaired: 0, gapsFilledShare: 0, outliersRemoved: 0 };
  const reasons = checkRecording(raw);
  const isHopeless =
    raw.timesS.length < 8 ||
    reasons.some(({ code }) => code === "nobody" || code === "unknown-frame-rate" || code === "too-dark");
  if (isHopeless) {
    const short: Doubt = { code: "too-short", found: (words) => words.picturesOnly(raw.timesS.length) };
    return notUsable({ track: raw, options, reasons: reasons.length > 0 ? reasons : [short], repairs: none });
  }
  const tilt = raw.scene.verticalDeg ?? 0;
  const { track, swapsRepaired } = repairSwaps(turned(raw, -tilt));
  const camera = cameraView(track);
  const isMirrored = camera.facing === "left" || camera.facing === "towards";
  const mending = mendTrack(track, isMirrored ? -1 : 1);
  const repairs = { swapsRepaired, gapsFilledShare: mending.gapsFilledShare, outliersRemoved: mending.outliersRemoved };
  const isStill = reasons.some(({ code }) => code === "standing");
  const stage: Stage = {
    track: turned(mending.track, tilt),
    options,
    repairs,
    camera,
    reasons: [...reasons, ...(isStill ? [] : checkView(camera, options.view))],
  };
  return isStill ? notUsable(stage) : analyseMoving(stage, mending, camera);
}
