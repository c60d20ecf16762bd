import { type MeasureDefinition, perStep, signalAt } from "../measure-definition.ts";

/** Sideways distance of successive contacts at mid-stance, m; negative when the feet cross over. */
export const stepWidth: MeasureDefinition = {
  id: "stepWidth",
  unit: "m",
  views: ["rear"],
  sides: "body",
  steps: (context) =>
    perStep(context, (contact, next) => {
      const { legs, rateHz } = context.signals;
      const footX = [contact, next].map(({ foot, initialContactS, toeOffS }) =>
        signalAt(legs[foot].footX, (initialContactS + toeOffS) / 2, rateHz),
      );
      const outward = contact.foot === "left" ? 1 : -1;
      return outward * ((footX[1] ?? Number.NaN) - (footX[0] ?? Number.NaN)) * context.metresPerUnit;
    }),
};
