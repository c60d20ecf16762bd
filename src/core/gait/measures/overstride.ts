import {
  type MeasureContext,
  type MeasureDefinition,
  perContact,
  type StepValue,
  signalAt,
} from "../measure-definition.ts";

/** Ankle ahead of the hip midpoint at initial contact, + ahead; % of the length of the same leg, and m. */
function anklesAhead(context: MeasureContext): StepValue[] {
  return perContact(context, ({ foot, initialContactS }) =>
    signalAt(context.signals.legs[foot].ankleAhead, initialContactS, context.signals.rateHz),
  );
}

export const overstride: MeasureDefinition = {
  id: "overstride",
  unit: "% of leg",
  views: ["side"],
  sides: "foot",
  steps: (context) =>
    anklesAhead(context).map((step) => ({ ...step, value: (100 * step.value) / context.legLength[step.foot] })),
};

/** The same distance in metres; needs the runner's height or a trial in metres. */
export const overstrideM: MeasureDefinition = {
  ...overstride,
  unit: "m",
  steps: (context) => anklesAhead(context).map((step) => ({ ...step, value: step.value * context.metresPerUnit })),
};
