import { type MeasureDefinition, perContact, signalAt } from "../measure-definition.ts";

/** Knee-ankle against the vertical at initial contact, deg, + ankle ahead of knee. */
export const shankAngle: MeasureDefinition = {
  id: "shankAngle",
  unit: "deg",
  views: ["side"],
  sides: "foot",
  steps: (context) =>
    perContact(context, ({ foot, initialContactS }) =>
      signalAt(context.signals.legs[foot].shankAngle, initialContactS, context.signals.rateHz),
    ),
};
