import { notMeasurableWords } from "#core/gait/measure-words.ts";
import type { Side } from "#core/pose/keypoints.ts";
import type { CycleCurveId } from "#core/report/form-analysis.ts";
import type { BaseMeasureId, Measured, MeasureId, MeasureUnit } from "#core/report/form-report.ts";
import { inLanguage } from "./words/in-language.ts";

/** What a measure is called, and what it is, each in one line. */
interface MeasureWords {
  readonly name: string;
  readonly meaning: string;
}

/** Names and meanings of the measures, in the runner's words. Signs as in the glossary. */
export const measureWords = inLanguage("report-measure", {
  cadence: { name: "Cadence", meaning: "steps of both feet in a minute" },
  contactTime: { name: "Contact time", meaning: "how long a foot stays on the ground" },
  flightTime: { name: "Flight time", meaning: "how long both feet are in the air between two steps" },
  dutyFactor: { name: "Duty factor", meaning: "share of a stride that one foot is on the ground" },
  verticalOscillation: { name: "Bounce", meaning: "how far your hips move up and down within a step" },
  trunkLean: { name: "Trunk lean", meaning: "hips to shoulders against the vertical, + is forward" },
  headForward: { name: "Head forward", meaning: "shoulders to ears against the vertical, + is forward" },
  spineLine: { name: "Spine line", meaning: "head against trunk: 0 when hips, shoulders and ears lie on one line" },
  overstride: { name: "Landing ahead of the hips", meaning: "ankle ahead of the hips when the foot lands, + is ahead" },
  shankAngle: {
    name: "Shin angle at landing",
    meaning: "knee to ankle against the vertical when the foot lands, + is ankle ahead",
  },
  kneeFlexionAtContact: { name: "Knee bend at landing", meaning: "0 is a straight knee" },
  kneeFlexionPeakStance: {
    name: "Knee bend under load",
    meaning: "greatest bend while the foot is on the ground, 0 is straight",
  },
  thighExtensionAtToeOff: { name: "Thigh behind at toe-off", meaning: "thigh against the vertical, + is behind" },
  footAngle: {
    name: "Foot angle at landing",
    meaning: "heel to toe against the ground when the foot lands, + is toes up",
  },
  pelvicDrop: { name: "Pelvic drop", meaning: "greatest tilt of the hips, + is the swinging side down" },
  trunkSideLean: { name: "Trunk side lean", meaning: "greatest lean towards the foot on the ground" },
  stepWidth: { name: "Step width", meaning: "sideways distance of two landings" },
} satisfies Record<BaseMeasureId, MeasureWords>);

/** Names of the curves over one stride. */
export const curveWords = inLanguage("report-measure/curves", {
  trunkLean: "Trunk lean",
  headForward: "Head forward",
  thighAngle: "Thigh angle",
  kneeFlexion: "Knee bend",
  shankAngle: "Shin angle",
  footAngle: "Foot angle",
  hipHeight: "Hip height",
  pelvicTilt: "Pelvic tilt",
  trunkSideLean: "Trunk side lean",
} satisfies Record<CycleCurveId, string>);

/** Why a measure could not be made, by code. */
export const missingWords = inLanguage("report-measure/missing", notMeasurableWords);

/** The runner's side inside a sentence or after a name. */
export const sideInText = inLanguage("report-measure/sides-in-text", {
  left: "left",
  right: "right",
  both: "",
} satisfies Record<Side | "both", string>);

/** One letter for a side, in drawings. */
export const sideLetters = inLanguage("report-measure/letters", { left: "L", right: "R" } satisfies Record<
  Side,
  string
>);

/** How a foot lands. */
export const landingWords = inLanguage("report-measure/landings", {
  rearfoot: "rearfoot",
  midfoot: "midfoot",
  forefoot: "forefoot",
} satisfies Record<NonNullable<Measured["class"]>, string>);

/** How names, intervals and lists are put together. */
export const measureParts = inLanguage("report-measure/joined", {
  asymmetry: (name: string) => `${name}, left minus right`,
  range: (low: string, high: string) => `${low} to ${high}`,
  list: (parts: readonly string[]) => parts.join(", "),
});

/** Units that people read, by the code that the core has for them. */
export const unitNames = inLanguage("report-measure/units", {
  "steps/min": "steps/min",
  ms: "ms",
  mm: "mm",
  "% of leg": "% of leg",
  deg: "deg",
  "% left": "% left",
});

/**
 * The unit people read, how many of it are one of the contract's, and decimals worth showing: a tenth of the least error any of
 * these measures reaches. Watches tell contact in ms and bounce in mm; so do we, wherever it was measured.
 */
const shown: Readonly<
  Record<MeasureUnit, { readonly unit: keyof typeof unitNames | ""; readonly times: number; readonly decimals: number }>
