import { type MeasureDefinition, perContact, signalBetween, stretchMean } from "../measure-definition.ts";

/** Head forward minus trunk lean, deg: 0 when hip, shoulder and ear lie on one line; mean over each stance. */
export const spineLine: MeasureDefinition = {
  id: "spineLine",
  unit: "deg",
  views: ["side"],
  sides: "body",
  steps: (context) =>
    perContact(context, ({ initialContactS, toeOffS }) => {
      const { headForward, trunkLean, rateHz } = context.signals;
      const head = stretchMean(signalBetween(headForward, [initialContactS, toeOffS], rateHz));
      return head - stretchMean(signalBetween(trunkLean, [initialContactS, toeOffS], rateHz));
    }),
};
