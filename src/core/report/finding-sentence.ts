import type { Side } from "../pose/keypoints.ts";
import { longStepShankDeg, usualTrunkLeanDeg } from "./finding-thresholds.ts";
import { type FindingWords, findingWords, type WholeReading } from "./finding-words.ts";
import { type BaseMeasureId, type Finding, type FormReport, isMeasured, type Measured } from "./form-report.ts";

type Numbers = Pick<FormReport, "measures" | "drift">;

/** A measure of a side that has a number of at least moderate quality; of lengths the share of the leg. */
export function surelyMeasured(
  { measures }: Pick<FormReport, "measures">,
  id: BaseMeasureId,
  side: Side | "both",
): Measured | undefined {
  const result = measures.find((measure) => measure.id === id && measure.side === side && measure.unit !== "m");
  return result !== undefined && isMeasured(result) && result.quality !== "low" ? result : undefined;
}

/**
 * What a finding says, of the numbers of its own report, so that a kept report can be read in another language than it was made
 * in. Undefined for a finding of another table, or one whose numbers the report lacks.
 */
export function findingSentence(
  { id, side }: Pick<Finding, "id" | "side">,
  numbers: Numbers,
  words: FindingWords = findingWords,
): string | undefined {
  if (id === "trunk-lean-large" || id === "trunk-lean-back") {
    const lean = surelyMeasured(numbers, "trunkLean", "both");
    return lean && words[id](whole(lean), usualTrunkLeanDeg[1]);
  }
  if (id === "trunk-lean-drift") {
    const lean = numbers.drift.find((drift) => drift.id === "trunkLean");
    return lean && words[id](asText(Math.abs(lean.change)), lean.change > 0 ? "forward" : "back");
  }
  return side === "both" ? undefined : sidedSentence({ id, side }, numbers, words);
}

function sidedSentence(
  { id, side }: { readonly id: string; readonly side: Side },
  numbers: Numbers,
  words: FindingWords,
): string | undefined {
  if (id === `long-step-${side}`) {
    const shin = surelyMeasured(numbers, "shankAngle", side);
    const reach = surelyMeasured(numbers, "overstride", side);
    const more = { usualMost: longStepShankDeg, ...(reach === undefined ? {} : { reach: whole(reach) }) };
    return shin && words["long-step"](side, whole(shin), more);
  }
  if (id === `stiff-knee-${side}`) {
    const knee = surelyMeasured(numbers, "kneeFlexionPeakStance", side);
    return knee && words["stiff-knee"](side, whole(knee));
  }
  const difference = numbers.measures.find((measure) => measure.id === "asymmetry:pelvicDrop");
  if (id !== "pelvic-drop-difference" || difference === undefined || !isMeasured(difference)) return undefined;
  return words[id](side, asText(Math.abs(difference.value)));
}

function whole({ value, interval: [low, high] }: Measured): WholeReading {
  return { value: asText(value), low: asText(low), high: asText(high) };
}

/** Whole numbers in sentences: the interval beside them says more than a decimal would. */
const asText = (value: number): string => value.toFixed(0).replace("-0", "0");
