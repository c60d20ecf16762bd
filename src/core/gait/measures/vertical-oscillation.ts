import {
  type MeasureContext,
  type MeasureDefinition,
  perStep,
  type StepValue,
  signalBetween,
  stretchMax,
} from "../measure-definition.ts";

/** Range of the hip midpoint's height within a step; % of leg length, and m. */
function hipRanges(context: MeasureContext): StepValue[] {
  const { hipHeight, rateHz } = context.signals;
  return perStep(context, ({ initialContactS }, next) => {
    const heights = signalBetween(hipHeight, [initialContactS, next.initialContactS], rateHz);
    return stretchMax(heights) + stretchMax(heights.map((height) => -height));
  });
}

export const verticalOscillation: MeasureDefinition = {
  id: "verticalOscillation",
  unit: "% of leg",
  views: ["side", "rear"],
  sides: "body",
  steps: (context) => {
    const leg = (context.legLength.left + context.legLength.right) / 2;
    return hipRanges(context).map((step) => ({ ...step, value: (100 * step.value) / leg }));
  },
};

/** The same range in metres; needs the runner's height or a trial in metres. */
export const verticalOscillationM: MeasureDefinition = {
  ...verticalOscillation,
  unit: "m",
  steps: (context) => hipRanges(context).map((step) => ({ ...step, value: step.value * context.metresPerUnit })),
};
