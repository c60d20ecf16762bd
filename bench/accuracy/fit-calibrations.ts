import { analyse } from "#core/analyse.ts";
import type {
  Calibration,
  CalibrationTable,
  EventModel,
  LegSight,
  MeasureModel,
} from "#core/gait/calibration-model.ts";
import { calibrationTable } from "#core/gait/calibration-table.generated.ts";
import { type BaseMeasureId, isMeasured, type Measured, type MeasureUnit } from "#core/report/form-report.ts";
import { quantile, studentT95 } from "#core/signal/statistics.ts";
import type { ClipCase } from "./clip-case.ts";
import { fitEventModel } from "./fit-event-model.ts";
import { fitMeasureModel, leftOutMisses, type MeasurePair } from "./fit-measure-model.ts";
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

/** What the product refuses teaches nothing about what it accepts. Kinds of track that the product cannot read yet are all kept. */
function accepted(cases: readonly ClipCase[]): readonly ClipCase[] {
  return cases.filter((clip) => {
    const legs = Object.keys(calibrationTable).filter((key) => key.startsWith(`${clip.profile}/${clip.view}/`));
    return legs.length === 0 || analyseCase(clip).verdict !== "not-usable";
  });
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
    seen.map(({ clip, group, stride, ...known }) => ({ clip, group, stride, eventS: known[key] }));
  return { initialContact: fitEventModel(sample("initialContactS")), toeOff: fitEventModel(sample("toeOffS")) };
}

/** Sight of a result of one clip: near or far in film from the side, alike otherwise. */
export function sightOfResult(clip: ClipCase, side: Measured["side"], facing: string | undefined): LegSight {
  if (clip.profile === "markers" || clip.view === "rear" || side === "both") return "alike";
  return side === facing ? "near" : "far";
}

/** Under {@link untouched} all of a smallest real change is the steps' scatter; a cadence has no steps to count. */
function stepScatter({ id, n, smallestRealChange }: Measured): Pick<MeasurePair, "stepError" | "stepHalf"> {
  const stepHalf = Number.isFinite(smallestRealChange) ? smallestRealChange / Math.SQRT2 : 0;
  return { stepHalf, stepError: stepHalf / (id === "cadence" ? 1.96 : studentT95(n - 1)) };
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
      const list = pairs.get(key) ?? [];
      list.push({ group: clip.group, raw: result.value, truth, ...stepScatter(result) });
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
export function fitCalibrations(all: readonly ClipCase[], given: CalibrationTable = {}): CalibrationTable {
  const cases = accepted(all);
  const events = new Map(
    fitEvents(cases.filter(({ profile, view }) => given[`${profile}/${view}/alike`] === undefined)),
  );
  for (const [key, { initialContact, toeOff }] of Object.entries(given)) events.set(key, { initialContact, toeOff });
  const blank = Object.fromEntries(measureKeys.map(([id, unit]) => [keyOf(id, unit), untouched]));
  const bare = Object.fromEntries([...events].map(([key, models]) => [key, { ...models, measures: blank }]));
  const pairs = measurePairs(cases, bare);
  const fitted = [...events].flatMap(([key, models]) =>
    measureKeys.flatMap(([id, unit]) => {
      const own = pairs.get(`${key}|${keyOf(id, unit)}`) ?? [];
      const leastSd = leastTimingSd(keyOf(id, unit), { sight: key.split("/")[2], models });
      return own.length < leastClips ? [] : [{ key, measure: keyOf(id, unit), own, leastSd }];
    }),
  );
  const table: Record<string, Calibration> = {};
  for (const [kind, alike] of Map.groupBy(fitted, ({ key }) => kindOf(key))) {
    const widening = wideningOf(alike.flatMap(({ own, leastSd }) => leftOutMisses(own, leastSd)));
    console.error(`${kind}: intervals made ${widening.toFixed(2)} times as wide as the fit alone says`);
    for (const [key, own] of Map.groupBy(alike, (one) => one.key)) {
      const models = events.get(key);
      if (models !== undefined)
        table[key] = { ...models, measures: Object.fromEntries(own.map(widenedModel(widening))) };
    }
  }
  return table;
}

/** Measures of one kind of track and view widen together: one of them alone has too few runners to tell. */
const kindOf = (key: string): string => key.split("/").slice(0, 2).join("/");

/** Intervals are never made narrower than the fit says, nor wider than this: beyond it something else is wrong. Chosen by hand. */
const wideningRange = [1, 1.5] as const;
/** Fewest clips times measures that tell how wide intervals must be. */
const leastMisses = 60;

/** By how much intervals must be wider than a fit alone says, if at all, so that 95 % of runners who were left out lie in them. */
function wideningOf(misses: readonly number[]): number {
  if (misses.length < leastMisses) return 1;
  return Math.min(wideningRange[1], Math.max(wideningRange[0], quantile(misses, 0.95)));
}

interface FittedMeasure {
  readonly measure: string;
  readonly own: readonly MeasurePair[];
  readonly leastSd: number;
}

const widenedModel =
  (widening: number) =>
  ({ measure, own, leastSd }: FittedMeasure): readonly [string, MeasureModel] => {
    const model = fitMeasureModel(own);
    return [measure, { ...model, modelSd: widening * Math.max(model.modelSd, leastSd) }];
  };
