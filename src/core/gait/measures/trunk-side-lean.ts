import { type MeasureDefinition, perContact, signalBetween, stretchMax } from "../measure-definition.ts";

/** Peak sideways lean of the trunk in stance, deg, + towards the stance foot. */
export const trunkSideLean: MeasureDefinition = {
  id: "trunkSideLean",
  unit: "deg",
  views: ["rear"],
  sides: "foot",
  steps: (context) =>
    perContact(context, ({ foot, initialContactS, toeOffS }) => {
      const lean = signalBetween(context.signals.trunkLean, [initialContactS, toeOffS], context.signals.rateHz);
      return stretchMax(foot === "right" ? lean : lean.map((value) => -value));
    }),
};
