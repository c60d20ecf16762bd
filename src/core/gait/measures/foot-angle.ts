import { type MeasureDefinition, perContact, signalAt } from "../measure-definition.ts";

/** Heel-toe line against the ground at initial contact, deg, + toes up. */
export const footAngle: MeasureDefinition = {
  id: "footAngle",
  unit: "deg",
  views: ["side"],
  sides: "foot",
  steps: (context) =>
    perContact(context, ({ foot, initialContactS }) =>
      signalAt(context.signals.legs[foot].footAngle, initialContactS, context.signals.rateHz),
    ),
};
