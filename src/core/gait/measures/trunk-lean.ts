import { type MeasureDefinition, perContact, signalBetween, stretchMean } from "../measure-definition.ts";

/** Hip midpoint to shoulder midpoint against the vertical, deg, + forward; mean over each stance. */
export const trunkLean: MeasureDefinition = {
  id: "trunkLean",
  unit: "deg",
  views: ["side"],
  sides: "body",
  steps: (context) =>
    perContact(context, ({ initialContactS, toeOffS }) =>
      stretchMean(signalBetween(context.signals.trunkLean, [initialContactS, toeOffS], context.signals.rateHz)),
    ),
};
