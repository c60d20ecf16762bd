import { type MeasureDefinition, perContact, signalBetween, stretchMean } from "../measure-definition.ts";

/** Shoulder midpoint to ear midpoint against the vertical, deg, + forward; mean over each stance. */
export const headForward: MeasureDefinition = {
  id: "headForward",
  unit: "deg",
  views: ["side"],
  sides: "body",
  steps: (context) =>
    perContact(context, ({ initialContactS, toeOffS }) =>
      stretchMean(signalBetween(context.signals.headForward, [initialContactS, toeOffS], context.signals.rateHz)),
    ),
};
