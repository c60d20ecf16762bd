import { type MeasureDefinition, perContact, signalBetween, stretchMax } from "../measure-definition.ts";

/** Largest knee flexion between initial contact and toe-off, deg, 0 = straight. The first 70 % of stance is searched: after it the knee bends for the swing. */
export const kneeFlexionPeakStance: MeasureDefinition = {
  id: "kneeFlexionPeakStance",
  unit: "deg",
  views: ["side"],
  sides: "foot",
  steps: (context) =>
    perContact(context, ({ foot, initialContactS, toeOffS }) => {
      const untilS = initialContactS + 0.7 * (toeOffS - initialContactS);
      return stretchMax(
        signalBetween(context.signals.legs[foot].kneeFlexion, [initialContactS, untilS], context.signals.rateHz),
      );
    }),
};
