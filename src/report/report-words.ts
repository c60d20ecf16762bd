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
import { baseMeasure, formatNumber, formatQuantity, measureName, missingWords } from "./measure-words.ts";

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
  return known.map(
    ({ title, tryThis }) => `Worth testing: ${title.charAt(0).toLowerCase()}${title.slice(1)}. ${tryThis}`,
  );
}

/** The studies behind a finding, in one line; empty when none is known. */
export function evidenceLine({ evidence }: Finding, records: ReportRecords): string {
  const known = evidence.map((id) => records.evidence.get(id)).filter((record) => record !== undefined);
  const sources = known.map(({ citation, grade }) => `${citation.replace(/\.$/, "")} (grade ${grade})`);
  return sources.length === 0 ? "" : `Evidence: ${sources.join("; ")}.`;
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
  return report.verdict === "ok" ? "Your running form" : "This recording could not be measured";
}

const viewWords = { side: "from the side", rear: "from behind" } as const;
const facingWords = { left: "facing left", right: "facing right", away: "running away", towards: "running towards us" };

/** The recording in one line: file, length, rate, view. */
export function sourceLine({ source, analysedOn }: Pick<FormReport, "source" | "analysedOn">): string {
  const { file, kind, frames, durationS, frameRateHz, filmedOn, view, facing, speedMPerS } = source;
  if (frames === 0) return file;
  const what = kind === "video" ? "of film" : "of marker trial";
  const rate = `${durationS.toFixed(1)} s ${what} at ${frameRateHz.toFixed(0)} ${kind === "video" ? "frames" : "samples"} a second`;
  const speed = speedMPerS === undefined ? undefined : `at ${(3.6 * speedMPerS).toFixed(1)} km/h as entered`;
  const days = [filmedOn && `filmed on ${longDay(filmedOn)}`, analysedOn && `analysed on ${longDay(analysedOn)}`];
  const parts = [file, rate, view && viewWords[view], facing && facingWords[facing], speed, ...days];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** "12 November 2026". */
function longDay(day: string): string {
  return dateWords(day, "");
}

const countWords = ["Nothing stands", "One thing stands", "Two things stand", "Three things stand"];

/** The whole report in one sentence or two. */
export function summarySentence(report: FormReport): string {
  if (report.verdict === "not-usable")
    return report.reasons.length > 1
      ? "There is more than one reason: all are below."
      : "Below is why, and what helps.";
  const cadence = measured(report, "cadence");
  const steps = `We saw ${report.contacts.length} steps`;
  const pace = cadence && `${formatNumber(cadence.value, cadence.unit)} a minute${intervalWords(cadence)}`;
  const sentence = [steps, pace, contactWords(report)].filter((part) => part !== undefined).join(", ");
  const stands = `${countWords[report.findings.length] ?? "Nothing stands"} out.`;
  return [`${sentence}.`, fewStepsSentence(report), stands].filter(Boolean).join(" ");
}

/** Said of a laboratory trial with fewer steps than a film must have; empty otherwise. */
function fewStepsSentence({ contacts }: FormReport): string {
  const left = contacts.filter(({ foot }) => foot === "left").length;
  const right = contacts.length - left;
  if (Math.min(left, right) >= leastContactsPerSide) return "";
  return (
    `Only ${left} landings of the left foot and ${right} of the right were seen, where a film must have ${leastContactsPerSide} ` +
    "of each: so few make every number uncertain, as its interval says."
  );
}

/** The interval in brackets, as part of a sentence. */
function intervalWords({ interval: [low, high], unit }: Measured): string {
  return ` (${formatNumber(low, unit)} to ${formatNumber(high, unit)})`;
}

function contactWords(report: FormReport): string | undefined {
  const lasting = (side: Measured["side"]): string | undefined => {
    const contact = measured(report, "contactTime", side);
    return contact && `${formatQuantity(contact.value, "s")}${intervalWords(contact)}`;
  };
  const [both, left, right] = [lasting("both"), lasting("left"), lasting("right")];
  if (both !== undefined) return `with a foot on the ground for ${both} at a time`;
  if (left !== undefined && right !== undefined) {
    return `with your left foot on the ground for ${left} at a time and your right for ${right}`;
  }
  if (left !== undefined) return `with your left foot on the ground for ${left} at a time`;
  return right && `with your right foot on the ground for ${right} at a time`;
}

function measured(report: FormReport, id: BaseMeasureId, side: Measured["side"] = "both"): Measured | undefined {
  return report.measures.filter(isMeasured).find((one) => one.id === id && one.side === side);
}

/** How sure a measure is, in words. */
export const qualityWords: Readonly<Record<Measured["quality"], string>> = {
  high: "well seen",
  moderate: "fairly seen",
  low: "poorly seen",
};

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
  name: [measureName(id), unit === "m" && id !== "stepWidth" ? "as a length" : ""].filter(Boolean).join(" "),
  side,
});

/** "Pelvic drop" when both sides are missing, "Pelvic drop (left)" when one is. */
function missingNames(missing: readonly MissingMeasure[]): readonly string[] {
  const names = [...new Set(missing.map(({ name }) => name))];
  return names.map((name) => {
    const sides = missing.filter((one) => one.name === name).map(({ side }) => side);
    const [only] = sides;
    return sides.length === 1 && only !== undefined && only !== "both" ? `${name} (${only})` : name;
  });
}

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** What was mended before measuring, in one sentence. */
export function repairSentence({ repairs }: FormReport): string {
  const { swapsRepaired, gapsFilledShare, outliersRemoved } = repairs;
  const times = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
  const share = (100 * gapsFilledShare).toFixed(gapsFilledShare < 0.1 ? 1 : 0);
  return (
    `Before measuring we put ${times(swapsRepaired, "left-right swap")} right, ` +
    `took ${times(outliersRemoved, "stray point")} out and filled short gaps in ${share} % of the points.`
  );
}

const bodyModels: Readonly<Record<string, string>> = {
  "blazepose-lite": "BlazePose, light model",
  "blazepose-full": "BlazePose, full model",
  "blazepose-heavy": "BlazePose, heavy model",
  markers: "Markers",
};

/** What a model of a report or a table of accuracy is called in words. */
export function modelWords(name: string): string {
  return bodyModels[name] ?? name;
}

/** What made the numbers and how long it took, in one sentence. */
export function modelSentence({ model, timing, source }: FormReport): string {
  const how = source.kind === "video" ? "Body points from the film by" : "Body points from";
  const time = timing.totalS > 0 ? `, ${source.frames} frames in ${timing.totalS.toFixed(1)} s` : "";
  return `${how} ${modelWords(model.name)}, version ${model.version}${time}.`;
}

/** What every report must say about itself. */
export const limits: readonly string[] = [
  "Every number comes with its 95 % interval: the runner's true value lies in it 19 times out of 20.",
  "“Real change from” is the least difference between two recordings made alike that is more than noise.",
  "This describes how you ran in this recording. It is not a diagnosis, and no single number says why a back hurts.",
  "A camera sees one plane. Turning towards or away from it changes angles that it cannot see.",
];
