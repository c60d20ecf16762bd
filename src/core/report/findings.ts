import type { StepsByMeasure } from "../gait/measure-all.ts";
import type { Side } from "../pose/keypoints.ts";
import { nearestIndex } from "../signal/interpolate.ts";
import { median } from "../signal/statistics.ts";
import {
  type BaseMeasureId,
  type Contact,
  type Drift,
  type Finding,
  isMeasured,
  type Measured,
  type MeasureResult,
} from "./form-report.ts";

/** What findings are read from. */
export interface FindingInput {
  readonly measures: readonly MeasureResult[];
  readonly drift: readonly Drift[];
  readonly steps: StepsByMeasure;
  readonly contacts: readonly Contact[];
  readonly timesS: Float64Array;
}

/** A finding before it is ranked: `excess` says how far past its threshold the nearer end of the interval lies, in units of the threshold. */
interface Candidate extends Finding {
  readonly excess: number;
}

/** A clip shows at most this many findings: more would be a list of faults, and nobody changes four things at once. */
const mostFindings = 3;

/**
 * Trunk lean of 40 recreational runners at 3.4 m/s: 7.2 +- 4.4 deg (Teng & Powers 2015; the spread is derived from the two
 * halves). Usual is taken as two of these on either side.
 */
const usualTrunkLeanDeg = [-1.6, 16] as const;

/** Shank angle at contact called a long step by clinical convention (Souza 2016); no study of back pain stands behind it. */
const longStepShankDeg = 10;

/** Peak knee flexion in stance under which a landing is called stiff in a clinical guide (Souza 2016, seen in a secondary copy). */
const stiffKneeDeg = 40;

/** Side difference of the pelvis's drop worth a look; beyond the smallest detectable difference of manual 2D film, 2.7-2.8 deg (Dingenen 2018). */
const pelvicDropDifferenceDeg = 3;

/** Change of trunk lean within a clip worth a look: twice the mean change of tired novices, 4 deg (Koblbauer 2014). */
const leanDriftDeg = 8;

/** Whole numbers in sentences: the interval beside them says more than a decimal would. */
const asText = (value: number): string => value.toFixed(0).replace("-0", "0");

function span([low, high]: readonly [number, number]): string {
  return `${asText(low)} to ${asText(high)}`;
}

function find(input: FindingInput, id: BaseMeasureId, side: Side | "both"): Measured | undefined {
  const result = input.measures.find((measure) => measure.id === id && measure.side === side && measure.unit !== "m");
  return result !== undefined && isMeasured(result) && result.quality !== "low" ? result : undefined;
}

/** Frame of the step whose own value is nearest to the middle one: typical, not the worst. `share` of stance at which the measure lives. */
function typicalFrame(input: FindingInput, measure: Measured, share: number): number {
  const all = input.steps.get(`${measure.id} ${measure.unit}`) ?? [];
  const own = all.filter(
    ({ foot, value }) => Number.isFinite(value) && (measure.side === "both" || foot === measure.side),
  );
  const middle = median(own.map(({ value }) => value));
  const typical = [...own].sort((a, b) => Math.abs(a.value - middle) - Math.abs(b.value - middle))[0];
  const contact = input.contacts.find(
    ({ initialContactS, foot }) => initialContactS === typical?.timeS && foot === typical.foot,
  );
  if (contact === undefined) return 0;
  return nearestIndex(input.timesS, contact.initialContactS + share * (contact.toeOffS - contact.initialContactS));
}

function trunkFindings(input: FindingInput): Candidate[] {
  const lean = find(input, "trunkLean", "both");
  if (lean === undefined) return [];
  const [least, most] = usualTrunkLeanDeg;
  const [low, high] = lean.interval;
  const base = {
    measure: "trunkLean",
    side: "both",
    contributors: ["ca01-posture-habit"],
    evidence: ["teng-powers-2015-trunk"],
    frame: typicalFrame(input, lean, 0.5),
  } as const;
  const values = `${asText(lean.value)} degrees (${span(lean.interval)})`;
  if (low > most) {
    const sentence = `Your upper body leans ${values} forward while your foot is down. Most runners in a study of 40 leaned up to about ${most}. No study ties lean to back pain; it is worth trying whether running a little taller changes yours.`;
    return [{ ...base, id: "trunk-lean-large", sentence, excess: (low - most) / most }];
  }
  if (high < least) {
    const sentence = `Your upper body leans ${values}, so a little backwards, while your foot is down. Most runners lean slightly forward. It is worth trying whether tipping forward from the ankles changes your pain.`;
    return [{ ...base, id: "trunk-lean-back", sentence, excess: (least - high) / most }];
  }
  return [];
}

