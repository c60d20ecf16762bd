import { type MeasureDefinition, perContact, signalBetween, stretchMax } from "../measure-definition.ts";

/** Peak tilt of the hip line in stance, deg, + swing side down. */
export const pelvicDrop: MeasureDefinition = {
  id: "pelvicDrop",
  unit: "deg",
  views: ["rear"],
  sides: "foot",
  steps: (context) =>
    perContact(context, ({ foot, initialContactS, toeOffS }) => {
      const tilt = signalBetween(context.signals.pelvicTilt, [initialContactS, toeOffS], context.signals.rateHz);
      return stretchMax(foot === "left" ? tilt : tilt.map((value) => -value));
    }),
};