> = {
  "steps/min": { unit: "steps/min", times: 1, decimals: 1 },
  s: { unit: "ms", times: 1000, decimals: 0 },
  ratio: { unit: "", times: 1, decimals: 3 },
  m: { unit: "mm", times: 1000, decimals: 0 },
  "% of leg": { unit: "% of leg", times: 1, decimals: 1 },
  deg: { unit: "deg", times: 1, decimals: 1 },
};

/** What the id of a left-minus-right difference begins with. */
const difference = "asymmetry:";
const isDifference = (id: MeasureId): boolean => id.startsWith(difference);

/** The measure that an id is of: itself, or the one compared between the sides. */
export function baseMeasure(id: MeasureId): BaseMeasureId {
  return (isDifference(id) ? id.slice(difference.length) : id) as BaseMeasureId;
}

/** Name of a measure, e.g. "Cadence" or "Contact time, left minus right". */
export function measureName(id: MeasureId): string {
  const { name } = measureWords[baseMeasure(id)];
  return isDifference(id) ? measureParts.asymmetry(name) : name;
}

/** The parts that are there, as a list in a sentence: "left, rearfoot". */
export function listWords(parts: readonly (string | undefined)[]): string {
  return measureParts.list(parts.filter((part) => part !== undefined).filter((part) => part !== ""));
}

/** Name of a measure with its side, e.g. "Contact time, left"; of both sides its name alone. */
export function sidedName(id: MeasureId, side: Side | "both"): string {
  return listWords([measureName(id), sideInText[side]]);
}

/** Name of a measure with its unit, e.g. "Trunk lean, deg"; of a ratio its name alone. */
export function unitName(id: MeasureId, unit: MeasureUnit): string {
  return listWords([measureName(id), unitText(unit)]);
}

/** A number of the contract's unit as shown in the unit of {@link unitText}, without it; never "-0". */
export function formatNumber(value: number, unit: MeasureUnit): string {
  const { times, decimals } = shown[unit];
  const text = (times * value).toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/** A number without decimals, for what changes from frame to frame; never "-0". */
export function formatWhole(value: number): string {
  const text = value.toFixed(0);
  return Number(text) === 0 ? "0" : text.replace("-", "−");
}

/** An interval as shown, e.g. "6.4 to 10.0". */
export function formatInterval([low, high]: readonly [number, number], unit: MeasureUnit): string {
  return measureParts.range(formatNumber(low, unit), formatNumber(high, unit));
}

/** Unit beside a number, the one people read; a ratio has none. */
export function unitText(unit: MeasureUnit): string {
  const { unit: read } = shown[unit];
  return read === "" ? "" : unitNames[read];
}

/** A number with its unit, e.g. "8.2 deg". */
export function formatQuantity(value: number, unit: MeasureUnit): string {
  return `${formatNumber(value, unit)} ${unitText(unit)}`.trimEnd();
}

type Range = readonly [number, number];

/**
 * Width of the small interval charts, so that one measure looks alike in every report. Wide enough for the runners of the
 * force-plate trials and the synthetic grid; chosen by hand, and widened when a value lies outside.
 */
const chartRanges: Readonly<Record<BaseMeasureId, Partial<Record<MeasureUnit, Range>>>> = {
  cadence: { "steps/min": [140, 210] },
  contactTime: { s: [0.15, 0.4] },
  flightTime: { s: [0, 0.25] },
  dutyFactor: { ratio: [0.2, 0.5] },
  verticalOscillation: { "% of leg": [0, 20], m: [0, 0.15] },
  trunkLean: { deg: [-10, 25] },
  headForward: { deg: [-10, 60] },
  spineLine: { deg: [-20, 50] },
  overstride: { "% of leg": [-10, 60], m: [-0.1, 0.5] },
  shankAngle: { deg: [-15, 25] },
  kneeFlexionAtContact: { deg: [0, 50] },
  kneeFlexionPeakStance: { deg: [20, 70] },
  thighExtensionAtToeOff: { deg: [0, 40] },
  footAngle: { deg: [-25, 35] },
  pelvicDrop: { deg: [-5, 15] },
  trunkSideLean: { deg: [-5, 15] },
  stepWidth: { m: [-0.1, 0.25] },
};

/** Range that the interval chart of a measure spans, always holding the interval itself. */
export function chartRange(id: MeasureId, unit: MeasureUnit, interval: Range): Range {
  const [low, high] = interval;
  if (isDifference(id)) {
    const reach = 1.25 * Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE);
    return [-reach, reach];
  }
  const [least, most] = chartRanges[baseMeasure(id)][unit] ?? [low, high];
  return [Math.min(least, low), Math.max(most, high)];
}
