import type { StepsByMeasure } from "../gait/measure-all.ts";
import type { Side } from "../pose/keypoints.ts";
import { nearestIndex } from "../signal/interpolate.ts";
import { median } from "../signal/statistics.ts";
import { findingSentence, surelyMeasured } from "./finding-sentence.ts";
import {
  leanDriftDeg,
  longStepShankDeg,
  pelvicDropDifferenceDeg,
  stiffKneeDeg,
  usualTrunkLeanDeg,
} from "./finding-thresholds.ts";
import {
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
interface Candidate extends Omit<Finding, "sentence"> {
  readonly excess: number;
}

/** A clip shows at most this many findings: more would be a list of faults, and nobody changes four things at once. */
const mostFindings = 3;

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
  const lean = surelyMeasured(input, "trunkLean", "both");
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
  if (low > most) return [{ ...base, id: "trunk-lean-large", excess: (low - most) / most }];
  if (high < least) return [{ ...base, id: "trunk-lean-back", excess: (least - high) / most }];
  return [];
}

function longStepFindings(input: FindingInput): Candidate[] {
  return (["left", "right"] as const).flatMap((side) => {
    const shank = surelyMeasured(input, "shankAngle", side);
    if (shank === undefined || shank.interval[0] <= longStepShankDeg) return [];
    return [
      {
        id: `long-step-${side}`,
        measure: "shankAngle",
        side,
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
    const knee = surelyMeasured(input, "kneeFlexionPeakStance", side);
    if (knee === undefined || knee.interval[1] >= stiffKneeDeg) return [];
    return [
      {
        id: `stiff-knee-${side}`,
        measure: "kneeFlexionPeakStance",
        side,
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
  const own = surelyMeasured(input, "pelvicDrop", side);
  if (own === undefined) return [];
  const base = {
    id: "pelvic-drop-difference",
    measure: "pelvicDrop",
    side,
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
  return [
    {
      id: "trunk-lean-drift",
      measure: "trunkLean",
      side: "both",
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
    .flatMap(({ excess: _excess, id, measure, side, ...rest }) => {
      const sentence = findingSentence({ id, side }, input);
      return sentence === undefined ? [] : [{ id, measure, side, sentence, ...rest }];
    });
}