function longStepFindings(input: FindingInput): Candidate[] {
  return (["left", "right"] as const).flatMap((side) => {
    const shank = find(input, "shankAngle", side);
    if (shank === undefined || shank.interval[0] <= longStepShankDeg) return [];
    const reach = find(input, "overstride", side);
    const ahead =
      reach === undefined
        ? ""
        : ` It lands ${asText(reach.value)} % of a leg length ahead of your hips (${span(reach.interval)}).`;
    const sentence = `Your ${side} shin tips ${asText(shank.value)} degrees forward of the knee as the foot lands (${span(shank.interval)}); up to about ${longStepShankDeg} is usual.${ahead} A slightly quicker, shorter step is worth a try.`;
    return [
      {
        id: `long-step-${side}`,
        measure: "shankAngle",
        side,
        sentence,
        contributors: ["ca15-overstride"],
        evidence: ["souza-2016-video", "whitney-2022-sacroiliac", "lieberman-2015-overstride"],
        frame: typicalFrame(input, shank, 0),
        excess: (shank.interval[0] - longStepShankDeg) / longStepShankDeg,
      },
    ];
  });
}

function stiffKneeFindings(input: FindingInput): Candidate[] {
  return (["left", "right"] as const).flatMap((side) => {
    const knee = find(input, "kneeFlexionPeakStance", side);
    if (knee === undefined || knee.interval[1] >= stiffKneeDeg) return [];
    const sentence = `Your ${side} knee bends only ${asText(knee.value)} degrees while it carries you (${span(knee.interval)}); one clinical guide looks again below 40 to 45. A softer, quicker landing is worth a try.`;
    return [
      {
        id: `stiff-knee-${side}`,
        measure: "kneeFlexionPeakStance",
        side,
        sentence,
        contributors: ["ca15-overstride"],
        evidence: ["souza-2016-video"],
        frame: typicalFrame(input, knee, 0.45),
        excess: (stiffKneeDeg - knee.interval[1]) / stiffKneeDeg,
      },
    ];
  });
}

function pelvicDropFindings(input: FindingInput): Candidate[] {
  const difference = input.measures.find(({ id }) => id === "asymmetry:pelvicDrop");
  if (difference === undefined || !isMeasured(difference)) return [];
  const [low, high] = difference.interval;
  const beyond = Math.max(low, -high) - pelvicDropDifferenceDeg;
  if (beyond <= 0) return [];
  const side: Side = difference.value > 0 ? "left" : "right";
  const own = find(input, "pelvicDrop", side);
  if (own === undefined) return [];
  const sentence = `While you stand on your ${side} leg, the other side of your hips sinks ${asText(Math.abs(difference.value))} degrees further than the other way round. In one small study, women with pain at the back of the pelvis dropped more on the sore side. A slightly quicker step and single-leg strength are worth a try.`;
  const base = {
    id: "pelvic-drop-difference",
    measure: "pelvicDrop",
    side,
    sentence,
    contributors: ["ca16-pelvic-drop"],
  } as const;
  return [
    {
      ...base,
      evidence: ["bramah-2018-pelvic-drop", "whitney-2022-sacroiliac"],
      frame: typicalFrame(input, own, 0.4),
      excess: beyond / pelvicDropDifferenceDeg,
    },
  ];
}

function driftFindings(input: FindingInput): Candidate[] {
  const lean = input.drift.find(({ id }) => id === "trunkLean");
  if (lean === undefined || !lean.real || Math.abs(lean.change) < leanDriftDeg) return [];
  const towards = lean.change > 0 ? "further forward" : "further back";
  const sentence = `By the end of the film your upper body leaned ${asText(Math.abs(lean.change))} degrees ${towards} than at the start. Everyone's form changes when tired; if your pain starts at the same point, the timing is useful.`;
  return [
    {
      id: "trunk-lean-drift",
      measure: "trunkLean",
      side: "both",
      sentence,
      contributors: ["ca02-fatigue-form"],
      evidence: ["koblbauer-2014-fatigue"],
      frame: Math.max(0, input.timesS.length - 1),
      excess: Math.abs(lean.change) / leanDriftDeg - 1,
    },
  ];
}

/** The better of two findings of the same kind on both legs stands for both. */
function onePerKind(candidates: readonly Candidate[]): Candidate[] {
  const kind = ({ id }: Candidate): string => id.replace(/-(left|right)$/, "");
  return candidates.filter(
    (one) => !candidates.some((other) => other !== one && kind(other) === kind(one) && other.excess > one.excess),
  );
}

/**
 * At most three things seen that are worth a look. A finding needs its whole 95 % interval past a published or
 * conventional threshold and at least moderate quality; those furthest past come first. It says what was seen and what is
 * worth trying, never what hurts: no angle alone explains a back (gait.md, lesson 10).
 */
export function findFindings(input: FindingInput): Finding[] {
  const all = [trunkFindings, longStepFindings, stiffKneeFindings, pelvicDropFindings, driftFindings].flatMap((rule) =>
    rule(input),
  );
  return onePerKind(all)
    .sort((a, b) => b.excess - a.excess)
    .slice(0, mostFindings)
    .map(({ excess: _excess, ...finding }) => finding);
}
