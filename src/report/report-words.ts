import { leastContactsPerSide } from "#core/report/check-running.ts";
import {
  type BaseMeasureId,
  type Finding,
  type FormReport,
  isMeasured,
  type Measured,
  type MeasureResult,
  type MeasureUnit,
} from "#core/report/form-report.ts";
import { dateWords } from "./load/load-words.ts";
import {
  baseMeasure,
  formatInterval,
  formatNumber,
  formatQuantity,
  measureName,
  missingWords,
} from "./measure-words.ts";
import { modelNames, sentenceWords as words } from "./sentence-words.ts";

/** How well one measure was found to do against known truth; figures of the accuracy benchmark. */
export interface MeasureAccuracy {
  readonly id: BaseMeasureId;
  readonly unit: MeasureUnit;
  /** Mean of measured minus true. */
  readonly bias: number;
  readonly rmse: number;
  /** 95 % limits of agreement. */
  readonly limits: readonly [number, number];
  /** Recordings behind the figures. */
  readonly recordings: number;
}

/** What the product's records say about findings and measures, by id. The records of `content` fit as they are. */
export interface ReportRecords {
  readonly contributors: ReadonlyMap<string, { readonly title: string; readonly tryThis: string }>;
  readonly evidence: ReadonlyMap<string, { readonly citation: string; readonly grade: string }>;
  readonly measures: ReadonlyMap<string, { readonly howMeasured: string }>;
}

/** No records: sentences and numbers stand alone. */
export const noRecords: ReportRecords = { contributors: new Map(), evidence: new Map(), measures: new Map() };

/** What a finding is worth testing for, one line a contributor. */
export function contributorLines({ contributors }: Finding, records: ReportRecords): readonly string[] {
  const known = contributors.map((id) => records.contributors.get(id)).filter((record) => record !== undefined);
  return known.map(({ title, tryThis }) => words.worthTesting(title, tryThis));
}

/** The studies behind a finding, in one line; empty when none is known. */
export function evidenceLine({ evidence }: Finding, records: ReportRecords): string {
  const known = evidence.map((id) => records.evidence.get(id)).filter((record) => record !== undefined);
  const sources = known.map(({ citation, grade }) => words.source(citation.replace(/\.$/, ""), grade));
  return sources.length === 0 ? "" : words.evidence(sources);
}

/** How each base measure of a report is made, in its order. */
export function methodLines(
  report: FormReport,
  records: ReportRecords,
): readonly (readonly [name: string, how: string])[] {
  const ids = [...new Set(measuredRows(report).map(({ id }) => baseMeasure(id)))];
  return ids.flatMap((id) => {
    const record = records.measures.get(id);
    return record === undefined ? [] : [[measureName(id), record.howMeasured] as const];
  });
}

/** Title of a report. */
export function reportTitle(report: FormReport): string {
  return words.titles[report.verdict];
}

/** The recording in one line: file, length, rate, view. */
export function sourceLine({ source, analysedOn }: Pick<FormReport, "source" | "analysedOn">): string {
  const { file, kind, frames, durationS, frameRateHz, filmedOn, view, facing, speedMPerS } = source;
  if (frames === 0) return file;
  const parts = [
    file,
    words.lengths[kind](durationS.toFixed(1), frameRateHz.toFixed(0)),
    view && words.views[view],
    facing && words.facing[facing],
    speedMPerS === undefined ? undefined : words.speed((3.6 * speedMPerS).toFixed(1)),
    filmedOn && words.filmed(dateWords(filmedOn, "")),
    analysedOn && words.analysed(dateWords(analysedOn, "")),
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** The whole report in one sentence or two. */
export function summarySentence(report: FormReport): string {
  if (report.verdict === "not-usable") return words.reasons(report.reasons.length);
  const cadence = measured(report, "cadence");
  const seen = words.seen({
    steps: report.contacts.length,
    cadence: cadence && { value: formatNumber(cadence.value, cadence.unit), interval: intervalOf(cadence) },
    contact: Object.fromEntries(
      (["both", "left", "right"] as const).flatMap((side) => {
        const contact = measured(report, "contactTime", side);
        return contact === undefined
          ? []
          : [[side, { value: formatQuantity(contact.value, "s"), interval: intervalOf(contact) }]];
      }),
    ),
  });
  return [seen, ...fewStepsSentence(report), words.standsOut(report.findings.length)].join(" ");
}

/** Said of a laboratory trial with fewer steps than a film must have. */
function fewStepsSentence({ contacts }: FormReport): readonly string[] {
  const left = contacts.filter(({ foot }) => foot === "left").length;
  const right = contacts.length - left;
  return Math.min(left, right) >= leastContactsPerSide ? [] : [words.fewSteps(left, right, leastContactsPerSide)];
}

function intervalOf({ interval, unit }: Measured): string {
  return formatInterval(interval, unit);
}

function measured(report: FormReport, id: BaseMeasureId, side: Measured["side"] = "both"): Measured | undefined {
  return report.measures.filter(isMeasured).find((one) => one.id === id && one.side === side);
}

/** Measures that have a number, in the order of the report. */
export function measuredRows(report: FormReport): readonly Measured[] {
  return report.measures.filter(isMeasured);
}

/** Several measures that are missing for one reason. */
export interface MissingGroup {
  readonly names: readonly string[];
  readonly message: string;
}

/** Measures without a number, those of one reason together. */
export function missingGroups(report: FormReport): readonly MissingGroup[] {
  const groups = new Map<string, MissingMeasure[]>();
  for (const result of report.measures) {
    if (isMeasured(result)) continue;
    const message = missingWords[result.notMeasurable.code];
    groups.set(message, [...(groups.get(message) ?? []), missingMeasure(result)]);
  }
  return [...groups].map(([message, missing]) => ({ message: sentence(message), names: missingNames(missing) }));
}

interface MissingMeasure {
  readonly name: string;
  readonly side: Measured["side"];
}

const missingMeasure = ({ id, side, unit }: Exclude<MeasureResult, Measured>): MissingMeasure => ({
  name: unit === "m" && id !== "stepWidth" ? words.asLength(measureName(id)) : measureName(id),
  side,
});

/** "Pelvic drop" when both sides are missing, "Pelvic drop (left)" when one is. */
function missingNames(missing: readonly MissingMeasure[]): readonly string[] {
  const names = [...new Set(missing.map(({ name }) => name))];
  return names.map((name) => {
    const sides = missing.filter((one) => one.name === name).map(({ side }) => side);
    const [only] = sides;
    return sides.length === 1 && only !== undefined && only !== "both" ? words.onSide(name, only) : name;
  });
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What was mended before measuring, in one sentence. */
export function repairSentence({ repairs }: FormReport): string {
  const { swapsRepaired, gapsFilledShare, outliersRemoved } = repairs;
  const share = (100 * gapsFilledShare).toFixed(gapsFilledShare < 0.1 ? 1 : 0);
  return words.repairs(swapsRepaired, outliersRemoved, share);
}

/** What a model of a report or a table of accuracy is called in words. */
export function modelWords(name: string): string {
  return Object.hasOwn(modelNames, name) ? modelNames[name as keyof typeof modelNames] : name;
}

/** What made the numbers and how long it took, in one sentence. */
export function modelSentence({ model, timing, source }: FormReport): string {
  const name = modelWords(model.name);
  if (!(timing.totalS > 0)) return words.pointsBy[source.kind](name, model.version);
  const taken = { frames: source.frames, seconds: timing.totalS.toFixed(1) };
  return words.pointsIn[source.kind](name, model.version, taken);
}
