import { type MeasureDefinition, perContact, signalAt } from "../measure-definition.ts";

/** Knee flexion at initial contact, deg, 0 = straight. */
export const kneeFlexionAtContact: MeasureDefinition = {
  id: "kneeFlexionAtContact",
  unit: "deg",
  views: ["side"],
  sides: "foot",
  steps: (context) =>
    perContact(context, ({ foot, initialContactS }) =>
      signalAt(context.signals.legs[foot].kneeFlexion, initialContactS, context.signals.rateHz),
    ),
};
