import { analyse } from "#core/analyse.ts";
import type {
  Calibration,
  CalibrationTable,
  EventModel,
  LegSight,
  MeasureModel,
} from "#core/gait/calibration-model.ts";
import { type BaseMeasureId, isMeasured, type Measured, type MeasureUnit } from "#core/report/form-report.ts";
import type { ClipCase } from "./clip-case.ts";
import { fitEventModel } from "./fit-event-model.ts";
import { fitMeasureModel, type MeasurePair } from "./fit-measure-model.ts";
import { type KnownStride, readStrides } from "./read-strides.ts";

/** A model that changes nothing and claims no error: what is left of an interval is the steps' own scatter. */
const untouched: MeasureModel = {
  offset: 0,
  slope: 1,
  modelSd: 0,
  repeatSd: 0,
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

/** Fewest clips behind a correction; below it the measure stays uncalibrated and the product does not show it. */
const leastClips = 5;

/** Least share of true strides that must be usable before timing is learned from them. */
const leastStrides = 20;

const measureKeys: readonly (readonly [BaseMeasureId, MeasureUnit])[] = [
  ["cadence", "steps/min"],
  ["contactTime", "s"],
  ["flightTime", "s"],
  ["dutyFactor", "ratio"],
  ["verticalOscillation", "% of leg"],
  ["verticalOscillation", "m"],
  ["trunkLean", "deg"],
  ["headForward", "deg"],
  ["spineLine", "deg"],
  ["overstride", "% of leg"],
  ["overstride", "m"],
  ["shankAngle", "deg"],
  ["kneeFlexionAtContact", "deg"],
  ["kneeFlexionPeakStance", "deg"],
  ["thighExtensionAtToeOff", "deg"],
  ["footAngle", "deg"],
  ["pelvicDrop", "deg"],
  ["trunkSideLean", "deg"],
  ["stepWidth", "m"],
];

const keyOf = (id: string, unit: string): string => `${id} ${unit}`;

/** True value of a measured slot; for both feet together the mean of the two where the truth lists only them. */
export function truthOf(
  { truth }: ClipCase,
  { id, side, unit }: Pick<Measured, "id" | "side" | "unit">,
): number | undefined {
  const same = truth.measures.filter((one) => one.id === id && one.unit === unit);
  const exact = same.find((one) => one.side === side);
  if (exact !== undefined) return exact.value;
  const sides = same.filter((one) => one.side !== "both");
  return side === "both" && sides.length === 2 ? sides.reduce((sum, { value }) => sum + value, 0) / 2 : undefined;
}

/** The report of one clip under a given calibration. */
export function analyseCase(clip: ClipCase, calibrations?: CalibrationTable) {
  return analyse(clip.track, {
    file: clip.id,
    kind: clip.profile === "markers" ? "markers" : "video",
    model: { name: clip.profile, version: "" },
    heightM: clip.heightM,
    leastContactsPerSide: 3,
    ...(calibrations === undefined ? {} : { calibrations }),
  }).report;
}

type EventModels = ReadonlyMap<string, { readonly initialContact: EventModel; readonly toeOff: EventModel }>;

function fitEvents(cases: readonly ClipCase[]): EventModels {
  const models = new Map<string, { readonly initialContact: EventModel; readonly toeOff: EventModel }>();
  for (const [kind, own] of Map.groupBy(cases, ({ profile, view }) => `${profile}/${view}`)) {
    const strides = own.flatMap(readStrides);
    for (const [sight, seen] of Map.groupBy(strides, (stride) => stride.sight)) {
      if (seen.length >= leastStrides) models.set(`${kind}/${sight}`, fitBoth(seen));
    }
    const near = models.get(`${kind}/near`);
    if (near !== undefined) models.set(`${kind}/alike`, near);
  }
  return models;
}

function fitBoth(seen: readonly KnownStride[]) {
  const sample = (key: "initialContactS" | "toeOffS") =>
    seen.map((known) => ({ clip: known.clip, stride: known.stride, eventS: known[key] }));
  return { initialContact: fitEventModel(sample("initialContactS")), toeOff: fitEventModel(sample("toeOffS")) };
}

/** Sight of a result of one clip: near or far in film from the side, alike otherwise. */
export function sightOfResult(clip: ClipCase, side: Measured["side"], facing: string | undefined): LegSight {
  if (clip.profile === "markers" || clip.view === "rear" || side === "both") return "alike";
  return side === facing ? "near" : "far";
}

function measurePairs(cases: readonly ClipCase[], table: CalibrationTable): Map<string, MeasurePair[]> {
  const pairs = new Map<string, MeasurePair[]>();
  for (const clip of cases) {
    const report = analyseCase(clip, table);
    for (const result of report.measures.filter(isMeasured)) {
      const truth = truthOf(clip, result);
      if (truth === undefined) continue;
      const sight = sightOfResult(clip, result.side, report.source.facing);
      const key = `${clip.profile}/${clip.view}/${sight}|${keyOf(result.id, result.unit)}`;
      const stepError = result.smallestRealChange / (1.96 * Math.SQRT2);
      const list = pairs.get(key) ?? [];
      list.push({ group: clip.group, raw: result.value, truth, stepError: Number.isFinite(stepError) ? stepError : 0 });
      pairs.set(key, list);
    }
  }
  return pairs;
}

/** A stride's usual length, s: turns the error of a contact time into that of a duty factor. */
const usualStrideS = 0.72;

/** Share of one foot's error that is left in the mean of two feet: between none and all of it is shared. Chosen by hand. */
const sharedByFeet = 0.8;

/**
 * Least model error of measures that are differences of event times. They are fitted on clips whose events were fitted too,
 * so their own left-out errors are too small; those of the event models are not.
 */
function leastTimingSd(
  key: string,
  {
    sight,
    models,
  }: { readonly sight: string | undefined; readonly models: Pick<Calibration, "initialContact" | "toeOff"> },
): number {
  const errorS =
    Math.hypot(models.initialContact.clipSdS, models.toeOff.clipSdS) * (sight === "alike" ? sharedByFeet : 1);
  if (key === "contactTime s" || key === "flightTime s") return errorS;
  return key === "dutyFactor ratio" ? errorS / usualStrideS : 0;
}

/**
 * Learns timing and corrections from clips with known truth: first the moments of landing and leaving from the strides'
 * cues, then every measure as the product reads it with those moments. Kinds of track with too few clips get no entry.
 * `given` are event models that come from elsewhere (markers: force plates) and are kept.
 */
export function fitCalibrations(cases: readonly ClipCase[], given: CalibrationTable = {}): CalibrationTable {
  const events = new Map(
    fitEvents(cases.filter(({ profile, view }) => given[`${profile}/${view}/alike`] === undefined)),
  );
  for (const [key, { initialContact, toeOff }] of Object.entries(given)) events.set(key, { initialContact, toeOff });
  const blank = Object.fromEntries(measureKeys.map(([id, unit]) => [keyOf(id, unit), untouched]));
  const bare = Object.fromEntries([...events].map(([key, models]) => [key, { ...models, measures: blank }]));
  const pairs = measurePairs(cases, bare);
  const table: Record<string, Calibration> = {};
  for (const [key, models] of events) {
    const measures: Record<string, MeasureModel> = {};
    for (const [id, unit] of measureKeys) {
      const own = pairs.get(`${key}|${keyOf(id, unit)}`) ?? [];
      if (own.length < leastClips) continue;
      const fitted = fitMeasureModel(own);
      const modelSd = Math.max(fitted.modelSd, leastTimingSd(keyOf(id, unit), { sight: key.split("/")[2], models }));
      measures[keyOf(id, unit)] = { ...fitted, modelSd };
    }
    table[key] = { ...models, measures };
  }
  return table;
}
